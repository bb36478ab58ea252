/** What happens during a call, told to whoever listens. Redacted by construction: no token, no body, no ids in paths. */
import type { OperationId, RateLimitLabel } from "../generated/operations.js";
import type { StoreState } from "./quota/store.js";
import type { Quota } from "./transport/rate-limit.js";

interface CallEvent {
  /** Milliseconds since 1970. */
  at: number;
  operation: OperationId | undefined;
  method: string;
  /** The path template, never the path itself. */
  path: string;
}

export type ZoomEvent =
  | ({ type: "attempt"; attempt: number } & CallEvent)
  | ({
      type: "response";
      attempt: number;
      status: number;
      trackingId: string | undefined;
      duration: number;
    } & CallEvent)
  | ({ type: "failure"; attempt: number; reason: string; duration: number } & CallEvent)
  | ({ type: "wait"; reason: WaitReason; duration: number } & CallEvent)
  | ({ type: "replay"; reason: "token_refreshed" | "token_adopted" } & CallEvent)
  | ({ type: "quota" } & Quota & CallEvent)
  /** A call waits for the quota. `ahead`: how many waited already. */
  | ({ type: "queue"; label: RateLimitLabel; reason: WaitReason; ahead: number } & CallEvent)
  /** It waits no more. `duration`: milliseconds since it began to. */
  | ({ type: "turn"; label: RateLimitLabel; reason: WaitReason; duration: number } & CallEvent)
  /** The quota store cannot be reached, or can be reached again. */
  | ({ type: "quota_store"; at: number } & StoreState)
  | ({ type: "page"; page: number; items: number } & CallEvent)
  /** A list was read to its end, and a number that Zoom announced is not what came. */
  | ({ type: "mismatch"; field: string; announced: number; received: number } & CallEvent)
  | {
      type: "token";
      at: number;
      grant: string;
      outcome: "issued" | "refused" | "failed" | "adopted";
      duration: number;
      /** What failed, where it was not the OAuth server: the token store. */
      reason?: string | undefined;
    };

/** Why a call waits: for one of Zoom's limits, or after a failure. */
export type WaitReason = "per_second" | "per_minute" | "concurrency" | "user_limit" | "rate_limited" | "backoff";

/** A function that tells `listener`, and keeps its mistakes away from the call: the first is reported as a warning. */
export function emitter<Event = ZoomEvent>(
  listener: ((event: Event) => void) | undefined,
  name = "on",
): (event: Event) => void {
  if (!listener) return () => {};
  let reported = false;
  const report = (error: unknown) => {
    if (reported) return;
    reported = true;
    warn(
      `The listener \`${name}\` of the Zoom client failed: ${reasonOf(error)}. Its further failures are not reported.`,
    );
  };
  return (event) => {
    try {
      // The type says that nothing comes back; an async function gives a promise all the same.
      const returned: unknown = listener(event);
      if (returned instanceof Promise) returned.catch(report);
    } catch (error) {
      report(error);
    }
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : typeof error;
}

function warn(message: string): void {
  // Only Node and what is like it have `process`.
  const { process } = globalThis as { process?: { emitWarning?: (warning: string) => void } };
  if (process?.emitWarning) process.emitWarning(message);
  else console.warn(message);
}
