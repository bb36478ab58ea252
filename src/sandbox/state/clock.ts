/** Real time that can be moved forward, for a sandbox that runs on its own. */
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

/** Runs with `base` and can be moved ahead of it; what has become due by that is called at once. */
export function createAdjustableClock(base: Clock = systemClock): SandboxClock {
  let ahead = 0;
  const timers = new Set<{ due: number; fire: () => void }>();
  return {
    now: () => base.now() + ahead,
    after(ms, run) {
      let cancel = () => {};
      const timer = {
        due: base.now() + ahead + ms,
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
      checkAdvance(base.now() + ahead, ms);
      ahead += ms;
      const now = base.now() + ahead;
      const due = [...timers].filter((timer) => timer.due <= now).sort((a, b) => a.due - b.due);
      for (const timer of due) timer.fire();
    },
  };
}
