/** openapi/deviations.yaml: each row names a place of the document and becomes a note there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { deviationProblems, noteDeviations } from "../../scripts/spec/deviations.js";
import { ROOT, text, type Json } from "../document.js";

const row = { where: "things.list", what: "It differs.", why: "Because.", source: "A page.", since: "2026-01-01" };

const small = (): Json => ({
  "x-common-headers": { all: { "X-One": { description: "One." } } },
  paths: {
    "/things": {
      parameters: [{ $ref: "#/components/parameters/Shared" }],
      get: {
        operationId: "things.list",
        description: "Lists things.",
        parameters: [{ name: "page_size", description: "The size." }],
        responses: { "404": { $ref: "#/components/responses/Missing" } },
      },
    },
  },
  components: {
    parameters: { Shared: { name: "option", description: "Selects." } },
    responses: { Missing: { description: "Missing." } },
    schemas: {
      Base: { description: "Base.", properties: { list: { description: "A list.", items: { description: "One." } } } },
      Thing: { description: "A thing.", allOf: [{ $ref: "#/components/schemas/Base" }] },
    },
  },
});

test.each<[where: string, description: string, at: (document: Json) => Json]>([
  ["things.list", "Lists things.", (d) => d.paths["/things"].get],
  ["things.list page_size", "The size.", (d) => d.paths["/things"].get.parameters[0]],
  ["things.list option", "Selects.", (d) => d.components.parameters.Shared],
  ["things.list 404", "Missing.", (d) => d.components.responses.Missing],
  ["Shared", "Selects.", (d) => d.components.parameters.Shared],
  ["Missing", "Missing.", (d) => d.components.responses.Missing],
  ["Thing", "A thing.", (d) => d.components.schemas.Thing],
  ["Thing.list", "A list.", (d) => d.components.schemas.Base.properties.list],
  ["Thing.list.[]", "One.", (d) => d.components.schemas.Base.properties.list.items],
  ["X-One", "One.", (d) => d["x-common-headers"].all["X-One"]],
])("a note about %s stands in its description", (where, description, at) => {
  const document = small();
  expect(deviationProblems(document, [{ ...row, where }])).toEqual([]);
  expect(at(noteDeviations(document, [{ ...row, where }])).description).toBe(`${description}\n\nNote: It differs.`);
});

test.each(["things.create", "things.list size", "things.list 500", "Nothing", "Thing.name", "Thing.list.x"])(
  "%s names nothing",
  (where) => {
    expect(deviationProblems(small(), [{ ...row, where }])).toEqual([
      `deviations.yaml, row 1 (${where}): \`where\` names nothing in the document.`,
    ]);
  },
);

test("a row without a source, and one with a field of its own", () => {
  const { source: _source, ...rest } = row;
  expect(deviationProblems(small(), [{ ...rest, color: "red" }])).toEqual([
    "deviations.yaml, row 1 (things.list): `source` is missing.",
    "deviations.yaml, row 1 (things.list): `color` is unknown.",
  ]);
});

test("every note of the project is in the generated document", () => {
  const rows: Json[] = parse(readFileSync(path.join(ROOT, "openapi/deviations.yaml"), "utf8"));
  expect(rows.length).toBeGreaterThan(0);
  for (const { what } of rows) expect(text).toContain(JSON.stringify(`Note: ${what.trim()}`).slice(1, -1));
});
