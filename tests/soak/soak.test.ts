/** The short soak; `npm run soak` runs the long one. */
import { soak } from "./soak.js";

const CALLS = Number(process.env.SOAK_CALLS ?? 300);
const SEEDS = Number(process.env.SOAK_SEEDS ?? 4);

const unhandled: unknown[] = [];
const listen = (reason: unknown) => unhandled.push(reason);
beforeAll(() => process.on("unhandledRejection", listen));
afterAll(() => process.off("unhandledRejection", listen));

test.each(Array.from({ length: SEEDS }, (_, index) => index + 1))(
  "seed %i: nothing lost, nothing twice, no 401, only typed errors",
  async (seed) => {
    const { lost, duplicated, denied, strangers, errors, succeeded, attempts, replays } = await soak({
      seed,
      calls: CALLS,
    });
    if (process.env.SOAK_CALLS)
      console.log(
        `seed ${seed}: ${CALLS} calls, ${succeeded} succeeded, ${attempts} attempts, ${replays} replays, ${JSON.stringify(errors)}`,
      );
    expect({ lost, duplicated, denied, strangers, unhandled }).toEqual({
      lost: [],
      duplicated: [],
      denied: [],
      strangers: [],
      unhandled: [],
    });
    expect(succeeded).toBeGreaterThan(CALLS * 0.9);
    // Faults did happen, and were ridden out.
    expect(attempts).toBeGreaterThan(CALLS * 1.02);
    expect(replays).toBeGreaterThan(CALLS * 0.02);
  },
  600_000,
);

test("the same seed gives the same log", async () => {
  const [first, second] = [await soak({ seed: 7, calls: 150 }), await soak({ seed: 7, calls: 150 })];
  expect(second.log).toBe(first.log);
}, 60_000);
