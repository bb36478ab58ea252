/** Reading a list page by page: it ends where Zoom says so, and everything else is an error. */
import { oauth } from "../generated/platform.js";
import { ZoomApiError } from "./errors/api-error.js";
import { ZoomAbortError, ZoomInputError } from "./errors/classes.js";
import type { ZoomPaginationError } from "./errors/pagination-error.js";
import {
  checkLimit,
  checkPage,
  itemsOf,
  paginationError,
  type ListArgs,
  type ListSource,
  type Page,
  type Query,
  type Read,
} from "./page.js";

export { checkLimit, checkPage, itemsOf };

/** Every page. With a `limit` of items none is asked for ahead, and none is larger than that. */
export async function* readPages(source: ListSource, args: ListArgs, limit?: number): AsyncIterableIterator<Page> {
  const { pagination, deps, call } = source;
  source.check(args);
  let query = firstQuery(source, args, limit);
  const prefetch = limit === undefined && args.prefetch !== false;
  const stop = linkedController(args.signal);
  const get = async () => (await source.request({ ...args, query, signal: stop.signal })).data;
  // A list that is resumed has used its first token already.
  const seen = new Set<unknown>([query[pagination.token]]);
  const fromStart = (query[pagination.token] ?? "") === "";
  const read = { pages: 0, items: 0 };
  let received = 0;
  let ahead: Promise<unknown> | undefined;
  try {
    for (;;) {
      let answer: unknown;
      try {
        answer = await (ahead ?? get());
      } catch (error) {
        // The first page fails like any other call, and so does an abort.
        if (read.pages === 0 || error instanceof ZoomAbortError) throw error;
        throw brokenOff(source, error, read, query, deps.clock.now() - received);
      }
      ahead = undefined;
      received = deps.clock.now();
      const page = checkPage(source, answer, read, query);
      const next = page[pagination.token] || undefined;
      if (next !== undefined && seen.has(next)) {
        const message = "Zoom sent a page token a second time, so the list would never end.";
        throw paginationError(source, message, { reason: "repeated_token", ...read });
      }
      read.pages += 1;
      read.items += itemsOf(source, page).length;
      deps.emit({ type: "page", at: received, ...call, page: read.pages, items: itemsOf(source, page).length });
      if (next !== undefined) {
        seen.add(next);
        query = { ...query, [pagination.token]: next };
        if (prefetch) {
          ahead = get();
          // Nobody may be waiting for it yet; whoever asks for the page gets the error.
          ahead.catch(() => {});
          // Lets the request leave before a consumer that never waits keeps the thread. Every runtime has `setTimeout`.
          await new Promise((resolve) => setTimeout(resolve));
        }
      } else if (fromStart) {
        reportMismatches(source, page, read);
      }
      yield page;
      if (next === undefined) return;
    }
  } finally {
    stop.end();
  }
}

/** Asks for the largest pages that help, unless the caller says how large they are. */
function firstQuery(
  { pagination: { maxPageSize }, call }: ListSource,
  { query = {} }: ListArgs,
  limit = Infinity,
): Query {
  if (query.page_number !== undefined) {
    const message =
      "`page_number` and iteration do not go together: pages are found by token. Leave `page_number` out.";
    throw new ZoomInputError("query.page_number", `${message} Nothing was sent.`, call);
  }
  if (maxPageSize === undefined || query.page_size !== undefined) return query;
  return { ...query, page_size: Math.min(maxPageSize, limit) };
}

/** Whether Zoom refused what was asked. */
function isInvalid(error: unknown): boolean {
  return error instanceof ZoomApiError && error.kind === "validation";
}

/** The error for a page after the first that could not be read, `age` milliseconds after its token came. */
function brokenOff(source: ListSource, cause: unknown, read: Read, query: Query, age: number): ZoomPaginationError {
  const lifetime = oauth.lifetimes.nextPageToken;
  // Only the token differs from the page before, so a failed validation can be about nothing else.
  if (isInvalid(cause) || age > lifetime * 1000) {
    const message = `The page token is no longer valid: it lives ${lifetime / 60} minutes. Start again, or take less time for each page.`;
    return paginationError(source, message, { reason: "expired", ...read, cause });
  }
  const message = "The next page could not be read; `resume` goes on from here.";
  return paginationError(source, message, { reason: "failed", ...read, resume: { query }, cause });
}

/** Zoom's own counts, where they contradict what came. Somebody may have changed the list meanwhile, so it is no error. */
function reportMismatches({ call, deps }: ListSource, last: Page, { pages, items }: Read): void {
  const counts = { total_records: items, page_count: pages };
  for (const [field, received] of Object.entries(counts)) {
    const announced = last[field];
    // An empty list has one page, which Zoom may count or not.
    if (typeof announced !== "number" || announced === received || (announced === 0 && items === 0)) continue;
    deps.emit({ type: "mismatch", at: deps.clock.now(), ...call, field, announced, received });
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
