/** One operation of a token store: how long it may take, and what its failure means. One that does not answer has failed. */
import { ZoomAuthError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import { atMost, checkDeadline, Ended, within, type Deadline } from "../shared/deadline.js";

export interface StoreOperations {
  /**
   * What `run` gives, or `otherwise` if it fails and the store can be done without. `late` gets what came after nobody
   * waited for it any more.
   */
  run<T>(deadline: Deadline, verb: string, run: () => Promise<T>, otherwise: T, late?: (value: T) => void): Promise<T>;
  /** Throws `error` if nothing goes without the store, or else tells it. */
  fail(error: ZoomAuthError): void;
  report(error: unknown): void;
  /** Whether the store did not answer a moment ago. */
  readonly silent: boolean;
}

/** Milliseconds for each operation. */
const LIMIT = 5_000;
/** Milliseconds for which a store that did not answer is left alone, where it can be done without. */
const PAUSE = 30_000;

/** `name` is the grant's in events; `required`: nothing may be renewed without the store. */
export function createStoreOperations(deps: Deps, name: string, required: boolean): StoreOperations {
  const { clock } = deps;
  let silentUntil = 0;
  const isSilent = () => clock.now() < silentUntil;

  async function run<T>(
    deadline: Deadline,
    verb: string,
    operation: () => Promise<T>,
    otherwise: T,
    late: (value: T) => void = () => {},
  ): Promise<T> {
    if (!required && isSilent()) return otherwise;
    const work = (async () => operation())();
    try {
      return await within(atMost(deadline, LIMIT), work, () => void work.then(late, () => {}));
    } catch (error) {
      checkDeadline(deadline);
      if (error instanceof Ended) silentUntil = clock.now() + PAUSE;
      fail(storeError(verb, reasonOf(error)));
      return otherwise;
    }
  }

  function fail(error: ZoomAuthError): void {
    if (required) throw error;
    report(error);
  }

  function report(error: unknown): void {
    if (!deps.listening) return;
    const reason = error instanceof ZoomAuthError ? error.message : undefined;
    deps.emit({ type: "token", at: clock.now(), grant: name, outcome: "failed", duration: 0, reason });
  }

  return {
    run,
    fail,
    report,
    get silent() {
      return isSilent();
    },
  };
}

export function storeError(verb: string, reason: string): ZoomAuthError {
  const remedy =
    "Check the store. Without it a rotating refresh token is not spent, as another process may be doing so.";
  return new ZoomAuthError(`The token store failed to ${verb}: ${reason}.`, { final: false, remedy });
}

/** Not the store's own message: some drivers put the command into it, and with it the token. */
function reasonOf(error: unknown): string {
  if (error instanceof Ended) return `no answer within ${LIMIT / 1000} seconds`;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  if (typeof code === "string" && /^\w{1,40}$/.test(code)) return code;
  return error instanceof Error ? error.name : "it refused";
}

/** What `get` gave is not a token, or lacks a part of it. */
export function unreadable(): ZoomAuthError {
  const remedy = "`get` must give the `token` that `compareAndSwap` was given, with all of its properties.";
  return new ZoomAuthError("The token store gave back something else than it was given.", { final: false, remedy });
}

export function waitedTooLong(leaseMs: number): ZoomAuthError {
  const message = `For ${(2 * leaseMs) / 1000} seconds other processes have been renewing the token without success.`;
  return new ZoomAuthError(message, { final: false, remedy: "Look at their errors, and try again later." });
}
