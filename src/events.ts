/** What happens during a call, told to whoever listens. Redacted by construction: no token, no body, no ids in paths. */
import type { OperationId } from "../generated/operations.js";
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
  | ({ type: "page"; page: number; items: number } & CallEvent)
  | {
      type: "token";
      at: number;
      grant: string;
      outcome: "issued" | "refused" | "failed" | "adopted";
      duration: number;
    };

/** Why the client waits before another attempt: for one of Zoom's limits, or after a failure. */
export type WaitReason = "per_second" | "per_minute" | "concurrency" | "user_limit" | "rate_limited" | "backoff";

/** A function that tells `listener`, and keeps its mistakes away from the call. */
export function emitter(listener: ((event: ZoomEvent) => void) | undefined): (event: ZoomEvent) => void {
  if (!listener) return () => {};
  return (event) => {
    try {
      listener(event);
    } catch (error) {
      // Thrown where the process reports it, and not into somebody's API call.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
}
