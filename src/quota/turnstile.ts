/** So many at once; the others wait in their order. */
import { checkDeadline, Ended, whilePaused, within, type Deadline } from "../shared/deadline.js";
import { createLanes, type Place, type Rank } from "./lanes.js";
import type { Answer } from "./store.js";

export interface Turnstile {
  /** How many wait. */
  readonly size: number;
  /** Nobody is inside, and nobody waits. */
  readonly idle: boolean;
  /** Whoever has passed must `leave`. Throws `Ended` when the deadline is over first; a wait does not count if it need not. */
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
  const wait = (rank: Rank, lane: string, deadline: Deadline) =>
    new Promise<void>((resolve, reject) => void waiting.push({ deadline, resolve, reject }, rank, lane));
  const waitWithin = (rank: Rank, lane: string, deadline: Deadline) => {
    let place: Place<Waiting> | undefined;
    const turn = new Promise<void>((resolve, reject) => {
      place = waiting.push({ deadline, resolve, reject }, rank, lane);
    });
    return within({ ...whilePaused(deadline), owner: undefined }, turn, () => place && waiting.remove(place));
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
      // There may be very many of them, and most have neither a limit nor a signal while they wait.
      const free = (deadline.pauses !== undefined || deadline.at === Infinity) && !deadline.signal;
      return free ? wait(rank, lane, deadline) : waitWithin(rank, lane, deadline);
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
