import { getEventListeners } from "node:events";
import { ZoomAbortError, ZoomConnectionError, ZoomInputError } from "../../src/errors/classes.js";
import type { RetryOptions } from "../../src/transport/retry.js";
import type { Reply } from "../../src/transport/types.js";
import { broken, get, post, reply, retrying } from "./retrying.js";
import { failure, operation, testDeps, turns, until } from "./support.js";

describe("backoff", () => {
  test.each<[string, RetryOptions, number, number[]]>([
    ["none without luck", {}, 0, [0, 0, 0]],
    ["half of 500 ms, doubled each time", {}, 0.5, [250, 500, 1000]],
    ["never above the cap", { attempts: 9 }, 0.999_999_999, [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]],
    ["its own base and cap", { base: 10, cap: 15 }, 0.999_999_999, [10, 15, 15]],
    ["never above the longest wait", { maxWait: 300 }, 0.999_999_999, [300, 300, 300]],
  ])("%s", async (_name, options, luck, waits) => {
    const deps = testDeps({ random: () => luck });
    const { send, calls } = retrying(deps, [reply(503)], options);
    expect((await send(get())).status).toBe(503);
    expect(calls()).toBe(waits.length + 1);
    expect(deps.waits.map(Math.round)).toEqual(waits);
    expect(deps.clock.pending).toBe(0);
  });

  test("1 attempt is no repetition", async () => {
    const { send, calls } = retrying(testDeps(), [reply(503)], { attempts: 1 });
    await send(get());
    expect(calls()).toBe(1);
  });

  test("4 attempts are made by default, and the last error is thrown", async () => {
    const errors = [broken(), broken(), broken(), broken()];
    const { send, calls } = retrying(testDeps(), errors);
    expect(await failure(send(get()), ZoomConnectionError)).toBe(errors[3]);
    expect(calls()).toBe(4);
  });
});

describe("a wait that the server asks for", () => {
  const NOW = testDeps().clock.now();
  const inSeconds = (count: number) => new Date(NOW + count * 1000);

  test.each<[string, Reply, number, number, string]>([
    ["seconds", reply(429, { "retry-after": "3" }), 0, 3000, "rate_limited"],
    ["seconds and jitter", reply(429, { "retry-after": "3" }), 0.5, 3250, "rate_limited"],
    ["an HTTP date", reply(429, { "retry-after": inSeconds(7).toUTCString() }), 0, 7000, "rate_limited"],
    ["ISO 8601 close by", reply(429, { "retry-after": inSeconds(7).toISOString() }), 0, 7000, "rate_limited"],
    [
      "a reset of a second",
      reply(429, { "x-ratelimit-type": "QPS", "x-ratelimit-reset": String(NOW / 1000 + 1) }),
      0,
      1000,
      "per_second",
    ],
    [
      "a reset of a minute",
      reply(429, { "x-ratelimit-category": "Resource-intensive", "x-ratelimit-reset": String(NOW / 1000 + 60) }),
      0,
      60_000,
      "per_minute",
    ],
    ["no time", reply(429), 0, 1000, "rate_limited"],
    ["no time, and jitter", reply(429), 0.5, 1250, "rate_limited"],
    ["no time of a second", reply(429, { "x-ratelimit-type": "QPS" }), 0, 1000, "per_second"],
    [
      "concurrent calls",
      reply(429, {}, '{"code":429,"message":"Too many concurrent requests."}'),
      0,
      1000,
      "concurrency",
    ],
    [
      "a user's minute",
      reply(429, {}, '{"code":429,"message":"The limit of this user was reached."}'),
      0,
      1000,
      "user_limit",
    ],
    ["a time that is over", reply(429, { "retry-after": inSeconds(-5).toISOString() }), 0, 0, "rate_limited"],
    ["503 with seconds", reply(503, { "retry-after": "3" }), 0, 3000, "backoff"],
    ["500 with a date", reply(500, { "retry-after": inSeconds(3).toUTCString() }), 0.5, 3250, "backoff"],
    ["503 with nonsense", reply(503, { "retry-after": "soon" }), 0.5, 250, "backoff"],
  ])("%s", async (_name, first, luck, wait, reason) => {
    const deps = testDeps({ random: () => luck });
    const { send, calls } = retrying(deps, [first, reply(200)]);
    expect((await send(get())).status).toBe(200);
    expect(calls()).toBe(2);
    expect(deps.waits).toEqual([wait]);
    expect(deps.events.find((event) => event.type === "wait")).toMatchObject({ reason });
  });

  test.each<[string, RetryOptions, string, number]>([
    ["a minute is waited for", {}, "60", 2],
    ["more is not", {}, "61", 1],
    ["unless it may be longer", { maxWait: 120_000 }, "61", 2],
    ["or only shorter", { maxWait: 1000 }, "2", 1],
  ])("%s", async (_name, options, seconds, calls) => {
    const deps = testDeps({ random: () => 0.9 });
    const all = retrying(deps, [reply(429, { "retry-after": seconds }), reply(200)], options);
    expect((await all.send(get())).status).toBe(calls === 1 ? 429 : 200);
    expect(all.calls()).toBe(calls);
  });

  test("a year is not taken for 34 minutes", async () => {
    const deps = testDeps();
    const { send, calls } = retrying(deps, [
      reply(429, { "retry-after": "2026-01-02T00:00:00Z", "x-ratelimit-type": "Daily-limit" }),
    ]);
    expect((await send(get())).status).toBe(429);
    expect([calls(), deps.waits]).toEqual([1, []]);
  });
});

describe("the outcome of a write", () => {
  const idempotent = () => post({ operation: operation({ method: "POST", idempotent: true }) });

  test("stays unknown when a later attempt was not sent", async () => {
    const last = broken("not_sent");
    const { send } = retrying(testDeps(), [broken("unknown"), last]);
    const error = await failure(send(idempotent()), ZoomConnectionError);
    expect(error).toMatchObject({ outcome: "unknown", cause: last, method: "POST", path: "/users/{userId}" });
  });

  test("stays unknown when a server has failed before", async () => {
    const { send } = retrying(testDeps(), [reply(502), broken("not_sent")]);
    expect(await failure(send(idempotent()), ZoomConnectionError)).toMatchObject({ outcome: "unknown" });
  });

  test("is not sent when no attempt was, also after a 429", async () => {
    const last = broken("not_sent");
    const { send } = retrying(testDeps(), [broken("not_sent"), reply(429), last]);
    expect(await failure(send(post()), ZoomConnectionError)).toBe(last);
  });

  test("is unknown when a write that was refused before is reset", async () => {
    const last = broken("unknown");
    const { send, calls } = retrying(testDeps(), [broken("not_sent"), reply(429), last]);
    expect(await failure(send(post()), ZoomConnectionError)).toBe(last);
    expect(calls()).toBe(3);
  });
});

test.each<[string, Error]>([
  ["an abort", new ZoomAbortError("The call was aborted.")],
  ["a wrong argument", new ZoomInputError("path.userId", "It is empty.")],
  ["a mistake in a layer", new TypeError("undefined is no function")],
])("%s is not repeated", async (_name, error) => {
  const { send, calls } = retrying(testDeps(), [error]);
  expect(await failure(send(get()), Error)).toBe(error);
  expect(calls()).toBe(1);
});

test("what a 303 has confirmed is not written again", async () => {
  const { send, calls } = retrying(testDeps(), [{ ...reply(429), carriedOut: true }]);
  expect((await send(post())).status).toBe(429);
  expect(calls()).toBe(1);
});

describe("a wait", () => {
  test("ends with the caller's signal, and leaves nothing", async () => {
    const deps = testDeps({ skipWaits: false });
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const { send, calls } = retrying(deps, [reply(429)]);
    const result = failure(send(get({ signal: controller.signal })), ZoomAbortError);
    await until(() => deps.waits.length === 1);
    expect(deps.clock.pending).toBe(1);
    controller.abort(reason);
    expect(await result).toMatchObject({ cause: reason, path: "/users/{userId}" });
    expect(deps.clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    deps.clock.advance(10_000);
    await turns();
    expect(calls()).toBe(1);
  });

  test("leaves nothing on a signal when it ends by itself", async () => {
    const { signal } = new AbortController();
    const { send } = retrying(testDeps(), [reply(429), reply(200)]);
    await send(get({ signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
