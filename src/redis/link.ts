/** Whether Redis can be reached: what it is asked may take a second, and while it is away it is tried now and then. */
import type { StoreState } from "../quota/store.js";
import type { Clock } from "../shared/clock.js";
import { createDeadline, Ended, within } from "../shared/deadline.js";

/** Milliseconds for each operation. */
export const LIMIT = 1_000;
/** Milliseconds between two attempts to reach it again. They happen while there are calls, so no timer waits for them. */
const PAUSE = 250;

export interface Link {
  readonly away: boolean;
  /** What `run` gives, or undefined when Redis is away, which is found out at once or after a second. */
  ask<T>(run: () => Promise<T>): Promise<T | undefined>;
  /** Like `ask`, and nobody waits for it. */
  tell(run: () => Promise<unknown>): void;
  /** Nobody wants to hear of it any more. */
  close(): void;
}

export interface LinkOptions {
  readonly clock: Clock;
  readonly fallback: StoreState["fallback"];
  readonly report: (state: StoreState) => void;
  /** Redis was just lost. */
  readonly lost: () => void;
  /** Brings what happened meanwhile to Redis. It is back when that has succeeded. */
  readonly rejoin: () => Promise<unknown>;
}

export function createLink({ clock, fallback, report, lost, rejoin }: LinkOptions): Link {
  let away = false;
  let tried = 0;
  let trying = false;
  let closed = false;

  const limited = <T>(run: () => Promise<T>) =>
    within(
      createDeadline({ clock, ms: LIMIT }),
      // A client may also throw.
      (async () => run())(),
    );

  function fail(error: unknown): void {
    if (away || closed) return;
    away = true;
    tried = clock.now();
    lost();
    report({ state: "away", fallback, reason: reasonOf(error) });
  }

  function retry(): void {
    if (trying || clock.now() - tried < PAUSE) return;
    trying = true;
    limited(rejoin)
      .then(
        () => {
          away = false;
          if (closed) return;
          report({ state: "back", fallback, reason: undefined });
          // What was done while it was told.
          tell(rejoin);
        },
        () => {},
      )
      .finally(() => {
        trying = false;
        tried = clock.now();
      });
  }

  function tell(run: () => Promise<unknown>): void {
    if (!away) limited(run).catch(fail);
  }

  return {
    get away() {
      return away;
    },
    async ask(run) {
      if (away) retry();
      if (away) return undefined;
      try {
        return await limited(run);
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    tell,
    close() {
      closed = true;
    },
  };
}

/** Not the client's own message: it may hold the address, and with it a password. */
export function reasonOf(error: unknown): string {
  if (error instanceof Ended) return `no answer within ${LIMIT / 1000} second`;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (typeof code === "string" && /^\w{1,40}$/.test(code)) return code;
  // Redis begins its refusals with a word such as NOAUTH, READONLY or OOM.
  const word = error instanceof Error ? /^[A-Z]{2,20}(?= )/.exec(error.message)?.[0] : undefined;
  return word ?? (error instanceof Error ? error.name : "it refused");
}
