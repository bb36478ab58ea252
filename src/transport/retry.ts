/** Sends a call again where that helps and does no harm, waits before it does, and ends the whole in time. */
import type { Deps } from "../options.js";
import { ZoomConnectionError, ZoomError, ZoomTimeoutError, type Outcome } from "../errors/classes.js";
import { sleep } from "../shared/sleep.js";
import { createRetryBudget } from "./retry-budget.js";
import { callEvent, callInfo } from "./call-info.js";
import { connectionCode } from "./connection-error.js";
import { afterError, afterReply, isFault, type Again } from "./retry-rules.js";
import { quotaOf } from "./rate-limit.js";
import type { ZoomRequest } from "../request/request.js";
import { abortError, createTimeout, DEFAULT_TIMEOUT } from "./timeout.js";
import type { Layer, Reply } from "./types.js";

export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default 4; `1` repeats nothing. */
  readonly attempts?: number | undefined;
  /** Milliseconds that the first backoff lasts at most; each further one may last twice as long. Default 500. */
  readonly base?: number | undefined;
  /** Milliseconds that any backoff lasts at most. Default 20,000. */
  readonly cap?: number | undefined;
  /** Milliseconds of the longest wait. When Zoom asks for more, its answer is passed on. Default 60,000. */
  readonly maxWait?: number | undefined;
  /** Tokens of the budget that all calls share: a retry takes 5, one after a timeout 10; success pays back. Default 500. */
  readonly budget?: number | undefined;
}

export interface TimeoutOptions {
  /** Milliseconds for each attempt, unless the call says otherwise; `0` or `Infinity`: no limit. Default 30,000. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a call with all its attempts and waits; `0` or `Infinity`: no limit. Default 300,000. */
  readonly overallTimeout?: number | undefined;
}

/** How an attempt ended. */
type Ending =
  { readonly reply: Reply; readonly error?: undefined } | { readonly reply?: undefined; readonly error: unknown };

export const DEFAULT_OVERALL_TIMEOUT = 300_000;

export function createRetry(deps: Deps, options: RetryOptions & TimeoutOptions = {}): Layer {
  const { clock, random } = deps;
  const { attempts = 4, base = 500, cap = 20_000, maxWait = 60_000, timeout = DEFAULT_TIMEOUT } = options;
  const overall = (options.overallTimeout ?? DEFAULT_OVERALL_TIMEOUT) || Infinity;
  const budget = createRetryBudget(options.budget);

  return (next) => {
    const within = createTimeout(deps)(next);
    return async (request) => {
      const deadline = clock.now() + overall;
      let cost: number | undefined;
      // Whether an attempt may have been carried out.
      let uncertain = false;
      for (let attempt = 1; ; attempt++) {
        const started = clock.now();
        const remaining = deadline - started;
        if (remaining <= 0) throw overallError(request, uncertain);
        if (deps.listening) deps.emit({ type: "attempt", ...callEvent(request, started), attempt });
        let ending: Ending;
        try {
          const cut = remaining < ((request.timeout ?? timeout) || Infinity);
          ending = { reply: await (cut ? within(request.with({ timeout: remaining })) : next(request)) };
        } catch (error) {
          ending = { error };
        }
        const now = clock.now();
        if (deps.listening) report(deps, request, ending, attempt, started, now);

        const again = ending.reply ? afterReply(ending.reply, request, now) : afterError(ending.error, request);
        uncertain ||= isUncertain(ending);
        if (now >= deadline && ending.error instanceof ZoomTimeoutError)
          throw overallError(request, uncertain, ending.error);
        if (!again || attempt >= attempts) {
          if (ending.reply && ending.reply.status < 429) budget.succeed(cost);
          return settle(ending, request, uncertain);
        }
        const delay = delayOf(again, attempt, now);
        if (delay === undefined) return settle(ending, request, uncertain);
        // The wait would outlast the call, so it is cut to nothing.
        if (now + delay >= deadline) throw overallError(request, uncertain, ending.error);
        cost = budget.take(again.afterTimeout);
        if (cost === undefined) return settle(ending, request, uncertain);
        if (deps.listening)
          deps.emit({ type: "wait", ...callEvent(request, now), reason: again.reason, duration: delay });
        await sleep(clock, delay, request.signal).catch(() => {
          throw abortError(request);
        });
      }
    };
  };

  /** Exponential backoff with full jitter, or what the server told plus that jitter; undefined if it told too much. */
  function delayOf({ at, atLeast }: Again, attempt: number, now: number): number | undefined {
    const backoff = random() * Math.min(cap, base * 2 ** (attempt - 1));
    if (at === undefined) return Math.min(maxWait, atLeast + backoff);
    return at - now > maxWait ? undefined : at - now + backoff;
  }

  function overallError(request: ZoomRequest, uncertain: boolean, cause?: unknown): ZoomTimeoutError {
    const message = `No success within ${overall} ms for all attempts (option \`overallTimeout\`).`;
    return new ZoomTimeoutError(message, { ...callInfo(request), outcome: outcome(uncertain), cause });
  }
}

function isUncertain({ reply, error }: Ending): boolean {
  if (reply) return isFault(reply.status);
  return error instanceof ZoomConnectionError && error.outcome === "unknown";
}

function outcome(uncertain: boolean): Outcome {
  return uncertain ? "unknown" : "not_sent";
}

/** The last answer, or the last error. It must not say `not_sent` when an attempt before it may have arrived. */
function settle({ reply, error }: Ending, request: ZoomRequest, uncertain: boolean): Reply {
  if (reply) return reply;
  if (uncertain && error instanceof ZoomConnectionError && error.outcome === "not_sent") {
    const message = "The connection failed, and nobody knows whether an attempt before was carried out.";
    throw new ZoomConnectionError(message, { ...callInfo(request), outcome: "unknown", cause: error });
  }
  throw error;
}

function report(deps: Deps, request: ZoomRequest, ending: Ending, attempt: number, started: number, now: number): void {
  const event = { ...callEvent(request, now), attempt, duration: now - started };
  const { reply, error } = ending;
  if (reply) {
    const trackingId = reply.headers.get("x-zm-trackingid") ?? undefined;
    deps.emit({ type: "response", ...event, status: reply.status, trackingId });
    const quota = quotaOf(reply.headers, request.operation);
    if (quota) deps.emit({ type: "quota", ...callEvent(request, now), ...quota });
  } else {
    deps.emit({ type: "failure", ...event, reason: reasonOf(error) });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ZoomConnectionError) return connectionCode(error) ?? error.kind;
  return error instanceof ZoomError ? error.kind : "error";
}
