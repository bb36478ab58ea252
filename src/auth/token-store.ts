/** Where clients and processes share tokens, and the one that is built in. */
import { systemClock, type Clock } from "../shared/clock.js";
import type { TokenData } from "./token.js";

export interface StoredToken {
  /** Another one after each write, never used again for the same key. */
  readonly version: string;
  readonly token: TokenData;
}

/**
 * Where processes share tokens; `memoryTokenStore()` is one for a single process. It gets plain data, to keep in any form
 * (as JSON, in columns), and gives the same data back. Keys hold no secret; values do, so keep them encrypted. An operation
 * that takes longer than five seconds counts as failed.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  /** Writes `next` if the version is still `expectedVersion` (`undefined`: if there is none), in one step, or says `false`. */
  compareAndSwap(key: string, expectedVersion: string | undefined, next: TokenData): Promise<boolean>;
  /** The sole right to renew the token under `key`, for `ms` milliseconds at most; `undefined` while somebody else has it. */
  lease(key: string, ms: number): Promise<Lease | undefined>;
  delete(key: string): Promise<void>;
}

export interface Lease {
  /** Ends it early. Does nothing once it has run out, even when somebody else has a lease by then. */
  release(): Promise<void>;
}

/** Tokens shared by the clients of one process, gone when it ends. `clock` tells when leases run out; no timer is set. */
export function memoryTokenStore(clock: Pick<Clock, "now"> = systemClock): TokenStore {
  const tokens = new Map<string, StoredToken>();
  const leases = new Map<string, { readonly until: number }>();
  let writes = 0;
  return {
    async get(key) {
      return tokens.get(key);
    },
    async compareAndSwap(key, expectedVersion, next) {
      if (tokens.get(key)?.version !== expectedVersion) return false;
      tokens.set(key, { version: String(++writes), token: next });
      return true;
    },
    async lease(key, ms) {
      const now = clock.now();
      const held = leases.get(key);
      if (held && held.until > now) return undefined;
      const lease = { until: now + ms };
      leases.set(key, lease);
      return {
        async release() {
          if (leases.get(key) === lease) leases.delete(key);
        },
      };
    },
    async delete(key) {
      tokens.delete(key);
    },
  };
}
