/** Sends a call again where that helps and does no harm, and waits before it does. */
import { ZoomConnectionError, type Outcome } from "../errors/classes.js";
import type { Deps } from "../options.js";
import type { RetryOptions } from "../../generated/call.js";
import type { ZoomRequest } from "../request/request.js";
import { isKnown } from "../request/route.js";
import { checkDeadline, endOf, Ended, sleep } from "../shared/deadline.js";
import { callEvent } from "./call-info.js";
import { endedError } from "./ended.js";
import { failures, type Failures } from "./failures.js";
import { createRetryBudget } from "./retry-budget.js";
import { afterError, afterReply, isFault, type Again } from "./retry-rules.js";
import type { Layer, Reply } from "./types.js";

export interface ClientRetryOptions extends RetryOptions {
  /** Tokens of the budget that all calls share: a retry takes 5, one after a timeout 10; success pays back. Default 500. */
  readonly budget?: number | undefined;
}

/** How an attempt ended. */
export type Ending =
  { readonly reply: Reply; readonly error?: undefined } | { readonly reply?: undefined; readonly error: unknown };

type Plan = Readonly<Record<keyof RetryOptions, number>>;

const DEFAULTS: Plan = { attempts: 4, base: 500, cap: 20_000, maxWait: 60_000 };
const ONCE: RetryOptions = { attempts: 1 };

export function createRetry(deps: Deps, options: ClientRetryOptions | false = {}): Layer {
  const { clock, random } = deps;
  const { budget: capacity, ...usual } = options === false ? { ...ONCE, budget: undefined } : options;
  const budget = createRetryBudget(capacity);

  return (next) => async (request) => {
    const own = request.retry === false ? ONCE : request.retry;
    const { attempts, ...pace }: Plan = { ...DEFAULTS, ...defined(usual), ...defined(own) };
    let cost: number | undefined;
    // Whether an attempt may have been carried out.
    let uncertain = false;
    for (let attempt = 1; ; attempt++) {
      const started = clock.now();
      if (deps.listening) deps.emit({ type: "attempt", ...callEvent(request, started), attempt });
      let ending: Ending;
      try {
        ending = { reply: await next(request) };
      } catch (error) {
        ending = { error };
      }
      const now = clock.now();
      const parts = deps.listening || isFailure(ending) ? await failures(request.deadline) : undefined;
      if (deps.listening) parts?.reportAttempt(deps, request, ending, { attempt, started, now });
      // It has not left: its time was over while it waited for the quota.
      if (ending.error instanceof Ended) throw endedError(ending.error, request, outcomeOf(uncertain));

      const again = ending.reply ? afterReply(ending.reply, request, now, parts) : afterError(ending.error, request);
      const before = uncertain;
      uncertain ||= isUncertain(ending);
      if (!again || attempt >= attempts) {
        if (ending.reply && ending.reply.status < 429) budget.succeed(cost);
        return settle(ending, request, before, parts);
      }
      const delay = delayOf(again, attempt, now, pace);
      if (delay === undefined) return settle(ending, request, before, parts);
      try {
        checkDeadline(request.deadline);
        // The wait would outlast the call, so it is cut to nothing.
        if (now + delay >= endOf(request.deadline)) throw new Ended("time", request.deadline);
        cost = budget.take(again.afterTimeout);
        if (cost === undefined) return settle(ending, request, before, parts);
        if (deps.listening) {
          deps.emit({ type: "wait", ...callEvent(request, now), reason: again.reason, duration: delay });
        }
        await sleep(request.deadline, delay);
      } catch (error) {
        if (!(error instanceof Ended)) throw error;
        throw endedError(error, request, outcomeOf(uncertain), await causeOf(ending, request, now));
      }
    }
  };

  /** Exponential backoff with full jitter, or what the server told plus that jitter; undefined if it told too much. */
  function delayOf(
    { at, atLeast }: Again,
    attempt: number,
    now: number,
    { base, cap, maxWait }: Omit<Plan, "attempts">,
  ): number | undefined {
    const backoff = random() * Math.min(cap, base * 2 ** (attempt - 1));
    if (at === undefined) return Math.min(maxWait, atLeast + backoff);
    return at - now > maxWait ? undefined : at - now + backoff;
  }
}

/** What kept the call waiting: Zoom's refusal as an error, or what the attempt threw. */
async function causeOf({ reply, error }: Ending, { route, deadline }: ZoomRequest, now: number): Promise<unknown> {
  if (!reply || !isKnown(route)) return error;
  return (await failures(deadline))?.apiError(route, reply, now);
}

function isFailure({ reply }: Ending): boolean {
  return reply === undefined || reply.status >= 429;
}

function isUncertain({ reply, error }: Ending): boolean {
  if (reply) return isFault(reply.status);
  return error instanceof ZoomConnectionError && error.outcome === "unknown";
}

function outcomeOf(uncertain: boolean): Outcome {
  return uncertain ? "unknown" : "not_sent";
}

/** The last answer, or the last error. Neither may hide that an attempt before it may have been carried out. */
function settle({ reply, error }: Ending, request: ZoomRequest, uncertain: boolean, parts?: Failures): Reply {
  if (reply) return uncertain ? { ...reply, uncertain } : reply;
  throw uncertain ? (parts?.madeUncertain(error, request) ?? error) : error;
}

/** Without the options that are undefined, which would hide a default. */
function defined(options: RetryOptions = {}): Partial<Plan> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
