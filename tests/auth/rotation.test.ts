/** Refresh tokens are good for one use: no two processes, and no two callers, ever spend the same one. */
import { memoryTokenStore, refreshToken, type Clock, type ManualClock, type TokenStore } from "../../src/index.js";
import { seededRandom } from "../../src/shared/random.js";
import { CLIENT } from "./oauth-server.js";
import { call, connect, drive, many } from "./setup.js";

const PROCESSES = 4;
// In portions, so that none of them takes long on a slow machine.
const PORTIONS = 20;
const RACES = 10;

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
  const { server, client, clock } = connect({ delay: () => wait(clock, 200) }, seed);
  const store = slow(change(memoryTokenStore(clock)), clock, random);
  const initial = server.grant(`initial-${seed}`);
  const processes = many(PROCESSES, () =>
    client(refreshToken({ ...CLIENT, refreshToken: initial, store, key: "user-1" }), { deps: { clock, random } }),
  );
  // Twice each process, at moments of its own: cold at first, then with a token that Zoom has revoked.
  const calls = processes.flatMap((zoom) =>
    many(2, async () => {
      await wait(clock, 300);
      await call(zoom);
      await wait(clock, 300);
      server.revokeAll();
      await call(zoom);
    }),
  );
  const results = await drive(clock, Promise.allSettled(calls), 25);
  const errors = results.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
  // Other callers may end any token at any time, so that a call may see Zoom refuse five in a row; none may be without one.
  return { server, failed: errors.filter((error) => !error.includes("Invalid access token")) };
}

test.each(many(PORTIONS, (index) => index * RACES))(
  `races of ${PROCESSES} processes for one refresh token, from seed %i on: no double spend, no failure`,
  async (first) => {
    for (let seed = first + 1; seed <= first + RACES; seed += 1) {
      const { server, failed } = await race(seed);
      expect({ doubleSpends: server.doubleSpends, failed }).toEqual({ doubleSpends: 0, failed: [] });
      // One for the cold start, and one at least for those that found it revoked.
      expect(server.tokenRequests.length).toBeGreaterThanOrEqual(2);
    }
  },
);

test("the races are real: with a store that gives everybody a lease, refresh tokens are spent twice", async () => {
  let doubleSpends = 0;
  const generous = (store: TokenStore): TokenStore => ({ ...store, lease: async () => ({ release: async () => {} }) });
  for (let seed = 1; seed <= 5; seed += 1) doubleSpends += (await race(seed, generous)).server.doubleSpends;
  expect(doubleSpends).toBeGreaterThan(0);
});
