/** The pools that a call counts against: those of its label, and the limits that its operation has besides. */
import { dailyReset, type Limit } from "../../generated/limits.js";
import type { OperationId, RateLimitLabel } from "../../generated/operations.js";
import type { ZoomRequest } from "../request/request.js";
import { nextTimeOfDay } from "../shared/time-of-day.js";
import { limitsOf } from "../transport/rate-limit.js";
import type { KnownPlan } from "./plan.js";
import { partOf } from "./pace.js";
import type { LedgerPool, Pool, WindowPool } from "./store.js";
import { userOf } from "./subject.js";

/** What the pools are made with. */
export interface PoolSettings {
  readonly plan: KnownPlan;
  /** The part of the account's limits that this client may use, (0–1]. */
  readonly share: number;
  /** Milliseconds that the book is asked ahead. */
  readonly ahead: number;
}

// Calls do not take equally long to arrive, so those of two windows come closer together than they left. In a trial with
// 50 ms of latency and jitter 4 % were enough, against fixed and sliding windows. For days they would be an hour.
const MARGIN = 0.04;
const LARGEST_MARGIN = 2500;
const DAY = 86_400_000;
// Nothing is known of a limit. The pool is there all the same: a refusal may say that it is spent.
const UNKNOWN = Number.MAX_SAFE_INTEGER;

/** The short window of a label; undefined where nothing is to be paced. */
export function windowOf(label: RateLimitLabel, { plan, share, ahead }: PoolSettings): WindowPool | undefined {
  const pace = plan.paceOf(label);
  if (!pace) return undefined;
  const { limit, window } = partOf(pace.limit, pace.window, share);
  return { kind: "window", key: label, limit, window: widened(window), ahead };
}

/** The day of a label, at `now` by Zoom's clock. `skew` is how far that one is ahead of ours, in milliseconds. */
export function dayOf(
  label: RateLimitLabel,
  { plan, share }: PoolSettings,
  { now, skew }: { readonly now: number; readonly skew: number },
): LedgerPool {
  const { limit, shared } = plan.dayOf(label) ?? { limit: UNKNOWN, shared: label };
  const known = limit === UNKNOWN ? limit : partOf(limit, DAY, share).limit;
  return ledger(shared, known, nextReset(dailyReset, now), skew);
}

/** The limits of a call's operation that are counted for themselves. */
export function ownPools(
  request: ZoomRequest,
  { plan, share }: PoolSettings,
  { now, skew }: { readonly now: number; readonly skew: number },
): Pool[] {
  const { operationId } = request;
  const limits = limitsOf(operationId).filter((limit) => limit.kind === "window" && counts(limit, request));
  return limits.flatMap((limit): Pool[] => {
    const most = typeof limit.limit === "number" ? limit.limit : plan.plan && limit.limit[plan.plan];
    if (limit.subject === "account") {
      // Other apps of the account use the same one.
      const ours = most === undefined ? UNKNOWN : partOf(most, DAY, share).limit;
      return [ledger(operationId ?? "", ours, nextReset(limit.resets ?? dailyReset, now), skew)];
    }
    if (most === undefined) return [];
    const window = widened(durationOf(limit.window ?? "P1D"));
    return [{ kind: "window", key: `${operationId}/${userOf(request)}`, limit: most, window, ahead: 0 }];
  });
}

/** The limit of calls about one user that run at the same time. */
export function concurrencyOf(operationId: OperationId): Limit | undefined {
  return limitsOf(operationId).find(({ kind, subject }) => kind === "concurrency" && subject === "user");
}

/** Whether the limit of a ledger is one that somebody has documented or told. */
export function isKnown({ limit }: Pool): boolean {
  return limit !== UNKNOWN;
}

function ledger(name: string, limit: number, reset: number, skew: number): LedgerPool {
  return { kind: "ledger", key: `${name}/${isoOf(reset)}`, limit, resetsAt: reset - skew };
}

function widened(window: number): number {
  return window + Math.min(window * MARGIN, LARGEST_MARGIN);
}

// Every call asks for the same one until the day is over.
let lastReset = { time: "", at: 0, iso: "" };

function isoOf(reset: number): string {
  return reset === lastReset.at ? lastReset.iso : new Date(reset).toISOString();
}

/** The next time of day in UTC. */
function nextReset(time: string, now: number): number {
  if (time === lastReset.time && now < lastReset.at && now >= lastReset.at - DAY) return lastReset.at;
  const at = nextTimeOfDay(time, now);
  lastReset = { time, at, iso: new Date(at).toISOString() };
  return at;
}

/** Whether the body holds the values that make the limit count. */
function counts({ where }: Limit, { body }: ZoomRequest): boolean {
  if (!where) return true;
  const text = typeof body === "string" ? body : body instanceof Uint8Array ? new TextDecoder().decode(body) : "";
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return false; // a form: no operation that has such a limit takes one
  }
  if (typeof fields !== "object" || fields === null) return false;
  const sent = new Map<string, unknown>(Object.entries(fields));
  return Object.entries(where).every(([name, value]) => sent.get(name) === value);
}

/** Milliseconds of an ISO 8601 duration such as `P1D` or `PT1M`. */
function durationOf(text: string): number {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text)?.slice(1) ?? [];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
