/** Work that many callers wait for and that is done once. It ends when nobody waits for it any more, and with its owner. */
import {
  checkDeadline,
  createDeadline,
  createLifetime,
  Ended,
  within,
  type Deadline,
  type Lifetime,
} from "./deadline.js";

export interface SharedWork<T> {
  readonly running: boolean;
  /** Waits for what is under way, or begins it. Throws `Ended` when the caller's deadline is over first. */
  join(deadline: Deadline): Promise<T>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

export interface SharedWorkOptions {
  readonly clock: Deadline["clock"];
  readonly owner: Lifetime | undefined;
  /** Milliseconds until nobody joins it any more: edge runtimes may drop what an earlier request began. */
  readonly ms: number;
}

interface Running<T> {
  readonly result: Promise<T>;
  readonly life: Lifetime;
  readonly until: number;
  waiting: number;
}

/** `work` gets a deadline that ends when everybody has left. What it begins after that nobody would wait for. */
export function createSharedWork<T>(
  { clock, owner, ms }: SharedWorkOptions,
  work: (deadline: Deadline) => Promise<T>,
): SharedWork<T> {
  let running: Running<T> | undefined;

  function current(): Running<T> | undefined {
    return running && clock.now() < running.until ? running : undefined;
  }

  function begin(): Running<T> {
    const life = createLifetime();
    const forget = owner?.onEnd(life.end);
    const deadline = createDeadline({ clock, ms, owner: life });
    const result = work(deadline).finally(() => {
      forget?.();
      if (running === begun) running = undefined;
    });
    // Everybody may have left when it fails.
    result.catch(() => {});
    const begun: Running<T> = { result, life, until: deadline.at, waiting: 0 };
    return begun;
  }

  async function join(deadline: Deadline): Promise<T> {
    for (;;) {
      checkDeadline({ ...deadline, owner: deadline.owner ?? owner });
      const joined = (running = current() ?? begin());
      let left = false;
      joined.waiting += 1;
      try {
        return await within(deadline, joined.result, () => (left = true));
      } catch (error) {
        // Otherwise everybody else had left, and it was about to end: it is begun anew.
        if (left || !(error instanceof Ended)) throw error;
      } finally {
        joined.waiting -= 1;
        if (joined.waiting === 0) joined.life.end();
      }
    }
  }

  return {
    get running() {
      return current() !== undefined;
    },
    join,
    settled: async () => void (await running?.result.catch(() => {})),
  };
}
