import { ZoomApiError, ZoomConnectionError, ZoomError, ZoomTimeoutError, type RetryOptions } from "../../src/index.js";
import {
  answer,
  answering,
  GROUP,
  refused,
  reset,
  silence,
  testClient,
  USER,
  type TestClientOptions,
} from "./client.js";
import { failure, until } from "./support.js";

/** A client of a server that gives these answers, the last one again and again. */
function client(answers: Parameters<typeof answering>, options: TestClientOptions = {}) {
  const { fetch, sent } = answering(...answers);
  return { ...testClient({ fetch, ...options }), sent };
}
const ok = answer(200, {}, { id: "u" });

describe("backoff", () => {
  test.each<[string, RetryOptions, number, number[]]>([
    ["none without luck", {}, 0, [0, 0, 0]],
    ["half of 500 ms, doubled each time", {}, 0.5, [250, 500, 1000]],
    ["never above the cap", { attempts: 9 }, 0.999_999_999, [500, 1000, 2000, 4000, 8000, 16_000, 20_000, 20_000]],
    ["its own base and cap", { base: 10, cap: 15 }, 0.999_999_999, [10, 15, 15]],
    ["never above the longest wait", { maxWait: 300 }, 0.999_999_999, [300, 300, 300]],
    ["no attempt but the first", { attempts: 1 }, 0, []],
    ["what is undefined is as by default", { attempts: undefined, base: undefined }, 0.5, [250, 500, 1000]],
  ])("%s", async (_name, retry, luck, waits) => {
    for (const [ofClient, ofCall] of [
      [retry, undefined],
      [
        { attempts: 7, base: 1, cap: 1, maxWait: 60_000 },
        { attempts: 4, base: 500, cap: 20_000, ...retry },
      ],
    ]) {
      if (ofCall && Object.values(retry).includes(undefined)) continue;
      const { zoom, sent, clock, waits: found } = client([answer(503)], { random: () => luck, retry: ofClient });
      await failure(zoom.users.get({ ...USER, retry: ofCall }), ZoomApiError);
      expect(sent).toHaveLength(waits.length + 1);
      expect(found.map(({ duration }) => Math.round(duration))).toEqual(waits);
      expect(clock.pending).toBe(0);
    }
  });

  test.each(["client", "call"])("`retry: false` of the %s repeats nothing", async (of) => {
    const { zoom, sent } = client([answer(429)], { ...(of === "client" && { retry: false }) });
    await failure(zoom.users.get({ ...USER, ...(of === "call" && { retry: false }) }), ZoomApiError);
    expect(sent).toHaveLength(1);
  });

  test("a call may repeat what its client does not", async () => {
    const { zoom, sent } = client([answer(503)], { retry: false });
    await failure(zoom.users.get({ ...USER, retry: { attempts: 3 } }), ZoomApiError);
    expect(sent).toHaveLength(3);
  });

  test("4 attempts are made by default, and the last error is thrown", async () => {
    const { zoom, sent } = client([reset, reset, reset, refused]);
    const error = await failure(zoom.users.get(USER), ZoomConnectionError);
    expect(sent).toHaveLength(4);
    expect(error.message).toContain("whether an earlier attempt was carried out is unknown");
  });
});

describe("a wait that the server asks for", () => {
  const NOW = client([]).clock.now();
  const inSeconds = (count: number) => new Date(NOW + count * 1000);
  const limited = (headers: Record<string, string> = {}, message = "") => answer(429, headers, { code: 429, message });

  test.each<[string, () => Response, number, number, string]>([
    ["seconds", limited({ "retry-after": "3" }), 0, 3000, "rate_limited"],
    ["seconds and jitter", limited({ "retry-after": "3" }), 0.5, 3250, "rate_limited"],
    ["an HTTP date", limited({ "retry-after": inSeconds(7).toUTCString() }), 0, 7000, "rate_limited"],
    ["ISO 8601 close by", limited({ "retry-after": inSeconds(7).toISOString() }), 0, 7000, "rate_limited"],
    [
      "a reset of a second",
      limited({ "x-ratelimit-type": "QPS", "x-ratelimit-reset": String(NOW / 1000 + 1) }),
      0,
      1000,
      "per_second",
    ],
    [
      "a reset of a minute",
      limited({ "x-ratelimit-category": "Resource-intensive", "x-ratelimit-reset": String(NOW / 1000 + 60) }),
      0,
      60_000,
      "per_minute",
    ],
    ["no time", limited(), 0, 1000, "rate_limited"],
    ["no time, and jitter", limited(), 0.5, 1250, "rate_limited"],
    ["no time of a second", limited({ "x-ratelimit-type": "QPS" }), 0, 1000, "per_second"],
    ["concurrent calls", limited({}, "Too many concurrent requests."), 0, 1000, "concurrency"],
    ["a user's minute", limited({}, "The limit of this user was reached."), 0, 1000, "user_limit"],
    ["a time that is over", limited({ "retry-after": inSeconds(-5).toISOString() }), 0, 0, "rate_limited"],
    ["503 with seconds", answer(503, { "retry-after": "3" }), 0, 3000, "backoff"],
    ["500 with a date", answer(500, { "retry-after": inSeconds(3).toUTCString() }), 0.5, 3250, "backoff"],
    ["503 with nonsense", answer(503, { "retry-after": "soon" }), 0.5, 250, "backoff"],
  ])("%s", async (_name, first, luck, duration, reason) => {
    const { zoom, sent, waits } = client([first, ok], { random: () => luck });
    await zoom.users.get(USER);
    expect(sent).toHaveLength(2);
    expect(waits).toMatchObject([{ duration, reason }]);
  });

  test.each<[string, RetryOptions, string, number]>([
    ["a minute is waited for", {}, "60", 2],
    ["more is not", {}, "61", 1],
    ["unless it may be longer", { maxWait: 120_000 }, "61", 2],
    ["or only shorter", { maxWait: 1000 }, "2", 1],
  ])("%s", async (_name, retry, seconds, calls) => {
    const { zoom, sent } = client([limited({ "retry-after": seconds }), ok], { random: () => 0.9, retry });
    const result = zoom.users.get(USER);
    if (calls === 1) await failure(result, ZoomApiError);
    else await result;
    expect(sent).toHaveLength(calls);
  });

  test("a year is not taken for 34 minutes", async () => {
    const headers = { "retry-after": "2026-01-02T00:00:00Z", "x-ratelimit-type": "Daily-limit" };
    const { zoom, sent, waits } = client([limited(headers)]);
    const error = await failure(zoom.users.get(USER), ZoomError);
    expect(error).toMatchObject({ kind: "daily_limit", resetsAt: new Date("2026-01-02T00:00:00Z") });
    expect([sent.length, waits]).toEqual([1, []]);
  });
});

describe("the outcome of a write", () => {
  const idempotent = { ...GROUP, idempotent: true };

  test("stays unknown when a later attempt was not sent", async () => {
    const { zoom } = client([reset, refused]);
    const error = await failure(zoom.groups.create(idempotent), ZoomConnectionError);
    expect(error).toMatchObject({
      outcome: "unknown",
      cause: { outcome: "not_sent" },
      method: "POST",
      path: "/groups",
    });
  });

  test.each([500, 502, 503, 504])("stays unknown when a server has failed with %i before", async (status) => {
    const { zoom } = client([answer(status), refused]);
    expect(await failure(zoom.groups.create(idempotent), ZoomConnectionError)).toMatchObject({ outcome: "unknown" });
  });

  test("is not sent when no attempt was, also after a 429", async () => {
    const { zoom, sent } = client([refused, answer(429, { "x-ratelimit-type": "QPS" }), refused]);
    expect(await failure(zoom.groups.create(GROUP), ZoomConnectionError)).toMatchObject({ outcome: "not_sent" });
    expect(sent).toHaveLength(4);
  });

  test("is unknown when a write that was refused before is reset", async () => {
    const { zoom, sent } = client([refused, answer(429, { "x-ratelimit-type": "QPS" }), reset]);
    expect(await failure(zoom.groups.create(GROUP), ZoomConnectionError)).toMatchObject({ outcome: "unknown" });
    expect(sent).toHaveLength(3);
  });
});

test("a mistake in the caller's `fetch` is no connection that failed before it was sent", async () => {
  const { zoom, sent } = client([
    () => {
      throw new TypeError("undefined is not a function");
    },
  ]);
  expect(await failure(zoom.groups.create(GROUP), ZoomConnectionError)).toMatchObject({ outcome: "unknown" });
  expect(sent).toHaveLength(1);
});

describe("the budget", () => {
  const unavailable = answer(503);
  const fail = async ({ zoom }: Pick<ReturnType<typeof client>, "zoom">) => {
    await zoom.users.get(USER).catch(() => {});
  };

  test("is shared by all calls of a client", async () => {
    const one = client([unavailable], { retry: { budget: 20 } });
    await fail(one);
    expect(one.sent).toHaveLength(4);
    await fail(one);
    // 15 of 20 are gone: one retry more.
    expect(one.sent).toHaveLength(6);
    await fail(one);
    expect(one.sent).toHaveLength(7);
  });

  test("is 500 by default", async () => {
    const one = client([unavailable], { retry: { attempts: 1000 }, overallTimeout: 0 });
    await fail(one);
    expect(one.sent).toHaveLength(101);
  });

  test("pays double for timeouts", async () => {
    const one = client([silence], { retry: { budget: 25 } });
    const result = failure(one.zoom.users.get(USER), ZoomTimeoutError);
    for (const calls of [1, 2, 3]) {
      await until(() => one.sent.length === calls);
      one.clock.advance(30_000);
    }
    await result;
    expect(one.sent).toHaveLength(3);
  });

  test("is paid back by success, and a little by each call that needed nothing", async () => {
    const one = client([unavailable, ok, unavailable, answer(404), unavailable], { retry: { budget: 5 } });
    for (const calls of [2, 4, 6]) {
      await fail(one);
      expect(one.sent).toHaveLength(calls);
    }
    // Nothing is left, and five successes bring back one retry.
    const five = [ok, ok, ok, ok, ok];
    const more = client([unavailable, unavailable, ...five, unavailable, ok], { retry: { budget: 5 } });
    for (let call = 0; call < 7; call++) await fail(more);
    expect(more.sent).toHaveLength(9);
  });

  test("is not paid back by a limit or a fault", async () => {
    const ten = (one: () => Response) => Array<() => Response>(10).fill(one);
    const long = answer(429, { "retry-after": "3600" });
    const one = client([unavailable, ...ten(answer(501)), ...ten(long), unavailable], {
      retry: { budget: 5, attempts: 2 },
    });
    for (let call = 0; call < 20; call++) await fail(one);
    expect(one.sent).toHaveLength(21);
    await fail(one);
    expect(one.sent).toHaveLength(22);
  });

  test("of 0 allows no repetition, and of Infinity any", async () => {
    const none = client([refused], { retry: { budget: 0 } });
    await fail(none);
    expect(none.sent).toHaveLength(1);
    const any = client([unavailable], { retry: { budget: Infinity, attempts: 200 }, overallTimeout: 0 });
    await fail(any);
    expect(any.sent).toHaveLength(200);
  });
});
