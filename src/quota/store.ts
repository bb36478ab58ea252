/**
 * Where reservations are kept: the interface between the quota layer, which knows labels, plans and calls, and the place
 * that counts, which knows nothing but keys and numbers. One place is the memory of this process; another may be shared by
 * many. Shares, plans and safety margins are in the numbers already.
 *
 * How the layer uses it, call by call: `reserve` → wait until `at` → `sent` → send → `feedback`, for whatever the answer
 * says. A reservation that is not needed is given back with `release`.
 */
import type { Clock } from "../shared/clock.js";

/** So many calls in any `window`, however it is aligned: a sliding log of the last `limit` calls. */
export interface WindowPool {
  readonly kind: "window";
  /** The same in every process that shares the pool. Holds no secret; with the account it is unique. */
  readonly key: string;
  /** Calls in a window: a whole number of at least 1. */
  readonly limit: number;
  /** Milliseconds. A little more than the server's own window, because calls do not take equally long to arrive. */
  readonly window: number;
  /**
   * How many milliseconds a slot may lie in the future. A pool that would open later refuses instead, so that nobody holds
   * back others of another pool meanwhile. `0`: at once or not at all. `Infinity`: always a slot.
   */
  readonly ahead: number;
}

/** So many calls until an instant, such as those of a day. */
export interface LedgerPool {
  readonly kind: "ledger";
  /** Names the period as well: another period is another pool. */
  readonly key: string;
  /** A whole number of at least 1. */
  readonly limit: number;
  /** The instant from which the pool is of no use any more, in milliseconds since 1970 by the caller's clock. */
  readonly resetsAt: number;
}

export type Pool = WindowPool | LedgerPool;

/** A place for one call in every pool that was asked for. */
export interface Reservation {
  /** What names it in the store. */
  readonly id: string;
  readonly pools: readonly Pool[];
  /**
   * When the call may be sent, in milliseconds since 1970 by the caller's clock; in the past or now: at once. Slots are given
   * in order: none lies before one that was given earlier for the same pools.
   */
  readonly at: number;
}

/** No place. Nothing was taken in any pool. */
export interface PoolRefusal {
  readonly refused: Pool;
  /** When it makes sense to ask again, in milliseconds since 1970 by the caller's clock. */
  readonly opensAt: number;
}

/** What an answer says of a pool. All who share the pool are to go by it. */
export type QuotaFeedback =
  /** Refused with a 429. The pace falls to 0.7, once for all calls that were on their way together, and recovers by itself. */
  | {
      readonly kind: "refused";
      readonly pool: WindowPool;
      /** When the refused call was sent, by the caller's clock. A call that left before the last fall changes nothing. */
      readonly sentAt: number;
      /** Nobody may send before this instant, by the caller's clock. */
      readonly until: number;
    }
  /** How many calls of the period the server has counted. The store goes by the larger number. */
  | { readonly kind: "used"; readonly pool: LedgerPool; readonly used: number }
  /**
   * How many calls of the account the server has counted in its window, of how many it allows. What is more than our own
   * came from others. A store may do without.
   */
  | {
      readonly kind: "counted";
      readonly pool: WindowPool;
      readonly sentAt: number;
      readonly counted: number;
      readonly of: number;
    };

/** A pool at this moment, for people. */
export interface PoolState {
  readonly pool: Pool;
  /** Calls in the window or the period. Slots in the future count as well. */
  readonly used: number;
  /** When the next call could be sent, by the caller's clock. Of a spent ledger: when it resets. */
  readonly opensAt: number;
  /** The part of the limit that is made use of, (0–1]: less than 1 after a 429, or while others use the same pool. */
  readonly pace: number;
}

/** A store's answer. One that has it at hand gives it at once, which keeps the order of everything. */
export type Answer<T> = T | Promise<T>;

/**
 * The reservations of one client. What throws or rejects here fails the call with that error, so a store that may be out
 * of reach decides by itself whether it goes on alone or refuses.
 */
export interface QuotaBook {
  /**
   * How many milliseconds ahead slots of a label are asked for: `0` where asking costs nothing, so that each call asks when
   * its turn comes; more where an answer takes a round trip.
   */
  readonly ahead: number;
  /**
   * Takes a place in all pools or in none. A window gives the first slot that its log, its pace and the last `until` allow;
   * with several windows the latest of their slots counts, and is entered in all of them. At most one round trip.
   */
  reserve(pools: readonly Pool[]): Answer<Reservation | PoolRefusal>;
  /** The call leaves now, at `sentAt` by the caller's clock, which may be later than its slot. Nobody waits for it. */
  sent(reservation: Reservation, sentAt: number): void;
  /** Gives back what was not used, in some pools or in all of them. Nobody waits for it. */
  release(reservation: Reservation, pools?: readonly Pool[]): void;
  /** Nobody waits for it. */
  feedback(feedback: QuotaFeedback): void;
  /** For people: changes nothing. */
  inspect(pools: readonly Pool[]): Answer<readonly PoolState[]>;
  /** The client was closed. */
  close?(): void;
}

/** What a store gets of the client. */
export interface QuotaContext {
  /** Whose quota it is: host and account, as in `api.zoom.us/abc123`. All apps of an account share it. No secret. */
  readonly account: string;
  /** The caller's clock: all instants in this interface are its. A store with a time of its own converts. */
  readonly clock: Clock;
  /** Says that the store is out of reach, or is there again. */
  readonly report: (state: StoreState) => void;
}

export interface StoreState {
  /** `away`: it cannot be reached, and what `fallback` says holds. `back`: it can be reached again. */
  readonly state: "away" | "back";
  readonly fallback: "local" | "refuse";
  /** What failed, without secrets. */
  readonly reason: string | undefined;
}

/** A place where reservations are kept, as the option `quota.store` takes it. One store can serve several clients. */
export interface QuotaStore {
  /** Called once a client, before its first call. May load what it needs. */
  connect(context: QuotaContext): Answer<QuotaBook>;
}
