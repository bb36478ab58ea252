/**
 * Which of Zoom's limits a 429 is about. Zoom has one status and one code for all of them; the headers tell the account's
 * limits apart, and for those of a user or of concurrent calls only the message and the spec do.
 */
import type { WebHeaders } from "../../generated/web.js";
import { operationLimits, rateLimits, rateLimitSignals, type Limit } from "../../generated/limits.js";
import type { Operation, OperationId, RateLimitLabel } from "../../generated/operations.js";
import type { Route } from "../request/route.js";
import { nextTimeOfDay } from "../shared/time-of-day.js";
import { isIsoInstant, retryAt } from "./retry-after.js";

/** Which of Zoom's limits a 429 is about. */
export type RateLimitKind = "per_second" | "per_minute" | "daily" | "concurrency" | "user" | "unknown";

export interface RateLimit {
  readonly limit: RateLimitKind;
  /** When it opens again, if Zoom or the spec says so. */
  readonly resetsAt: Date | undefined;
  /** It lasts for a day or so: no call should wait for it. */
  readonly long: boolean;
}

/** What an answer says of the account's quota. */
export interface Quota {
  /** The pool that the call counts against. */
  readonly label: RateLimitLabel | undefined;
  /** Which window the numbers are about. */
  readonly limit: RateLimitKind;
  /** Calls in the window, and those that are left. */
  readonly maximum: number | undefined;
  readonly remaining: number;
}

const MINUTE = 60_000;
// Longer texts are pages of a proxy, which are not worth the search.
const LONGEST_MESSAGE = 1000;

// Each plan has the same ones; a literal list would be a second place for them.
const LABELS = Object.keys(rateLimits.free) as RateLimitLabel[];

// Zoom's messages are English where the account is.
const MESSAGES: readonly (readonly [RegExp, RateLimitKind])[] = rateLimitSignals.messages.map(({ pattern, limit }) => [
  new RegExp(pattern, "is"),
  limit,
]);
const OF_A_DAY = MESSAGES.find(([, limit]) => limit === "daily")?.[0];
const DAY = rateLimitSignals.types.day.toLowerCase();
const WINDOW = rateLimitSignals.types.window.toLowerCase();

/** `text` is the body or its message. `now` is in milliseconds since 1970. */
export function rateLimitOf(
  headers: WebHeaders,
  text: string,
  { operationId, operation }: Pick<Route, "operationId" | "operation">,
  now: number,
): RateLimit {
  return readRateLimit(headers, text, operation, limitsOf(operationId), now);
}

/** Limits besides the rate-limit label. */
export function limitsOf(id: OperationId | undefined): readonly Limit[] {
  return (id && operationLimits[id]) ?? [];
}

/** The same for an operation with limits of its `own`. */
export function readRateLimit(
  headers: WebHeaders,
  text: string,
  operation: Operation | undefined,
  own: readonly Limit[],
  now: number,
): RateLimit {
  const message = text.slice(0, LONGEST_MESSAGE);
  const told = retryAt(headers, now);
  const limit = kindOf(headers, message, operation, own, told, now);
  const special = own.find((one) => one.kind === "window" && kindOfLimit(one) === limit);
  const long = limit === "daily" || (limit === "user" && (OF_A_DAY?.test(message) || special?.window === "P1D"));
  const at = told ?? (long ? nextReset(special, now) : undefined);
  return { limit, resetsAt: at === undefined ? undefined : new Date(at), long };
}

/** What Zoom's headers say is left; undefined where they say nothing. */
export function quotaOf(headers: WebHeaders, operation: Operation | undefined): Quota | undefined {
  const remaining = countOf(headers, "x-ratelimit-remaining");
  if (remaining === undefined) return undefined;
  const type = headers.get("x-ratelimit-type")?.toLowerCase();
  return {
    label: labelOf(headers, operation),
    limit: type === DAY ? "daily" : type === WINDOW ? window(headers, operation) : "unknown",
    maximum: countOf(headers, "x-ratelimit-limit"),
    remaining,
  };
}

function countOf(headers: WebHeaders, name: string): number | undefined {
  const text = headers.get(name)?.trim() ?? "";
  return /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}

function labelOf(headers: WebHeaders, operation: Operation | undefined): RateLimitLabel | undefined {
  const category = headers.get("x-ratelimit-category")?.toLowerCase();
  return LABELS.find((label) => label === category) ?? operation?.label;
}

function kindOf(
  headers: WebHeaders,
  message: string,
  operation: Operation | undefined,
  own: readonly Limit[],
  told: number | undefined,
  now: number,
): RateLimitKind {
  const type = headers.get("x-ratelimit-type")?.toLowerCase();
  const said = MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
  if (type === DAY) return said === "user" ? "user" : "daily";
  if (said) return said;
  if (type === WINDOW || headers.has("x-ratelimit-reset")) return window(headers, operation);
  // Only a daily limit names an instant, and one that close may be any other.
  if (told !== undefined && told > now + 2 * MINUTE && isIsoInstant(headers.get("retry-after"))) return "daily";
  const kinds = new Set(own.map(kindOfLimit));
  kinds.delete("unknown");
  const [only] = kinds;
  return only && kinds.size === 1 ? only : "unknown";
}

/** The account's short window: a minute for the resource-intensive calls, a second for all others. */
function window(headers: WebHeaders, operation: Operation | undefined): RateLimitKind {
  return labelOf(headers, operation) === "resource-intensive" ? "per_minute" : "per_second";
}

function kindOfLimit({ kind, subject, window }: Limit): RateLimitKind {
  if (kind === "concurrency") return "concurrency";
  if (kind !== "window") return "unknown";
  if (subject === "user") return "user";
  return window === "P1D" ? "daily" : "unknown";
}

/** The next time of day at which a limit opens, in UTC; undefined for a sliding day. */
function nextReset(limit: Limit | undefined, now: number): number | undefined {
  return limit?.resets === undefined ? undefined : nextTimeOfDay(limit.resets, now);
}
