/** The document as others see it: through a JSON Schema validator, as bytes, and beside the facts it must hold. */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { deref, document, ROOT, text, validatorAt, type Json } from "../document.js";

const escape = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));

const all = Object.entries<Json>(document.paths).flatMap(([route, item]) =>
  ["get", "post", "put", "patch", "delete"]
    .filter((method) => item[method])
    .map((method) => ({ route, method, operation: item[method] as Json })),
);

test("each operation has an id of ours and of Zoom's, which no other has", () => {
  expect(all.length).toBeGreaterThan(0);
  expect(new Set(all.map(({ operation }) => operation.operationId)).size).toBe(all.length);
  expect(new Set(all.map(({ operation }) => operation["x-zoom-operation-id"])).size).toBe(all.length);
});

describe.each(
  all.map(({ route, method, operation }) => ({ id: operation.operationId as string, route, method, operation })),
)("$id", ({ route, method, operation }) => {
  const at = `/paths/${escape(route)}/${method}`;
  const examples: [name: string, pointer: string, value: unknown][] = [];
  const collect = (media: Json | undefined, pointer: string, label: string) => {
    for (const [type, { examples: named }] of Object.entries<Json>(media ?? {})) {
      for (const [name, example] of Object.entries<Json>(named ?? {})) {
        examples.push([`${label} ${type} ${name}`, `${pointer}/content/${escape(type)}/schema`, deref(example).value]);
      }
    }
  };
  const pointerOf = (node: Json, inline: string): string => (node.$ref ? node.$ref.slice(1) : inline);
  if (operation.requestBody)
    collect(deref(operation.requestBody).content, pointerOf(operation.requestBody, `${at}/requestBody`), "request");
  for (const [status, response] of Object.entries<Json>(operation.responses)) {
    collect(deref(response).content, pointerOf(response, `${at}/responses/${status}`), status);
  }

  test.each(examples)("%s validates", (_name, pointer, value) => {
    const validate = validatorAt(pointer);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });

  test("an error stands there for 400, 401 and 429, with kind, meaning and remedy", () => {
    for (const status of ["400", "401", "429"]) {
      const errors = deref(operation.responses[status])["x-errors"];
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors)
        expect(error).toMatchObject({ kind: expect.any(String), when: expect.any(String), remedy: expect.any(String) });
    }
  });

  if (operation.requestBody) {
    test("a field that nobody knows is refused in the request", () => {
      const content: Json = deref(operation.requestBody).content;
      for (const [type, media] of Object.entries<Json>(content)) {
        const [example] = Object.values<Json>(media.examples);
        const validate = validatorAt(
          `${pointerOf(operation.requestBody, `${at}/requestBody`)}/content/${escape(type)}/schema`,
        );
        expect(validate({ ...deref(example!).value, nobody_knows_this: 1 })).toBe(false);
      }
    });
  }

  test("a field that nobody knows is allowed in the answer", () => {
    for (const [status, response] of Object.entries<Json>(operation.responses)) {
      const media = deref(response).content?.["application/json"];
      const [example] = Object.values<Json>(media?.examples ?? {});
      const value = example && deref(example).value;
      if (typeof value !== "object" || Array.isArray(value)) continue;
      const validate = validatorAt(
        `${pointerOf(response, `${at}/responses/${status}`)}/content/application~1json/schema`,
      );
      expect(validate({ ...value, nobody_knows_this: 1 })).toBe(true);
    }
  });
});

test.each(["72057594037927936", "144115188075855872", "576460752303423488"])(
  "the licence option %s keeps every digit in the bundle and in the types",
  (digits) => {
    const types = readFileSync(path.join(ROOT, "generated/types.ts"), "utf8");
    expect(text).toContain(digits);
    expect(types).toContain(digits);
    const rounded = String(Number(digits));
    if (rounded !== digits) expect(text.includes(rounded) || types.includes(rounded)).toBe(false);
  },
);

test("the types stay small", () => {
  expect(statSync(path.join(ROOT, "generated/types.ts")).size).toBeLessThanOrEqual(400_000);
});
