/** `zoom.quota()`: numbers that answer why calls wait. */
import type { RateLimitLabel } from "../../generated/operations.js";
import { rateLimits } from "../../generated/limits.js";
import type { Clock } from "../shared/clock.js";
import type { AccountPlan } from "./options.js";
import { isKnown, type PoolSettings } from "./pools.js";
import type { Pool, PoolState, QuotaBook } from "./store.js";

/** The limits of one label, as far as this client knows. */
export interface LabelQuota {
  /** Calls in a `window` that this client may make: the share of what the plan allows. Undefined: it is not paced. */
  readonly limit: number | undefined;
  /** Milliseconds, with the margin that keeps jitter from breaking the limit. */
  readonly window: number | undefined;
  /** The part of `limit` that is made use of now, above 0 and at most 1: less after a 429, or while other apps call. */
  readonly pace: number;
  /** Calls in the last window. */
  readonly used: number;
  /** Calls that wait for their turn. */
  readonly waiting: number;
  /** When the next call may be sent. */
  readonly nextSlot: Date;
  /** The limit of the day (UTC), which other labels may share. Undefined: none is known. */
  readonly day: { readonly limit: number; readonly used: number; readonly resetsAt: Date } | undefined;
  /** In a sentence, why calls wait or are refused. Undefined: none does. */
  readonly why: string | undefined;
}

export interface QuotaReport {
  /** As given, or as the answers have told. */
  readonly plan: AccountPlan | undefined;
  readonly share: number;
  readonly labels: { readonly [Label in RateLimitLabel]: LabelQuota };
}

export interface QuotaReportOptions {
  readonly book: QuotaBook;
  readonly clock: Clock;
  readonly settings: PoolSettings;
  readonly poolsOf: (label: RateLimitLabel) => readonly Pool[];
  readonly waiting: (label: RateLimitLabel) => number;
}

export async function createQuotaReport({
  book,
  clock,
  settings,
  poolsOf,
  waiting,
}: QuotaReportOptions): Promise<QuotaReport> {
  const now = clock.now();
  const { plan, share } = settings;
  const labelled = async (label: RateLimitLabel): Promise<LabelQuota> => {
    const states = await book.inspect(poolsOf(label));
    return quotaOf(label, states, waiting(label), now);
  };
  const labels = Object.keys(rateLimits.free) as RateLimitLabel[];
  const entries = await Promise.all(labels.map(async (label) => [label, await labelled(label)] as const));
  // One entry for each label.
  return { plan: plan.plan, share, labels: Object.fromEntries(entries) as QuotaReport["labels"] };
}

function quotaOf(label: RateLimitLabel, states: readonly PoolState[], waiting: number, now: number): LabelQuota {
  const short = states.find(({ pool }) => pool.kind === "window");
  const day = states.find(({ pool }) => pool.kind === "ledger");
  const resetsAt = day?.pool.kind === "ledger" ? day.pool.resetsAt : now;
  const spent = day !== undefined && day.used >= day.pool.limit;
  const opensAt = spent ? resetsAt : (short?.opensAt ?? now);
  return {
    limit: short?.pool.limit,
    window: short?.pool.kind === "window" ? short.pool.window : undefined,
    pace: short?.pace ?? 1,
    used: short?.used ?? 0,
    waiting,
    nextSlot: new Date(opensAt),
    day:
      day && (isKnown(day.pool) || spent)
        ? { limit: day.pool.limit, used: day.used, resetsAt: new Date(resetsAt) }
        : undefined,
    why: whyOf(label, { short, spent, resetsAt, waiting, now }),
  };
}

function whyOf(
  label: RateLimitLabel,
  state: { short: PoolState | undefined; spent: boolean; resetsAt: number; waiting: number; now: number },
): string | undefined {
  const { short, spent, resetsAt, waiting, now } = state;
  if (spent) return `The daily limit of ${label} calls is spent until ${new Date(resetsAt).toISOString()}.`;
  if (!short || short.pool.kind !== "window" || (waiting === 0 && short.opensAt <= now)) return undefined;
  const { limit, window } = short.pool;
  const pace =
    short.pace < 0.999
      ? `, lowered to ${Math.round(short.pace * 100)} % because Zoom has refused calls or other apps make some`
      : "";
  const turns =
    waiting === 0
      ? ""
      : ` ${waiting} wait, the last for about ${Math.ceil((waiting / (limit * short.pace)) * (window / 1000))} s.`;
  return `${short.used} of ${limit} ${label} calls in ${window / 1000} s are used${pace}.${turns}`;
}
