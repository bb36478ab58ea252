import { ZoomAbortError, ZoomConnectionError } from "../../src/errors/classes.js";
import type { Reply } from "../../src/transport/types.js";
import { get, late, reply, retrying, URL } from "./retrying.js";
import { failure, operation, request, testDeps, until } from "./support.js";

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

  test("tell what is left of the quota, where an answer says so", async () => {
    const deps = testDeps();
    const headers = {
      "x-ratelimit-category": "Heavy",
      "x-ratelimit-type": "QPS",
      "x-ratelimit-limit": "40",
      "x-ratelimit-remaining": "39",
    };
    await retrying(deps, [reply(200, headers)]).send(get());
    expect(deps.events.map(({ type }) => type)).toEqual(["attempt", "response", "quota"]);
    expect(deps.events.at(-1)).toEqual({
      type: "quota",
      at: deps.clock.now(),
      operation: "groups.updateMember",
      method: "GET",
      path: "/users/{userId}",
      label: "heavy",
      limit: "per_second",
      maximum: 40,
      remaining: 39,
    });
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
