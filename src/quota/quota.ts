/**
 * The quota of one client: every call waits for its turn in front of the network, so that Zoom's limits are used up and not
 * exceeded. A call passes up to three lines: one call of its kind for a user at a time, the limits of its operation, and the
 * limits of its label.
 */
import type { Limit } from "../../generated/limits.js";
import type { RateLimitLabel } from "../../generated/operations.js";
import { ZoomConnectionError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { isKnown, type KnownRoute } from "../request/route.js";
import { whilePaused, type Deadline } from "../shared/deadline.js";
import { skewOf } from "../transport/retry-after.js";
import type { Layer, Reply } from "../transport/types.js";
import { feedbackOf, learnFrom, type Passed } from "./answer.js";
import type { Rank } from "./lanes.js";
import { createLine, type Line, type Turn } from "./line.js";
import { createMemoryBook } from "./memory.js";
import type { QuotaOptions } from "./options.js";
import { createKnownPlan } from "./plan.js";
import { concurrencyOf, dayOf, ownPools, windowOf, type PoolSettings } from "./pools.js";
import { createQuotaReport, type QuotaReport } from "./report.js";
import { spentError } from "./spent.js";
import type { Answer, Pool, QuotaBook, Reservation, StoreState } from "./store.js";
import { subAccountOf, userOf } from "./subject.js";
import { createTurnstile, type Turnstile } from "./turnstile.js";
import { waitFor, type Wait } from "./wait.js";

export interface Quota {
  readonly layer: Layer;
  /** Lets a call in when few enough are under way. Throws `Ended`. Who has come in must leave. */
  enter(label: RateLimitLabel, deadline: Deadline, bulk: boolean | undefined, lane: string): Answer<void>;
  leave(label: RateLimitLabel): void;
  report(): Promise<QuotaReport>;
}

/** What a call was given on its way. */
interface Passage {
  readonly passed: Passed;
  readonly reservations: readonly Reservation[];
  readonly own: Reservation | undefined;
  readonly unlock: (() => void) | undefined;
}

// More than any plan answers in many seconds. A call under way costs ten times what one costs that waits to come in.
const MOST_UNDER_WAY = 1000;
// A limit of a user that opens later is an error that says when, and no wait.
const LONGEST_OWN_WAIT = 65_000;

/** The quota of a client, with its book opened. `account` names it there. */
export async function createQuota(deps: Deps, options: QuotaOptions, account: string): Promise<Quota> {
  const { clock } = deps;
  const report = (state: StoreState) => deps.emit({ type: "quota_store", at: clock.now(), ...state });
  const book = await options.store?.connect({ account, clock, report });
  return createLayer(deps, options, book ?? createMemoryBook(clock));
}

function createLayer(deps: Deps, options: QuotaOptions, book: QuotaBook): Quota {
  const { clock, lifetime } = deps;
  const plan = createKnownPlan(options.plan);
  const settings: PoolSettings = { plan, share: options.share ?? 1, ahead: book.ahead };
  const lines = new Map<RateLimitLabel, Line>();
  const ownLines = new Map<string, Line>();
  const locks = new Map<string, Turnstile>();
  const entrances = new Map<RateLimitLabel, Turnstile>();
  // A call that was refused once does not go to the end of the line again.
  const seen = new WeakSet<object>();
  let skew = 0;
  let lastDate: string | null = null;
  lifetime?.onEnd(() => {
    for (const group of [lines, ownLines, locks, entrances]) for (const line of group.values()) line.close();
    book.close?.();
  });

  const zoomTime = () => ({ now: clock.now() + skew, skew });
  const poolsOf = (label: RateLimitLabel): Pool[] => {
    const window = windowOf(label, settings);
    const day = dayOf(label, settings, zoomTime());
    return window ? [day, window] : [day];
  };
  const lineOf = (label: RateLimitLabel): Line => {
    let line = lines.get(label);
    if (!line) {
      line = createLine({ book, clock, pools: () => poolsOf(label), longest: Infinity });
      lines.set(label, line);
    }
    return line;
  };

  const entranceOf = (label: RateLimitLabel): Turnstile => {
    let entrance = entrances.get(label);
    if (!entrance) entrances.set(label, (entrance = createTurnstile(() => MOST_UNDER_WAY)));
    return entrance;
  };

  const layer: Layer = (next) => async (request) => {
    const { route } = request;
    if (!isKnown(route)) return next(request);
    const passage = await pass(request, route);
    const { reservations, unlock } = passage;
    let sentAt: number | undefined;
    // Until there is a token again it may wait once more.
    const leaving = () => {
      sentAt = clock.now();
      for (const reservation of reservations) book.sent(reservation, sentAt);
    };
    let reply: Reply;
    try {
      reply = await next(request.with({ leaving }));
    } catch (error) {
      const notSent = error instanceof ZoomConnectionError && error.outcome === "not_sent";
      if (notSent || sentAt === undefined) giveBack(reservations);
      throw error;
    } finally {
      unlock?.();
    }
    hear(reply, request, passage, sentAt ?? clock.now());
    return reply;
  };

  async function pass(request: ZoomRequest, route: KnownRoute): Promise<Passage> {
    const { deadline } = request;
    const { label } = route.operation;
    const rank: Rank = seen.has(deadline) ? "again" : request.bulk ? "bulk" : "interactive";
    seen.add(deadline);
    const lane = subAccountOf(request);
    const concurrency = concurrencyOf(route.operationId);
    const unlock = concurrency && (await lock(request, route, rank, concurrency));
    try {
      const pools = ownPools(request, settings, zoomTime());
      const own = pools.length > 0 ? await ownTurn(request, route, rank, pools) : undefined;
      let main: Reservation;
      try {
        const line = lineOf(label);
        const reason = windowReason(label);
        const turn = turnOf(request, route, { label, reason, line }, () =>
          line.enter(rank, lane, whilePaused(deadline)),
        );
        main = turn instanceof Promise ? await turn : turn;
      } catch (error) {
        if (own) book.release(own);
        throw error;
      }
      const reservations = own ? [main, own] : [main];
      const window = main.pools.find((pool) => pool.kind === "window");
      const day = main.pools.find((pool) => pool.kind === "ledger") ?? dayOf(label, settings, zoomTime());
      return { passed: { label, window, day, own: pools }, reservations, own, unlock };
    } catch (error) {
      unlock?.();
      throw error;
    }
  }

  /** Some calls about the same user are refused while another one runs. */
  async function lock(request: ZoomRequest, route: KnownRoute, rank: Rank, { limit }: Limit): Promise<() => void> {
    const { operationId, operation } = route;
    const key = `${operationId}/${userOf(request)}`;
    const most = typeof limit === "number" ? limit : 1;
    let stile = locks.get(key);
    if (!stile) locks.set(key, (stile = createTurnstile(() => most)));
    const entered = stile;
    const leave = () => {
      entered.leave();
      if (entered.idle) locks.delete(key);
    };
    const wait = { label: operation.label, reason: "concurrency", line: entered } as const;
    await waitFor(deps, request, wait, () => entered.enter(rank, "", request.deadline));
    return leave;
  }

  async function ownTurn(request: ZoomRequest, route: KnownRoute, rank: Rank, pools: readonly Pool[]) {
    const key = pools.map((pool) => pool.key).join(" ");
    let line = ownLines.get(key);
    if (!line) ownLines.set(key, (line = createLine({ book, clock, pools: () => pools, longest: LONGEST_OWN_WAIT })));
    const entered = line;
    const { label } = route.operation;
    try {
      return await turnOf(request, route, { label, reason: "user_limit", line: entered }, () =>
        entered.enter(rank, "", whilePaused(request.deadline)),
      );
    } finally {
      if (entered.size === 0) ownLines.delete(key);
    }
  }

  function turnOf(request: ZoomRequest, route: KnownRoute, wait: Wait, enter: () => Answer<Turn>): Answer<Reservation> {
    const turn = waitFor(deps, request, wait, enter);
    return turn instanceof Promise || "refused" in turn ? granted(request, route, wait, turn) : turn;
  }

  async function granted(
    request: ZoomRequest,
    route: KnownRoute,
    { reason, label }: Wait,
    answer: Answer<Turn>,
  ): Promise<Reservation> {
    const turn = await answer;
    if (!("refused" in turn)) return turn;
    const what = reason === "user_limit" ? `calls of ${route.operationId}` : `${label} calls`;
    throw await spentError(turn, what, request, route, clock.now());
  }

  function windowReason(label: RateLimitLabel): "per_second" | "per_minute" {
    return (plan.paceOf(label)?.window ?? 0) > 1000 ? "per_minute" : "per_second";
  }

  function hear(reply: Reply, request: ZoomRequest, { passed, reservations, own }: Passage, sentAt: number): void {
    const now = clock.now();
    const date = reply.headers.get("date");
    // It has whole seconds: the first answer of a second is the closest.
    if (date !== null && date !== lastDate) skew = skewOf(reply.headers, now);
    lastDate = date;
    const { status } = reply;
    // What was refused counts for nothing; what its operation counts must have been carried out.
    if (status === 429) giveBack(reservations);
    else if (own && status >= 400) book.release(own);
    const learned = learnFrom(reply, request, plan);
    const feedback = feedbackOf(reply, request, passed, { sentAt, now });
    for (const one of feedback) book.feedback(one);
    if (learned) for (const line of lines.values()) line.wake();
    // There may be room sooner than was known, or later. Slots that are still to come stay good unless Zoom has refused a call.
    else if (status === 429 || book.ahead === 0) lines.get(passed.label)?.wake();
  }

  function giveBack(reservations: readonly Reservation[]): void {
    for (const reservation of reservations) book.release(reservation);
  }

  return {
    layer,
    enter: (label, deadline, bulk, lane) => entranceOf(label).enter(bulk ? "bulk" : "interactive", lane, deadline),
    leave: (label) => entranceOf(label).leave(),
    report: () =>
      createQuotaReport({
        book,
        clock,
        settings,
        poolsOf,
        waiting: (label) => (lines.get(label)?.size ?? 0) + (entrances.get(label)?.size ?? 0),
      }),
  };
}
