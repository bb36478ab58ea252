/** The gate that makes calls fail as a test asked for, and the one that makes answers late. */
import type { Clock } from "../../shared/clock.js";
import { sleep } from "../../shared/sleep.js";
import type { OperationContract } from "../spec/operation.js";
import type { Plan, RateLimits } from "../spec/document.js";
import type { Exchange, Gate } from "../http/exchange.js";
import { befall } from "./befall.js";
import type { Fault } from "./kinds.js";
import { undocumented, type Faults } from "./plan.js";
import { Refusal } from "../http/refusal.js";
import { DAY, limitHeaders, nextDay, resetHeaders, SHORT_WINDOW } from "../gates/limit-headers.js";

export interface FaultGateParts {
  readonly faults: Faults;
  readonly clock: Clock;
  readonly rateLimits: RateLimits;
  /** The plan whose limits an invented 429 names. */
  readonly plan: () => Plan;
  /** Revokes an access token. */
  readonly revoke: (token: string) => void;
}

/** Comes before the check of tokens: a forced answer needs none. `x-sandbox-answer: 404/4130` or `4130` forces one. */
export function createFaultGate({ faults, clock, rateLimits, plan, revoke }: FaultGateParts): Gate {
  return (exchange, next) => {
    const { contract, request, headers } = exchange;
    const fault = askedFor(exchange) ?? faults.next(contract.id);
    if (!fault) return next();
    exchange.fault = fault.kind;
    const limited = (daily: boolean) =>
      limitedHeaders(contract, rateLimits[plan()][contract.label], clock.now(), daily);
    return befall(
      fault,
      {
        headers,
        documented(code, status) {
          throw refusalOf(contract, { code, status }, limited);
        },
        limited(daily) {
          const message = `You have reached the maximum ${daily ? "daily" : "per-second"} rate limit.`;
          throw new Refusal(429, { status: 429, message, headers: limited(daily) });
        },
        revoke: () => revoke(request.headers.get("authorization")?.replace(/^Bearer\s+/i, "") ?? ""),
        // The gate below is late, so that the call holds its locks meanwhile.
        late: () => next(),
      },
      next,
    );
  };
}

/** Comes last, so that a late call is late while it runs and not when it has ended. */
export function createSlowGate({ faults, clock }: Pick<FaultGateParts, "faults" | "clock">): Gate {
  return async (exchange, next) => {
    const response = await next();
    const late = (exchange.fault === "slow" ? faults.slowMs : 0) + faults.delayOf(exchange.contract.id);
    if (late > 0) await sleep(clock, late);
    return response;
  };
}

function askedFor({ contract, request }: Exchange): Fault | undefined {
  const header = request.headers.get("x-sandbox-answer");
  if (header === null) return undefined;
  const [, status, code] = /^(?:(\d{3})\/)?(-?\d+|null)$/.exec(header.trim()) ?? [];
  const wanted = {
    code: code === "null" ? null : Number(code),
    status: status === undefined ? undefined : Number(status),
  };
  const known = contract.errors.some(
    (row) => row.code === wanted.code && (wanted.status === undefined || row.status === wanted.status),
  );
  if (!known) throw new Refusal(300, { message: `x-sandbox-answer: ${undocumented(contract.id, contract.errors)}` });
  return { kind: "answer", ...wanted };
}

function refusalOf(
  contract: OperationContract,
  { code, status }: { readonly code: number | null; readonly status: number | undefined },
  limited: (daily: boolean) => Record<string, string>,
): Refusal {
  const row = contract.errors.find(
    (candidate) =>
      candidate.code === code && (status === undefined ? candidate.status >= 400 : candidate.status === status),
  );
  const headers = row?.status === 429 ? limited(row.kind === "daily_limit") : undefined;
  return new Refusal(code, {
    ...(status !== undefined && { status }),
    ...(row && { message: row.when }),
    ...(headers && { headers }),
  });
}

function limitedHeaders(
  { label }: OperationContract,
  pool: RateLimits[Plan]["light"],
  now: number,
  daily: boolean,
): Record<string, string> {
  const type = daily ? DAY : SHORT_WINDOW;
  const limit = (daily ? pool.perDay : undefined) ?? pool.perSecond ?? pool.perMinute ?? 0;
  const resetsAt = daily ? nextDay(now) : (Math.floor(now / 1000) + 1) * 1000;
  return { ...limitHeaders(label, { type, limit, remaining: 0 }), ...resetHeaders(type, resetsAt) };
}
