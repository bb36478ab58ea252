/** Refresh tokens are good for one use: no two processes, and no two callers, ever spend the same one. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import type { TokenStore } from "../../src/auth/types.js";
import type { Clock, ManualClock } from "../../src/shared/clock.js";
import { seededRandom } from "../../src/shared/random.js";
import { CLIENT } from "./oauth-server.js";
import { connect, drive } from "./setup.js";

const RACES = 1000;
const PROCESSES = 4;

/** Each operation of the store takes some time, another one each time. */
function slow(store: TokenStore, clock: Clock, random: () => number): TokenStore {
  const wait = () => new Promise<void>((resolve) => void clock.after(Math.floor(random() * 30), resolve));
  const around = async <T>(run: () => Promise<T>): Promise<T> => {
    await wait();
    const result = await run();
    await wait();
    return result;
  };
  return {
    get: (key) => around(() => store.get(key)),
    compareAndSwap: (key, version, next) => around(() => store.compareAndSwap(key, version, next)),
    lease: (key, ms) => around(() => store.lease(key, ms)),
    delete: (key) => around(() => store.delete(key)),
  };
}

async function race(seed: number, change: (store: TokenStore) => TokenStore = (store) => store) {
  const random = seededRandom(seed);
  const wait = (clock: ManualClock, most: number) =>
    new Promise<void>((resolve) => void clock.after(Math.floor(random() * most), resolve));
  const { server, deps, clock } = connect({ delay: () => wait(clock, 200) }, seed);
  const store = slow(change(memoryTokenStore(clock)), clock, random);
  const initial = server.grant(`initial-${seed}`);
  const processes = Array.from({ length: PROCESSES }, () =>
    refreshToken({ ...CLIENT, refreshToken: initial, store }).connect({ ...deps, random }),
  );
  // Twice each process, at moments of its own: cold at first, then with a token that Zoom has revoked.
  const calls = processes.flatMap((source) =>
    [0, 1].map(async () => {
      await wait(clock, 300);
      const first = await source.get();
      await wait(clock, 300);
      const { token } = await source.refresh(first.accessToken);
      return token.accessToken;
    }),
  );
  const results = await drive(clock, Promise.allSettled(calls), 25);
  return { server, failed: results.filter(({ status }) => status === "rejected").length };
}

test(`${RACES} races of ${PROCESSES} processes for one refresh token: 0 double spends, 0 failures`, async () => {
  const total = { doubleSpends: 0, failed: 0, requests: 0 };
  for (let seed = 1; seed <= RACES; seed += 1) {
    const { server, failed } = await race(seed);
    total.doubleSpends += server.doubleSpends;
    total.failed += failed;
    total.requests += server.tokenRequests.length;
  }
  expect(total).toMatchObject({ doubleSpends: 0, failed: 0 });
  // One for the cold start, and then one for each generation that somebody found rejected.
  expect(total.requests).toBeGreaterThanOrEqual(2 * RACES);
}, 10_000);

test("the races are real: with a store that gives everybody a lease, refresh tokens are spent twice", async () => {
  let doubleSpends = 0;
  for (let seed = 1; seed <= 20; seed += 1) {
    const generous = (store: TokenStore): TokenStore => ({
      ...store,
      lease: async () => ({ release: async () => {} }),
    });
    doubleSpends += (await race(seed, generous)).server.doubleSpends;
  }
  expect(doubleSpends).toBeGreaterThan(0);
});
