/** The store of one process: compare-and-swap, and leases that run out by the clock. */
import { createManualClock, memoryTokenStore } from "../../src/index.js";
import { testTokenStore } from "./store-contract.js";

testTokenStore(() => memoryTokenStore());

test("a lease ends when it is released, or when its time is over", async () => {
  const clock = createManualClock();
  const store = memoryTokenStore(clock);
  const first = await store.lease("k", 1000);
  clock.advance(999);
  expect(await store.lease("k", 1000)).toBeUndefined();
  clock.advance(1);
  const second = await store.lease("k", 1000);
  expect(second).toBeDefined();
  // Whoever comes too late does not take it from somebody else.
  await first?.release();
  expect(await store.lease("k", 1000)).toBeUndefined();
  await second?.release();
  expect(await store.lease("k", 1000)).toBeDefined();
  expect(clock.pending).toBe(0);
});
