/** Apps of one account that are told nothing of each other: what they do shows in the answers. */
import { rateLimits } from "../../generated/limits.js";
import { seededRandom } from "../../src/shared/random.js";
import { client, createServer, createWorld, getUser, mostIn } from "./simulation.js";

const LIGHT = rateLimits.pro.light.perSecond;
const CALLS = 1000;

async function twoApps(kind: "fixed" | "sliding", seed: number, share: number) {
  const world = createWorld();
  const random = seededRandom(seed);
  const latency = () => 10 + 10 * random();
  const server = createServer(world.clock, { limit: LIGHT, window: 1000, kind, latency, offset: 1000 * random() });
  const apps = [1, 2].map(() => client(world, server.fetch, { quota: { plan: "pro", share } }));
  const calls = apps.flatMap((zoom) => Array.from({ length: CALLS }, () => getUser(zoom)));
  const began = world.clock.now();
  const answers = await world.run(Promise.all(calls));
  return { answers: answers.length, server, ms: world.clock.now() - began };
}

test.each([
  ["fixed", 1],
  ["fixed", 2],
  ["sliding", 3],
  ["sliding", 4],
] as const)("both finish, and fewer than 2 %% of the calls are refused: %s windows, seed %i", async (kind, seed) => {
  const { answers, server, ms } = await twoApps(kind, seed, 1);
  expect(answers).toBe(2 * CALLS);
  expect(server.refused / (2 * CALLS)).toBeLessThan(0.02);
  expect(ms).toBeLessThan(1.25 * ((2 * CALLS) / LIGHT) * 1000);
});

test.each(["fixed", "sliding"] as const)("with a share of a half each none is refused: %s windows", async (kind) => {
  const { answers, server } = await twoApps(kind, 5, 0.5);
  expect(answers).toBe(2 * CALLS);
  expect(server.refused).toBe(0);
  expect(mostIn(server.arrivals, 1000)).toBeLessThanOrEqual(LIGHT);
});
