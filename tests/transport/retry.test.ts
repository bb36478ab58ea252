import { getEventListeners } from "node:events";
import {
  ZoomAbortError,
  ZoomConnectionError,
  ZoomInputError,
  ZoomTimeoutError,
  type Outcome,
} from "../../src/errors.js";
import {
  createRetry,
  DEFAULT_OVERALL_TIMEOUT,
  type RetryOptions,
  type TimeoutOptions,
} from "../../src/transport/retry.js";
import type { Reply } from "../../src/transport/types.js";
import { failure, operation, request, testDeps, turns, until, type TestDeps } from "./support.js";

const URL = "https://api.zoom.us/v2/users/a";

function reply(status: number, headers: Record<string, string> = {}, text = ""): Reply {
  return { status, headers: new Headers(headers), text, url: URL };
}

const broken = (outcome: Outcome = "unknown") => new ZoomConnectionError("The connection failed.", { outcome });
const late = () => new ZoomTimeoutError("No answer in time.", { outcome: "unknown" });

/** A retry layer around answers given in order; the last one is repeated. */
function retrying(
  deps: TestDeps,
  script: (Reply | Error | (() => Reply | Error))[],
  options: RetryOptions & TimeoutOptions = {},
) {
  let calls = 0;
  const send = createRetry(
    deps,
    options,
  )(async () => {
    const next = script[Math.min(calls++, script.length - 1)];
    const result = typeof next === "function" ? next() : next;
    if (result instanceof Error) throw result;
    return result ?? reply(200);
  });
  return { send, calls: () => calls };
}

const get = (init = {}) => request(URL, { operation: operation(), operationId: "groups.updateMember", ...init });
const post = (init = {}) =>
  request(URL, { method: "POST", operation: operation({ method: "POST", idempotent: false }), ...init });

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

describe("the overall time", () => {
  test("is five minutes by default", async () => {
    const deps = testDeps();
    const waits = { attempts: 100, maxWait: Infinity };
    const { send, calls } = retrying(deps, [reply(429, { "retry-after": "50" })], waits);
    const error = await failure(send(get()), ZoomTimeoutError);
    // The sixth wait would end at 300 s.
    expect([calls(), deps.waits.length]).toEqual([6, 5]);
    expect(error.message).toContain("300000 ms for all attempts (option `overallTimeout`)");
    expect(error).toMatchObject({ outcome: "not_sent", path: "/users/{userId}" });
    expect(DEFAULT_OVERALL_TIMEOUT).toBe(300_000);
  });

  test.each([0, Infinity])("is none with %p", async (overallTimeout) => {
    const waits = { attempts: 100, maxWait: Infinity };
    const { send, calls } = retrying(testDeps(), [reply(429, { "retry-after": "50" })], { ...waits, overallTimeout });
    expect((await send(get())).status).toBe(429);
    expect(calls()).toBe(100);
  });

  test("lets no wait begin that would outlast it, and says what went wrong", async () => {
    const deps = testDeps({ random: () => 0.5 });
    const error = broken();
    const { send, calls } = retrying(deps, [error], { overallTimeout: 250 });
    expect(await failure(send(get()), ZoomTimeoutError)).toMatchObject({ cause: error, outcome: "unknown" });
    expect([calls(), deps.waits]).toEqual([1, []]);
    const again = retrying(deps, [error, reply(200)], { overallTimeout: 251 });
    expect((await again.send(get())).status).toBe(200);
  });

  test("lets no attempt begin when a wait took longer than it should", async () => {
    const deps = testDeps({ skipWaits: false });
    const { send, calls } = retrying(deps, [reply(429)], { overallTimeout: 5000 });
    const result = failure(send(get()), ZoomTimeoutError);
    await until(() => deps.waits.length === 1);
    deps.clock.advance(6000);
    expect(await result).toMatchObject({ outcome: "not_sent" });
    expect(calls()).toBe(1);
  });

  test.each<[string, TimeoutOptions, number | undefined, number]>([
    ["cuts an attempt that would outlast it", { overallTimeout: 20_000 }, undefined, 20_000],
    ["cuts an attempt that has no limit", { overallTimeout: 20_000, timeout: 0 }, undefined, 20_000],
    ["cuts a call that wants no limit", { overallTimeout: 20_000 }, 0, 20_000],
    ["cuts a call that wants a longer one", { overallTimeout: 20_000, timeout: 10 }, 25_000, 20_000],
  ])("%s", async (_name, options, own, expected) => {
    const deps = testDeps();
    const timeouts: (number | undefined)[] = [];
    let signal: AbortSignal | null = null;
    const send = createRetry(
      deps,
      options,
    )((given) => {
      timeouts.push(given.timeout);
      signal = given.signal;
      return new Promise(() => {});
    });
    const result = failure(send(get(own === undefined ? {} : { timeout: own })), ZoomTimeoutError);
    deps.clock.advance(expected - 1);
    expect(signal).toMatchObject({ aborted: false });
    deps.clock.advance(1);
    const error = await result;
    expect(error).toMatchObject({ outcome: "unknown", cause: expect.any(ZoomTimeoutError) });
    expect(error.message).toContain("`overallTimeout`");
    // Each redirect of the attempt gets it too.
    expect(timeouts).toEqual([expected]);
    expect(deps.clock.pending).toBe(0);
  });

  test("leaves an attempt alone that fits in", async () => {
    const deps = testDeps();
    const seen: unknown[] = [];
    const send = createRetry(deps, { timeout: 100, overallTimeout: 100 })(async (given) => {
      seen.push(given);
      return reply(200);
    });
    const call = get();
    await send(call);
    expect(seen).toEqual([call]);
    expect(seen[0]).toBe(call);
  });

  test("cuts only what is left of it", async () => {
    const deps = testDeps();
    const timeouts: (number | undefined)[] = [];
    const send = createRetry(deps, { overallTimeout: 40_000 })(async (given) => {
      timeouts.push(given.timeout);
      if (timeouts.length > 1) return reply(200);
      deps.clock.advance(25_000);
      throw broken();
    });
    await send(get());
    expect(timeouts).toEqual([undefined, 15_000]);
  });
});

describe("the budget", () => {
  test("is shared by all calls of a client", async () => {
    const { send, calls } = retrying(testDeps(), [reply(503)], { budget: 20 });
    await send(get());
    expect(calls()).toBe(4);
    await send(get());
    // 15 of 20 are gone: one retry more.
    expect(calls()).toBe(6);
    await send(get());
    expect(calls()).toBe(7);
  });

  test("pays double for timeouts", async () => {
    const { send, calls } = retrying(testDeps(), [late()], { budget: 25 });
    await failure(send(get()), ZoomTimeoutError);
    expect(calls()).toBe(3);
  });

  test("is paid back by success, and a little by each call that needed nothing", async () => {
    const { send, calls } = retrying(testDeps(), [reply(503), reply(200), reply(503), reply(404), reply(503)], {
      budget: 5,
    });
    await send(get());
    await send(get());
    expect(calls()).toBe(4);
    await send(get());
    expect(calls()).toBe(6);
    // Nothing is left, and five successes bring back one retry.
    const more = retrying(
      testDeps(),
      [reply(503), reply(503), ...Array<Reply>(5).fill(reply(200)), reply(503), reply(200)],
      { budget: 5 },
    );
    await more.send(get());
    expect(more.calls()).toBe(2);
    for (let call = 0; call < 5; call++) await more.send(get());
    await more.send(get());
    expect(more.calls()).toBe(9);
  });

  test("is not paid back by a limit or a fault", async () => {
    const faults = [
      reply(503),
      ...Array<Reply>(10).fill(reply(501)),
      ...Array<Reply>(10).fill(reply(429, { "retry-after": "3600" })),
      reply(503),
    ];
    const { send, calls } = retrying(testDeps(), faults, { budget: 5, attempts: 2 });
    for (let call = 0; call < 20; call++) await send(get());
    expect(calls()).toBe(21);
    await send(get());
    expect(calls()).toBe(22);
  });

  test("of 0 allows no repetition, and of Infinity any", async () => {
    const none = retrying(testDeps(), [broken("not_sent")], { budget: 0 });
    await failure(none.send(post()), ZoomConnectionError);
    expect(none.calls()).toBe(1);
    const any = retrying(testDeps(), [late()], { budget: Infinity, attempts: 200, overallTimeout: 0 });
    await failure(any.send(get()), ZoomTimeoutError);
    expect(any.calls()).toBe(200);
  });
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

describe("events", () => {
  test("tell of every attempt, answer, failure and wait", async () => {
    const deps = testDeps({ random: () => 0.5 });
    const took = (ms: number, result: Reply | Error) => () => {
      deps.clock.advance(ms);
      return result;
    };
    const reset = new ZoomConnectionError("The connection failed.", {
      outcome: "unknown",
      cause: Object.assign(new Error(), { code: "ECONNRESET" }),
    });
    const { send } = retrying(deps, [
      took(7, reset),
      took(5, reply(503, { "x-zm-trackingid": "v=2" })),
      took(3, late()),
      took(2, reply(200)),
    ]);
    const start = deps.clock.now();
    await send(
      request(`${URL}?secret=1`, {
        method: "GET",
        operation: operation(),
        operationId: "groups.updateMember",
        headers: { authorization: "Bearer secret" },
      }),
    );
    const call = { operation: "groups.updateMember", method: "GET", path: "/users/{userId}" };
    expect(deps.events).toEqual([
      { type: "attempt", ...call, at: start, attempt: 1 },
      { type: "failure", ...call, at: start + 7, attempt: 1, duration: 7, reason: "ECONNRESET" },
      { type: "wait", ...call, at: start + 7, reason: "backoff", duration: 250 },
      { type: "attempt", ...call, at: start + 257, attempt: 2 },
      { type: "response", ...call, at: start + 262, attempt: 2, duration: 5, status: 503, trackingId: "v=2" },
      { type: "wait", ...call, at: start + 262, reason: "backoff", duration: 500 },
      { type: "attempt", ...call, at: start + 762, attempt: 3 },
      { type: "failure", ...call, at: start + 765, attempt: 3, duration: 3, reason: "timeout" },
      { type: "wait", ...call, at: start + 765, reason: "backoff", duration: 1000 },
      { type: "attempt", ...call, at: start + 1765, attempt: 4 },
      { type: "response", ...call, at: start + 1767, attempt: 4, duration: 2, status: 200, trackingId: undefined },
    ]);
    expect(JSON.stringify(deps.events)).not.toContain("secret");
  });

  test("say no more than `error` of what is no failure of ours", async () => {
    const deps = testDeps();
    await failure(retrying(deps, [new Error("a secret")]).send(get()), Error);
    expect(deps.events.at(-1)).toMatchObject({ type: "failure", reason: "error" });
    expect(JSON.stringify(deps.events)).not.toContain("secret");
  });

  test("name the kind where no system has a code for it", async () => {
    const deps = testDeps();
    const code = (error: Error) => Object.assign(error, { code: "MY_CODE" });
    const cases: [Error, string][] = [
      [new ZoomAbortError("The call was aborted.", { cause: code(new Error("a reason")) }), "aborted"],
      [new ZoomConnectionError("The connection failed.", { outcome: "unknown" }), "connection"],
      [code(new Error("no error of ours")), "error"],
    ];
    for (const [error, reason] of cases) {
      await failure(retrying(deps, [error], { attempts: 1 }).send(get()), Error);
      expect(deps.events.at(-1)).toMatchObject({ type: "failure", reason });
    }
  });

  test("are not made when nobody listens", async () => {
    const deps = { ...testDeps(), listening: false };
    const result = retrying(deps, [reply(503), reply(200)], { base: 0 }).send(get());
    await until(() => deps.clock.pending === 1);
    deps.clock.advance(0);
    expect((await result).status).toBe(200);
    expect(deps.events).toEqual([]);
  });
});
