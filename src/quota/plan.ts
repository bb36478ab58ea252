/** What is known of the account's plan: what the options say, what the answers have told, and the lowest plan until then. */
import { rateLimits } from "../../generated/limits.js";
import type { RateLimitLabel } from "../../generated/operations.js";
import type { AccountPlan } from "./options.js";

export interface Pace {
  /** Calls in a window. */
  readonly limit: number;
  /** Milliseconds. */
  readonly window: number;
}

export interface Day {
  readonly limit: number;
  /** Labels with the same name share it. */
  readonly shared: string;
}

export interface KnownPlan {
  /** Undefined until it is given or can be told from the answers. */
  readonly plan: AccountPlan | undefined;
  /** Undefined: the answers of this label say nothing of a limit, so it is not paced. */
  paceOf(label: RateLimitLabel): Pace | undefined;
  /** Undefined: no limit for a day is known. */
  dayOf(label: RateLimitLabel): Day | undefined;
  /** An answer has said so. Whether anything is known that was not known before. */
  learn(label: RateLimitLabel, window: "short" | "day", limit: number): boolean;
  /** A success has said nothing of limits. */
  learnNothing(label: RateLimitLabel): void;
  /** A call was refused for its label. */
  learnRefusal(label: RateLimitLabel): void;
}

interface Row {
  readonly perSecond?: number;
  readonly perMinute?: number;
  readonly perDay?: number;
  readonly sharedDay?: string;
}

const TABLE: Readonly<Record<AccountPlan, Readonly<Record<RateLimitLabel, Row>>>> = rateLimits;
const PLANS = Object.keys(TABLE) as AccountPlan[];
const SECOND = 1000;
const MINUTE = 60_000;

/** A plan that was given stands, but for a lower limit in the answers. */
export function createKnownPlan(given: AccountPlan | undefined): KnownPlan {
  let plan = given;
  const told = new Map<RateLimitLabel, number>();
  const silent = new Set<RateLimitLabel>();
  const refused = new Set<RateLimitLabel>();

  return {
    get plan() {
      return plan;
    },
    paceOf(label) {
      if (silent.has(label) && plan === undefined) return undefined;
      const usual = plan === undefined ? lowest(label) : paceIn(plan, label);
      const limit = told.get(label);
      if (limit === undefined) return usual;
      return { ...usual, limit: given === undefined ? limit : Math.min(limit, usual.limit) };
    },
    dayOf(label) {
      const { perDay, sharedDay = label } = plan === undefined ? {} : TABLE[plan][label];
      return perDay === undefined ? undefined : { limit: perDay, shared: sharedDay };
    },
    learn(label, window, limit) {
      const before = told.get(label);
      const planBefore = plan;
      if (window === "short") told.set(label, limit);
      silent.delete(label);
      // A number that one plan alone has tells the plan, and with it the limits of all labels.
      const [only, ...others] = PLANS.filter((one) => limitIn(one, label, window) === limit);
      if (given === undefined && only !== undefined && others.length === 0) plan = only;
      return plan !== planBefore || before !== told.get(label);
    },
    learnNothing(label) {
      if (!told.has(label) && !refused.has(label)) silent.add(label);
    },
    learnRefusal(label) {
      refused.add(label);
      silent.delete(label);
    },
  };
}

function limitIn(plan: AccountPlan, label: RateLimitLabel, window: "short" | "day"): number | undefined {
  return window === "short" ? paceIn(plan, label).limit : TABLE[plan][label].perDay;
}

function paceIn(plan: AccountPlan, label: RateLimitLabel): Pace {
  const { perSecond, perMinute = Infinity } = TABLE[plan][label];
  return perSecond === undefined ? { limit: perMinute, window: MINUTE } : { limit: perSecond, window: SECOND };
}

function lowest(label: RateLimitLabel): Pace {
  const paces = PLANS.map((plan) => paceIn(plan, label));
  return paces.reduce((low, one) => (one.limit / one.window < low.limit / low.window ? one : low));
}
