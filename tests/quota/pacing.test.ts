/** Never above the limit, and as little as possible below it: against servers that count by fixed and by sliding windows. */
import { rateLimits } from "../../generated/platform.js";
import { seededRandom } from "../../src/shared/random.js";
import { client, createServer, createWorld, getUser, mostIn } from "./simulation.js";

const LIGHT = rateLimits.pro.light.perSecond;

test("a thousand calls at once are all answered, none is refused, and little time is lost", async () => {
  const world = createWorld();
  const random = seededRandom(1);
  const server = createServer(world.clock, {
    limit: LIGHT,
    window: 1000,
    kind: "sliding",
    latency: () => 25 + 10 * random(),
  });
  const zoom = client(world, server.fetch, { quota: { plan: "pro" } });
  const began = world.clock.now();
  const answers = await world.run(Promise.all(Array.from({ length: 1000 }, () => getUser(zoom))));
  expect(answers).toHaveLength(1000);
  expect(server.refused).toBe(0);
  expect(mostIn(server.arrivals, 1000)).toBeLessThanOrEqual(LIGHT);
  expect(world.clock.now() - began).toBeLessThan(1.07 * (1000 / LIGHT) * 1000);
});
