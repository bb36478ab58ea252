/** What listeners hear of an attempt when it has ended. */
import { ZoomConnectionError, ZoomError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { Ended } from "../shared/deadline.js";
import { callEvent } from "./call-info.js";
import { connectionCode } from "./connection-error.js";
import { quotaOf } from "./rate-limit.js";
import type { Ending } from "./retry.js";

/** `started` and `now` are instants, in milliseconds since 1970. */
export function reportAttempt(
  deps: Deps,
  request: ZoomRequest,
  { reply, error }: Ending,
  { attempt, started, now }: { readonly attempt: number; readonly started: number; readonly now: number },
): void {
  const event = { ...callEvent(request, now), attempt, duration: now - started };
  if (!reply) return deps.emit({ type: "failure", ...event, reason: reasonOf(error) });
  const trackingId = reply.scrub(reply.headers.get("x-zm-trackingid") ?? "") || undefined;
  deps.emit({ type: "response", ...event, status: reply.status, trackingId });
  const quota = quotaOf(reply.headers, request.operation);
  if (quota) deps.emit({ type: "quota", ...callEvent(request, now), ...quota });
}

function reasonOf(error: unknown): string {
  if (error instanceof ZoomConnectionError) return connectionCode(error) ?? error.kind;
  if (error instanceof Ended) return error.by === "time" ? "timeout" : "aborted";
  return error instanceof ZoomError ? error.kind : "error";
}
