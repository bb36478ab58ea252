/** A store that counts calls by windows of its clock, as many limiters do. It is wrong, and the tests must find that. */
import type { QuotaBook, QuotaStore, WindowPool } from "../../src/index.js";

export function fixedWindowStore(): QuotaStore {
  const used = new Map<string, number>();
  const connect: QuotaStore["connect"] = ({ clock }): QuotaBook => ({
    ahead: 0,
    reserve(pools) {
      const now = clock.now();
      for (const pool of pools) {
        if (pool.kind !== "window") continue;
        const key = keyOf(pool, now);
        const before = used.get(key) ?? 0;
        if (before >= pool.limit) {
          return { refused: pool, opensAt: (Math.floor(now / 1000) + 1) * 1000 };
        }
        used.set(key, before + 1);
      }
      return { id: "", pools, at: now };
    },
    sent() {},
    release() {},
    feedback() {},
    inspect: () => [],
  });
  return { connect };
}

function keyOf({ key }: WindowPool, now: number): string {
  return `${key} ${Math.floor(now / 1000)}`;
}
