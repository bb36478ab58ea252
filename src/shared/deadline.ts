/**
 * How long a piece of work may take, and what else ends it: the caller's signal, or the owner that is closed. One is made
 * when a call is made and handed to everything that waits for it.
 */
import type { WebAbortSignal } from "../../generated/web.js";
import type { Clock } from "./clock.js";

/** What ended a wait before its work was done. */
export type EndedBy = "time" | "signal" | "close";

/** What a wait throws that was ended. Whoever knows the call makes a typed error of it. */
export class Ended extends Error {
  override readonly name = "Ended";
  readonly by: EndedBy;
  readonly limit: Limit;
  /** The reason of the caller's signal. */
  readonly reason: unknown;
  /** What was waited for, in a sentence, if whoever waited knows more than that. */
  why: string | undefined;

  constructor(by: EndedBy, { limit, signal }: Pick<Deadline, "limit" | "signal">) {
    super(`Ended by ${by}.`);
    this.by = by;
    this.limit = limit;
    this.reason = by === "signal" ? signal?.reason : undefined;
  }
}

/** How long something may take, and by which option. */
export interface Limit {
  /** Milliseconds; `Infinity`: no limit. */
  readonly ms: number;
  readonly option: string;
}

export interface Deadline {
  readonly clock: Clock;
  /** The instant at which time is up but for pauses, in milliseconds since 1970; `Infinity`: never. */
  readonly at: number;
  /** What `at` was computed from. */
  readonly limit: Limit;
  readonly signal: WebAbortSignal | undefined;
  /** What the work belongs to, such as a client. */
  readonly owner: Lifetime | undefined;
  /** Milliseconds of waits that do not count, by which the end is put off; undefined: every wait counts. */
  readonly pauses: { ms: number } | undefined;
}

export interface DeadlineOptions {
  readonly clock: Clock;
  /** Milliseconds; `0`, `Infinity` and undefined: no limit. */
  readonly ms?: number | undefined;
  /** What sets `ms`, for messages. Default `timeout`. */
  readonly option?: string | undefined;
  readonly signal?: WebAbortSignal | null | undefined;
  readonly owner?: Lifetime | undefined;
  /** Whether waits may be taken out of it. Default `false`. */
  readonly pausable?: boolean | undefined;
}

/** Begins now. */
export function createDeadline({ clock, ms, option = "timeout", signal, owner, pausable }: DeadlineOptions): Deadline {
  const limit = { ms: ms || Infinity, option };
  const pauses = pausable ? { ms: 0 } : undefined;
  return { clock, at: clock.now() + limit.ms, limit, signal: signal ?? undefined, owner, pauses };
}

/** The instant at which time is up, with the pauses up to now. */
export function endOf({ at, pauses }: Deadline): number {
  return pauses ? at + pauses.ms : at;
}

/** A deadline for a wait that may be taken out of it. */
export function whilePaused(deadline: Deadline): Deadline {
  return deadline.pauses ? { ...deadline, at: Infinity } : deadline;
}

/** The same, with at most `ms` milliseconds from now on; `0`, `Infinity` and undefined: no further limit. */
export function atMost(deadline: Deadline, ms: number | undefined, option = "timeout"): Deadline {
  const limit = { ms: ms || Infinity, option };
  const at = deadline.clock.now() + limit.ms;
  return at < endOf(deadline) ? { ...deadline, at, limit, pauses: undefined } : deadline;
}

/** Throws `Ended` if it is over already. */
export function checkDeadline(deadline: Deadline): void {
  const ended = endedBy(deadline);
  if (ended) throw ended;
}

/**
 * What `work` gives, or `Ended` as soon as the deadline is over. The work itself goes on unless `cancel` ends it. Leaves no
 * timer and no listener behind.
 */
export function within<T>(deadline: Deadline, work: Promise<T>, cancel?: (ended: Ended) => void): Promise<T> {
  const { clock, signal, owner } = deadline;
  const at = endOf(deadline);
  const ended = (by: EndedBy) => new Ended(by, deadline);
  return new Promise((resolve, reject) => {
    const end = (reason: Ended) => {
      leave();
      reject(reason);
      // Nobody waits for it any more.
      work.catch(() => {});
      cancel?.(reason);
    };
    let stopTimer: (() => void) | undefined;
    let stopOwner: (() => void) | undefined;
    let stopSignal: (() => void) | undefined;
    function leave() {
      stopTimer?.();
      stopOwner?.();
      stopSignal?.();
    }
    const already = endedBy(deadline);
    if (already) return end(already);

    stopTimer = at === Infinity ? undefined : clock.after(at - clock.now(), () => end(ended("time")));
    stopOwner = owner?.onEnd(() => end(ended("close")));
    stopSignal = signal && onAbort(signal, () => end(ended("signal")));
    work.then(
      (value) => {
        leave();
        resolve(value);
      },
      (error: unknown) => {
        leave();
        reject(error);
      },
    );
  });
}

interface Aborts {
  readonly waits: Set<() => void>;
  readonly tell: () => void;
}

const aborts = new WeakMap<WebAbortSignal, Aborts>();

/** One listener for all waits on a signal: the platform goes through all listeners to add one, and there may be very many. */
function onAbort(signal: WebAbortSignal, run: () => void): () => void {
  let found = aborts.get(signal);
  if (!found) {
    const waits = new Set<() => void>();
    found = { waits, tell: () => [...waits].forEach((wait) => wait()) };
    aborts.set(signal, found);
    signal.addEventListener("abort", found.tell);
  }
  const { waits, tell } = found;
  waits.add(run);
  return () => {
    if (!waits.delete(run) || waits.size > 0) return;
    aborts.delete(signal);
    signal.removeEventListener("abort", tell);
  };
}

/** Resolves after `ms` milliseconds, or throws `Ended`. */
export function sleep(deadline: Deadline, ms: number): Promise<void> {
  let stop: (() => void) | undefined;
  const work = new Promise<void>((resolve) => {
    stop = deadline.clock.after(ms, resolve);
  });
  return within(deadline, work, () => stop?.());
}

function endedBy(deadline: Deadline): Ended | undefined {
  const { clock, signal, owner } = deadline;
  if (signal?.aborted) return new Ended("signal", deadline);
  if (owner?.ended) return new Ended("close", deadline);
  return clock.now() >= endOf(deadline) ? new Ended("time", deadline) : undefined;
}

/** How long something like a client lives. Whoever works for it hears of its end. */
export interface Lifetime {
  readonly ended: boolean;
  /** Calls `run` when it ends. The function it returns cancels that. */
  onEnd(run: () => void): () => void;
  end(): void;
}

export function createLifetime(): Lifetime {
  const listeners = new Set<() => void>();
  let ended = false;
  return {
    get ended() {
      return ended;
    },
    onEnd(run) {
      listeners.add(run);
      return () => listeners.delete(run);
    },
    end() {
      ended = true;
      for (const run of [...listeners]) run();
      listeners.clear();
    },
  };
}
