/** What the run time relies on in the generated files. */
import { readdirSync, readFileSync } from "node:fs";
import { operations } from "../../generated/operations.js";
import { deref, document, type Json } from "../document.js";

const all: Json[] = Object.values<Json>(document.paths).flatMap((item) =>
  Object.values<Json>(item)
    .filter((operation) => operation.operationId)
    .map((operation) => ({ ...operation, parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])] })),
);

test("generated/ imports nothing from src/", () => {
  const files = readdirSync("generated").filter((name) => name.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(0);
  for (const name of files) expect(readFileSync(`generated/${name}`, "utf8")).not.toMatch(/from "\.\.\//);
});

test("no body of success looks like a refusal, with a `code` and a `message`", () => {
  const refusing = all.filter(({ operationId, responses }) => {
    const { success } = operations[operationId as keyof typeof operations];
    return fieldsOf(deref(responses[success]).content?.["application/json"]?.schema).has("code");
  });
  expect(refusing).toEqual([]);
});

test("a list knows the largest page that its operation allows", () => {
  const lists = all.filter((operation) => operation["x-pagination"]);
  expect(lists.length).toBeGreaterThan(0);
  for (const { operationId, parameters } of lists) {
    const size = parameters.map(deref).find(({ name }: Json) => name === "page_size");
    expect(operations[operationId as keyof typeof operations].pagination?.maxPageSize).toBe(size.schema.maximum);
    expect(size.schema.maximum).toBeGreaterThan(0);
  }
});

function fieldsOf(schema: Json | undefined): Set<string> {
  if (!schema) return new Set();
  const { properties = {}, allOf = [], anyOf = [] } = deref(schema);
  return new Set([...Object.keys(properties), ...[...allOf, ...anyOf].flatMap((part) => [...fieldsOf(part)])]);
}
