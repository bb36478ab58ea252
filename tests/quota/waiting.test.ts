/** Calls that wait for their turn: in which order, for how long, what is told of it, and what ends it. */
import { getEventListeners } from "node:events";
import { ZoomAbortError, ZoomTimeoutError, type ZoomEvent } from "../../src/index.js";
import { rateLimits } from "../../generated/limits.js";
import { failure } from "../transport/support.js";
import { client, createServer, createWorld, getUser } from "./simulation.js";

const LIGHT: number = rateLimits.free.light.perSecond;
const MINUTE = 60_000;

function start(options: Parameters<typeof client>[2] = {}) {
  const world = createWorld();
  const server = createServer(world.clock, { limit: LIGHT, window: 1000, kind: "sliding", latency: () => 5 });
  const order: string[] = [];
  const events: ZoomEvent[] = [];
  const zoom = client(
    world,
    async (url, init) => {
      order.push(new URL(url).pathname.replace("/v2/", "").replace("users/", ""));
      return server.fetch(url, init);
    },
    { quota: { plan: "free" }, on: (event) => void events.push(event), ...options },
  );
  const began = world.clock.now();
  return { world, server, zoom, order, events, since: () => world.clock.now() - began };
}
const fill = (zoom: ReturnType<typeof client>, count = LIGHT) =>
  Promise.all(Array.from({ length: count }, (_, index) => getUser(zoom, `first${index}`)));

test("calls leave in the order in which they were made", async () => {
  const { world, zoom, order } = start();
  const names = Array.from({ length: 20 }, (_, index) => `user${index}`);
  await world.run(Promise.all(names.map((name) => getUser(zoom, name))));
  expect(order).toEqual(names);
});

test("bulk work lets the others go first, but never stands still", async () => {
  const { world, zoom, order } = start();
  const bulk = Array.from({ length: 6 }, (_, index) =>
    zoom.users.get({ path: { userId: `bulk${index}` }, bulk: true }),
  );
  const others = Array.from({ length: 30 }, (_, index) => getUser(zoom, `now${index}`));
  await world.run(Promise.all([...bulk, ...others]));
  // What there was room for had left before the others came.
  const waiting = order.slice(LIGHT);
  expect(waiting.slice(0, 9).every((name) => name.startsWith("now"))).toBe(true);
  expect(waiting.slice(0, 12).filter((name) => name.startsWith("bulk"))).toHaveLength(1);
});

test("sub accounts take turns, however many calls one of them makes", async () => {
  const { world, zoom, order } = start();
  const of = (account: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      zoom.subAccount(account).users.get({ path: { userId: `${account}${index}` } }),
    );
  await world.run(Promise.all([...of("large", 20), ...of("small", 3)]));
  const small = order.map((path, at) => (path.endsWith("small2") ? at : -1)).filter((at) => at >= 0);
  expect(small[0]).toBeLessThan(LIGHT + 7);
});

test("a label whose turn it is not keeps no other label waiting", async () => {
  const world = createWorld();
  const server = createServer(world.clock, { limit: LIGHT, window: 1000, kind: "sliding", latency: () => 5 });
  const began = world.clock.now();
  const since = () => world.clock.now() - began;
  const other = async () => Response.json({ assistants: [] });
  const zoom = client(world, (url, init) => (url.endsWith("assistants") ? other() : server.fetch(url, init)), {
    quota: { plan: "free" },
  });
  const light = fill(zoom, 40);
  await world.run(zoom.users.listAssistants({ path: { userId: "u" } }));
  expect(since()).toBeLessThan(100);
  await world.run(light);
});

test("a call that its signal ends while it waits leaves nothing behind, and its place is another's", async () => {
  const { world, zoom, order } = start();
  const stop = new AbortController();
  const first = fill(zoom);
  const waiting = zoom.users.get({ path: { userId: "stopped" }, signal: stop.signal });
  const next = getUser(zoom, "next");
  const ended = failure(waiting, ZoomAbortError);
  await world.run(first);
  stop.abort();
  expect(await world.run(ended)).toMatchObject({ outcome: "not_sent" });
  await world.run(next);
  expect(order).not.toContain("stopped");
  expect(order.at(-1)).toBe("next");
});

test("calls that wait with one signal share a listener, and it ends all of them", async () => {
  const { world, zoom } = start();
  await world.run(fill(zoom));
  const stop = new AbortController();
  const calls = Array.from({ length: 2_000 }, () =>
    failure(zoom.users.get({ path: { userId: "u" }, signal: stop.signal }), ZoomAbortError),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(getEventListeners(stop.signal, "abort")).toHaveLength(1);
  stop.abort();
  const errors = await world.run(Promise.all(calls));
  expect(errors.filter(({ outcome }) => outcome !== "not_sent")).toEqual([]);
  expect(getEventListeners(stop.signal, "abort")).toEqual([]);
  expect((await zoom.quota())?.labels.light.waiting).toBe(0);
});

test("close() ends every wait", async () => {
  const { world, zoom, order } = start();
  const calls = Array.from({ length: 50 }, () => getUser(zoom));
  const settled = Promise.allSettled(calls);
  await world.run(Promise.all(calls.slice(0, LIGHT)));
  await zoom.close();
  const reasons = (await world.run(settled)).flatMap((one) =>
    one.status === "rejected" ? [one.reason as unknown] : [],
  );
  expect(reasons.length).toBe(50 - order.length);
  expect(reasons.every((reason) => reason instanceof ZoomAbortError)).toBe(true);
});

test("a limit that was set counts the wait, and the error says what was waited for", async () => {
  const { world, zoom, order } = start();
  const others = fill(zoom, 40);
  const error = await world.run(
    failure(zoom.users.get({ path: { userId: "late" }, overallTimeout: 3000 }), ZoomTimeoutError),
  );
  expect(error.message).toMatch(
    /No answer within 3000 ms.*It waited 3000 ms for the light calls of a second, with \d+ others/,
  );
  expect(error.outcome).toBe("not_sent");
  await world.run(others);
  expect(order).not.toContain("late");
});

test("the limit that nobody set does not: whoever makes many calls at once gets them all", async () => {
  const { world, zoom, since } = start();
  const count = 7 * 60 * LIGHT;
  const answers = await world.run(fill(zoom, count));
  expect(answers).toHaveLength(count);
  expect(since()).toBeGreaterThan(6 * MINUTE);
});

test("once it has left, that limit ends a call that gets no answer", async () => {
  const world = createWorld();
  const zoom = client(world, () => new Promise(() => {}), { quota: { plan: "free" }, timeout: 0 });
  const began = world.clock.now();
  const calls = Array.from({ length: 2 * LIGHT }, () => failure(getUser(zoom), ZoomTimeoutError));
  await world.run(Promise.all(calls.slice(0, LIGHT)));
  expect(world.clock.now() - began).toBe(5 * MINUTE);
  // These had left a second later.
  await world.run(Promise.all(calls));
  expect(world.clock.now() - began).toBe(5 * MINUTE + 1040);
});

test("events tell that a call waits, why, and for how long it did", async () => {
  const { world, zoom, events } = start();
  await world.run(fill(zoom, LIGHT + 2));
  const queued = events.filter((event) => event.type === "queue");
  expect(queued).toMatchObject([
    { operation: "users.get", label: "light", reason: "per_second", ahead: 0 },
    { operation: "users.get", label: "light", reason: "per_second", ahead: 1 },
  ]);
  const turns = events.filter((event) => event.type === "turn");
  expect(turns).toMatchObject([{ label: "light", duration: 1040 }, { duration: 1040 }]);
});

test("`quota()` says how much is used, how many wait, when the next one leaves, and why", async () => {
  const { world, zoom } = start();
  const began = world.clock.now();
  const calls = fill(zoom, LIGHT + 5);
  await world.wait(100);
  const report = await zoom.quota();
  expect(report).toMatchObject({ plan: "free", share: 1 });
  expect(report?.labels.light).toMatchObject({
    limit: LIGHT,
    used: LIGHT,
    waiting: 5,
    nextSlot: new Date(began + 1040),
    day: { limit: rateLimits.free.light.perDay, used: LIGHT, resetsAt: new Date(Date.UTC(2026, 0, 2)) },
  });
  expect(report?.labels.light.why).toMatch(/4 of 4 light calls in 1.04 s are used. 5 wait, the last for about 2 s/);
  expect(report?.labels.heavy).toMatchObject({ used: 0, waiting: 0, why: undefined });
  await world.run(calls);
});

test("without the quota nothing waits, and there is nothing to tell", async () => {
  const { world, zoom, order } = start({ quota: false, retry: { attempts: 1 } });
  await world.run(Promise.allSettled(Array.from({ length: 30 }, () => getUser(zoom))));
  expect(order).toHaveLength(30);
  expect(await zoom.quota()).toBeUndefined();
});

test.each([
  ["options.quota", true],
  ["options.quota.plan", { plan: "enterprise" }],
  ["options.quota.share", { share: 0 }],
  ["options.quota.share", { share: 1.5 }],
  ["options.quota.store", { store: {} }],
  ["options.quota.speed", { speed: 2 }],
])("an option that cannot be right is refused by name: %s", (argument, quota) => {
  expect(() => start({ quota: quota as never })).toThrow(expect.objectContaining({ argument }));
});

test("calls beyond a thousand wait outside, in their order, and are ended like all others", async () => {
  const { world, zoom, order } = start();
  const stop = new AbortController();
  const names = Array.from({ length: 1100 }, (_, index) => `user${index}`);
  const calls = names.map((name) => getUser(zoom, name));
  const late = failure(zoom.users.get({ path: { userId: "late" }, overallTimeout: 9000 }), ZoomTimeoutError);
  const stopped = failure(zoom.users.get({ path: { userId: "stopped" }, signal: stop.signal }), ZoomAbortError);
  const settled = Promise.allSettled(calls);
  await world.wait(100);
  expect((await zoom.quota())?.labels.light.waiting).toBe(names.length + 2 - LIGHT);
  stop.abort();
  expect(await world.run(stopped)).toMatchObject({ outcome: "not_sent", operation: "users.get" });
  expect(await world.run(late)).toMatchObject({ outcome: "not_sent", path: "/users/{userId}" });
  await world.run(Promise.all(calls.slice(0, 150)));
  expect(order.slice(0, 150)).toEqual(names.slice(0, 150));
  await zoom.close();
  const ended = (await world.run(settled)).filter(({ status }) => status === "rejected");
  expect(ended.length).toBe(names.length - order.length);
  expect((await zoom.quota())?.labels.light.waiting).toBe(0);
});
