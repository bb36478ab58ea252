/** What every method takes besides its own arguments, and what a list returns. Knows no operation. */

export interface CallOptions {
  /** Ends the call, also while it waits. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each attempt; `0` or `Infinity`: no limit. Default: the client's. */
  timeout?: number | undefined;
  /** Headers in addition; `authorization` is refused. */
  headers?: Readonly<Record<string, string>> | undefined;
}

export interface ListOptions extends CallOptions {
  /** Ask for the next page while the items of this one are used. Default `true`. */
  prefetch?: boolean | undefined;
}

/**
 * One page when it is awaited, every item of every page when it is iterated.
 * Nothing is sent before one of the two is asked for. A list that cannot be read to its end throws
 * `ZoomPaginationError`, which says how far it got and how to go on.
 */
export interface ZoomList<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  catch<Other = never>(onRejected?: ((reason: unknown) => Other | PromiseLike<Other>) | null): Promise<Page | Other>;
  finally(onFinally?: (() => void) | null): Promise<Page>;
  /** Every page as Zoom sent it; empty ones are among them. */
  pages(): AsyncIterableIterator<Page>;
  /** At most `limit` items, and no page that is not needed for them. The limit has no default: accounts are large. */
  toArray(options: { limit: number }): Promise<Item[]>;
}
