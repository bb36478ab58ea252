/** The error of a call that is not sent, because a limit is known to be spent. It is the one that Zoom would have caused. */
import type { ZoomError } from "../errors/classes.js";
import { apiError } from "../errors/from-reply.js";
import type { ZoomRequest } from "../request/request.js";
import type { KnownRoute } from "../request/route.js";
import { scrubber } from "../transport/scrub.js";
import { isKnown } from "./pools.js";
import type { PoolRefusal } from "./store.js";

/** A `DailyLimitError` or `RateLimitError` with `resetsAt`. `what` names the calls, such as "heavy calls". */
export function spentError(
  { refused, opensAt }: PoolRefusal,
  what: string,
  request: ZoomRequest,
  route: KnownRoute,
  now: number,
): Promise<ZoomError> {
  const limit = isKnown(refused) ? ` (${refused.limit})` : "";
  const text =
    refused.kind === "ledger"
      ? `The daily limit of ${what}${limit} is reached, as far as this client knows.`
      : `The limit of ${what} for one user${limit} is reached, as far as this client knows.`;
  const resets = new Date(opensAt).toISOString();
  const message = `${text} It opens again at ${resets}. Nothing was sent.`;
  const bytes = new TextEncoder().encode(JSON.stringify({ message }));
  const reply = {
    status: 429,
    headers: new Headers({ "content-type": "application/json", "retry-after": resets }),
    url: request.url,
    bytes,
    text: JSON.stringify({ message }),
    scrub: scrubber(request),
  };
  return apiError(route, reply, now);
}
