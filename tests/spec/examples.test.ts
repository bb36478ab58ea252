/** What a reader sees of schemas beside their types: a value of every field, and the meaning of every value of an enum. */
import { deref, document, validatorAt, type Json } from "../document.js";

interface Place {
  readonly pointer: string;
  readonly node: Json;
}

const escape = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
/** What instances and words stand in, and no schemas. */
const NO_SCHEMAS = new Set(["examples", "default", "enum", "x-enumDescriptions"]);

/** Every schema below `node`, with its place in the document. */
function* schemasOf(node: Json, pointer: string): Generator<Place> {
  yield { pointer, node };
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "object" && value !== null && !NO_SCHEMAS.has(key)) {
      yield* schemasOf(value, `${pointer}/${escape(key)}`);
    }
  }
}

const all = [...schemasOf(document.components.schemas, "/components/schemas")];
const properties = all
  .filter(({ pointer }) => /\/properties\/[^/]+$/.test(pointer))
  .map((place) => ({ ...place, examples: place.node.examples ?? deref(place.node).examples }));

/** Objects and lists of objects show the values of their fields. */
function hasFields(schema: Json): boolean {
  const target = deref(schema);
  if (target.properties) return true;
  return [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.items ? [target.items] : [])].some(hasFields);
}
/** Zoom has published the name of the field and no more. */
const isUnknown = (schema: Json) =>
  Object.keys(deref(schema)).every((key) => ["description", "readOnly", "writeOnly"].includes(key));

test("every field has an example, unless it is of fields or its type is unknown", () => {
  expect(properties.length).toBeGreaterThan(0);
  const without = properties.filter(({ node, examples }) => !examples && !hasFields(node) && !isUnknown(node));
  expect(without.map(({ pointer }) => pointer)).toEqual([]);
});

test("every example is a value that its schema allows", () => {
  const wrong = properties.flatMap(({ pointer, examples = [] }) => {
    const validate = validatorAt(pointer);
    return (examples as unknown[]).filter((example) => !validate(example)).map((example) => ({ pointer, example }));
  });
  expect(wrong).toEqual([]);
});

test("every value of an enum has a meaning, and no meaning is of a value that does not exist", () => {
  const enums = all.filter(({ node }) => Array.isArray(node.enum));
  expect(enums.length).toBeGreaterThan(0);
  for (const { pointer, node } of enums) {
    const values = (node.enum as (string | number)[]).map((value) =>
      typeof value === "number" ? String(BigInt(value)) : value,
    );
    expect({ pointer, values: Object.keys(node["x-enumDescriptions"] ?? {}).sort() }).toEqual({
      pointer,
      values: values.sort(),
    });
  }
});

test("the examples tell of one account: an identifier and an address belong to one person", () => {
  const pairs = all.flatMap(({ node }) => {
    const value = (...names: string[]): unknown =>
      names.map((name) => node.properties?.[name]?.examples?.[0]).find((example) => example !== undefined);
    const pair = [value("id", "user_id"), value("email", "user_email")];
    return pair.includes(undefined) ? [] : [pair.join(" ")];
  });
  const people = [...new Set(pairs)].map((pair) => pair.split(" "));
  expect(people.length).toBeGreaterThan(1);
  for (const side of [0, 1]) expect(new Set(people.map((person) => person[side])).size).toBe(people.length);
});
