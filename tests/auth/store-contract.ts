/** What every token store has to do, whatever it keeps tokens in. */
import type { TokenStore } from "../../src/index.js";

const token = (accessToken: string, more = {}) => ({ accessToken, expiresAt: Date.UTC(2100, 0, 1), ...more });

/** Defines the tests. `make` gives a store that knows nothing of the ones before. */
export function testTokenStore(make: () => TokenStore | Promise<TokenStore>): void {
  test("a write counts only if nobody has written since", async () => {
    const store = await make();
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

  test("of 100 writes on the same version one counts", async () => {
    const store = await make();
    const names = Array.from({ length: 100 }, (_, index) => String(index));
    const written = await Promise.all(names.map((name) => store.compareAndSwap("k", undefined, token(name))));
    expect(written.filter(Boolean)).toHaveLength(1);
    expect((await store.get("k"))?.token.accessToken).toBe(names[written.indexOf(true)]);
  });

  test("a token comes back as it was given", async () => {
    const store = await make();
    const whole = token("a", { refreshToken: "r", scope: ["user:read:admin"], apiUrl: "https://api-eu.zoom.us" });
    await store.compareAndSwap("k", undefined, whole);
    expect((await store.get("k"))?.token).toEqual(whole);
  });

  test("a version never comes back, not even after a deletion", async () => {
    const store = await make();
    await store.compareAndSwap("k", undefined, token("a"));
    const first = await store.get("k");
    await store.delete("k");
    expect(await store.get("k")).toBeUndefined();
    await store.compareAndSwap("k", undefined, token("b"));
    expect((await store.get("k"))?.version).not.toBe(first?.version);
  });

  test("of 100 who want a lease one gets it", async () => {
    const store = await make();
    const leases = await Promise.all(Array.from({ length: 100 }, () => store.lease("k", 60_000)));
    expect(leases.filter(Boolean)).toHaveLength(1);
    expect(await store.lease("other", 60_000)).toBeDefined();
    for (const lease of leases) await lease?.release();
    expect(await store.lease("k", 60_000)).toBeDefined();
  });
}
