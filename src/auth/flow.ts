/** What is needed where there is no client yet or any more: its options, and a limit of time. */
import type { WebAbortSignal } from "../../generated/web.js";
import { ZoomAbortError, ZoomInputError, ZoomTimeoutError } from "../errors/classes.js";
import { emitter, type ZoomEvent } from "../events.js";
import type { Deps, FetchLike } from "../options.js";
import { systemClock, type Clock } from "../shared/clock.js";
import { createDeadline, Ended, within, type Deadline } from "../shared/deadline.js";

export interface FlowOptions {
  /** What sends requests. Default: the platform's `fetch`. */
  readonly fetch?: FetchLike | undefined;
  /** Hears every token request. Holds no secret. */
  readonly on?: ((event: ZoomEvent) => void) | undefined;
  /** Hosts to which plain http is allowed besides this machine, such as `["sandbox"]` in a container network. */
  readonly allowInsecureHosts?: readonly string[] | undefined;
  /** Time and randomness, for tests. */
  readonly deps?: { readonly clock?: Clock | undefined; readonly random?: (() => number) | undefined } | undefined;
}

export const FLOW_OPTIONS = ["fetch", "on", "allowInsecureHosts", "deps"] as const;

export interface WaitOptions {
  /** Ends the wait. */
  readonly signal?: WebAbortSignal | null | undefined;
}

/** Milliseconds for one step of a flow: requests, retries and the store. */
const LIMIT = 60_000;

export function flowDeps({ fetch, on, allowInsecureHosts, deps }: FlowOptions): Deps {
  for (const [name, value] of Object.entries({ fetch, on })) {
    if (value !== undefined && typeof value !== "function") {
      throw new ZoomInputError(`options.${name}`, `\`options.${name}\` must be a function.`);
    }
  }
  if (allowInsecureHosts !== undefined && !Array.isArray(allowInsecureHosts)) {
    throw new ZoomInputError(
      "options.allowInsecureHosts",
      "`options.allowInsecureHosts` must be a list of host names.",
    );
  }
  return {
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: deps?.clock ?? systemClock,
    random: deps?.random ?? Math.random,
    emit: emitter(on),
    listening: on !== undefined,
    allowInsecureHosts,
  };
}

/**
 * What `work` gives, or the typed error as soon as `signal` aborts or `ms` milliseconds are over. The work goes on within
 * limits of its own, because codes and refresh tokens are good for one answer.
 */
export async function inTime<T>(
  { clock }: Pick<Deps, "clock">,
  { signal }: WaitOptions,
  work: (deadline: Deadline) => Promise<T>,
  ms: number = LIMIT,
): Promise<T> {
  if (signal && !(signal instanceof AbortSignal)) {
    throw new ZoomInputError("options.signal", "`options.signal` must be an AbortSignal. Nothing was sent.");
  }
  const deadline = createDeadline({ clock, ms, signal });
  try {
    return await within(deadline, signal?.aborted ? Promise.race([]) : work(deadline));
  } catch (error) {
    if (!(error instanceof Ended)) throw error;
    if (error.by === "signal") throw new ZoomAbortError("Aborted by the caller's signal.", { cause: error.reason });
    throw new ZoomTimeoutError(`No token within ${ms / 1000} seconds.`, { outcome: "unknown" });
  }
}
