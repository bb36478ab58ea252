/** The error for an answer that is not what the API gives. */
import { ZoomResponseError, type CallInfo } from "../errors/classes.js";
import type { Deadline } from "../shared/deadline.js";
import { failures } from "./failures.js";
import { scrubHeaders } from "./scrub.js";
import type { Reply } from "./types.js";

/** It shows the first bytes of the body, without what looks like a secret. */
export async function responseError(
  call: CallInfo,
  deadline: Deadline,
  { status, headers, text, scrub }: Pick<Reply, "status" | "headers" | "text" | "scrub">,
  message: string,
): Promise<ZoomResponseError> {
  const excerpt = (await failures(deadline))?.excerptOf(scrub(text)) ?? "";
  return new ZoomResponseError(message, { ...call, status, headers: scrubHeaders(headers, scrub), excerpt });
}
