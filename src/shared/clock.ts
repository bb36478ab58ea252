/** Time as it is injected everywhere: the real one, and one that tests and the sandbox move by hand. */

export interface Clock {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** Calls `run` once, after `ms` milliseconds. The function it returns cancels that. */
  after(ms: number, run: () => void): () => void;
}

export interface ManualClock extends Clock {
  /** Moves time forward by `ms` milliseconds and calls what has become due, in order. */
  advance(ms: number): void;
  /** How many calls are still to come. */
  readonly pending: number;
}

// Node fires longer timers at once, with a warning.
const LONGEST_TIMER = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, Math.min(ms, LONGEST_TIMER));
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is advanced. `start` is in milliseconds since 1970 and defaults to 2026-01-01. */
export function createManualClock(start = Date.UTC(2026, 0, 1)): ManualClock {
  let now = start;
  const timers = new Set<{ due: number; run: () => void }>();
  const next = (until: number) => {
    let first: { due: number; run: () => void } | undefined;
    for (const timer of timers) {
      if (timer.due <= until && (!first || timer.due < first.due)) first = timer;
    }
    return first;
  };
  return {
    now: () => now,
    after(ms, run) {
      const timer = { due: now + Math.max(0, ms), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(ms) {
      const until = now + ms;
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.due);
        timer.run();
      }
      now = until;
    },
    get pending() {
      return timers.size;
    },
  };
}
