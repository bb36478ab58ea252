/** Reading a list page by page: it ends where Zoom says so, and everything else is an error. */
import type { ListOptions, WithResponse } from "../generated/call.js";
import type { OperationId, Pagination } from "../generated/operations.js";
import { oauth } from "../generated/platform.js";
import { ZoomAbortError, ZoomInputError } from "./errors/classes.js";
import { ValidationError } from "./errors/kinds.js";
import { ZoomPaginationError, type PaginationReason } from "./errors/pagination-error.js";
import type { Deps } from "./options.js";

type Query = Readonly<Record<string, unknown>>;
export type Page = Readonly<Record<string, unknown>>;

/** Arguments of a list, before the types of one. */
export interface ListArgs extends ListOptions {
  readonly query?: Query;
}

/** Where pages come from. */
export interface ListSource {
  readonly call: { readonly operation: OperationId; readonly method: string; readonly path: string };
  readonly pagination: Pagination;
  readonly deps: Pick<Deps, "clock" | "emit">;
  /** Throws `ZoomInputError` for arguments that cannot be right. */
  check(args: ListArgs): void;
  /** One call. */
  request(args: ListArgs): Promise<WithResponse<unknown>>;
}

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

/** The answer as a page. Throws `ZoomPaginationError`, which says what came instead. */
export function checkPage(source: ListSource, answer: unknown, read: Read = NOTHING, query: Query = {}): Page {
  const { items, token } = source.pagination;
  const malformed = (expected: string, came: unknown) => {
    const message = `Expected ${expected}, got ${described(came)}.`;
    return paginationError(source, message, { reason: "malformed", ...read, resume: { query } });
  };
  if (!isObject(answer)) throw malformed("a page", answer);
  // A page that has none may be without its list, if it says so.
  if (!Array.isArray(answer[items]) && !(answer[items] === undefined && answer.total_records === 0)) {
    throw malformed(`a page with a list \`${items}\``, answer[items] === undefined ? answer : answer[items]);
  }
  const next = answer[token] ?? "";
  if (typeof next !== "string") throw malformed(`a page with a string \`${token}\``, next);
  return answer;
}

/** The items of a page that `checkPage` has let pass. */
export function itemsOf({ pagination }: ListSource, page: Page): readonly unknown[] {
  const items = page[pagination.items];
  return Array.isArray(items) ? items : [];
}

/** How much of a list has been read. */
interface Read {
  readonly pages: number;
  readonly items: number;
}

const NOTHING: Read = { pages: 0, items: 0 };

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

/** The error for a page after the first that could not be read, `age` milliseconds after its token came. */
function brokenOff(source: ListSource, cause: unknown, read: Read, query: Query, age: number): ZoomPaginationError {
  const lifetime = oauth.lifetimes.nextPageToken;
  // Only the token differs from the page before, so a failed validation can be about nothing else.
  if (cause instanceof ValidationError || age > lifetime * 1000) {
    const message = `The page token is no longer valid: it lives ${lifetime / 60} minutes. Start again, or take less time for each page.`;
    return paginationError(source, message, { reason: "expired", ...read, cause });
  }
  const message = "The next page could not be read; `resume` goes on from here.";
  return paginationError(source, message, { reason: "failed", ...read, resume: { query }, cause });
}

function paginationError(
  { call }: ListSource,
  message: string,
  info: Read & { reason: PaginationReason; resume?: { query: Query }; cause?: unknown },
): ZoomPaginationError {
  return new ZoomPaginationError(message, { ...call, ...info });
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

/** What came, without its values. */
function described(value: unknown): string {
  if (value === undefined || value === "") return "an empty body";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isObject(value)) return `a ${typeof value}`;
  const names = Object.keys(value).slice(0, 5);
  return names.length > 0 ? `an object with ${names.map((name) => name.slice(0, 40)).join(", ")}` : "an empty object";
}

function isObject(value: unknown): value is Page {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
