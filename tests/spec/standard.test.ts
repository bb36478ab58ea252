/** openapi.json, the document for everybody: nothing in it needs this project to be understood. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { deref, document, ROOT, type Json } from "../document.js";

const standard: Json = JSON.parse(readFileSync(path.join(ROOT, "openapi.json"), "utf8"));
const derefIn = (node: Json): Json =>
  node.$ref
    ? node.$ref
        .slice(2)
        .split("/")
        .reduce((parent: Json, key: string) => parent[key], standard)
    : node;
const operations = (of: Json) =>
  Object.values<Json>(of.paths).flatMap((item) => Object.values<Json>(item).filter((node) => node.operationId));
const ours = new Map(operations(document).map((operation) => [operation.operationId as string, operation]));

/** Every key and every node, with the keys on the way to it. */
function* nodes(node: unknown, trail: readonly string[] = []): Generator<[readonly string[], unknown]> {
  yield [trail, node];
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) yield* nodes(child, [...trail, key]);
}

test("every reference leads somewhere, and every component is used", () => {
  const used = new Set([...nodes(standard)].filter(([trail]) => trail.at(-1) === "$ref").map(([, value]) => value));
  for (const reference of used) expect(derefIn({ $ref: reference })).toBeDefined();
  const { securitySchemes: _schemes, ...components } = standard.components as Json;
  for (const [kind, entries] of Object.entries<Json>(components))
    for (const name of Object.keys(entries)) expect(used).toContain(`#/components/${kind}/${name}`);
});

test("it has our operations, and none of what only this project reads", () => {
  expect(operations(standard).map(({ operationId }) => operationId)).toEqual([...ours.keys()]);
  const internal = /^(x-oauth|x-hosts|x-common-\w+|x-variants|x-enumDescriptions|jsonSchemaDialect)$/;
  expect([...nodes(standard)].filter(([trail]) => internal.test(trail.at(-1) ?? ""))).toEqual([]);
  expect(Object.keys(standard.components.schemas).filter((name) => /Part$/.test(name))).toEqual([]);
});

test.each(operations(standard).map((operation) => [operation.operationId as string, operation]))(
  "%s says its scopes, its label and its codes in words",
  (id, operation) => {
    const own = ours.get(id) as Json;
    expect(operation.description).toContain(`**Rate limit:** ${own["x-rate-limit-label"]}`);
    for (const { oauth2 } of own.security) expect(operation.description).toContain(`\`${oauth2[0]}\``);
    for (const permission of own["x-role-permissions"] ?? []) expect(operation.description).toContain(permission);
    const successes = Object.keys(operation.responses).filter((status) => /^2/.test(status));
    expect(successes).toEqual(Object.keys(operation.responses).slice(0, 1));
    for (const [status, response] of Object.entries<Json>(own.responses)) {
      const { description, headers } = derefIn(operation.responses[status]);
      expect(Object.keys(headers)).toContain("x-zm-trackingid");
      const rows = description.split("\n").filter((line: string) => line.startsWith("| "));
      for (const { code, when, alsoStatus } of deref(response)["x-errors"] ?? []) {
        const beginning = `| ${code ?? "none"} | ${when.replaceAll(/\s+/g, " ").trim()}`;
        const row = rows.find((line: string) => line.startsWith(beginning));
        expect(row).toBeDefined();
        if (alsoStatus) expect(row).toContain(`HTTP status ${alsoStatus}`);
      }
    }
  },
);

test("operations for sub accounts name their server, the others do not", () => {
  for (const operation of operations(standard)) {
    const master = operation.security.some(({ oauth2 }: Json) => oauth2?.[0].endsWith(":master"));
    const urls = (operation.servers ?? []).map(({ url }: Json) => url);
    expect(urls.includes("https://api.zoom.us/v2/accounts/{accountId}")).toBe(master);
  }
});

test("the meanings of enum values stand in descriptions", () => {
  const meanings = [...nodes(document)].filter(([trail]) => trail.at(-1) === "x-enumDescriptions");
  expect(meanings.length).toBeGreaterThan(0);
  const descriptions = [...nodes(standard)].filter(([trail]) => trail.at(-1) === "description").map(([, text]) => text);
  const words = descriptions.join("\n");
  for (const [, values] of meanings)
    for (const [value, meaning] of Object.entries(values as Json))
      expect(words).toContain(`- \`${value}\`: ${meaning}`);
});
