/** Time that can be moved ahead of the clock that it goes by, for a sandbox that runs on its own. */
import { systemClock, type Clock, type ManualClock } from "../../shared/clock.js";
import { instant } from "./time.js";

/** What the sandbox needs of a clock: it can be advanced. `createManualClock()` is one that stands still otherwise. */
export type SandboxClock = Pick<ManualClock, "now" | "after" | "advance">;

/** Later years have no ISO 8601 form with four digits, and soon after `Date` ends. */
const LATEST = Date.UTC(9999, 0);

/** Moves the clock, or throws a `RangeError` before it has moved. `ms` milliseconds. */
export function advance(clock: SandboxClock, ms: number): void {
  checkAdvance(clock.now(), ms);
  clock.advance(ms);
}

function checkAdvance(now: number, ms: number): void {
  if (!Number.isFinite(ms) || ms < 0)
    throw new RangeError("The clock can be advanced by a number of milliseconds from 0. Time does not run backwards.");
  if (now + ms > LATEST) throw new RangeError(`The clock cannot be advanced beyond ${instant(LATEST)}.`);
}

/** Where it is kept by how many milliseconds a clock is ahead. */
export interface Lead {
  ahead: number;
}

/** Runs with `base` and can be moved ahead of it; what becomes due by that is called at its time, in order. */
export function createAdjustableClock(base: Clock = systemClock, lead: () => Lead = own()): SandboxClock {
  const timers = new Set<{ readonly due: number; readonly fire: () => void }>();
  const now = () => base.now() + lead().ahead;
  const moveTo = (time: number) => {
    const missing = time - now();
    if (missing > 0) lead().ahead += missing;
  };
  return {
    now,
    after(ms, run) {
      let cancel = () => {};
      const timer = {
        due: now() + Math.max(0, ms),
        fire() {
          timers.delete(timer);
          cancel();
          run();
        },
      };
      timers.add(timer);
      cancel = base.after(ms, timer.fire);
      return () => {
        timers.delete(timer);
        cancel();
      };
    },
    advance(ms) {
      checkAdvance(now(), ms);
      const until = now() + ms;
      for (let timer = nextOf(timers, until); timer; timer = nextOf(timers, until)) {
        moveTo(timer.due);
        timer.fire();
      }
      moveTo(until);
    },
  };
}

function own(): () => Lead {
  const lead = { ahead: 0 };
  return () => lead;
}

function nextOf<Timer extends { readonly due: number }>(timers: Iterable<Timer>, until: number): Timer | undefined {
  let first: Timer | undefined;
  for (const timer of timers) if (timer.due <= until && (!first || timer.due < first.due)) first = timer;
  return first;
}
