/** The line of those who wait for the same pools. Whose turn it is is decided when a slot has come, not when it was asked for. */
import type { Clock } from "../shared/clock.js";
import { checkDeadline, Ended, within, type Deadline } from "../shared/deadline.js";
import { createLanes, type Rank } from "./lanes.js";
import type { Answer, Pool, PoolRefusal, QuotaBook, Reservation } from "./store.js";

/** A reservation whose time has come, or a pool that does not open in time. */
export type Turn = Reservation | PoolRefusal;

export interface Line {
  /** How many wait. */
  readonly size: number;
  /** Whose turn it is gets it at once. Throws `Ended` when the deadline is over first. */
  enter(rank: Rank, lane: string, deadline: Deadline): Answer<Turn>;
  /** Gives slots back that are still to come, and goes by what the book says now. */
  wake(): void;
  /** Ends every wait. */
  close(): void;
}

export interface LineOptions {
  readonly book: QuotaBook;
  readonly clock: Clock;
  /** The pools at this moment; they may be others than before. */
  readonly pools: () => readonly Pool[];
  /** Milliseconds that a window is waited for at most. A spent ledger is not waited for. */
  readonly longest: number;
}

interface Waiting {
  readonly deadline: Deadline;
  /** The turn that came before anybody could wait for it. */
  turn?: Turn;
  resolve?(turn: Turn): void;
  reject?(error: unknown): void;
}

// So many questions to a book that is far away may be open at once, or their slots be still to come.
const MOST_AHEAD = 8;
// A timer is never on the dot, and a slot that was given at once took a round trip to get here.
const LEAST_LATE = 50;

export function createLine({ book, clock, pools, longest }: LineOptions): Line {
  const waiting = createLanes<Waiting>();
  // Questions that have no answer yet, and what gives back the slots that are still to come.
  let open = 0;
  const coming = new Set<() => void>();
  let stopTimer: (() => void) | undefined;
  // It makes no sense to ask sooner.
  let askAt = 0;
  let missed = 0;

  /** Asks for a slot for each one who waits. */
  function pump(): void {
    const wait = askAt - clock.now();
    if (wait > 0 && waiting.size > 0) return wakeIn(wait);
    while (open + coming.size < Math.min(waiting.size, MOST_AHEAD)) {
      const answer = book.reserve(pools());
      if (!(answer instanceof Promise)) {
        if (!settle(answer)) return;
        continue;
      }
      open += 1;
      answer.then(
        (turn) => {
          open -= 1;
          if (settle(turn)) pump();
        },
        (error: unknown) => {
          open -= 1;
          waiting.shift()?.reject?.(error);
          pump();
        },
      );
    }
  }

  /** Whether the next one may ask at once. */
  function settle(turn: Turn): boolean {
    if (!("refused" in turn)) {
      keep(turn, turn.at - clock.now());
      return true;
    }
    const wait = turn.opensAt - clock.now();
    if (turn.refused.kind === "window" && wait <= longest) {
      askAt = turn.opensAt;
      wakeIn(wait);
    }
    // All of them wait for the same pools.
    else for (let one = waiting.shift(); one; one = waiting.shift()) serve(one, turn);
    return false;
  }

  function keep(reservation: Reservation, ms: number): void {
    const use = () => {
      // However busy the process is, each of so many is used at last.
      missed = clock.now() - reservation.at > latest(reservation) && missed < MOST_AHEAD ? missed + 1 : 0;
      const first = missed > 0 ? undefined : waiting.shift();
      if (first) serve(first, reservation);
      else book.release(reservation);
    };
    if (ms <= 0) return use();
    const stop = clock.after(ms, () => {
      coming.delete(giveBack);
      use();
      pump();
    });
    const giveBack = () => {
      stop();
      book.release(reservation);
    };
    coming.add(giveBack);
  }

  /** Set anew by everybody who comes: edge runtimes drop the timers of requests that have been answered. */
  function wakeIn(ms: number): void {
    stopTimer?.();
    stopTimer = clock.after(ms, () => {
      stopTimer = undefined;
      pump();
    });
  }

  function forget(): void {
    for (const giveBack of coming) giveBack();
    coming.clear();
    askAt = 0;
    stopTimer?.();
    stopTimer = undefined;
  }

  return {
    get size() {
      return waiting.size;
    },
    enter(rank, lane, deadline) {
      checkDeadline(deadline);
      const one: Waiting = { deadline };
      const place = waiting.push(one, rank, lane);
      pump();
      if (one.turn) return one.turn;
      const turn = new Promise<Turn>((resolve, reject) => Object.assign(one, { resolve, reject }));
      // Most calls have neither a limit nor a signal while they wait, and there may be very many.
      if (deadline.at === Infinity && !deadline.signal) return turn;
      return within({ ...deadline, owner: undefined }, turn, () => {
        waiting.remove(place);
        if (waiting.size === 0) forget();
      });
    },
    wake() {
      forget();
      pump();
    },
    close() {
      forget();
      for (let one = waiting.shift(); one; one = waiting.shift()) one.reject?.(new Ended("close", one.deadline));
    },
  };
}

/**
 * So many milliseconds late a slot may be used. Whose slot lies a window later may have got it when this one was `ahead` of
 * its end: by then the book must have heard that the call has left late.
 */
function latest({ pools }: Reservation): number {
  const left = pools.map((pool) => (pool.kind === "window" ? pool.window - pool.ahead : Infinity));
  return Math.max(LEAST_LATE, Math.min(...left) / 2);
}

function serve(one: Waiting, turn: Turn): void {
  one.turn = turn;
  one.resolve?.(turn);
}
