/** Page tokens as Zoom's: opaque, short-lived, and good for the very query that they came from. */
import type { Clock } from "../../shared/clock.js";
import { Refusal } from "./refusal.js";

export interface PageTokens {
  issue(scope: string, offset: number): string;
  /** Where the page begins; 0 without a token. Throws `Refusal` 300 for a token that is not good. */
  redeem(scope: string, token: unknown): number;
}

/** Stateless, so that they survive a restart: offset, expiry and a check of the query are in the token. `lifetime` in seconds. */
export function createPageTokens(clock: Clock, lifetime: number): PageTokens {
  return {
    issue(scope, offset) {
      const payload = `${offset}.${(clock.now() + lifetime * 1000).toString(36)}`;
      return Buffer.from(`${payload}.${checksum(scope + payload)}`).toString("base64url");
    },
    redeem(scope, token) {
      if (token === undefined || token === "") return 0;
      const [offset = "", expiry = "", check] = Buffer.from(String(token), "base64url").toString().split(".");
      const good = check === checksum(`${scope}${offset}.${expiry}`);
      if (!good || clock.now() > parseInt(expiry, 36)) {
        throw new Refusal(300, { message: "The next page token is invalid or expired." });
      }
      return Number(offset);
    },
  };
}

/** FNV-1a: tells an honest mistake, not an attack, and this is a sandbox. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
