/** The compiled checks say of every value what ajv says of it when it reads the document itself. */
import { answers, shapes as answered } from "../../generated/answer-checks.js";
import type { Check } from "../../generated/check.js";
import { bodies, parameters, shapes as sent } from "../../generated/request-checks.js";
import { deref, document, validatorAt, type Json } from "../document.js";

interface Pair {
  readonly name: string;
  readonly check: Check | undefined;
  readonly pointer: string;
  readonly schema: Json;
}

const escape = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
const schemas: Json = document.components.schemas;

/** What lies at a node, or where its reference points to. */
const place = (node: Json, pointer: string): [Json, string] =>
  node.$ref ? place(deref(node), node.$ref.slice(1)) : [node, pointer];

const pairs: Pair[] = [
  ...Object.keys(answered).map((name) => ({
    name: `answer shape ${name}`,
    check: answered[name],
    pointer: `/components/schemas/${name}`,
    schema: schemas[name],
  })),
  ...Object.keys(sent).map((name) => {
    const twin = `${name}Input` in schemas ? `${name}Input` : name;
    return {
      name: `request shape ${name}`,
      check: sent[name],
      pointer: `/components/schemas/${twin}`,
      schema: schemas[twin],
    };
  }),
];
for (const [path, item] of Object.entries<Json>(document.paths)) {
  for (const [method, operation] of Object.entries<Json>(item)) {
    if (!operation.operationId) continue;
    const id: string = operation.operationId;
    const at = `/paths/${escape(path)}/${method}`;
    const media = (table: Json | undefined, pointer: string) =>
      Object.entries<Json>(table ?? {}).map(([type, { schema }]) => ({
        type,
        schema,
        pointer: `${pointer}/content/${escape(type)}/schema`,
      }));
    const [body, bodyAt] = place(operation.requestBody ?? {}, `${at}/requestBody`);
    for (const { type, schema, pointer } of media(body.content, bodyAt))
      pairs.push({ name: `${id} ${type}`, check: bodies[id]?.[type], pointer, schema });
    const status = Object.keys(operation.responses).find((candidate) => candidate.startsWith("2")) ?? "";
    const [answer, answerAt] = place(operation.responses[status], `${at}/responses/${status}`);
    for (const { schema, pointer } of media(answer.content, answerAt))
      pairs.push({ name: `${id} answer`, check: answers[id], pointer, schema });
    const lists = [
      [item.parameters ?? [], `/paths/${escape(path)}`],
      [operation.parameters ?? [], at],
    ] as const;
    for (const [list, above] of lists)
      for (const [index, node] of list.entries()) {
        const [{ name, schema }, pointer] = place(node, `${above}/parameters/${index}`);
        pairs.push({ name: `${id} ${name}`, check: parameters[id]?.[name], pointer: `${pointer}/schema`, schema });
      }
  }
}

/** A value with every field, from the examples of the document. */
function sample(node: Json, depth = 0): any {
  const schema = deref(node);
  const example = node.examples?.[0] ?? schema.examples?.[0];
  if (example !== undefined && typeof example !== "object") return example;
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part: Json) => sample(part, depth)));
  if (schema.anyOf) return sample(schema.anyOf[0], depth);
  if (schema.enum) return schema.enum[0];
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "array") return depth > 8 ? [] : [sample(schema.items ?? {}, depth + 1)];
  if (type === "object" || schema.properties) {
    const fields = Object.entries<Json>(schema.properties ?? {}).map(([key, one]) => [key, sample(one, depth + 1)]);
    return depth > 8 ? {} : Object.fromEntries(fields);
  }
  return example ?? ({ string: "text", integer: 7, number: 1.5, boolean: true } as Json)[type] ?? null;
}

const STRANGE = [
  null,
  "",
  "x".repeat(5000),
  "\u{1f600}".repeat(40),
  -1,
  0.5,
  1e15,
  true,
  [],
  {},
  { unknown: 1 },
  "2026-13-41T99:00:00Z",
];

/** The value itself, and with each of its parts replaced, removed or joined by an unknown one. */
function* variants(value: any): Generator<unknown> {
  yield value;
  yield* STRANGE;
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield { ...value, unknown: 1 };
  for (const key of Object.keys(value)) {
    const without = Array.isArray(value) ? value.filter((_, index) => String(index) !== key) : { ...value };
    if (!Array.isArray(value)) delete without[key];
    yield without;
    for (const part of variants(value[key])) {
      const copy = Array.isArray(value) ? [...value] : { ...value };
      copy[key] = part;
      yield copy;
    }
  }
}

const told = ({ errors }: { errors?: readonly object[] | null }) =>
  JSON.stringify(errors?.map((problem) => ({ ...problem, schemaPath: undefined })));

test("every parameter, body and answer of the document has a check", () => {
  expect(pairs.filter(({ check }) => !check).map(({ name }) => name)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(Object.keys(answers).length);
});

test("a check says what ajv says, of good values and of every change to them", () => {
  let refused = 0;
  for (const { name, check, pointer, schema } of pairs) {
    const validate = validatorAt(pointer);
    for (const value of variants(sample(schema))) {
      const fits = validate(value);
      if (check?.(value) !== fits) throw new Error(`${name}: ${JSON.stringify(value)} is judged differently.`);
      if (fits) continue;
      refused += 1;
      // Most are the same; expect would take half a minute to see it.
      if (told(check) !== told(validate))
        expect({ name, errors: check.errors }).toEqual({ name, errors: validate.errors });
    }
  }
  expect(refused).toBeGreaterThan(pairs.length);
});
