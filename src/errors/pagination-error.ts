/** What a list throws that cannot be read to its end. */
import { ZoomError, type CallInfo } from "./classes.js";

/**
 * Why a list broke off. `failed`: the next page could not be read, see `cause`. `expired`: its token is no longer valid.
 * `repeated_token`: Zoom sent a token twice, so the list would never end. `malformed`: an answer was not a page.
 */
export type PaginationReason = "failed" | "expired" | "repeated_token" | "malformed";

interface PaginationInfo extends CallInfo {
  readonly cause?: unknown;
  readonly reason: PaginationReason;
  readonly pages: number;
  readonly items: number;
  readonly resume?: { readonly query: Readonly<Record<string, unknown>> } | undefined;
}

/** A list broke off. All items before the break have been delivered. */
export class ZoomPaginationError extends ZoomError {
  override readonly name: string = "ZoomPaginationError";
  override readonly kind = "pagination";
  readonly reason: PaginationReason;
  /** How many pages and items came before. */
  readonly pages: number;
  readonly items: number;
  /** Pass it to the same method to go on where the list broke off. Undefined when the token is of no more use. */
  readonly resume: { readonly query: Readonly<Record<string, unknown>> } | undefined;

  constructor(message: string, { reason, pages, items, resume, ...rest }: PaginationInfo) {
    super(`${message} ${count(pages, "page")} with ${count(items, "item")} came before.`, rest);
    this.reason = reason;
    this.pages = pages;
    this.items = items;
    this.resume = resume;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
