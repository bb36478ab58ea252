/** Zoom's headers about limits. */
import { dailyReset, rateLimitSignals } from "../../../generated/limits.js";
import type { Label } from "../spec/document.js";
import { nextTimeOfDay } from "../../shared/time-of-day.js";
import { instant, SECOND } from "../state/time.js";

/** Which window the numbers are about. */
export const { window: SHORT_WINDOW, day: DAY } = rateLimitSignals.types;

/** `Light`, `Medium`, `Heavy` or `Resource-intensive`. */
export function categoryOf(label: Label): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

export interface LimitState {
  readonly type: typeof SHORT_WINDOW | typeof DAY;
  readonly limit: number;
  readonly remaining: number;
}

/** What every answer says. */
export function limitHeaders(label: Label, { type, limit, remaining }: LimitState): Record<string, string> {
  return {
    "X-RateLimit-Category": categoryOf(label),
    "X-RateLimit-Type": type,
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": String(Math.max(0, remaining)),
  };
}

/** What a 429 says in addition: an instant for limits of a day, unix seconds for shorter ones. */
export function resetHeaders(type: LimitState["type"], resetsAt: number): Record<string, string> {
  if (type === DAY) return { "Retry-After": instant(Math.ceil(resetsAt / SECOND) * SECOND) };
  return { "X-RateLimit-Reset": String(Math.ceil(resetsAt / 1000)) };
}

/** When the daily numbers begin anew. */
export function nextDay(now: number): number {
  return nextTimeOfDay(dailyReset, now);
}
