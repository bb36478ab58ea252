/** Reservations in the memory of this process. */
import type { Clock } from "../shared/clock.js";
import type { LedgerPool, Pool, PoolState, QuotaBook, Reservation, WindowPool } from "./store.js";
import * as logs from "./window-log.js";

interface Window {
  readonly pool: WindowPool;
  readonly log: logs.WindowLog;
}

interface Ledger {
  readonly pool: LedgerPool;
  used: number;
}

// Limits of a user leave an entry for each user. They are swept when there are twice as many as after the last sweep.
const FEWEST_TO_SWEEP = 512;

/** All pools of one account. The clients of that account in this process may share a book. */
export function createMemoryBook(clock: Pick<Clock, "now">): QuotaBook {
  const windows = new Map<string, Window>();
  const ledgers = new Map<string, Ledger>();
  // When a call left, if not at its slot.
  const left = new WeakMap<Reservation, number>();
  let sweepAt = FEWEST_TO_SWEEP;

  function windowOf(pool: WindowPool): logs.WindowLog {
    let window = windows.get(pool.key);
    if (!window) windows.set(pool.key, (window = { pool, log: logs.createWindowLog() }));
    return window.log;
  }

  function ledgerOf(pool: LedgerPool): Ledger {
    let ledger = ledgers.get(pool.key);
    if (!ledger) ledgers.set(pool.key, (ledger = { pool, used: 0 }));
    return ledger;
  }

  function sweep(now: number): void {
    if (windows.size + ledgers.size < sweepAt) return;
    for (const [key, { pool, log }] of windows) if (logs.isIdle(log, pool, now)) windows.delete(key);
    for (const [key, { pool }] of ledgers) if (pool.resetsAt <= now) ledgers.delete(key);
    sweepAt = Math.max(FEWEST_TO_SWEEP, 2 * (windows.size + ledgers.size));
  }

  function enterAll(pools: readonly Pool[], at: number): void {
    for (const pool of pools) {
      if (pool.kind === "window") logs.enter(windowOf(pool), pool, at);
      else ledgerOf(pool).used += 1;
    }
  }

  return {
    ahead: 0,
    reserve(pools) {
      const now = clock.now();
      sweep(now);
      let at = now;
      let ahead = Infinity;
      let latest: Pool | undefined;
      for (const pool of pools) {
        if (pool.kind === "ledger") {
          if (ledgerOf(pool).used >= pool.limit) return { refused: pool, opensAt: pool.resetsAt };
          continue;
        }
        const slot = logs.slotIn(windowOf(pool), pool, now);
        if (slot > at) [at, latest] = [slot, pool];
        ahead = Math.min(ahead, pool.ahead);
      }
      if (latest && at > now + ahead) return { refused: latest, opensAt: at };
      enterAll(pools, at);
      return { id: "", pools, at };
    },
    sent(reservation, sentAt) {
      if (sentAt <= reservation.at) return;
      left.set(reservation, sentAt);
      for (const pool of reservation.pools) {
        if (pool.kind !== "window") continue;
        logs.leave(windowOf(pool), reservation.at);
        logs.enter(windowOf(pool), pool, sentAt);
      }
    },
    release(reservation, pools = reservation.pools) {
      for (const pool of pools) {
        if (pool.kind === "window") logs.leave(windowOf(pool), left.get(reservation) ?? reservation.at);
        else ledgerOf(pool).used = Math.max(0, ledgerOf(pool).used - 1);
      }
    },
    feedback(said) {
      if (said.kind === "used") {
        const ledger = ledgerOf(said.pool);
        ledger.used = Math.max(ledger.used, said.used);
        return;
      }
      const log = windowOf(said.pool);
      if (said.kind === "refused") logs.refuse(log, said.pool, said, clock.now());
      else logs.count(log, said.pool, said, clock.now());
    },
    inspect(pools) {
      const now = clock.now();
      return pools.map((pool): PoolState => {
        if (pool.kind === "window") return { pool, ...logs.stateOf(windows.get(pool.key)?.log, pool, now) };
        const used = ledgers.get(pool.key)?.used ?? 0;
        return { pool, used, opensAt: used >= pool.limit ? pool.resetsAt : now, pace: 1 };
      });
    },
  };
}
