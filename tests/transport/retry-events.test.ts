import { inspect } from "node:util";
import { createManualClock, ZoomAbortError, ZoomConnectionError } from "../../src/index.js";
import { answer, answering, silence, testClient, throwing, TOKEN, type Sent } from "./client.js";
import { failure, until } from "./support.js";

const PATH = { groupId: "g-of-a-secret", memberId: "m-of-a-secret" };
const call = { operation: "groups.updateMember", method: "PATCH", path: "/groups/{groupId}/members/{memberId}" };
const arguments_ = { path: PATH, body: { action: "move", target_group_id: "secret" }, idempotent: true } as const;

test("events tell of every attempt, answer, failure and wait", async () => {
  const clock = createManualClock();
  const took = (ms: number, then: (sent: Sent) => Response | Promise<Response>) => (sent: Sent) => {
    clock.advance(ms);
    return then(sent);
  };
  const { fetch, sent } = answering(
    took(7, throwing("ECONNRESET")),
    took(5, answer(503, { "x-zm-trackingid": "v=2" })),
    silence,
    took(2, answer(204)),
  );
  const { zoom, events } = testClient({ fetch, clock, random: () => 0.5 });
  const start = clock.now();
  const result = zoom.groups.updateMember(arguments_);
  await until(() => sent.length === 3);
  clock.advance(30_000);
  await result;
  expect(events).toEqual([
    { type: "attempt", ...call, at: start, attempt: 1 },
    { type: "failure", ...call, at: start + 7, attempt: 1, duration: 7, reason: "ECONNRESET" },
    { type: "wait", ...call, at: start + 7, reason: "backoff", duration: 250 },
    { type: "attempt", ...call, at: start + 257, attempt: 2 },
    { type: "response", ...call, at: start + 262, attempt: 2, duration: 5, status: 503, trackingId: "v=2" },
    { type: "wait", ...call, at: start + 262, reason: "backoff", duration: 500 },
    { type: "attempt", ...call, at: start + 762, attempt: 3 },
    { type: "failure", ...call, at: start + 30_762, attempt: 3, duration: 30_000, reason: "timeout" },
    { type: "wait", ...call, at: start + 30_762, reason: "backoff", duration: 1000 },
    { type: "attempt", ...call, at: start + 31_762, attempt: 4 },
    { type: "response", ...call, at: start + 31_764, attempt: 4, duration: 2, status: 204, trackingId: undefined },
  ]);
  expect(inspect(events)).not.toMatch(/secret/);
  expect(inspect(events)).not.toContain(TOKEN);
});

test("events tell what is left of the quota, where an answer says so", async () => {
  const headers = {
    "x-ratelimit-category": "Heavy",
    "x-ratelimit-type": "QPS",
    "x-ratelimit-limit": "40",
    "x-ratelimit-remaining": "39",
  };
  const { zoom, events, clock } = testClient({ fetch: answering(answer(204, headers)).fetch });
  await zoom.groups.updateMember(arguments_);
  expect(events.map(({ type }) => type)).toEqual(["attempt", "response", "quota"]);
  expect(events.at(-1)).toEqual({
    type: "quota",
    at: clock.now(),
    ...call,
    label: "heavy",
    limit: "per_second",
    maximum: 40,
    remaining: 39,
  });
});

test("the reason of a failure is the system's code, or else the kind of error", async () => {
  const { zoom, events, clock } = testClient({
    fetch: answering(throwing("ECONNRESET"), throwing("not a word"), silence, silence).fetch,
    retry: false,
  });
  await failure(zoom.groups.updateMember(arguments_), ZoomConnectionError);
  await failure(zoom.groups.updateMember(arguments_), ZoomConnectionError);
  const late = failure(zoom.groups.updateMember(arguments_), ZoomConnectionError);
  await until(() => clock.pending > 0);
  clock.advance(30_000);
  await late;
  const controller = new AbortController();
  const left = failure(zoom.groups.updateMember({ ...arguments_, signal: controller.signal }), ZoomAbortError);
  await until(() => clock.pending > 0);
  controller.abort(new Error("secret"));
  await left;
  const reasons = events.flatMap((event) => (event.type === "failure" ? [event.reason] : []));
  expect(reasons).toEqual(["ECONNRESET", "connection", "timeout", "aborted"]);
  expect(inspect(events)).not.toContain("secret");
});
