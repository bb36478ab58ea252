/** What a 429 does to the other calls, depending on which limit it is about. */
import { DailyLimitError, RateLimitError, ZoomTimeoutError, type FetchLike } from "../../src/index.js";
import { rateLimits } from "../../generated/limits.js";
import { failure } from "../transport/support.js";
import { client, createServer, createWorld, getUser } from "./simulation.js";

const LIGHT = rateLimits.pro.light.perSecond;
const START = Date.UTC(2026, 0, 1, 12);

/** A server that says what `answers` say, call by call, and 200 from then on. */
function scripted(...answers: { status?: number; headers?: Record<string, string>; message?: string }[]) {
  const world = createWorld(START);
  const sent: { readonly at: number; readonly path: string }[] = [];
  const fetch: FetchLike = async (url) => {
    const one = answers[sent.length] ?? {};
    sent.push({ at: world.clock.now() - START, path: new URL(url).pathname });
    await new Promise<void>((resolve) => void world.clock.after(10, resolve));
    const { status = one.message === undefined ? 200 : 429, headers = {}, message } = one;
    return new Response(JSON.stringify(status === 200 ? { id: "u", users: [] } : { code: 429, message }), {
      status,
      headers: { "content-type": "application/json", ...headers },
    });
  };
  return { world, sent, zoom: client(world, fetch, { quota: { plan: "pro" } }) };
}

test("a 429 with a time holds back every call of the label, not only its own", async () => {
  const refusal = { message: "You have reached the maximum per-second rate limit.", headers: { "retry-after": "2" } };
  const { world, sent, zoom } = scripted(refusal);
  await world.run(Promise.all([getUser(zoom), ...Array.from({ length: 19 }, () => getUser(zoom))]));
  // The first flight was under way already.
  const late = sent.filter(({ at }) => at > 10);
  expect(late.length).toBeGreaterThan(10);
  expect(Math.min(...late.map(({ at }) => at))).toBeGreaterThanOrEqual(2000);
});

test("calls of other labels go on meanwhile", async () => {
  const refusal = { message: "per-second limit", headers: { "retry-after": "30" } };
  const { world, sent, zoom } = scripted(refusal);
  const refused = getUser(zoom);
  await world.wait(100);
  await world.run(zoom.users.list());
  expect(sent.map(({ path }) => path)).toEqual(["/v2/users/u", "/v2/users"]);
  expect(world.clock.now() - START).toBeLessThan(1000);
  await world.run(refused);
});

test("the pace of the label falls, and comes back by itself", async () => {
  const { world, zoom } = scripted({ message: "per-second limit" });
  const call = getUser(zoom);
  await world.wait(20);
  const low = (await zoom.quota())?.labels.light;
  expect(low?.pace).toBeCloseTo(0.7, 1);
  await world.run(call);
  await world.wait(10_000);
  expect((await zoom.quota())?.labels.light.pace).toBe(1);
});

test.each([
  ["a daily limit", { message: "You have reached the maximum daily rate limit for this API." }],
  ["a type that says so", { message: "Try later.", headers: { "x-ratelimit-type": "Daily-limit" } }],
])("%s ends the label for the day: no call goes out before it opens", async (_what, refusal) => {
  const { world, sent, zoom } = scripted(refusal);
  await world.run(failure(getUser(zoom), DailyLimitError));
  const error = await world.run(failure(getUser(zoom), DailyLimitError));
  expect(sent).toHaveLength(1);
  expect(error.resetsAt).toEqual(new Date(Date.UTC(2026, 0, 2)));
  expect((await zoom.quota())?.labels.light.why).toContain("daily");
  await world.wait(12 * 3_600_000);
  await world.run(getUser(zoom));
});

test("a limit of a user, without a time and with thousands left, is none of the account", async () => {
  const headers = { "x-ratelimit-category": "Light", "x-ratelimit-limit": "6000", "x-ratelimit-remaining": "5893" };
  const message = "You have exceeded the daily rate limit of (3) for update user email API requests for this user.";
  const { world, sent, zoom } = scripted({ message, headers });
  const change = (userId: string) => zoom.users.updateEmail({ path: { userId }, body: { email: "new@example.com" } });
  await expect(world.run(change("one"))).rejects.toMatchObject({ limit: "user" });
  expect((await zoom.quota())?.labels.light).toMatchObject({ pace: 1, day: undefined, why: undefined });
  await world.run(change("two"));
  await world.run(getUser(zoom));
  expect(sent).toHaveLength(3);
  // The same user again is not asked for.
  await expect(world.run(change("one"))).rejects.toBeInstanceOf(RateLimitError);
  expect(sent).toHaveLength(3);
});

test("too many at once says nothing of the pace", async () => {
  const { world, zoom } = scripted({ message: "Too many concurrent requests." });
  await world.run(getUser(zoom));
  expect((await zoom.quota())?.labels.light.pace).toBe(1);
});

test.each([3600, -3600])("a clock that is %i s off changes no wait", async (off) => {
  const world = createWorld(START);
  let refused = 0;
  const fetch: FetchLike = async () => {
    const server = world.clock.now() + off * 1000;
    const headers = {
      "content-type": "application/json",
      date: new Date(server).toUTCString(),
      "x-ratelimit-type": "QPS",
      "x-ratelimit-reset": String(Math.ceil(server / 1000) + 3),
    };
    const status = refused++ === 0 ? 429 : 200;
    return new Response(JSON.stringify({ id: "u", message: "per-second" }), { status, headers });
  };
  const zoom = client(world, fetch, { quota: { plan: "pro" } });
  await world.run(getUser(zoom));
  const waited = world.clock.now() - START;
  expect(waited).toBeGreaterThanOrEqual(2000);
  expect(waited).toBeLessThan(6000);
});

test("the day ends by Zoom's clock", async () => {
  const world = createWorld(Date.UTC(2026, 0, 1, 23, 30));
  const ahead = 3_600_000;
  const fetch: FetchLike = async () =>
    new Response(JSON.stringify({ groups: [] }), {
      headers: {
        date: new Date(world.clock.now() + ahead).toUTCString(),
        "content-type": "application/json",
      },
    });
  const zoom = client(world, fetch, { quota: { plan: "pro" } });
  await world.run(zoom.groups.list());
  const report = await zoom.quota();
  const days = Object.values(report?.labels ?? {}).flatMap(({ day }) => (day ? [day.resetsAt.getTime()] : []));
  expect(days.length).toBeGreaterThan(0);
  // There it is half past midnight already, so the day ends 23 hours and a half from now.
  for (const end of days) expect(end).toBe(Date.UTC(2026, 0, 2, 23));
});

test("a 429 that the call could not outwait is the cause of its timeout", async () => {
  const refusal = { message: "You have reached the maximum per-second rate limit.", headers: { "retry-after": "30" } };
  const { world, zoom } = scripted(refusal);
  const call = zoom.users.get({ path: { userId: "u" }, overallTimeout: 5000 });
  const error = await world.run(failure(call, ZoomTimeoutError));
  expect(error.cause).toBeInstanceOf(RateLimitError);
  expect(error.cause).toMatchObject({ limit: "per_second", operation: "users.get" });
  expect(error.outcome).toBe("not_sent");
});

test("the server that the quota is tried against refuses what comes too fast", async () => {
  const world = createWorld();
  const server = createServer(world.clock, { limit: LIGHT, window: 1000, kind: "sliding", latency: () => 5 });
  const zoom = client(world, server.fetch, { quota: false, retry: { attempts: 1 } });
  await world.run(Promise.allSettled(Array.from({ length: 2 * LIGHT }, () => getUser(zoom))));
  expect(server.refused).toBe(LIGHT);
});
