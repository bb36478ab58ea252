/** The error for a call that was ended: by its time, by its signal, or with its client. */
import { ZoomAbortError, ZoomTimeoutError, type Outcome, type ZoomError } from "../errors/classes.js";
import type { ZoomRequest } from "../request/request.js";
import type { Ended } from "../shared/deadline.js";
import { callInfo } from "./call-info.js";

export const UNCERTAIN = "Whether it was carried out is unknown.";

/** The typed error for a call that its deadline has ended. */
export function endedError(ended: Ended, request: ZoomRequest, outcome: Outcome, cause?: unknown): ZoomError {
  const info = { ...callInfo(request), outcome, cause };
  if (ended.by === "close") return new ZoomAbortError("The client was closed.", info);
  if (ended.by === "signal") {
    return new ZoomAbortError("The call was aborted by its signal.", { ...info, cause: ended.reason });
  }
  const { ms, option } = ended.limit;
  const parts = [`No answer within ${ms} ms (option \`${option}\`).`, ended.why, consequence(outcome)];
  return new ZoomTimeoutError(parts.filter(Boolean).join(" "), info);
}

export function consequence(outcome: Outcome): string {
  return outcome === "not_sent" ? "Nothing was sent." : UNCERTAIN;
}
