/**
 * The pace of a pool that has met a 429: it falls to 0.7 of what it was and comes back along a cubic curve, quickly at first,
 * slowly where it failed, then quickly again. These are the numbers of the AWS SDKs' adaptive mode (and of RFC 9438), with
 * windows for seconds, so that a limit per minute takes minutes to come back.
 */
import type { WindowPool } from "./store.js";

/** Undefined where no 429 was met: the pace is 1. */
export interface Fall {
  /** The pace before, (0–1]. */
  readonly from: number;
  /** When it fell, in milliseconds since 1970. */
  readonly at: number;
}

const BETA = 0.7;
const SCALE = 0.4;
// However many refusals: who sends nothing never learns that the limit has opened again.
const LOWEST = 0.05;

/** The part of the limit to make use of at `now`, (0–1]. */
export function paceAt(fall: Fall | undefined, { limit, window }: WindowPool, now: number): number {
  if (!fall) return 1;
  const before = fall.from * limit;
  const windows = (now - fall.at) / window;
  const calls = SCALE * (windows - Math.cbrt((before * (1 - BETA)) / SCALE)) ** 3 + before;
  return Math.min(1, Math.max(LOWEST, calls / limit));
}

/** After a 429 to a call sent at `sentAt`: the next fall, or the same one if the call had left before that. */
export function fallAfter(fall: Fall | undefined, pool: WindowPool, sentAt: number, now: number): Fall {
  if (fall && sentAt <= fall.at) return fall;
  return { from: paceAt(fall, pool, now), at: now };
}

/**
 * A part of a limit, as another limit. Whole calls where the part has one, so that the parts of several apps never add up
 * to more than the limit; one call in a longer window where it has none: a tenth of 4 a second is 1 in 2.5 seconds.
 */
export function partOf(limit: number, window: number, part: number): { limit: number; window: number } {
  // 0.7 of 10 is 7, also where floating point makes 6.999… of it.
  const calls = Math.floor(limit * part + 1e-9);
  return calls >= 1 ? { limit: calls, window } : { limit: 1, window: window / (limit * part) };
}
