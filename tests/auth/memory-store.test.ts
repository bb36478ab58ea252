/** The store of one process: compare-and-swap, and leases that run out by the clock. */
import { createManualClock, memoryTokenStore } from "../../src/index.js";

const token = (accessToken: string) => ({ accessToken, expiresAt: 1 });

test("a write counts only if nobody has written since", async () => {
  const store = memoryTokenStore();
  expect(await store.get("k")).toBeUndefined();
  expect(await store.compareAndSwap("k", "1", token("a"))).toBe(false);
  expect(await store.compareAndSwap("k", undefined, token("a"))).toBe(true);
  expect(await store.compareAndSwap("k", undefined, token("b"))).toBe(false);
  const first = await store.get("k");
  expect(first?.token.accessToken).toBe("a");
  expect(await store.compareAndSwap("k", first?.version, token("b"))).toBe(true);
  expect(await store.compareAndSwap("k", first?.version, token("c"))).toBe(false);
  expect((await store.get("k"))?.token.accessToken).toBe("b");
  expect(await store.get("other")).toBeUndefined();
});

test("a version never comes back, not even after a deletion", async () => {
  const store = memoryTokenStore();
  await store.compareAndSwap("k", undefined, token("a"));
  const first = await store.get("k");
  await store.delete("k");
  expect(await store.get("k")).toBeUndefined();
  await store.compareAndSwap("k", undefined, token("b"));
  expect((await store.get("k"))?.version).not.toBe(first?.version);
});

test("of 100 who want a lease one gets it", async () => {
  const store = memoryTokenStore();
  const leases = await Promise.all(Array.from({ length: 100 }, () => store.lease("k", 1000)));
  expect(leases.filter(Boolean)).toHaveLength(1);
  expect(await store.lease("other", 1000)).toBeDefined();
});

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
