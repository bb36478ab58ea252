/** The gate of quotas: the pools of each account's plan, shared by all of its apps. */
import type { Clock } from "../../shared/clock.js";
import type { Label, Pool, RateLimits } from "../spec/document.js";
import type { Gate } from "../http/exchange.js";
import { Refusal } from "../http/refusal.js";
import type { World } from "../state/account.js";
import { MINUTE, SECOND } from "../state/time.js";
import { inMemory, type Count, type Used } from "../state/used.js";
import {
  categoryOf,
  DAY,
  limitHeaders,
  nextDay,
  resetHeaders,
  SHORT_WINDOW,
  type LimitState,
} from "./limit-headers.js";

export interface QuotaSettings {
  /** `off`: calls are counted still, but none is refused. */
  quota: "on" | "off";
}

export interface QuotaParts {
  readonly clock: Clock;
  readonly rateLimits: RateLimits;
  readonly settings: QuotaSettings;
  readonly world: () => World;
  /** Where it is kept what was used. */
  readonly used?: (() => Used) | undefined;
}

export interface QuotaGate {
  readonly gate: Gate;
  /** What the account has used of each window up to now. For people who look. */
  usage(accountId: string): readonly Usage[];
}

export interface Usage {
  readonly label: Label;
  readonly window: "second" | "minute" | "day";
  readonly used: number;
  readonly limit: number;
}

const LABELS: readonly Label[] = ["light", "medium", "heavy", "resource-intensive"];

/**
 * Windows are those of the clock, second by second and minute by minute, because `X-RateLimit-Reset` has whole seconds.
 * Calls that are refused count for nothing.
 */
export function createQuotaGate({ clock, rateLimits, settings, world, used = inMemory() }: QuotaParts): QuotaGate {
  const counter = (key: string, now: number, ends: number): Count => {
    const { windows } = used();
    const known = windows.get(key);
    if (known && known.ends > now) return known;
    windows.set(key, { ends, used: 0 });
    return windows.get(key) ?? { ends, used: 0 };
  };

  const gate: Gate = (exchange, next) => {
    const { caller, contract, headers } = exchange;
    const account = caller && world().accounts.get(caller.accountId);
    if (!account) throw new Error("No gate has found out who calls.");
    const { label } = contract;
    const pool = rateLimits[account.plan][label];
    const now = clock.now();
    const { limit, length } = shortWindow(pool);
    const short = counter(shortKey(account.id, label), now, (Math.floor(now / length) + 1) * length);
    const day = counter(dayKey(account.id, label, pool), now, nextDay(now));

    if (pool.perDay !== undefined && day.used >= pool.perDay && settings.quota === "on") {
      Object.assign(headers, limitHeaders(label, { type: DAY, limit: pool.perDay, remaining: 0 }));
      throw new Refusal(429, {
        status: 429,
        message: "You have reached the maximum daily rate limit for this API. Retry-After says when it opens again.",
        headers: resetHeaders(DAY, day.ends),
      });
    }
    if (short.used >= limit && settings.quota === "on") {
      Object.assign(headers, limitHeaders(label, { type: SHORT_WINDOW, limit, remaining: 0 }));
      throw new Refusal(429, {
        status: 429,
        message: `You have reached the maximum per-${length === SECOND ? "second" : "minute"} rate limit for this API. Try again later.`,
        headers: resetHeaders(SHORT_WINDOW, short.ends),
      });
    }
    short.used += 1;
    day.used += 1;
    const left: LimitState = { type: SHORT_WINDOW, limit, remaining: limit - short.used };
    Object.assign(headers, limitHeaders(label, tighter(left, pool, day.used)));
    return next();
  };

  return {
    gate,
    usage(accountId) {
      const now = clock.now();
      const account = world().accounts.get(accountId);
      const count = (key: string) => {
        const entry = used().windows.get(key);
        return entry && entry.ends > now ? entry.used : 0;
      };
      return LABELS.flatMap((label): Usage[] => {
        const pool = account && rateLimits[account.plan][label];
        if (!pool) return [];
        const { limit, length } = shortWindow(pool);
        const short: Usage = {
          label,
          window: length === SECOND ? "second" : "minute",
          used: count(shortKey(accountId, label)),
          limit,
        };
        if (pool.perDay === undefined) return [short];
        return [short, { label, window: "day", used: count(dayKey(accountId, label, pool)), limit: pool.perDay }];
      });
    },
  };
}

/** Says the label on every answer, also on those that come before it is known who calls. Comes first. */
export const categoryGate: Gate = ({ contract, headers }, next) => {
  headers["X-RateLimit-Category"] = categoryOf(contract.label);
  return next();
};

function shortKey(accountId: string, label: Label): string {
  return `${accountId} ${label}`;
}

function dayKey(accountId: string, label: Label, { sharedDay = label }: Pool): string {
  return `${accountId} day ${sharedDay}`;
}

function shortWindow({ perSecond, perMinute }: Pool): { limit: number; length: number } {
  if (perSecond !== undefined) return { limit: perSecond, length: SECOND };
  return { limit: perMinute ?? Infinity, length: MINUTE };
}

/** Zoom has headers for one limit only: the one that will bite first. */
function tighter(short: LimitState, { perDay }: Pool, usedToday: number): LimitState {
  if (perDay === undefined || perDay - usedToday >= short.remaining) return short;
  return { type: DAY, limit: perDay, remaining: perDay - usedToday };
}
