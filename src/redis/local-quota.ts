/**
 * What a process does while Redis is away: it goes on with its part of each limit, which is one of as many as there were
 * processes when Redis was last heard of.
 */
import { createMemoryBook } from "../quota/memory.js";
import { partOf } from "../quota/pace.js";
import type { Pool, PoolRefusal, PoolState, QuotaFeedback, Reservation, WindowPool } from "../quota/store.js";
import type { Clock } from "../shared/clock.js";
import type { RecentCalls } from "./recent-calls.js";

export interface LocalQuota {
  reserve(pools: readonly Pool[]): Promise<Reservation | PoolRefusal>;
  sent(reservation: Reservation, sentAt: number): void;
  /** Says whether it was a reservation of its own. */
  release(reservation: Reservation, pools: readonly Pool[]): boolean;
  feedback(feedback: QuotaFeedback): void;
  inspect(pools: readonly Pool[]): Promise<PoolState[]>;
}

/** Begins now. `peers`: how many processes share each limit, this one included. */
export function createLocalQuota(clock: Clock, recent: RecentCalls, peers: number): LocalQuota {
  const book = createMemoryBook(clock);
  const began = clock.now();
  const opens = new Map<string, number>();
  // By what was handed out; what the book calls its pools are parts of the real ones.
  const own = new WeakMap<Reservation, Reservation>();

  const windowOf = (pool: WindowPool): WindowPool => ({ ...pool, ...partOf(pool.limit, pool.window, 1 / peers) });

  /** Undefined where nothing is left. */
  function part(pool: Pool): Pool | undefined {
    if (pool.kind === "window") return windowOf(pool);
    const limit = Math.floor((pool.limit - recent.shared(pool)) / peers);
    return limit >= 1 ? { ...pool, limit } : undefined;
  }

  /** Until then the calls still count that were made by way of Redis, by this process or by others. */
  function begins(pool: WindowPool): number {
    const known = opens.get(pool.key);
    if (known !== undefined) return known;
    const at = Math.max(began, recent.last(pool)) + pool.window;
    opens.set(pool.key, at);
    return at;
  }

  async function reserve(pools: readonly Pool[]): Promise<Reservation | PoolRefusal> {
    const parts: Pool[] = [];
    for (const pool of pools) {
      const found = part(pool);
      if (!found) return { refused: pool, opensAt: pool.kind === "ledger" ? pool.resetsAt : clock.now() };
      if (pool.kind === "window" && clock.now() < begins(pool)) return { refused: pool, opensAt: begins(pool) };
      parts.push(found);
    }
    const answer = await book.reserve(parts);
    if ("refused" in answer) return { ...answer, refused: pools[parts.indexOf(answer.refused)] ?? answer.refused };
    const made: Reservation = { id: crypto.randomUUID(), pools, at: answer.at };
    own.set(made, answer);
    return made;
  }

  return {
    reserve,
    sent(reservation, sentAt) {
      const inner = own.get(reservation);
      if (inner) book.sent(inner, sentAt);
    },
    release(reservation, pools) {
      const inner = own.get(reservation);
      const given = new Set(pools.map(({ key }) => key));
      if (inner)
        book.release(
          inner,
          inner.pools.filter(({ key }) => given.has(key)),
        );
      return inner !== undefined;
    },
    feedback(feedback) {
      if (feedback.kind === "refused") book.feedback({ ...feedback, pool: windowOf(feedback.pool) });
    },
    async inspect(pools) {
      const states = await book.inspect(pools.map((pool) => part(pool) ?? pool));
      return pools.map((pool, index) => {
        const state = states[index];
        return state && part(pool) ? { ...state, pool } : { pool, used: pool.limit, opensAt: clock.now(), pace: 1 };
      });
    },
  };
}
