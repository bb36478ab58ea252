/** A validator that fills in defaults, as many do, must not add a setting to a body that nobody named. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { ROOT, type Json } from "../document.js";

describe.each(["openapi.json", "generated/openapi.json"])("%s", (file) => {
  const document: Json = JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
  const ajv = new Ajv2020({ strict: false, useDefaults: true, logger: false });
  (typeof addFormats === "function" ? addFormats : addFormats.default)(ajv);
  ajv.addSchema(document, "document");
  const deref = (node: Json): Json =>
    node.$ref
      ? node.$ref
          .slice(2)
          .split("/")
          .reduce((parent: Json, key: string) => parent[key], document)
      : node;

  /** A value with every object of the schema in it, and nothing in the objects. */
  const skeleton = (schema: Json, depth = 0): unknown => {
    const { properties, items, type, anyOf = [], allOf = [] } = deref(schema);
    if (depth > 6) return undefined;
    if (properties || allOf.length > 0) {
      const all: Json = Object.assign({}, properties, ...allOf.map((part: Json) => deref(part).properties));
      const objects = Object.entries(all).map(([name, property]) => [name, skeleton(property, depth + 1)]);
      return Object.fromEntries(objects.filter(([, value]) => value !== undefined));
    }
    const item = type === "array" && items ? skeleton(items, depth + 1) : undefined;
    if (item !== undefined) return [item];
    return anyOf.map((part: Json) => skeleton(part, depth + 1)).find((value: unknown) => value !== undefined);
  };

  const bodies = Object.entries<Json>(document.paths).flatMap(([route, item]) =>
    Object.entries<Json>(item)
      .filter(([, { requestBody }]) => requestBody)
      .flatMap(([method, operation]) =>
        Object.entries<Json>(operation.requestBody.content).map(([type, media]) => ({
          name: `${operation.operationId} as ${type}`,
          pointer: ["", "paths", route, method, "requestBody", "content", type, "schema"]
            .map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")))
            .join("/"),
          media,
        })),
      ),
  );

  test("there are bodies to fill", () => {
    expect(bodies.length).toBeGreaterThan(0);
  });

  test.each(bodies)("$name gets nothing that was not given", ({ pointer, media }) => {
    const validate = ajv.compile({ $ref: `document#${pointer}` });
    const given = [...Object.values<Json>(media.examples).map(({ value }) => value), skeleton(media.schema)];
    for (const body of given) {
      const filled = structuredClone(body);
      validate(filled);
      expect(filled).toEqual(body);
    }
  });
});
