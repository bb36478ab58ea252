/** What the build does to the document: requests are closed, answers stay open, common errors are inherited. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeRequests } from "../../scripts/spec/close-requests.js";
import { exactDigits, exactJson } from "../../scripts/spec/exact-json.js";
import { inheritErrors } from "../../scripts/spec/inherit-errors.js";
import { inheritHeaders } from "../../scripts/spec/inherit-headers.js";
import { orphans } from "../../scripts/spec/orphans.js";
import type { Json } from "../document.js";

const json = (schema: Json) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const openEnum = { anyOf: [{ type: "string", enum: ["a", "b"] }, { type: "string" }] };

function documentOf(schemas: Json, sent: Json, received: Json = { type: "object" }): Json {
  return {
    paths: { "/things": { post: { requestBody: json(sent), responses: { "200": json(received) } } } },
    components: { schemas },
  };
}
const closed = (document: Json): Json => closeRequests(document);
const sentOf = (document: Json): Json => document.paths["/things"].post.requestBody.content["application/json"].schema;

test("a schema that is only sent is closed in place, through and through", () => {
  const document = closed(
    documentOf(
      { Thing: { type: "object", properties: { inner: { type: "object", properties: { a: openEnum } } } } },
      ref("Thing"),
    ),
  );
  expect(sentOf(document)).toEqual(ref("Thing"));
  expect(document.components.schemas.Thing).toEqual({
    type: "object",
    additionalProperties: false,
    properties: {
      inner: { type: "object", additionalProperties: false, properties: { a: { type: "string", enum: ["a", "b"] } } },
    },
  });
});

test("a schema that is received too gets a closed twin, and stays open itself", () => {
  const thing = { type: "object", properties: { kind: openEnum, list: { type: "array", items: ref("Part") } } };
  const part = { type: "object", properties: { n: { type: "integer" } } };
  const document = closed(documentOf({ Thing: thing, Part: part }, ref("Thing"), ref("Thing")));
  expect(sentOf(document)).toEqual(ref("ThingInput"));
  expect(document.components.schemas.Thing).toEqual(thing);
  expect(document.components.schemas.Part).toEqual(part);
  expect(document.components.schemas.ThingInput.properties).toEqual({
    kind: { type: "string", enum: ["a", "b"] },
    list: { type: "array", items: ref("PartInput") },
  });
  expect(document.components.schemas.PartInput).toEqual({ ...part, additionalProperties: false });
});

test("what is read-only is not sent, wherever it says so", () => {
  const document = closed(
    documentOf(
      {
        Thing: {
          type: "object",
          properties: {
            id: { type: "string", readOnly: true },
            part: ref("Part"),
            other: { ...ref("Plain"), readOnly: true },
            name: { type: "string" },
          },
        },
        Part: { type: "object", readOnly: true },
        Plain: { type: "object" },
      },
      ref("Thing"),
    ),
  );
  expect(Object.keys(document.components.schemas.Thing.properties)).toEqual(["name"]);
});

test("an allOf of objects becomes one object, which is closed, and its parts stay open", () => {
  const document = closed(
    documentOf(
      {
        Base: { type: "object", properties: { a: { type: "string" } } },
        Thing: {
          description: "A thing.",
          required: ["a"],
          allOf: [ref("Base"), { type: "object", required: ["b"], properties: { b: { type: "string" } } }],
        },
      },
      ref("Thing"),
      ref("Base"),
    ),
  );
  expect(document.components.schemas.Thing).toEqual({
    type: "object",
    description: "A thing.",
    required: ["b", "a"],
    additionalProperties: false,
    properties: { a: { type: "string" }, b: { type: "string" } },
  });
  expect(document.components.schemas.Base.additionalProperties).toBeUndefined();
});

test("two parts of an allOf that describe the same property are refused", () => {
  const part = { type: "object", properties: { a: { type: "string" } } };
  expect(() => closed(documentOf({}, { allOf: [part, part] }))).toThrow("the property a");
});

test("a body carries no default, an answer keeps it, and so does a parameter", () => {
  const thing = { type: "object", properties: { on: { type: "boolean", default: true } } };
  const document = documentOf({ Thing: thing }, ref("Thing"), ref("Thing"));
  document.paths["/things"].post.parameters = [{ name: "size", schema: { type: "integer", default: 30 } }];
  closed(document);
  expect(document.components.schemas.ThingInput.properties.on).toEqual({ type: "boolean" });
  expect(document.components.schemas.Thing.properties.on.default).toBe(true);
  expect(document.paths["/things"].post.parameters[0].schema.default).toBe(30);
});

test("a map stays a map", () => {
  const map = { type: "object", properties: { a: { type: "string" } }, additionalProperties: { type: "integer" } };
  expect(sentOf(closed(documentOf({}, map))).additionalProperties).toEqual({ type: "integer" });
});

test("a schema may contain itself", () => {
  const document = closed(
    documentOf({ Tree: { type: "object", properties: { child: ref("Tree") } } }, ref("Tree"), ref("Tree")),
  );
  expect(document.components.schemas.TreeInput.properties.child).toEqual(ref("TreeInput"));
});

test("common errors are added where nothing is said, and shared responses stay as they are", () => {
  const shared = { description: "No.", "x-errors": [{ code: 1 }] };
  const document: Json = inheritErrors({
    "x-common-errors": [
      { status: 400, code: 2, kind: "validation" },
      { status: 400, code: 1, kind: "scope" },
      { status: 404, code: 3 },
    ],
    paths: { "/things": { get: { responses: { "400": { $ref: "#/components/responses/No" } } } } },
    components: { responses: { No: shared } },
  });
  expect(document.paths["/things"].get.responses["400"]["x-errors"]).toEqual([
    { code: 1 },
    { code: 2, kind: "validation" },
  ]);
  expect(shared["x-errors"]).toEqual([{ code: 1 }]);
});

test("common headers stand on every response, once described", () => {
  const document: Json = inheritHeaders({
    "x-common-headers": { all: { "X-One": { description: "One." } }, "429": { "X-Two": { description: "Two." } } },
    paths: { "/things": { get: { responses: { "200": {}, "429": { $ref: "#/components/responses/Limited" } } } } },
    components: { responses: { Limited: { description: "Too many." } } },
  });
  expect(document.paths["/things"].get.responses["200"].headers).toEqual({
    "X-One": { $ref: "#/components/headers/X-One" },
  });
  expect(Object.keys(document.components.responses.Limited.headers)).toEqual(["X-One", "X-Two"]);
  expect(document.components.headers["X-Two"]).toEqual({ description: "Two." });
  expect(document).not.toHaveProperty("x-common-headers");
});

test("large integers are written with every digit, as values and in code", () => {
  expect(exactJson({ a: [2 ** 56, 2 ** 59], b: "72057594037927936", c: 1.5 })).toContain(
    "72057594037927936,\n    576460752303423488",
  );
  expect(exactDigits("| 72057594037927940 | x72057594037927940 | 1.72057594037927940")).toBe(
    "| 72057594037927936 | x72057594037927940 | 1.72057594037927940",
  );
});

test("a file that nothing refers to is found", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "zoom-orphans-"));
  mkdirSync(path.join(folder, "components"));
  writeFileSync(path.join(folder, "openapi.yaml"), "a:\n  $ref: ./components/Used.yaml\n");
  writeFileSync(path.join(folder, "components/Used.yaml"), 'b:\n  $ref: "Deep.yaml"\n');
  writeFileSync(path.join(folder, "components/Deep.yaml"), "c: 1\n");
  writeFileSync(path.join(folder, "components/Lost.yaml"), "d: 1\n");
  expect(orphans(path.join(folder, "openapi.yaml"))).toEqual([path.join(folder, "components/Lost.yaml")]);
  rmSync(folder, { recursive: true });
});
