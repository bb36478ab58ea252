/**
 * Never above the limit, and as little as possible below it: patterns of arrival from seeds, eight clients of one account,
 * servers that count by fixed and by sliding windows, and a network with jitter.
 */
import { memoryQuotaStore, type QuotaStore } from "../../src/index.js";
import { rateLimits } from "../../generated/limits.js";
import { seededRandom } from "../../src/shared/random.js";
import { client, createServer, createWorld, getUser, mostIn, type Server } from "./simulation.js";
import { fixedWindowStore } from "./fixed-window-store.js";

const LIGHT = rateLimits.pro.light.perSecond;
const CLIENTS = 8;

interface Outcome {
  readonly server: Server;
  readonly answered: number;
  readonly made: number;
  /** Calls in any second, at the most. */
  readonly most: number;
  /** The part of the quota that was used from the first call to the last one; 1 where nothing waited at times. */
  readonly used: number;
}

async function run(seed: number, store: QuotaStore): Promise<Outcome> {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const world = createWorld(Date.UTC(2026, 0, 1, 12, 0, 0, Math.floor(between(0, 1000))));
  const base = between(5, 80);
  const jitter = between(0, 0.018);
  const server = createServer(world.clock, {
    limit: LIGHT,
    window: 1000,
    kind: seed % 2 === 0 ? "fixed" : "sliding",
    latency: () => base + between(0, 1000 * jitter),
    offset: between(0, 1000),
  });
  const zooms = Array.from({ length: CLIENTS }, () => client(world, server.fetch, { quota: { plan: "pro", store } }));
  // Half of the patterns ask for more than there is all the time, the others in bursts with pauses.
  const greedy = seed % 4 < 2;
  const calls: Promise<unknown>[] = [];
  const burst = (zoom: (typeof zooms)[number], count: number) =>
    calls.push(...Array.from({ length: count }, () => getUser(zoom)));
  const began = world.clock.now();
  if (greedy) for (const zoom of zooms) burst(zoom, 70);
  else {
    for (let round = 0; round < 4; round++) {
      for (const zoom of zooms) if (random() < 0.6) burst(zoom, Math.ceil(between(0, 12)));
      await world.wait(between(20, 900));
    }
  }
  const answers = await world.run(Promise.all(calls));
  const seconds = (Math.max(...server.sent) - began) / 1000;
  const used = calls.length / (LIGHT * seconds);
  return {
    server,
    answered: answers.length,
    made: calls.length,
    most: mostIn(server.arrivals, 1000),
    used: greedy ? used : 1,
  };
}

/** `npm run soak` tries 500. */
const SEEDS = Number(process.env.PACING_SEEDS ?? 40);
const PART = 20;
const from = (first: number) => Array.from({ length: PART }, (_, index) => first + index);

test.each(Array.from({ length: SEEDS / PART }, (_, part) => part * PART))("patterns from seed %i on", async (first) => {
  for (const seed of from(first)) {
    const { server, answered, made, most, used } = await run(seed, memoryQuotaStore());
    // Which seed it was.
    expect({ seed, answered, refused: server.refused }).toEqual({ seed, answered: made, refused: 0 });
    expect({ seed, within: most <= LIGHT }).toEqual({ seed, within: true });
    expect({ seed, used: used >= 0.95 ? "enough" : used }).toEqual({ seed, used: "enough" });
  }
});

test("the same patterns find a store that counts by fixed windows", async () => {
  let above = 0;
  let refused = 0;
  for (const seed of from(0)) {
    const { server, most } = await run(seed, fixedWindowStore());
    if (most > LIGHT) above += 1;
    refused += server.refused;
  }
  expect(above).toBeGreaterThan(0);
  expect(refused).toBeGreaterThan(0);
});

test("a thousand calls at once are all answered, none is refused, and little time is lost", async () => {
  const world = createWorld();
  const random = seededRandom(1);
  const latency = () => 25 + 10 * random();
  const server = createServer(world.clock, { limit: LIGHT, window: 1000, kind: "sliding", latency });
  const zoom = client(world, server.fetch, { quota: { plan: "pro" } });
  const began = world.clock.now();
  const answers = await world.run(Promise.all(Array.from({ length: 1000 }, () => getUser(zoom))));
  expect(answers).toHaveLength(1000);
  expect(server.refused).toBe(0);
  expect(mostIn(server.arrivals, 1000)).toBeLessThanOrEqual(LIGHT);
  expect(world.clock.now() - began).toBeLessThan(1.07 * (1000 / LIGHT) * 1000);
});
