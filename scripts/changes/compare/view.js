/**
 * A schema as one plain view, however it is written: references followed, `allOf` merged, open enums, `nullable` and
 * alternatives of plain values folded together. Two spellings of the same thing have the same view.
 */
import { deref, schemaName } from "../../spec/walk.js";
import { inOrder } from "./same.js";

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
export const LIMITS = { lower: LOWER, upper: UPPER };
const BOUNDS = [...LOWER, ...UPPER];
const PLAIN = ["format", "pattern", "default", "deprecated", "description"];

/** What `known` of a schema is: a field outside this list is compared as it is. */
export const SCHEMA_KEYS = new Set([
  ...LOWER,
  ...UPPER,
  ...PLAIN,
  ...["$ref", "allOf", "anyOf", "oneOf", "type", "nullable", "enum", "const", "properties", "required", "items"],
  ...["additionalProperties", "readOnly", "writeOnly", "example", "examples", "title", "x-enumDescriptions"],
  ...["x-enum-descriptions", "x-enum-titles"],
]);

/**
 * @param {object} document that the references point into
 * @param {any} node a schema or a reference to one
 * @param {"request" | "response"} direction what is not sent, or not received, is left out
 */
export function viewOf(document, node, direction) {
  if (typeof node !== "object" || node === null) return build(document, {}, direction);
  const known = views.get(node) ?? {};
  views.set(node, known);
  return (known[direction] ??= build(document, node, direction));
}

/** A view of a node is made once: documents are not changed while they are compared. */
const views = new WeakMap();

function build(document, node, direction) {
  const schema = deref(document, node) ?? {};
  const parts = (schema.allOf ?? []).map((part) => viewOf(document, part, direction));
  const whole = [...parts, ownView(document, schema, direction)].reduce(both);
  const alternatives = schema.anyOf ?? schema.oneOf;
  const view = alternatives
    ? both(
        whole,
        either(
          document,
          alternatives.map((member) => ({ node: member, view: viewOf(document, member, direction) })),
        ),
      )
    : whole;
  // What the reference says of itself comes before what it points at.
  return node !== schema && node.description ? { ...view, description: node.description } : view;
}

/** The name of the component that `node` refers to, if it does. */
export function nameOf(node) {
  return schemaName(node);
}

function ownView(document, schema, direction) {
  const { nullable, properties = {}, required = [], items, additionalProperties } = schema;
  const values = schema.enum ?? (Object.hasOwn(schema, "const") ? [schema.const] : undefined);
  const types = [schema.type ?? (schema.properties ? "object" : schema.items ? "array" : [])].flat();
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  const visible = Object.entries(properties).filter(
    ([, field]) => field[hidden] !== true && deref(document, field)?.[hidden] !== true,
  );
  const pick = (keys) => {
    const found = {};
    for (const key of keys) if (schema[key] !== undefined) found[key] = schema[key];
    return found;
  };
  return {
    ...pick(PLAIN),
    types: new Set(types.filter((type) => type !== "null")),
    nullable: nullable === true || types.includes("null") || values?.includes(null) === true,
    values: values?.filter((value) => value !== null),
    open: false,
    limits: pick(BOUNDS),
    fields: new Map(visible),
    required: new Set(required.filter((name) => visible.some(([field]) => field === name))),
    items,
    additional: typeof additionalProperties === "object" ? additionalProperties : additionalProperties !== false,
    meanings: schema["x-enumDescriptions"] ?? {},
    examples: schema.examples ?? (schema.example === undefined ? undefined : [schema.example]),
    other: others(schema),
    shapes: [],
  };
}

/** The fields that no comparison knows. */
function others(schema) {
  const found = {};
  for (const key of Object.keys(schema)) if (!SCHEMA_KEYS.has(key)) found[key] = schema[key];
  return found;
}

/** Both hold: what an `allOf` of the two says. */
function both(left, right) {
  return {
    ...left,
    ...Object.fromEntries(Object.entries(right).filter(([, value]) => value !== undefined)),
    types: right.types.size > 0 ? right.types : left.types,
    nullable: left.nullable || right.nullable,
    values: right.values ?? left.values,
    open: left.open || right.open,
    limits: { ...left.limits, ...right.limits },
    fields: new Map([...left.fields, ...right.fields]),
    required: new Set([...left.required, ...right.required]),
    items: right.items ?? left.items,
    additional: right.additional === true ? left.additional : right.additional,
    meanings: { ...left.meanings, ...right.meanings },
    description: right.description ?? left.description,
    other: { ...left.other, ...right.other },
    shapes: right.shapes.length > 0 ? right.shapes : left.shapes,
  };
}

/** One of them holds. Plain values, and at most one object and one list, fold into one view; more objects stay apart. */
function either(document, members) {
  const objects = members.filter(({ view }) => view.fields.size > 0 || view.shapes.length > 0);
  const lists = members.filter(({ view }) => view.items !== undefined);
  const plain = members.filter(
    ({ view }) => view.fields.size === 0 && view.shapes.length === 0 && view.items === undefined && !isNull(view),
  );
  const folded = members.map(({ view }) => view).reduce(join, undefined);
  // One object beside a list or a text folds in, unless it is a component, whose changes are told under its own name.
  const apart = objects.length > 1 || objects.some(({ node }) => nameOf(node));
  const shapes = [...(apart ? objects : []), ...(lists.length > 1 ? lists : [])].flatMap(({ node, view }) =>
    view.shapes.length > 0 ? view.shapes : [node],
  );
  const single = apart ? undefined : objects[0]?.view;
  const freely = plain.some(({ view }) => view.values === undefined && view.types.size === 0);
  return {
    ...folded,
    types: freely ? new Set() : folded.types,
    open: folded.values !== undefined && plain.some(({ view }) => view.values === undefined || view.open),
    fields: single?.fields ?? new Map(),
    required: single?.required ?? new Set(),
    additional: single?.additional ?? true,
    items: lists.length > 1 ? undefined : lists[0]?.view.items,
    description: undefined,
    shapes,
  };
}

/** `{type: "null"}` says nothing but that. */
function isNull({ nullable, types, values }) {
  return nullable && types.size === 0 && (values ?? []).length === 0;
}

function join(left, right) {
  if (!left) return right;
  const shared = Object.fromEntries(Object.entries(left.limits).filter(([key, value]) => right.limits[key] === value));
  return {
    ...left,
    types: new Set([...left.types, ...right.types]),
    nullable: left.nullable || right.nullable,
    values: left.values || right.values ? [...new Set([...(left.values ?? []), ...(right.values ?? [])])] : undefined,
    limits: shared,
    default: left.default ?? right.default,
    format: inOrder(new Set([left.format, right.format].filter(Boolean))).join(" | ") || undefined,
    pattern: left.pattern === right.pattern ? left.pattern : undefined,
    meanings: { ...left.meanings, ...right.meanings },
    other: { ...left.other, ...right.other },
  };
}
