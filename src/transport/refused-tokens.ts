/**
 * Whether another token may help an operation that answered 401. Tokens are counted, not calls: many calls may be refused
 * with one token. And each operation is counted by itself: one that refuses a token which others take is not helped by
 * another.
 */
import type { Clock } from "../shared/clock.js";

/** So many tokens in a row an operation may refuse: in between, other processes may have ended each of them. */
export const MOST_TOKENS = 5;
/** Milliseconds until one call tries again whether another token helps. */
const PAUSE = 30_000;

interface Refusals {
  /** Those that were refused in a row. */
  tokens: Set<string>;
  /** Those that led to the pause. */
  before: ReadonlySet<string>;
  /** Undefined until it has refused too many. */
  pausedUntil: number | undefined;
  /** When the last one was refused. */
  last: number;
}

export interface RefusedTokens {
  /** `operation` has taken the token; `replaced`: the call was refused with another one before. */
  accept(operation: string, token: string, replaced: boolean): void;
  /** `operation` has refused the token. Whether to ask for another one. */
  refuse(operation: string, token: string): boolean;
}

export function createRefusedTokens(clock: Pick<Clock, "now">): RefusedTokens {
  const refusals = new Map<string, Refusals>();
  return {
    accept(operation, token, replaced) {
      const found = refusals.get(operation);
      if (!found) return;
      // Another token did help. Without one it may have been another user's call, which says nothing of those before, unless
      // the token is new and the pause over.
      const over = found.pausedUntil !== undefined && clock.now() >= found.pausedUntil;
      if (replaced || (over && !found.before.has(token) && !found.tokens.has(token))) refusals.delete(operation);
    },
    refuse(operation, token) {
      const now = clock.now();
      let found = refusals.get(operation);
      if (!found || (found.pausedUntil === undefined && now - found.last >= PAUSE)) {
        found = { tokens: new Set(), before: new Set(), pausedUntil: undefined, last: now };
        refusals.set(operation, found);
      }
      if (now < (found.pausedUntil ?? 0)) return false;
      found.last = now;
      found.tokens.add(token);
      // After a pause one more is tried, not as many again.
      const most = found.pausedUntil === undefined ? MOST_TOKENS : 2;
      if (found.tokens.size < most) return true;
      found.pausedUntil = now + PAUSE;
      found.before = found.tokens;
      found.tokens = new Set();
      return false;
    },
  };
}
