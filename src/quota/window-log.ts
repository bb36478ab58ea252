/** The sliding log of one window: when its last calls left, and what the server has said about it since. */
import { fallAfter, paceAt, partOf, type Fall } from "./pace.js";
import type { WindowPool } from "./store.js";

export interface WindowLog {
  /** When calls left or will leave, in order. Those that no rule asks for any more are dropped. */
  readonly times: number[];
  fall: Fall | undefined;
  /** Nobody may send before. */
  until: number;
  /** When an answer has told how many calls the server has counted. */
  heardAt: number;
  /** Since when answers have come without a long break. */
  heardSince: number;
  /** The most calls of others that were seen in this stretch of time and in the one before it. */
  others: number;
  othersBefore: number;
  stretch: number;
}

// Answers overtake each other: the server may have counted a few calls that the log places elsewhere.
const BLUR = 0.1;
// What others do is forgotten after one or two stretches of so many windows.
const STRETCH = 3;
// Where others may be under way, calls leave in so many parts of a window: the answers to one part tell what they do before
// the next one leaves.
const PARTS = 4;
const SMALLEST_PART = 4;
// After that long every fall has been made up for: the cube root for 10,000 calls a window is 20 windows.
const LONGEST_FALL = 40;

export function createWindowLog(): WindowLog {
  return {
    times: [],
    fall: undefined,
    until: 0,
    heardAt: -Infinity,
    heardSince: Infinity,
    others: 0,
    othersBefore: 0,
    stretch: 0,
  };
}

/** The first instant from `now` on at which the pool has room. Slots are given in order. */
export function slotIn(log: WindowLog, pool: WindowPool, now: number): number {
  const { limit, window, parts } = allowed(log, pool, now);
  const { times, until } = log;
  const last = times[times.length - 1] ?? 0;
  const first = times[times.length - limit] ?? -Infinity;
  const part = times[times.length - Math.max(SMALLEST_PART, Math.ceil(limit / parts))] ?? -Infinity;
  return Math.max(now, until, last, first + window, part + window / parts);
}

/** Enters a call. Most are the latest ones. */
export function enter({ times }: WindowLog, { limit }: WindowPool, at: number): void {
  if (at >= (times[times.length - 1] ?? 0)) times.push(at);
  else times.splice(countUntil(times, at), 0, at);
  if (times.length > 2 * limit + 8) times.splice(0, times.length - limit);
}

/** Takes a call out again. */
export function leave({ times }: WindowLog, at: number): void {
  const index = countUntil(times, at) - 1;
  if (times[index] === at) times.splice(index, 1);
}

export function refuse(
  log: WindowLog,
  pool: WindowPool,
  { sentAt, until }: { readonly sentAt: number; readonly until: number },
  now: number,
): void {
  log.fall = fallAfter(log.fall, pool, sentAt, now);
  log.until = Math.max(log.until, until);
}

/** What the server has counted beyond our own calls came from others, and is not ours to use. */
export function count(
  log: WindowLog,
  pool: WindowPool,
  { sentAt, counted, of }: { readonly sentAt: number; readonly counted: number; readonly of: number },
  now: number,
): void {
  const own = log.times.length - countUntil(log.times, sentAt - pool.window);
  const others = counted - own;
  turn(log, pool, now);
  if (now - log.heardAt > STRETCH * pool.window) log.heardSince = now;
  log.heardAt = now;
  // What they leave is left of `of`, and ours may be a share of it.
  if (others > Math.max(1, of * BLUR)) log.others = Math.max(log.others, others + pool.limit - of);
}

function turn(log: WindowLog, { window }: WindowPool, now: number): void {
  const stretch = Math.floor(now / (STRETCH * window));
  if (stretch === log.stretch) return;
  log.othersBefore = stretch === log.stretch + 1 ? log.others : 0;
  log.others = 0;
  log.stretch = stretch;
}

/** A log at `now`. Slots that are still to come count as used. */
export function stateOf(
  log: WindowLog = createWindowLog(),
  pool: WindowPool,
  now: number,
): { used: number; opensAt: number; pace: number } {
  const { limit, window } = allowed(log, pool, now);
  const used = log.times.length - countUntil(log.times, now - pool.window);
  return { used, opensAt: slotIn(log, pool, now), pace: (limit / window) * (pool.window / pool.limit) };
}

/** Whether nothing is left to remember. */
export function isIdle({ times, until, fall }: WindowLog, { window }: WindowPool, now: number): boolean {
  const last = times[times.length - 1] ?? 0;
  return Math.max(last + window, until, fall ? fall.at + LONGEST_FALL * window : 0) < now;
}

/** The limit that holds now: after a 429 a part of the pool's, and what others leave. */
function allowed(log: WindowLog, pool: WindowPool, now: number): { limit: number; window: number; parts: number } {
  const pace = paceAt(log.fall, pool, now);
  const { limit, window } = pace === 1 ? pool : partOf(pool.limit, pool.window, pace);
  turn(log, pool, now);
  const others = Math.max(log.others, log.othersBefore);
  // The first window tells what others do.
  const unheard = now - log.heardAt > STRETCH * pool.window || now - log.heardSince < pool.window;
  const parts = unheard || others > 0 || pace < 1 ? PARTS : 1;
  return { limit: Math.max(1, Math.min(limit, pool.limit - others)), window, parts };
}

/** How many of them are not after `at`. */
function countUntil(times: readonly number[], at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
