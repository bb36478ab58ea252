/** The gate of the limits that operations have besides their label: so many a day, so many at once. */
import type { Clock } from "../../shared/clock.js";
import { nextTimeOfDay } from "../../shared/time-of-day.js";
import type { Limit, OperationContract } from "../spec/operation.js";
import type { Exchange, Gate } from "../http/exchange.js";
import { Refusal } from "../http/refusal.js";
import { userNamed } from "../state/users.js";
import type { Account } from "../state/account.js";
import { DAY as DAY_LENGTH } from "../state/time.js";
import { inMemory, type Used } from "../state/used.js";
import { DAY, limitHeaders, resetHeaders, SHORT_WINDOW } from "./limit-headers.js";
import type { QuotaSettings } from "./quota.js";

export interface LimitParts {
  readonly clock: Clock;
  readonly settings: QuotaSettings;
  /** Where it is kept what was used. */
  readonly used?: (() => Used) | undefined;
}

export interface LimitGate {
  readonly gate: Gate;
  /** Forgets the calls that are running. */
  reset(): void;
}

/** Gives back what was taken; `done` says whether the call was carried out. */
type Release = (done: boolean) => void;

/** Only calls that are carried out count; a call counts from its beginning, so that two at once cannot both be the last. */
export function createLimitGate({ clock, settings, used = inMemory() }: LimitParts): LimitGate {
  const running = new Map<string, number>();
  /** By account and tag: calls that others of the tag wait for. */
  const blocking = new Map<string, Set<Promise<unknown>>>();

  const take = (limit: Limit, exchange: Exchange, account: Account): Release => {
    const most = typeof limit.limit === "number" ? limit.limit : limit.limit[account.plan];
    const key = `${exchange.contract.id} ${account.id} ${limit.subject === "user" ? userKey(exchange, account) : ""}`;
    if (limit.kind === "concurrency") return takeSlot(key, most, limit);
    return limit.resets === undefined
      ? takeRolling(key, most, limit, exchange)
      : takeOfDay(key, most, nextTimeOfDay(limit.resets, clock.now()), limit, exchange);
  };
  const takeSlot = (key: string, most: number, limit: Limit): Release => {
    const used = running.get(key) ?? 0;
    if (used >= most && settings.quota === "on") {
      throw new Refusal(429, { status: 429, message: `Too many concurrent requests. ${limit.description}` });
    }
    running.set(key, used + 1);
    return () => {
      const left = (running.get(key) ?? 1) - 1;
      if (left > 0) running.set(key, left);
      else running.delete(key);
    };
  };
  const takeOfDay = (key: string, most: number, ends: number, limit: Limit, exchange: Exchange): Release => {
    const now = clock.now();
    const { fixed } = used();
    const known = fixed.get(key);
    const before = known && known.ends > now ? known.used : 0;
    if (before >= most && settings.quota === "on") throw tooMany(exchange, limit, most, DAY_LENGTH, ends);
    fixed.set(key, { ends, used: before + 1 });
    return (done) => {
      const current = fixed.get(key);
      if (done || current?.ends !== ends) return;
      current.used -= 1;
      // So that names which nobody has do not pile up.
      if (current.used === 0) fixed.delete(key);
    };
  };
  const takeRolling = (key: string, most: number, limit: Limit, exchange: Exchange): Release => {
    const now = clock.now();
    const length = durationOf(limit.window);
    const { rolling } = used();
    const times = (rolling.get(key) ?? []).filter((time) => time + length > now);
    const first = times[times.length - most];
    if (first !== undefined && settings.quota === "on") throw tooMany(exchange, limit, most, length, first + length);
    rolling.set(key, [...times, now]);
    return (done) => {
      const current = rolling.get(key);
      if (done || !current?.includes(now)) return;
      current.splice(current.indexOf(now), 1);
      if (current.length === 0) rolling.delete(key);
    };
  };

  const gate: Gate = async (exchange, next) => {
    const { contract, account } = exchange;
    if (!account) throw new Error("No gate has found out who calls.");
    if (contract.limits.length === 0 && blocking.size === 0) return next();
    const area = `${account.id} ${contract.namespace}`;
    const mine = blocks(contract);
    const ahead = mine ? undefined : blocking.get(area);
    if (ahead) await Promise.allSettled(ahead);
    const limits = await counting(exchange);
    const releases: Release[] = [];
    let done = false;
    try {
      for (const limit of limits) releases.push(take(limit, exchange, account));
      const answer = mine ? hold(blocking, area, next()) : next();
      done = (await answer).status === contract.success.status;
      return await answer;
    } finally {
      for (const release of releases) release(done);
    }
  };
  return {
    gate,
    reset() {
      running.clear();
      blocking.clear();
    },
  };
}

/** Calls of such an operation are not limited; they keep others of its tag waiting while they run. */
function blocks({ limits }: OperationContract): boolean {
  return limits.some(({ kind, subject }) => kind === "concurrency" && subject === "account");
}

function hold(
  blocking: Map<string, Set<Promise<unknown>>>,
  area: string,
  answer: Promise<Response>,
): Promise<Response> {
  let calls = blocking.get(area);
  if (!calls) blocking.set(area, (calls = new Set()));
  const group = calls.add(answer);
  const leave = () => {
    group.delete(answer);
    if (group.size === 0 && blocking.get(area) === group) blocking.delete(area);
  };
  answer.then(leave, leave);
  return answer;
}

/** The limits that this very call counts against. */
async function counting({ contract, request }: Exchange): Promise<readonly Limit[]> {
  const limits = contract.limits.filter(
    ({ kind, subject }) => kind === "window" || (kind === "concurrency" && subject !== "account"),
  );
  if (!limits.some((limit) => limit.where)) return limits;
  const body = await fieldsOf(request);
  return limits.filter(({ where = {} }) => Object.entries(where).every(([field, value]) => body.get(field) === value));
}

async function fieldsOf(request: Request): Promise<ReadonlyMap<string, unknown>> {
  try {
    const body: unknown = JSON.parse(await request.clone().text());
    return new Map(typeof body === "object" && body !== null ? Object.entries(body) : []);
  } catch {
    return new Map(); // not JSON: the check of the body will say so
  }
}

/** One person is one subject, named by id, by e-mail address or as `me`. */
function userKey({ params, caller }: Exchange, account: Account): string {
  const named = params.userId === "me" ? (caller?.userId ?? "me") : (params.userId ?? caller?.userId ?? "");
  return userNamed(account, named)?.profile.id ?? named;
}

function tooMany(
  { contract, headers }: Exchange,
  limit: Limit,
  most: number,
  length: number,
  resetsAt: number,
): Refusal {
  const type = length >= DAY_LENGTH ? DAY : SHORT_WINDOW;
  Object.assign(headers, limitHeaders(contract.label, { type, limit: most, remaining: 0 }));
  const message = `You have reached the maximum number of these calls. ${limit.description}`;
  return new Refusal(429, { status: 429, message, headers: resetHeaders(type, resetsAt) });
}

/** Milliseconds of an ISO 8601 duration such as `P1D` or `PT1M`. */
function durationOf(text: string | undefined): number {
  const [, days, hours, minutes, seconds] =
    /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text ?? "") ?? [];
  const total = [days, hours, minutes, seconds].map((part) => Number(part ?? 0));
  const [d = 0, h = 0, m = 0, s = 0] = total;
  const ms = (((d * 24 + h) * 60 + m) * 60 + s) * 1000;
  if (ms === 0)
    throw new Error(
      `The document has a limit whose window is ${JSON.stringify(text)}; it must be a duration such as P1D.`,
    );
  return ms;
}
