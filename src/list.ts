/** What a list method returns: the promise of one page, and every item of every page. */
import type { WithResponse, ZoomList } from "../generated/call.js";
import type { ListArgs, ListSource, Page } from "./page.js";
import { loaded } from "./transport/loaded.js";

/** The list of `source`, as `args` ask for it. Nothing is sent before somebody waits for a page or an item. */
export function createList<Body extends Page, Item>(source: ListSource, args: ListArgs): ZoomList<Body, Item> {
  // That a page and its items are more than an object with a list in it is the spec's word.
  let first: Promise<WithResponse<Body>> | undefined;
  const read = async (): Promise<WithResponse<Body>> => {
    const { checkPage } = await paging(source);
    const whole = await source.request(args);
    return { ...whole, data: checkPage(source, whole.data) as Body };
  };
  const answer = () => (first ??= read());
  const body = () => answer().then(({ data }) => data);
  const pages = async function* (limit?: number) {
    const { readPages } = await paging(source);
    yield* readPages(source, args, limit) as AsyncIterableIterator<Body>;
  };
  const items = async function* (limit?: number) {
    const { itemsOf } = await paging(source);
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
      const limit = (await paging(source)).checkLimit(options, source);
      const all: Item[] = [];
      for await (const item of items(limit)) {
        all.push(item);
        if (all.length === limit) break;
      }
      return all;
    },
  };
}

/** What only lists need. */
function paging({ call }: ListSource) {
  return loaded(import("./pages.js"), call);
}
