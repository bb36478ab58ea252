/** What a list method returns: the promise of one page, and every item of every page. */
import type { WithResponse, ZoomList } from "../generated/call.js";
import { ZoomInputError } from "./errors/classes.js";
import { checkPage, itemsOf, type ListArgs, type ListSource, type Page } from "./page.js";
import { readPages } from "./pages.js";

/** The list of `source`, as `args` ask for it. Nothing is sent before somebody waits for a page or an item. */
export function createList<Body extends Page, Item>(source: ListSource, args: ListArgs): ZoomList<Body, Item> {
  // That a page and its items are more than an object with a list in it is the spec's word.
  let first: Promise<WithResponse<Body>> | undefined;
  const answer = () =>
    (first ??= source.request(args).then((whole) => ({ ...whole, data: checkPage(source, whole.data) as Body })));
  const body = () => answer().then(({ data }) => data);
  const pages = (limit?: number) => readPages(source, args, limit) as AsyncIterableIterator<Body>;
  const items = async function* (limit?: number) {
    for await (const page of pages(limit)) yield* itemsOf(source, page) as Item[];
  };
  return {
    then: (onFulfilled, onRejected) => body().then(onFulfilled, onRejected),
    catch: (onRejected) => body().catch(onRejected),
    finally: (onFinally) => body().finally(onFinally),
    withResponse: answer,
    pages: () => pages(),
    [Symbol.asyncIterator]: () => items(),
    async toArray(options: { readonly limit?: unknown } = {}) {
      const limit = checkLimit(options, source);
      const all: Item[] = [];
      for await (const item of items(limit)) {
        all.push(item);
        if (all.length === limit) break;
      }
      return all;
    },
  };
}

/** Callers without types may give anything. */
function checkLimit(options: { readonly limit?: unknown } | null, { call }: ListSource): number {
  const limit = options?.limit;
  if (typeof limit === "number" && Number.isInteger(limit) && limit >= 1) return limit;
  const message =
    "`toArray` needs a `limit`, a whole number of at least 1: `toArray({ limit: 1000 })`. Nothing was sent.";
  throw new ZoomInputError("limit", message, call);
}
