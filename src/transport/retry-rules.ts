/**
 * Whether a call may be sent again. The rule behind all of it: what may have been carried out is never repeated, unless
 * the spec says that a second time does no harm.
 *
 * | what happened                        | reads, idempotent writes | other writes |
 * |--------------------------------------|--------------------------|--------------|
 * | not sent (refused, DNS, TLS)         | again                    | again        |
 * | reset, cut off, no answer in time    | again                    | never        |
 * | 500, 502, 503, 504                   | again                    | never        |
 * | 429                                  | again                    | again        |
 * | 429 of a limit that lasts for a day  | never                    | never        |
 * | any other answer                     | never                    | never        |
 *
 * A 503 with `Retry-After` is no exception: a gateway may send it for a write that went through. A 429 means that the
 * call was refused before it was carried out. Idempotent is what the spec calls so, or the caller with `idempotent`.
 */
import { ZoomConnectionError, ZoomTimeoutError } from "../errors/classes.js";
import type { WaitReason } from "../events.js";
import type { ZoomRequest } from "../request/request.js";
import type { Failures } from "./failures.js";
import type { RateLimit, RateLimitKind } from "./rate-limit.js";
import type { Reply } from "./types.js";

/** That the call may be sent again, and when. */
export interface Again {
  readonly reason: WaitReason;
  /** The instant that the server named, in milliseconds since 1970. */
  readonly at: number | undefined;
  /** Milliseconds to wait at least where it named none. */
  readonly atLeast: number;
  readonly afterTimeout: boolean;
}

// Zoom's shortest window. A 429 without a time is not worth asking about sooner.
const SECOND = 1000;

const WAIT_REASONS: Readonly<Record<RateLimitKind, WaitReason>> = {
  per_second: "per_second",
  per_minute: "per_minute",
  concurrency: "concurrency",
  user: "user_limit",
  daily: "rate_limited",
  unknown: "rate_limited",
};

// Where the part that reads the headers could not be loaded.
const UNKNOWN: RateLimit = { limit: "unknown", resetsAt: undefined, long: false };

/** Whether and when to repeat a call that got `reply`; undefined for never. */
export function afterReply(reply: Reply, request: ZoomRequest, now: number, parts?: Failures): Again | undefined {
  const { status, headers } = reply;
  if (status < 429) return undefined;
  if (status === 429) {
    const { limit, resetsAt, long } = parts?.rateLimitOf(headers, reply.text, request, now) ?? UNKNOWN;
    if (long) return undefined;
    return { reason: WAIT_REASONS[limit], at: resetsAt?.getTime(), atLeast: SECOND, afterTimeout: false };
  }
  if (!isFault(status) || !request.repeatable) return undefined;
  return { reason: "backoff", at: parts?.retryAt(headers, now), atLeast: 0, afterTimeout: false };
}

/** Whether to repeat a call that failed with `error`; undefined for never. */
export function afterError(error: unknown, request: ZoomRequest): Again | undefined {
  if (!(error instanceof ZoomConnectionError)) return undefined;
  if (error.outcome === "unknown" && !request.repeatable) return undefined;
  return { reason: "backoff", at: undefined, atLeast: 0, afterTimeout: error instanceof ZoomTimeoutError };
}

/** Whether the server says that it failed. Nobody knows then what it has done before. */
export function isFault(status: number): boolean {
  return status === 500 || status === 502 || status === 503 || status === 504;
}
