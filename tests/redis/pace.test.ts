/** Whatever comes when, from however many processes with whatever clocks: no window is exceeded, and none is left unused. */
import fc from "fast-check";
import { createManualClock } from "../../src/index.js";
import { connectQuota, mostWithin, times, virtualTime, window } from "./quota.js";
import { startRedis, type RedisServer, type TestClient } from "./server.js";

let redis: RedisServer;
let client: TestClient;
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.client();
});
afterAll(() => redis.close());

const WINDOW = 1_040;

/** Calls that come at once, some time after the ones before. */
const arrival = fc.record({
  after: fc.integer({ min: 0, max: 1_500 }),
  process: fc.nat({ max: 3 }),
  calls: fc.integer({ min: 1, max: 12 }),
});
const scenario = fc.record({
  limit: fc.integer({ min: 1, max: 25 }),
  ahead: fc.constantFrom(0, 200, 1_000, Infinity),
  skews: fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 4, maxLength: 4 }),
  arrivals: fc.array(arrival, { minLength: 1, maxLength: 10 }),
});

type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;

/** When each call may leave, and when it came, by the server's time. */
async function run({ limit, ahead, skews, arrivals }: Scenario) {
  await client.flushAll();
  const server = createManualClock();
  const clocks = skews.map((skew) => createManualClock(server.now() + skew));
  const books = await Promise.all(
    clocks.map(async (clock) => (await connectQuota({ client: virtualTime(client, server) }, clock)).book),
  );
  const pool = window({ limit, window: WINDOW, ahead });
  const calls: { readonly came: number; readonly at: number }[] = [];
  // Who was refused asks again when it was told to.
  const waiting: { readonly came: number; readonly process: number; again: number }[] = [];
  const began = server.now();
  let next = 0;
  for (const { after, process, calls: count } of arrivals) {
    next += after;
    for (const _ of times(count, () => 0)) waiting.push({ came: began + next, process, again: began + next });
  }
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.again - b.again);
    const one = waiting[0]!;
    const step = Math.max(0, one.again - server.now());
    for (const clock of [server, ...clocks]) clock.advance(step);
    const skew = skews[one.process]!;
    const answer = await books[one.process]!.reserve([pool]);
    if ("at" in answer) {
      waiting.shift();
      calls.push({ came: one.came, at: answer.at - skew });
    } else {
      expect(answer.opensAt - skew).toBeGreaterThan(server.now() - 1);
      one.again = Math.max(answer.opensAt - skew, server.now() + 0.01);
    }
  }
  return { calls: calls.toSorted((a, b) => a.at - b.at), limit };
}

test("in no window are more calls than its limit, and no slot is later than it must be", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      const { calls, limit } = await run(given);
      // Instants come with a thousandth of a millisecond.
      expect(
        mostWithin(
          calls.map(({ at }) => at),
          WINDOW - 0.01,
        ),
      ).toBeLessThanOrEqual(limit);
      for (const [index, { at, came }] of calls.entries()) {
        const room = (calls[index - limit]?.at ?? -Infinity) + WINDOW;
        const before = calls[index - 1]?.at ?? -Infinity;
        const tenth = Math.max(1, Math.floor(limit / 10));
        const spread = (calls[index - tenth]?.at ?? -Infinity) + (WINDOW * tenth) / limit;
        // At most as late as the one whose turn it was had to wait for its answer.
        const must = Math.max(came, room, before, spread);
        if (given.ahead === Infinity) expect(at - must).toBeLessThan(1);
      }
    }),
    { numRuns: 40 },
  );
});

test("under demand all of the limit is used, however far ahead slots are asked for", async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (given) => {
      const { calls, limit } = await run({ ...given, arrivals: given.arrivals.map((one) => ({ ...one, after: 0 })) });
      const took = (calls.at(-1)?.at ?? 0) - (calls[0]?.at ?? 0);
      // The first window is spread as well.
      const floor = (calls.length / limit) * WINDOW;
      expect(took).toBeLessThanOrEqual(floor + 1 + calls.length * 0.02);
    }),
    { numRuns: 30 },
  );
});
