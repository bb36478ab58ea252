import { ZoomConnectionError, ZoomTimeoutError } from "../../src/errors/classes.js";
import { createRetry, DEFAULT_OVERALL_TIMEOUT, type TimeoutOptions } from "../../src/transport/retry.js";
import type { Reply } from "../../src/transport/types.js";
import { broken, get, late, post, reply, retrying } from "./retrying.js";
import { failure, testDeps, until } from "./support.js";

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

  test.each([5000, 6000])("lets no attempt begin when a wait took %i ms of 5 s", async (took) => {
    const deps = testDeps({ skipWaits: false });
    const { send, calls } = retrying(deps, [reply(429)], { overallTimeout: 5000 });
    const result = failure(send(get()), ZoomTimeoutError);
    await until(() => deps.waits.length === 1);
    deps.clock.advance(took);
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
    const ten = (one: Reply) => Array<Reply>(10).fill(one);
    const daily = reply(429, { "x-ratelimit-type": "Daily-limit" });
    const faults = [reply(503), ...ten(reply(501)), ...ten(reply(429, { "retry-after": "3600" })), ...ten(daily)];
    const { send, calls } = retrying(testDeps(), [...faults, reply(503)], { budget: 5, attempts: 2 });
    for (let call = 0; call < 30; call++) await send(get());
    expect(calls()).toBe(31);
    await send(get());
    expect(calls()).toBe(32);
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
