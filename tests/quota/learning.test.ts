/** What the client learns of limits that nobody has told it, from answers that may be right, wrong or silent. */
import { rateLimits } from "../../generated/limits.js";
import { client, createServer, createWorld, getUser, mostIn } from "./simulation.js";

const { free, pro } = rateLimits;
const latency = () => 20;
const headers = (values: Record<string, string>) => () => values;
const at = (limit: number, more: Partial<Parameters<typeof createServer>[1]> = {}) => {
  const world = createWorld();
  return { world, server: createServer(world.clock, { limit, window: 1000, kind: "sliding", latency, ...more }) };
};
const gets = (zoom: ReturnType<typeof client>, count: number) =>
  Promise.all(Array.from({ length: count }, () => getUser(zoom)));

test("without a plan it begins at the lowest pace, and the first answer tells the plan", async () => {
  const { world, server } = at(pro.light.perSecond);
  const zoom = client(world, server.fetch);
  const began = world.clock.now();
  const calls = gets(zoom, 300);
  await world.run(calls);
  expect(
    mostIn(
      server.sent.filter((time) => time < began + 40),
      40,
    ),
  ).toBe(free.light.perSecond);
  expect(server.refused).toBe(0);
  expect(world.clock.now() - began).toBeLessThan(1.07 * (300 / pro.light.perSecond) * 1000 + 1000);
  expect(await zoom.quota()).toMatchObject({ plan: "pro", labels: { medium: { limit: pro.medium.perSecond } } });
});

test("a limit that no plan has is the limit of its label", async () => {
  const { world, server } = at(45);
  const zoom = client(world, server.fetch);
  await world.run(gets(zoom, 100));
  const quota = await zoom.quota();
  expect(quota?.plan).toBeUndefined();
  expect(quota?.labels.light.limit).toBe(45);
  expect(quota?.labels.medium.limit).toBe(free.medium.perSecond);
  expect(server.refused).toBe(0);
});

test("a plan that was given stands, but for a lower limit in the answers", async () => {
  const higher = at(pro.light.perSecond);
  const zoom = client(higher.world, higher.server.fetch, { quota: { plan: "free" } });
  await higher.world.run(gets(zoom, 20));
  expect((await zoom.quota())?.labels.light.limit).toBe(free.light.perSecond);
  const lower = at(7);
  const other = client(lower.world, lower.server.fetch, { quota: { plan: "pro" } });
  await lower.world.run(gets(other, 40));
  expect((await other.quota())?.labels.light.limit).toBe(7);
});

test.each([
  ["none at all, so that it is not paced", {}, undefined],
  ["a number without its kind", { "x-ratelimit-limit": "5893", "x-ratelimit-remaining": "5893" }, 4],
  ["a limit of 0", { "x-ratelimit-type": "QPS", "x-ratelimit-limit": "0", "x-ratelimit-remaining": "0" }, 4],
  ["text", { "x-ratelimit-type": "QPS", "x-ratelimit-limit": "many", "x-ratelimit-remaining": "some" }, 4],
])("headers that say %s", async (_what, values, limit) => {
  const { world, server } = at(1000, { headers: headers(values) });
  const zoom = client(world, server.fetch);
  await world.run(gets(zoom, 12));
  expect((await zoom.quota())?.labels.light.limit).toBe(limit);
});

test("a refusal paces a label that was not paced", async () => {
  const { world, server } = at(10, { headers: headers({}) });
  const zoom = client(world, server.fetch, { retry: { budget: Infinity, attempts: 100 } });
  await world.run(gets(zoom, 60));
  expect(server.refused).toBeGreaterThan(0);
  expect((await zoom.quota())?.labels.light.limit).toBe(free.light.perSecond);
});
