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
  readonly tokens: Set<string>;
  /** Undefined until it has refused too many. */
  pausedUntil: number | undefined;
}

export interface RefusedTokens {
  /** `operation` has taken the token. */
  accept(operation: string, token: string): void;
  /** `operation` has refused the token. Whether to ask for another one. */
  refuse(operation: string, token: string): boolean;
}

export function createRefusedTokens(clock: Pick<Clock, "now">): RefusedTokens {
  const refusals = new Map<string, Refusals>();
  let lastAccepted: string | undefined;
  return {
    accept(operation, token) {
      lastAccepted = token;
      if (refusals.size > 0) refusals.delete(operation);
    },
    refuse(operation, token) {
      const now = clock.now();
      const found = refusals.get(operation) ?? { tokens: new Set(), pausedUntil: undefined };
      refusals.set(operation, found);
      if (now < (found.pausedUntil ?? 0)) return false;
      found.tokens.add(token);
      const { size } = found.tokens;
      // The first may have been ended a moment ago. After a pause one more is tried, not as many again.
      const useless = size > 1 && (token === lastAccepted || found.pausedUntil !== undefined);
      if (size < MOST_TOKENS && !useless) return true;
      found.pausedUntil = now + PAUSE;
      found.tokens.clear();
      return false;
    },
  };
}
