/**
 * generated/answer-shapes.ts: what answers look like, as a table that `src/validate` walks. It is not compiled by ajv, as the
 * sandbox's checks are: our schemas are open, so a validator passes over fields and values that are new; made strict it would
 * blame every alternative of an `anyOf`. Its code for successes alone takes 327 kB, this table 50.
 */
import { deref, operationsOf, schemaName } from "../spec/walk.js";
import { documentedErrors } from "./errors.js";
import { header } from "./header.js";

const TYPES = `
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** A schema without what only people read, limits and formats. Numbers are places in \`shapes\`. */
export interface Shape {
  /** Absent: any type. */
  readonly types?: readonly JsonType[];
  /** The values that are documented, whether or not others may come. */
  readonly values?: readonly (string | number | boolean)[];
  /** Absent: nothing is said of the fields. */
  readonly fields?: { readonly [name: string]: number };
  readonly required?: readonly string[];
  /** What the other fields of a map hold. */
  readonly others?: number;
  readonly items?: number;
  /** Objects or lists of which it is one. */
  readonly any?: readonly number[];
}

/** What is documented for a status. */
export interface DocumentedAnswer {
  readonly shape?: number;
  /** Of refusals; also of those that come with the status of a success. */
  readonly codes?: readonly number[];
}

/** A query parameter that selects the shape of a success. */
export interface Variants {
  readonly parameter: string;
  readonly usual: number;
  readonly values: { readonly [value: string]: number };
}

/** Statuses and numbers of \`answers\`. */
export interface OperationAnswers {
  readonly [status: string]: number;
}

export interface AnswerShapes {
  readonly shapes: readonly Shape[];
  readonly answers: readonly DocumentedAnswer[];
  readonly operations: { readonly [id: string]: OperationAnswers };
  readonly variants: { readonly [id: string]: Variants };
}
`;

export function emitAnswerShapes(document) {
  return (
    header("What is documented of every answer, for `zoom-directory/validate`.") +
    `${TYPES}\nexport const answerShapes: AnswerShapes = ${JSON.stringify(answerShapes(document))};\n`
  );
}

/** The table, as data. */
export function answerShapes(document) {
  const { shapes, add } = createShapes(document);
  const answers = numbered();
  const operations = {};
  const variants = {};
  for (const { operation } of operationsOf(document)) {
    const { operationId, "x-variants": selected } = operation;
    const errors = documentedErrors(document, operation);
    const own = Object.entries(operation.responses).map(([status, node]) => {
      const schema = deref(document, node).content?.["application/json"]?.schema;
      return [status, schema && add(schema)];
    });
    // An error that also comes with another status is in `errors` alone.
    const statuses = {
      ...Object.fromEntries(errors.map(({ status }) => [status, undefined])),
      ...Object.fromEntries(own),
    };
    operations[operationId] = Object.fromEntries(
      Object.entries(statuses).map(([status, shape]) => {
        // Where Zoom gives no code, the answer repeats the status.
        const codes = errors
          .filter((error) => String(error.status) === status)
          .map(({ code }) => code ?? Number(status));
        const known = [...new Set(codes)].sort((a, b) => a - b);
        return [status, answers.add({ shape, ...(known.length > 0 && { codes: known }) })];
      }),
    );
    const body = own.some(([status, shape]) => /^2/.test(status) && shape !== undefined);
    if (selected && body) {
      const named = (name) => add({ $ref: `#/components/schemas/${name}` });
      const { parameter, default: usual, values } = selected;
      const chosen = Object.entries(values).map(([value, name]) => [value, named(name)]);
      variants[operationId] = { parameter, usual: named(usual), values: Object.fromEntries(chosen) };
    }
  }
  return { shapes, answers: answers.list, operations, variants };
}

/** Schemas as shapes, each distinct one once. */
function createShapes(document) {
  const shapes = [];
  const inline = new Map();
  const components = new Map();
  return { shapes, add };

  function add(node) {
    const name = schemaName(node);
    if (name === undefined) {
      const shape = shapeOf(node);
      const key = JSON.stringify(shape);
      if (!inline.has(key)) inline.set(key, shapes.push(shape) - 1);
      return inline.get(key);
    }
    if (!components.has(name)) {
      // Set before the walk goes on, so that a schema may contain itself.
      const place = shapes.push({}) - 1;
      components.set(name, place);
      shapes[place] = shapeOf(document.components.schemas[name]);
    }
    return components.get(name);
  }

  function shapeOf(node) {
    const { types, values, properties, required, additional, items, members } = view(document, node);
    const visible = [...properties].filter(([, child]) => !isWriteOnly(document, child));
    const others = typeof additional === "object" ? add(additional) : undefined;
    return {
      ...(types && { types: [...types] }),
      ...(values && { values: [...values] }),
      ...(properties.size > 0 &&
        additional !== true && { fields: Object.fromEntries(visible.map(([key, child]) => [key, add(child)])) }),
      ...(required.size > 0 && { required: [...required].filter((key) => visible.some(([name]) => name === key)) }),
      ...(others !== undefined && { others }),
      ...(items && { items: add(items) }),
      ...(members.length > 0 && { any: members.map(add) }),
    };
  }
}

/** A schema with its `allOf` in one, and with alternatives that hold no fields and no items folded into types and values. */
function view(document, node) {
  const target = deref(document, node);
  const { type, enum: values, const: value, properties = {}, required = [], additionalProperties, items } = target;
  const types = type === undefined ? undefined : new Set([type].flat());
  if (types && target.nullable) types.add("null");
  const known = values ?? (value === undefined ? undefined : [value]);
  const own = {
    types,
    values: known && new Set(known.filter((one) => one !== null)),
    properties: new Map(Object.entries(properties)),
    required: new Set(required),
    additional: additionalProperties,
    items,
    members: [],
  };
  if (known?.includes(null)) own.types?.add("null");
  const whole = (target.allOf ?? []).map((part) => view(document, part)).reduce(both, own);
  const alternatives = target.anyOf ?? target.oneOf;
  return alternatives ? both(whole, either(document, alternatives)) : whole;
}

function both(left, right) {
  return {
    types: right.types ?? left.types,
    values: right.values ?? left.values,
    properties: new Map([...left.properties, ...right.properties]),
    required: new Set([...left.required, ...right.required]),
    additional: right.additional ?? left.additional,
    items: right.items ?? left.items,
    members: [...left.members, ...right.members],
  };
}

function either(document, nodes) {
  const parts = nodes.map((node) => ({ node, part: view(document, node) }));
  const isPlain = ({ part }) => part.properties.size === 0 && !part.items && part.members.length === 0;
  const united = (name) => new Set(parts.flatMap(({ part }) => [...(part[name] ?? [])]));
  const values = united("values");
  return {
    types: parts.every(({ part }) => part.types) ? united("types") : undefined,
    values: values.size > 0 ? values : undefined,
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    items: undefined,
    members: parts.filter((one) => !isPlain(one)).map(({ node }) => node),
  };
}

/** What Zoom takes and does not send. */
function isWriteOnly(document, node) {
  return node.writeOnly === true || deref(document, node).writeOnly === true;
}

function numbered() {
  const list = [];
  const numbers = new Map();
  return {
    list,
    add(entry) {
      const key = JSON.stringify(entry);
      if (!numbers.has(key)) numbers.set(key, list.push(entry) - 1);
      return numbers.get(key);
    },
  };
}
