/** Which class an answer becomes, and what it says of a write: the status counts where the body says nothing. */
import { createZoomClient, explain, staticToken } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { answering, failure, html, json, type Answer } from "./answers.js";

const path = { userId: "u" };
const get = async (response: Response) => failure(answering(response).zoom.users.get({ path }));

test.each([
  [1001, "User does not exist."],
  [429, "Too many requests."],
  [124, "Invalid access token."],
  [300, "Validation failed."],
])("a 500 is a server error although its code is %i", async (code, message) => {
  expect(await get(json(500, { code, message }))).toMatchObject({
    name: "ServerError",
    kind: "server_error",
    code,
    meaning: undefined,
  });
});

const BODIES = {
  HTML: (status: number) => html(status),
  text: (status: number) => new Response("upstream says no", { status, headers: { "content-type": "text/plain" } }),
  "an empty object": (status: number) => json(status, {}),
  null: (status: number) => json(status, null),
};
describe.each(Object.entries(BODIES))("with %s as body", (_name, answer) => {
  test.each([
    [401, "UnauthenticatedError"],
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [502, "ServerError"],
    [503, "ServerError"],
  ])("a %i stays a %s, with the first bytes", async (status, name) => {
    const response = answer(status);
    const excerpt = await response.clone().text();
    const error = await get(response);
    expect(error).toMatchObject({ name, status, code: undefined, meaning: undefined, excerpt });
    expect(explain(error)).toContain(JSON.stringify(excerpt));
    expect(explain(error)).toMatch(/Check for a proxy or a wrong `baseUrl`/);
  });

  test.each([400, 409, 418])("a %i is not an answer of the API", async (status) => {
    expect(await get(answer(status))).toMatchObject({ name: "ZoomResponseError", status, outcome: "refused" });
  });
});

test.each([
  [403, "PermissionError"],
  [400, "ValidationError"],
  [500, "ServerError"],
])("a %i without a body is a %s", async (status, name) => {
  const error = await get(new Response(null, { status }));
  expect(error).toMatchObject({ name, status, code: undefined, excerpt: undefined, fieldErrors: [] });
  expect((error as Error).message).toContain("The answer has no body.");
});

test("a body of white space is none", async () => {
  expect(await get(new Response(" \n", { status: 409 }))).toMatchObject({ name: "ConflictError", excerpt: undefined });
});

test("what is to be corrected are the fields that have a name, and nothing more where nothing is known", async () => {
  const errors = [{ message: "No." }, { field: "a", message: "No." }];
  const one = await get(json(418, { code: 99999, message: "No.", errors }));
  expect(one).toMatchObject({ remedy: "Correct `a`." });
  const none = await get(json(418, { code: 99999, message: "No.", errors: errors.slice(0, 1) }));
  expect(none).toMatchObject({ remedy: undefined });
});

test("a 429 of a proxy still says which limit it is and when it ends", async () => {
  const clock = createManualClock();
  const headers = { "x-ratelimit-type": "Daily-limit", "retry-after": "2026-01-02T00:00:00Z" };
  const zoom = createZoomClient({
    auth: staticToken("token"),
    fetch: async () => html(429, "<html>Slow down</html>", headers),
    deps: { clock },
  });
  expect(await failure(zoom.users.get({ path }))).toMatchObject({
    name: "DailyLimitError",
    kind: "daily_limit",
    limit: "daily",
    resetsAt: new Date("2026-01-02T00:00:00Z"),
    excerpt: "<html>Slow down</html>",
  });
});

test("a code means a user only where it is about one", async () => {
  const answer = json(404, { code: 1001, message: "No." });
  const { zoom } = answering(answer);
  expect(await failure(zoom.users.get({ path }))).toMatchObject({ name: "UserNotFoundError" });
  expect(await failure(zoom.contacts.get({ path: { identifier: "c" } }))).toMatchObject({ name: "NotFoundError" });
  const file = new Blob(["x"]);
  expect(await failure(zoom.groups.uploadVirtualBackground({ path: { groupId: "g" }, body: { file } }))).toMatchObject({
    name: "GroupNotFoundError",
  });
});

test.each([
  ["null", null, undefined],
  ["missing", undefined, undefined],
  ["an empty string", "", undefined],
  ["true", true, undefined],
  ["a fraction", 1.5, undefined],
  ["larger than a number can be", "99999999999999999999", undefined],
  ["an object", { valueOf: 1 }, undefined],
  ["digits", "1001", 1001],
  ["zero", 0, 0],
  ["negative", -1, -1],
])("a code that is %s", async (_name, code, expected) => {
  const error = await get(json(404, { code, message: "No." }));
  expect(error).toMatchObject({ status: 404, code: expected, kind: "not_found" });
});

test.each([400, 401])("a missing scope may have the code 104, with status %i", async (status) => {
  const error = await get(json(status, { code: 104, message: "Invalid access token, does not contain scopes." }));
  expect(error).toMatchObject({ name: "ScopeError", kind: "scope" });
  expect((error as { scopes: string[] }).scopes).toContain("user:read:user:admin");
});

test.each([
  ["no list", { errors: "x" }, []],
  ["null among them", { errors: [null, 5, "x"] }, []],
  [
    "objects that cannot be made a string",
    { errors: [{ field: { toString: 1 }, message: ["a"] }] },
    [{ field: '{"toString":1}', message: '["a"]' }],
  ],
  [
    "parts missing",
    { errors: [{ field: "a" }, { message: "b" }] },
    [
      { field: "a", message: "" },
      { field: "", message: "b" },
    ],
  ],
])("field errors of a hostile server: %s", async (_name, body, fieldErrors) => {
  expect(await get(json(400, { code: 300, message: "No.", ...body }))).toMatchObject({
    kind: "validation",
    fieldErrors,
  });
});

test("a message is one line of bearable length, whatever came", async () => {
  const { message } = (await get(
    json(400, { code: 300, message: `a\r\nINFO fake\u0000${"x".repeat(5000)}` }),
  )) as Error;
  expect(message).not.toMatch(/[\r\n\u0000]/);
  expect(message).toContain("a INFO fake");
  expect(message.length).toBeLessThan(1100);
});

test.each([
  ["no message", { code: 9 }],
  ["an empty one", { code: 9, message: "" }],
  ["null", { code: 9, message: null }],
])("%s is said so", async (_name, body) => {
  expect(((await get(json(400, body))) as Error).message).toContain("400: Zoom gave no reason. (9)");
});

describe("what is known of a write", () => {
  const create = (answer: Answer) => failure(answering(answer).zoom.groups.create({ body: { name: "a" } }));
  const reset = () => Promise.reject(Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }));
  const refusedConnection = () => Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" }));

  test.each([
    ["a refusal", () => json(400, { code: 300, message: "No." }), "refused"],
    ["a refusal with a success status", () => json(200, { code: 200, message: "No." }), "refused"],
    ["a limit", () => json(429, { code: 429, message: "No." }), "refused"],
    ["a server error", () => json(500, { code: 500, message: "No." }), "unknown"],
    ["a server error without a body", () => new Response(null, { status: 502 }), "unknown"],
    ["a success that cannot be read", () => html(200), "unknown"],
    ["a connection that broke", reset, "unknown"],
    ["a connection that never was", refusedConnection, "not_sent"],
  ])("%s", async (_name, answer, outcome) => {
    const error = await create(answer);
    expect(error).toMatchObject({ outcome });
    expect(/may have carried it out|Nobody knows/.test(explain(error))).toBe(outcome === "unknown");
  });

  test("an abort before anything was sent, and one after", async () => {
    const controller = new AbortController();
    const hanging = answering(() => new Promise<Response>(() => {}));
    const call = failure(hanging.zoom.groups.create({ body: { name: "a" }, signal: controller.signal }));
    while (hanging.sent.length === 0) await Promise.resolve();
    controller.abort();
    expect(await call).toMatchObject({ kind: "aborted", outcome: "unknown" });
    const signal = AbortSignal.abort();
    const error = await failure(answering(json(201, {})).zoom.groups.create({ body: { name: "a" }, signal }));
    expect(error).toMatchObject({ kind: "aborted", outcome: "not_sent" });
  });

  test("an argument that cannot be right", async () => {
    expect(await failure(answering(json(200, {})).zoom.users.get({ path: { userId: "" } }))).toMatchObject({
      outcome: "not_sent",
    });
  });

  test("a refusal says when an earlier attempt may have been carried out", async () => {
    const clock = createManualClock();
    let calls = 0;
    const zoom = createZoomClient({
      auth: staticToken("token"),
      deps: { clock, random: () => 0 },
      on: (event) =>
        void (event.type === "wait" && queueMicrotask(() => setImmediate(() => clock.advance(event.duration + 1)))),
      fetch: () => ((calls += 1) === 1 ? reset() : Promise.resolve(json(404, { code: 1001, message: "Gone." }))),
    });
    const error = await failure(zoom.users.delete({ path, idempotent: true }));
    expect(calls).toBe(2);
    expect(error).toMatchObject({ name: "UserNotFoundError", outcome: "unknown" });
    expect((error as Error).message).toContain("An earlier attempt of this call may have been carried out.");
    calls = 0;
    expect(await failure(zoom.users.get({ path }))).toMatchObject({ outcome: "refused" });
  });
});
