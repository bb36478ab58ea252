/** Limits besides the label, against the sandbox: nothing is refused there, because nothing is sent too soon. */
import {
  createZoomClient,
  DailyLimitError,
  RateLimitError,
  type ZoomClientOptions,
  type ZoomEvent,
} from "../../src/index.js";
import { operationLimits, rateLimits } from "../../generated/limits.js";
import { operations, type OperationId } from "../../generated/operations.js";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { failure } from "../transport/support.js";
import { createWorld } from "./simulation.js";

const HOUR = 3_600_000;
// 22:00, so that midnight is not far.
const EVENING = Date.UTC(2026, 0, 1, 22);

function start(options: Partial<ZoomClientOptions> = {}, sandboxOptions: Partial<SandboxOptions> = {}) {
  const world = createWorld(EVENING);
  const sandbox = createSandbox({ users: 10, seed: 1, clock: world.clock, ...sandboxOptions });
  const events: ZoomEvent[] = [];
  const zoom = createZoomClient({
    ...sandbox.clientOptions(),
    deps: { clock: world.clock },
    quota: { plan: sandbox.account.plan },
    on: (event) => void events.push(event),
    ...options,
  });
  const [user = "", other = ""] = sandbox.account.users.keys();
  const statuses = () => sandbox.journal.entries().map(({ status }) => status);
  const { wait } = world;
  return { world, sandbox, zoom, events, user, other, statuses, wait };
}

const most = (id: OperationId, kind = "window") => {
  const limit = operationLimits[id]?.find((one) => one.kind === kind)?.limit;
  return typeof limit === "number" ? limit : NaN;
};

test("the presence of one user is set once a minute, that of another one meanwhile", async () => {
  const { world, zoom, user, other, statuses } = start();
  const set = (userId: string) =>
    zoom.users.updatePresenceStatus({ path: { userId }, body: { status: "Away" } }).then(() => world.clock.now());
  const [first = 0, second = 0, stranger = 0] = await world.run(Promise.all([set(user), set(user), set(other)]));
  expect(second - first).toBeGreaterThanOrEqual(60_000);
  expect(second - first).toBeLessThan(65_000);
  expect(stranger - first).toBeLessThan(2000);
  expect(statuses()).not.toContain(429);
});

test("an address that was changed too often today is an error that says when it can be changed again", async () => {
  const { world, zoom, sandbox, wait } = start();
  const member = [...sandbox.account.users.values()].find(
    ({ role, status }) => role === "member" && status === "active",
  );
  const user = member?.profile.id ?? "";
  const change = (index: number) =>
    zoom.users.updateEmail({ path: { userId: user }, body: { email: `new${index}@example.com` } });
  const limit = most("users.updateEmail");
  for (let index = 0; index < limit; index++) {
    await world.run(change(index));
    await wait(1000);
  }
  const before = sandbox.journal.entries().length;
  const error = await world.run(failure(change(limit), RateLimitError));
  expect(error).toMatchObject({ limit: "user", operation: "users.updateEmail", outcome: "refused" });
  expect(error.message).toContain("Nothing was sent.");
  expect(sandbox.journal.entries()).toHaveLength(before);
  // 24 hours after the first change, in a rolling day.
  const day = 24 * HOUR;
  const opens = error.resetsAt?.getTime() ?? 0;
  expect(opens - EVENING).toBeGreaterThanOrEqual(day);
  expect(opens - EVENING).toBeLessThan(day + 5000);
  await wait(opens - world.clock.now());
  await world.run(change(limit + 1));
});

test("groups beyond those of a day are refused before they are sent, until midnight UTC", async () => {
  const { world, zoom, sandbox, statuses, wait } = start();
  const limit = most("groups.create");
  const create = (index: number) => zoom.groups.create({ body: { name: `Group ${index}` } });
  const all = Array.from({ length: limit + 5 }, (_, index) => create(index));
  const settled = await world.run(Promise.allSettled(all));
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(limit);
  const error = await world.run(failure(create(-1), DailyLimitError));
  expect(error.resetsAt).toEqual(new Date(Date.UTC(2026, 0, 2)));
  expect(statuses()).not.toContain(429);
  expect(sandbox.journal.entries({ operationId: "groups.create" })).toHaveLength(limit);
  await wait(2 * HOUR);
  await world.run(create(-2));
});

test("what was refused for another reason does not count against the limit of its operation", async () => {
  const { world, zoom, user } = start();
  const body = { email: "taken" };
  for (let index = 0; index < most("users.updateEmail") + 2; index++) {
    await expect(world.run(zoom.users.updateEmail({ path: { userId: user }, body }))).rejects.toMatchObject({
      status: 400,
    });
  }
});

test("a user is deleted once at a time", async () => {
  const { world, zoom, sandbox, user, other, statuses } = start();
  sandbox.faults.script("users.delete", ["slow", "slow"]);
  const remove = (userId: string) => zoom.users.delete({ path: { userId }, query: { action: "delete" } });
  const settled = await world.run(Promise.allSettled([remove(other), remove(other), remove(user)]));
  expect(settled[0]?.status).toBe("fulfilled");
  // The second one finds nobody, and was not refused for coming too early.
  expect(settled[1]).toMatchObject({ reason: { status: 404 } });
  expect(statuses()).not.toContain(429);
});

test("the day of a label is spent by this client alone, and no call goes out for nothing", async () => {
  const { world, zoom, sandbox, statuses, user } = start({}, { plan: "free" });
  const { perDay, perSecond } = rateLimits.free.heavy;
  const heavy = () => zoom.users.list().then(() => undefined);
  expect([operations["users.list"].label, perSecond]).toEqual(["medium", 1]);
  const medium = rateLimits.free.medium.perDay;
  const calls = Array.from({ length: medium + 20 }, heavy);
  const settled = await world.run(Promise.allSettled(calls));
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(medium);
  expect(settled.at(-1)).toMatchObject({ reason: { name: "DailyLimitError", limit: "daily" } });
  expect(statuses().filter((status) => status === 429)).toEqual([]);
  expect(sandbox.journal.entries({ operationId: "users.list" }).length).toBeLessThanOrEqual(medium);
  // Other labels have days of their own.
  await world.run(zoom.users.get({ path: { userId: user } }));
  expect(perDay).toBeGreaterThan(0);
});
