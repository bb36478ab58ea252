/** One page of a list, or the error that says what came instead. */
import type { ListOptions, WithResponse } from "../generated/call.js";
import type { OperationId, Pagination } from "../generated/operations.js";
import { ZoomInputError } from "./errors/classes.js";
import { ZoomPaginationError, type PaginationReason } from "./errors/pagination-error.js";
import type { Deps } from "./options.js";

export type Query = Readonly<Record<string, unknown>>;
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

/** How much of a list has been read. */
export interface Read {
  readonly pages: number;
  readonly items: number;
}

const NOTHING: Read = { pages: 0, items: 0 };

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

/** The `limit` of `toArray`. Callers without types may give anything. */
export function checkLimit(options: { readonly limit?: unknown } | null, { call }: ListSource): number {
  const limit = options?.limit;
  if (typeof limit === "number" && Number.isInteger(limit) && limit >= 1) return limit;
  const message =
    "`toArray` needs a `limit`, a whole number of at least 1: `toArray({ limit: 1000 })`. Nothing was sent.";
  throw new ZoomInputError("limit", message, call);
}

/** The items of a page that `checkPage` has let pass. */
export function itemsOf({ pagination }: ListSource, page: Page): readonly unknown[] {
  const items = page[pagination.items];
  return Array.isArray(items) ? items : [];
}

/** The error for a list that broke off after `read`. */
export function paginationError(
  { call }: ListSource,
  message: string,
  info: Read & { reason: PaginationReason; resume?: { query: Query }; cause?: unknown },
): ZoomPaginationError {
  return new ZoomPaginationError(message, { ...call, ...info });
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
