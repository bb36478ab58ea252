/** So many at once; the others wait in their order. */
import { checkDeadline, Ended, within, type Deadline } from "../shared/deadline.js";
import { createLanes, type Rank } from "./lanes.js";
import type { Answer } from "./store.js";

export interface Turnstile {
  /** How many wait. */
  readonly size: number;
  /** Nobody is inside, and nobody waits. */
  readonly idle: boolean;
  /** Whoever has passed must `leave`. Throws `Ended` when the deadline is over first. */
  enter(rank: Rank, lane: string, deadline: Deadline): Answer<void>;
  leave(): void;
  /** Lets in who may come in, after `most` has changed. */
  wake(): void;
  /** Ends every wait. */
  close(): void;
}

interface Waiting {
  readonly deadline: Deadline;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function createTurnstile(most: () => number): Turnstile {
  const waiting = createLanes<Waiting>();
  let inside = 0;
  const wake = () => {
    while (inside < most()) {
      const next = waiting.shift();
      if (!next) return;
      inside += 1;
      next.resolve();
    }
  };
  return {
    get size() {
      return waiting.size;
    },
    get idle() {
      return inside === 0 && waiting.size === 0;
    },
    enter(rank, lane, deadline) {
      checkDeadline(deadline);
      if (inside < most() && waiting.size === 0) {
        inside += 1;
        return undefined;
      }
      let leave: (() => void) | undefined;
      const turn = new Promise<void>((resolve, reject) => {
        const place = waiting.push({ deadline, resolve, reject }, rank, lane);
        leave = () => waiting.remove(place);
      });
      if (deadline.at === Infinity && !deadline.signal) return turn;
      return within({ ...deadline, owner: undefined }, turn, leave);
    },
    leave() {
      inside -= 1;
      wake();
    },
    wake,
    close() {
      for (let one = waiting.shift(); one; one = waiting.shift()) one.reject(new Ended("close", one.deadline));
    },
  };
}
