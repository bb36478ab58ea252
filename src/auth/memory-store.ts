/** Tokens shared by the clients of one process. They are gone when it ends. */
import { systemClock, type Clock } from "../shared/clock.js";
import type { StoredToken, TokenStore } from "./types.js";

/** `clock` tells when leases run out; no timer is set. */
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
