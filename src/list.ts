/** Lists that never end early in silence. */
import type { ZoomList } from "../generated/call.js";
import { oauth } from "../generated/platform.js";
import { ZoomAbortError, ZoomError, ZoomInputError, ValidationError, type CallInfo } from "./errors/classes.js";
import type { Clock } from "./shared/clock.js";

type Query = Readonly<Record<string, unknown>>;
type PageBody = Readonly<Record<string, unknown>>;

/** What a list needs: where the fields are, how to get one page, and what the caller asked for. */
export interface ListPlan {
  readonly items: string;
  readonly token: string;
  readonly query: Query;
  readonly prefetch: boolean;
  readonly call: CallInfo;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
  request(query: Query, signal: AbortSignal | undefined): Promise<PageBody>;
  onPage(page: number, items: number): void;
}

/** Why a list could not be read to its end. */
export type PaginationReason = "failed" | "expired" | "repeated_token" | "malformed";

/** A list broke off. All items before the break have been delivered. */
export class ZoomPaginationError extends ZoomError {
  override readonly name: string = "ZoomPaginationError";
  override readonly kind = "pagination";
  readonly reason: PaginationReason;
  /** How many pages and items came before. */
  readonly pages: number;
  readonly items: number;
  /** Pass it to the same method to go on where the list broke off. Undefined when the token is of no more use. */
  readonly resume: { readonly query: Query } | undefined;

  constructor(
    message: string,
    {
      reason,
      pages,
      items,
      resume,
      ...rest
    }: CallInfo & {
      cause?: unknown;
      reason: PaginationReason;
      pages: number;
      items: number;
      resume?: { query: Query } | undefined;
    },
  ) {
    super(`${message} ${pages} pages with ${items} items came before.`, rest);
    this.reason = reason;
    this.pages = pages;
    this.items = items;
    this.resume = resume;
  }
}

/** The list of `plan`. `Page` and `Item` are what the spec says of the operation. */
export function createList<Page extends PageBody, Item>(plan: ListPlan): ZoomList<Page, Item> {
  // The transport checks the status and the JSON; that the body is the documented page is the spec's word.
  const get = (query: Query, signal: AbortSignal | undefined) => plan.request(query, signal) as Promise<Page>;
  let first: Promise<Page> | undefined;
  const page = () => (first ??= get(plan.query, plan.signal));
  const pages = () => readPages<Page>(plan, get);
  return {
    then: (onFulfilled, onRejected) => page().then(onFulfilled, onRejected),
    catch: (onRejected) => page().catch(onRejected),
    finally: (onFinally) => page().finally(onFinally),
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const body of pages()) yield* itemsOf<Item>(plan, body);
    },
    async toArray({ limit }) {
      if (!Number.isInteger(limit) || limit < 1)
        throw new ZoomInputError(
          "limit",
          "`toArray` needs a `limit`: a whole number of at least 1. Nothing was sent.",
          plan.call,
        );
      const all: Item[] = [];
      // Nothing is done with a page that would take time, and the one after it may not be needed.
      for await (const body of readPages<Page>({ ...plan, prefetch: false }, get)) {
        all.push(...itemsOf<Item>(plan, body).slice(0, limit - all.length));
        if (all.length === limit) break;
      }
      return all;
    },
  };
}

async function* readPages<Page extends PageBody>(
  plan: ListPlan,
  get: (query: Query, signal: AbortSignal | undefined) => Promise<Page>,
): AsyncIterableIterator<Page> {
  if (plan.query.page_number !== undefined) {
    throw new ZoomInputError(
      "query.page_number",
      "`page_number` and iteration do not go together: pages are found by token. Leave `page_number` out. Nothing was sent.",
      plan.call,
    );
  }
  const stop = linkedController(plan.signal);
  // The token that a resumed list begins with has been used as well.
  const seen = new Set<unknown>([plan.query[plan.token]]);
  let pages = 0;
  let items = 0;
  let query = plan.query;
  let received = 0;
  let ahead: Promise<Page> | undefined;
  const breakOff = (reason: PaginationReason, message: string, cause?: unknown) =>
    new ZoomPaginationError(message, {
      ...plan.call,
      reason,
      pages,
      items,
      resume: reason === "failed" ? { query } : undefined,
      cause,
    });

  try {
    for (;;) {
      let body: Page;
      try {
        body = await (ahead ?? get(query, stop.signal));
      } catch (error) {
        // The first page fails like any other call, and so does an abort.
        if (pages === 0 || error instanceof ZoomAbortError || error instanceof ZoomInputError) throw error;
        // Only the token differs from the page before, so a failed validation can be about nothing else.
        const refused = error instanceof ValidationError && error.status === 400;
        const late = plan.clock.now() - received > oauth.lifetimes.nextPageToken * 1000;
        throw refused || late
          ? breakOff(
              "expired",
              `The page token is no longer valid: it lives ${oauth.lifetimes.nextPageToken / 60} minutes. Start again, or take less time for each page.`,
              error,
            )
          : breakOff("failed", "The next page could not be read; `resume` goes on from here.", error);
      }
      ahead = undefined;
      received = plan.clock.now();
      const found = body[plan.items];
      if (found !== undefined && !Array.isArray(found))
        throw breakOff("malformed", `The page's \`${plan.items}\` is no list.`);
      const token = body[plan.token];
      if (typeof token === "string" && token !== "" && seen.has(token)) {
        throw breakOff("repeated_token", "Zoom sent a page token a second time, so the list would never end.");
      }
      const next = typeof token === "string" && token !== "" ? token : undefined;
      pages += 1;
      items += found?.length ?? 0;
      plan.onPage(pages, found?.length ?? 0);
      if (next !== undefined) {
        seen.add(next);
        query = { ...plan.query, [plan.token]: next };
        if (plan.prefetch) {
          ahead = get(query, stop.signal);
          // Nobody may be waiting for it yet; whoever asks for the page gets the error.
          ahead.catch(() => {});
          // Lets the request leave before a consumer that never waits keeps the thread.
          await new Promise((resolve) => setImmediate(resolve));
        }
      }
      yield body;
      if (next === undefined) return;
    }
  } finally {
    stop.end();
  }
}

/** A controller that follows `signal`, and ends what is under way when the list is left. */
function linkedController(signal: AbortSignal | undefined) {
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort, { once: true });
  return {
    signal: controller.signal,
    end() {
      signal?.removeEventListener("abort", abort);
      controller.abort();
    },
  };
}

function itemsOf<Item>(plan: ListPlan, body: PageBody): Item[] {
  // `readPages` has checked that it is a list, if it is there; its items are what the spec says.
  return (body[plan.items] ?? []) as Item[];
}
