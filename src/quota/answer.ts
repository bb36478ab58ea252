/** What an answer says of the limits, for all who share them. */
import type { RateLimitLabel } from "../../generated/operations.js";
import type { ZoomRequest } from "../request/request.js";
import { quotaOf, rateLimitOf } from "../transport/rate-limit.js";
import type { Reply } from "../transport/types.js";
import { isKnown } from "./pools.js";
import type { KnownPlan } from "./plan.js";
import type { LedgerPool, Pool, QuotaFeedback, WindowPool } from "./store.js";

/** What the call went through. */
export interface Passed {
  readonly label: RateLimitLabel;
  readonly window: WindowPool | undefined;
  readonly day: LedgerPool;
  readonly own: readonly Pool[];
}

const SECOND = 1000;

/**
 * The kind of limit is never taken from one header alone: a user's daily limit has been seen with a `Remaining` of
 * thousands, and with neither `Retry-After` nor `X-RateLimit-Type`.
 */
export function feedbackOf(
  reply: Reply,
  request: ZoomRequest,
  { window, day, own, label }: Passed,
  { sentAt, now }: { readonly sentAt: number; readonly now: number },
): QuotaFeedback[] {
  const said = quotaOf(reply.headers, request.operation);
  const about = said?.label === label && said.maximum !== undefined ? { ...said, of: said.maximum } : undefined;
  const counts: QuotaFeedback[] = [];
  if (window && (about?.limit === "per_second" || about?.limit === "per_minute")) {
    counts.push({ kind: "counted", pool: window, sentAt, counted: about.of - about.remaining, of: about.of });
  }
  if (reply.status !== 429) {
    // Of a share of the day no more is left than of the whole.
    if (about?.limit === "daily" && isKnown(day)) {
      counts.push({ kind: "used", pool: day, used: day.limit - about.remaining });
    }
    return counts;
  }
  const { limit, resetsAt } = rateLimitOf(reply.headers, reply.text, request, now);
  const until = resetsAt?.getTime();
  switch (limit) {
    case "concurrency":
      return [];
    case "user":
      return own.flatMap((pool): QuotaFeedback[] =>
        pool.kind === "window" ? [{ kind: "refused", pool, sentAt, until: until ?? now + pool.window }] : [],
      );
    case "daily": {
      // An operation may have a day of its own. Its limit is not that of the label.
      const ledgers = own.filter((pool): pool is LedgerPool => pool.kind === "ledger");
      const [pool = day] = about && isKnown(day) && about.of === day.limit ? [] : ledgers;
      return [{ kind: "used", pool, used: pool.limit }];
    }
    default:
      if (!window) return [];
      return [
        ...counts,
        { kind: "refused", pool: window, sentAt, until: until ?? now + (limit === "unknown" ? SECOND : window.window) },
      ];
  }
}

/** Whether the answer tells what was not known of the plan. */
export function learnFrom(reply: Reply, request: ZoomRequest, plan: KnownPlan): boolean {
  const { operation } = request;
  if (!operation) return false;
  const said = quotaOf(reply.headers, operation);
  if (said?.label && said.maximum !== undefined && said.maximum > 0 && said.limit !== "unknown") {
    // A 429 may be about a limit of its operation, with headers like those of the label.
    if (reply.status === 429) return false;
    return plan.learn(said.label, said.limit === "daily" ? "day" : "short", said.maximum);
  }
  const silent = !said && !reply.headers.has("x-ratelimit-type") && !reply.headers.has("x-ratelimit-category");
  if (reply.status === 429) plan.learnRefusal(operation.label);
  else if (silent && reply.status < 300) plan.learnNothing(operation.label);
  return false;
}
