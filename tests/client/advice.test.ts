/** What an error advises: what is certain first, in the words of this package, and nothing that cannot be. */
import { operations, explain, type OperationId, type ZoomApiError } from "../../src/index.js";
import { operationErrors, texts } from "../../generated/errors.js";
import { deref, document, type Json } from "../document.js";
import { answering, failure, json } from "./answers.js";

const invalid = (errors: readonly object[] = []) => json(400, { code: 300, message: "Validation failed.", errors });
const refused = async (call: PromiseLike<unknown>) => (await failure(call)) as ZoomApiError;

test("a page size that is too large is not explained by a page token that nobody sent", async () => {
  const list = (query: object, errors?: object[]) => refused(answering(invalid(errors)).zoom.users.list({ query }));
  for (const errors of [[], [{ field: "page_size", message: "Must be at most 2000." }]]) {
    const error = await list({ page_size: 5000 }, errors);
    expect(error.meaning).toMatch(/a field or parameter is missing, unknown or outside its limits/);
    expect(`${error.meaning} ${error.remedy}`).not.toMatch(/next_page_token|without a token/);
  }
  expect((await list({ next_page_token: "old" })).meaning).toMatch(/`query.next_page_token` is invalid/);
});

test("what Zoom names comes first", async () => {
  const errors = [
    { field: "name", message: "Is too long." },
    { field: "name", message: "Is taken." },
  ];
  const error = await refused(answering(invalid(errors)).zoom.groups.create({ body: { name: "a" } }));
  expect(error.remedy).toMatch(/^Correct `name`\. /);
  const lines = explain(error).split("\n  ");
  expect(lines.slice(1, 3)).toEqual(["field: name: Is too long.", "field: name: Is taken."]);
  expect(lines[3]).toMatch(/^cause: /);
  expect(error.meaning).toBe("`body.name` is missing or invalid.");
});

test("where several causes share a code, each is one of them", async () => {
  const error = await refused(answering(invalid()).zoom.groups.create({ body: { name: "a" } }));
  expect(error.meaning).toMatch(/^One of: \(1\) .*\(2\) /);
  expect(error.remedy).toMatch(/^One of: \(1\) .*\(2\) /);
});

test("one cause is stated as it is", async () => {
  const { zoom } = answering(json(404, { code: 4130, message: "No." }));
  const { meaning, remedy } = await refused(zoom.groups.get({ path: { groupId: "g" } }));
  expect([meaning, remedy].join()).not.toMatch(/One of/);
});

test("a failed validation means more than what one operation says of it", () => {
  const general = texts.findIndex((text) =>
    text.startsWith("The body is not JSON, or a field or parameter is missing"),
  );
  const validations = Object.values(operationErrors).flatMap(({ errors }) => {
    const row = errors["400/300"];
    return row?.kind === "validation" ? [row.causes.map(([meaning]) => meaning)] : [];
  });
  expect(validations.length).toBeGreaterThan(0);
  for (const meanings of validations) expect(meanings).toContain(general);
});

test("the same text stands once among the causes", () => {
  for (const { errors } of Object.values(operationErrors))
    for (const { causes } of Object.values(errors)) expect(new Set(causes.map(String)).size).toBe(causes.length);
});

test("parameters and fields have the names that the methods give them", () => {
  const documented = Object.values<Json>(document.paths).flatMap((item) =>
    Object.values<Json>(item)
      .filter(({ operationId }) => operationId)
      .map((operation) => ({
        id: operation.operationId as OperationId,
        parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(deref),
      })),
  );
  expect(documented).toHaveLength(Object.keys(operations).length);
  for (const { id, parameters } of documented) {
    const advice = Object.values(operationErrors[id].errors)
      .flatMap(({ causes }) => causes.flat())
      .map((number) => texts[number])
      .join(" ");
    for (const { name } of parameters) expect(advice).not.toMatch(new RegExp(`\`${name}[\`=.]`));
    expect(advice).not.toMatch(/`errors`/);
  }
});

test.each([
  [401, 124, /The client asks for a new token/],
  [429, 429, /The client waits and repeats/],
  [500, 500, /Repeat the call later/],
])("%i/%i asks for nothing that the client does by itself", async (status, code, remedy) => {
  const error = await refused(
    answering(json(status, { code, message: "No." })).zoom.users.get({ path: { userId: "u" } }),
  );
  expect(error.remedy).toMatch(remedy);
  expect(error.remedy).not.toMatch(/Request a new|Authorization|Retry-After/);
});

test("a list that broke off explains why, and how to go on", async () => {
  const page = json(200, { users: [{ id: "1" }], next_page_token: "t" });
  const { zoom } = answering(page, json(403, { code: 200, message: "No permission." }));
  const error = await failure(zoom.users.list().toArray({ limit: 5 }));
  expect(explain(error)).toMatch(/error\.resume[\s\S]*because of \w+Error: GET \/users → 403/);
});

test.each([
  [new Error("other"), "Error: other"],
  ["text", "text"],
  [undefined, "undefined"],
])("what is not an error of this package stays as it is: %p", (error, text) => {
  expect(explain(error)).toBe(text);
});
