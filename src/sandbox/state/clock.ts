/** Real time that can be moved forward, for a sandbox that runs on its own. */
import { systemClock, type Clock, type ManualClock } from "../../shared/clock.js";

/** What the sandbox needs of a clock: it can be advanced. `createManualClock()` is one that stands still otherwise. */
export type SandboxClock = Pick<ManualClock, "now" | "after" | "advance">;

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
      ahead += ms;
      const now = base.now() + ahead;
      const due = [...timers].filter((timer) => timer.due <= now).sort((a, b) => a.due - b.due);
      for (const timer of due) timer.fire();
    },
  };
}
