import { getEventListeners } from "node:events";
import { ZoomAbortError, ZoomConnectionError, ZoomResponseError } from "../../src/errors/classes.js";
import { createTransport, type TransportOptions } from "../../src/transport/compose.js";
import { toResponse } from "../../src/transport/reply.js";
import type { Layer } from "../../src/transport/types.js";
import {
  cutBody,
  failure,
  json,
  operation,
  request,
  resetAfterWrite,
  startServer,
  testDeps,
  text,
  until,
  type Answer,
  type TestServer,
} from "./support.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.script = [];
  server.otherwise = json(200, { ok: true });
});

const auth: Layer = (next) => (call) => {
  call.headers.set("authorization", "Bearer token");
  return next(call);
};
const transport = (deps = testDeps(), options: TransportOptions = {}) =>
  createTransport(deps, { baseUrl: server.origin, ...options }, auth);
const get = (init = {}) => request(`${server.origin}/users`, { operation: operation(), ...init });
const post = (init = {}) =>
  get({ method: "POST", body: "{}", operation: operation({ method: "POST", idempotent: false }), ...init });

test("a call goes through all layers to the server and back", async () => {
  const deps = testDeps();
  server.script = [
    resetAfterWrite,
    json(429, { code: 429 }, { "retry-after": "2" }),
    json(307, {}, { location: "/moved" }),
    json(200, { name: "Jill" }),
  ];
  const reply = await transport(deps)(get());
  expect(reply).toMatchObject({ status: 200, data: { name: "Jill" }, url: `${server.origin}/moved`, redirected: true });
  expect(server.seen.map(({ url, headers }) => [url, headers.authorization])).toEqual([
    ["/users", "Bearer token"],
    ["/users", "Bearer token"],
    ["/users", "Bearer token"],
    ["/moved", "Bearer token"],
  ]);
  expect(deps.waits).toEqual([0, 2000]);
  expect(deps.clock.pending).toBe(0);
});

test("auth is the outermost layer: what it is told, and what it sends again, counts anew", async () => {
  const deps = testDeps();
  let calls = 0;
  const twice: Layer = (next) => async (call) => {
    calls += 1;
    const first = await next(call);
    return first.status === 401 ? next(call) : first;
  };
  server.script = [json(503, {}), json(401, { code: 124 })];
  const send = createTransport(deps, { baseUrl: server.origin }, twice);
  expect((await send(get())).status).toBe(200);
  expect(calls).toBe(1);
  expect(deps.events.filter(({ type }) => type === "attempt")).toMatchObject([
    { attempt: 1 },
    { attempt: 2 },
    { attempt: 1 },
  ]);
});

describe("bodies", () => {
  test.each<[string, Answer, number, unknown]>([
    ["JSON", json(200, { a: 1 }), 200, { a: 1 }],
    ["empty 200", text(200, "", { "content-length": 0 }), 200, undefined],
    ["empty 200 in chunks", text(200, ""), 200, undefined],
    ["empty 200 that says it is HTML", text(200, "", { "content-type": "text/html" }), 200, undefined],
    ["204", json(204, undefined), 204, undefined],
    ["205", text(205, ""), 205, undefined],
    ["an error of JSON", json(404, { code: 1001 }), 404, { code: 1001 }],
  ])("%s", async (_name, answer, status, expected) => {
    server.script = [answer];
    const reply = await transport()(get());
    expect(reply.status).toBe(status);
    expect(await toResponse(reply).json()).toEqual(expected);
  });

  const PAGE = "<!doctype html><title>Sign in</title>" + "ä".repeat(500);

  test.each<[string, Answer, RegExp]>([
    ["HTML", text(200, PAGE, { "content-type": "text/html", "x-zm-trackingid": "v=2" }), /is no JSON but text\/html/],
    [
      "HTML that says it is JSON",
      text(200, PAGE, { "content-type": "application/json", "x-zm-trackingid": "v=2" }),
      /no valid JSON/,
    ],
    [
      "truncated JSON",
      text(200, '{"users":[{"id":"a"},', { "content-type": "application/json", "x-zm-trackingid": "v=2" }),
      /cut off after 21 characters/,
    ],
    [
      "JSON that says it is text",
      text(200, '{"a":1}', { "content-type": "text/plain", "x-zm-trackingid": "v=2" }),
      /is no JSON but text\/plain/,
    ],
    ["too long", text(200, "x".repeat(100_001), { "x-zm-trackingid": "v=2" }), /longer than 100000 bytes/],
  ])("%s: an error with status, headers and the first bytes, and no repetition", async (_name, answer, message) => {
    server.script = [answer];
    const error = await failure(transport(testDeps(), { maxResponseBytes: 100_000 })(get()), ZoomResponseError);
    expect(error).toMatchObject({ status: 200, method: "GET", path: "/users/{userId}" });
    expect(error.message).toMatch(message);
    expect(error.headers.get("x-zm-trackingid")).toBe("v=2");
    expect(error.excerpt).not.toBe("");
    expect(Buffer.byteLength(error.excerpt)).toBeLessThanOrEqual(200);
    expect(server.seen).toHaveLength(1);
  });

  test("cut: a read is asked for again, a write is not", async () => {
    server.script = [cutBody];
    expect(await transport()(get())).toMatchObject({ data: { ok: true } });
    server.script = [cutBody];
    expect(await failure(transport()(post()), ZoomConnectionError)).toMatchObject({ outcome: "unknown" });
    expect(server.seen).toHaveLength(3);
  });

  test("an error page of a gateway is passed on, for whoever names the error", async () => {
    server.script = [text(502, PAGE, { "content-type": "text/html" })];
    const reply = await transport(testDeps(), { retry: { attempts: 1 } })(get());
    expect(reply).toMatchObject({ status: 502, text: PAGE });
  });
});

describe("a signal", () => {
  test("that is aborted already stops everything, also the token request", async () => {
    let asked = false;
    const asking: Layer = (next) => (call) => {
      asked = true;
      return next(call);
    };
    const send = createTransport(testDeps(), { baseUrl: server.origin }, asking);
    await failure(send(get({ signal: AbortSignal.abort() })), ZoomAbortError);
    expect(asked).toBe(false);
    expect(server.seen).toEqual([]);
  });

  test("is free of us after any call", async () => {
    const { signal } = new AbortController();
    const deps = testDeps();
    const send = transport(deps);
    server.script = [
      json(200, {}),
      resetAfterWrite,
      json(429, {}),
      json(302, {}, { location: "/b" }),
      json(404, {}),
      text(200, "<html>"),
    ];
    expect((await send(get({ signal }))).status).toBe(200);
    expect((await send(get({ signal }))).status).toBe(404);
    await failure(send(get({ signal })), ZoomResponseError);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(deps.clock.pending).toBe(0);
  });

  test("ends a call in flight, and the server sees it", async () => {
    let closed = false;
    server.script = [(response) => void response.on("close", () => (closed = true))];
    const controller = new AbortController();
    const result = failure(transport()(get({ signal: controller.signal })), ZoomAbortError);
    await until(() => server.seen.length === 1);
    controller.abort();
    await result;
    await until(() => closed);
  });
});
