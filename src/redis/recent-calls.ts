/**
 * The calls of this process that still count, as far as it knows. Redis may lose them, in a restart or a failover, and does
 * not hear of those that were made while it was away.
 */
import type { LedgerPool, Pool, WindowPool } from "../quota/store.js";

export interface RecentCalls {
  /** A call has a place in these pools. `local`: Redis does not know of it. */
  add(id: string, pools: readonly Pool[], at: number, local: boolean): void;
  /** It leaves at another instant than planned. */
  move(id: string, pools: readonly Pool[], at: number): void;
  remove(id: string, pools: readonly Pool[], local: boolean): void;
  /** Calls of the period that all processes together have used, as Redis or Zoom has told. */
  count(pool: LedgerPool, used: number): void;
  /** The largest such number. */
  shared(pool: LedgerPool): number;
  /** The last slot in a window, or -Infinity. */
  last(pool: WindowPool): number;
  /** Everything that Redis may not know. */
  pending(now: number): Pending;
  /** Redis knows that now. */
  told(pending: Pending): void;
}

export interface Pending {
  readonly keys: readonly string[];
  /** Arguments of the script REJOIN, from the second one on. It may be told several times, in any order. */
  readonly values: readonly (string | number)[];
  /** Calls by ledger that were made without Redis. */
  readonly local: ReadonlyMap<string, number>;
}

interface Window {
  readonly pool: WindowPool;
  readonly calls: Map<string, number>;
}
interface Ledger {
  readonly pool: LedgerPool;
  used: number;
  /** Calls that were made without Redis, and how many of them it has been told of. */
  local: number;
  told: number;
}

export function createRecentCalls(now: () => number): RecentCalls {
  // In the order of their last use: what is over goes from the front.
  const windows = new Map<string, Window>();
  const ledgers = new Map<string, Ledger>();

  function windowOf(pool: WindowPool): Window {
    const found = windows.get(pool.key);
    const window = { pool, calls: found?.calls ?? new Map<string, number>() };
    windows.delete(pool.key);
    windows.set(pool.key, window);
    for (const [key, old] of windows) {
      forget(old);
      if (old.calls.size > 0 || key === pool.key) break;
      windows.delete(key);
    }
    return window;
  }

  function forget({ pool, calls }: Window): void {
    for (const [id, at] of calls) {
      if (at > now() - pool.window) return;
      calls.delete(id);
    }
  }

  function ledgerOf(pool: LedgerPool): Ledger {
    for (const [key, old] of ledgers) if (old.pool.resetsAt <= now()) ledgers.delete(key);
    let found = ledgers.get(pool.key);
    if (!found) ledgers.set(pool.key, (found = { pool, used: 0, local: 0, told: 0 }));
    return found;
  }

  return {
    add(id, pools, at, local) {
      for (const pool of pools) {
        if (pool.kind === "window") windowOf(pool).calls.set(id, at);
        else if (local) ledgerOf(pool).local += 1;
      }
    },
    move(id, pools, at) {
      for (const { key } of pools) if (windows.get(key)?.calls.delete(id)) windows.get(key)?.calls.set(id, at);
    },
    remove(id, pools, local) {
      for (const pool of pools) {
        if (pool.kind === "window") {
          windows.get(pool.key)?.calls.delete(id);
          continue;
        }
        const ledger = ledgerOf(pool);
        if (local) ledger.local = Math.max(0, ledger.local - 1);
        else ledger.used = Math.max(0, ledger.used - 1);
      }
    },
    count(pool, used) {
      const ledger = ledgerOf(pool);
      ledger.used = Math.max(ledger.used, used);
    },
    shared: (pool) => ledgerOf(pool).used,
    last: ({ key }) => Math.max(-Infinity, ...(windows.get(key)?.calls.values() ?? [])),
    pending(at) {
      const keys: string[] = [];
      const values: (string | number)[] = [];
      for (const window of windows.values()) {
        forget(window);
        const { pool, calls } = window;
        keys.push(pool.key);
        values.push("window", pool.limit, pool.window, calls.size);
        for (const [id, slot] of calls) values.push(id, at - slot);
      }
      for (const { pool, used, local, told } of ledgers.values()) {
        keys.push(pool.key);
        values.push("ledger", pool.limit, pool.resetsAt - at, used, local, told);
      }
      return { keys, values, local: new Map([...ledgers].map(([key, { local }]) => [key, local])) };
    },
    told({ local }) {
      for (const [key, ledger] of ledgers) {
        const told = Math.max(ledger.told, local.get(key) ?? 0);
        ledger.used += told - ledger.told;
        ledger.told = told;
      }
    },
  };
}
