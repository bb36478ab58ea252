/** What every method takes besides its own arguments, and what it returns. Knows no operation. */

import type { WebAbortSignal, WebHeaders } from "./web.js";

/** When and how often a call is repeated. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included. Default 4; `1` repeats nothing. */
  readonly attempts?: number | undefined;
  /** Milliseconds that the first backoff lasts at most; each further one may last twice as long. Default 500. */
  readonly base?: number | undefined;
  /** Milliseconds that any backoff lasts at most. Default 20,000. */
  readonly cap?: number | undefined;
  /** Milliseconds of the longest wait. When Zoom asks for more, its answer is passed on. Default 60,000. */
  readonly maxWait?: number | undefined;
}

/** Options of one call. What is left out is as the client has it. */
export interface CallOptions {
  /** Ends the call, also while it waits. */
  signal?: WebAbortSignal | undefined;
  /** Milliseconds for each attempt; `0` or `Infinity`: no limit. Default: the client's. */
  timeout?: number | undefined;
  /**
   * Milliseconds for the whole call, from now on, with its attempts, waits and tokens; `0` or `Infinity`: no limit. Default:
   * the client's.
   */
  overallTimeout?: number | undefined;
  /** When and how often this call is repeated; `false`: never. Default: the client's. */
  retry?: RetryOptions | false | undefined;
  /** Whether a second execution does no harm, so that a write may be repeated when nobody knows whether it arrived. Default: what the spec says. */
  idempotent?: boolean | undefined;
  /** Where calls wait for the quota, those of bulk work let the others go first, nine in ten. Default `false`. */
  bulk?: boolean | undefined;
  /** Headers in addition; `authorization` is refused. */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** The body of success together with what came around it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: WebHeaders;
  /** `x-zm-trackingid`, which Zoom's support asks for. */
  readonly trackingId: string | undefined;
}

/** The body of success when it is awaited. */
export interface ZoomCall<T> extends Promise<T> {
  /** The same call with status, headers and tracking id. Nothing is sent a second time. */
  withResponse(): Promise<WithResponse<T>>;
}

export interface ListOptions extends CallOptions {
  /** Ask for the next page while the items of this one are used. Default `true`. */
  prefetch?: boolean | undefined;
}

/**
 * One page when it is awaited, every item of every page when it is iterated.
 *
 * Nothing is sent before one of the two is asked for. Awaiting sends what the caller gave; iterating asks for the largest
 * page that the operation allows, unless `page_size` is given. A list that cannot be read to its end throws
 * `ZoomPaginationError`, which says how far it got and how to go on.
 *
 * Do not change what the query selects by while you iterate: Zoom counts the pages anew, and items are skipped. Collect
 * first, then change:
 *
 * ```ts
 * const active = await zoom.users.list({ query: { status: "active" } }).toArray({ limit: 100_000 });
 * for (const { id } of active) await zoom.users.updateStatus({ path: { userId: id }, body: { action: "deactivate" } });
 * ```
 */
export interface ZoomList<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  catch<Other = never>(onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<Page | Other>;
  finally(onFinally?: (() => void) | null): Promise<Page>;
  /** The first page with status, headers and tracking id. Nothing is sent a second time. */
  withResponse(): Promise<WithResponse<Page>>;
  /** Every page as Zoom sent it; empty ones are among them. */
  pages(): AsyncIterableIterator<Page>;
  /** At most `limit` items, and no page that is not needed for them. The limit has no default: accounts are large. */
  toArray(options: { limit: number }): Promise<Item[]>;
}
