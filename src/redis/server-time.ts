/**
 * The server's time, by which all processes agree, as seen from this process. Each answer tells it; the answer that took
 * the shortest time tells it best (RFC 5905, section 8).
 */

export interface ServerTime {
  /** Learns from an answer that says `now`, asked for and received at these instants of the caller's clock. */
  learn(now: number, asked: number, received: number): void;
  /** Undefined as long as nothing is known. */
  toServer(at: number): number | undefined;
  toCaller(at: number): number;
  /** It may be another server from now on. */
  forget(): void;
}

/** Milliseconds after which the next best answer counts: clocks drift. */
const LASTS = 60_000;

export function createServerTime(): ServerTime {
  let best: { readonly ahead: number; readonly error: number; readonly at: number } | undefined;
  return {
    learn(now, asked, received) {
      const ahead = now - (asked + received) / 2;
      const error = (received - asked) / 2;
      // One of the clocks was set.
      const moved = best && Math.abs(ahead - best.ahead) > error + best.error + 1;
      if (!best || moved || error <= best.error || received - best.at > LASTS) best = { ahead, error, at: received };
    },
    toServer: (at) => best && at + best.ahead,
    toCaller: (at) => at - (best?.ahead ?? 0),
    forget() {
      best = undefined;
    },
  };
}
