/** Lists against a server that pages at random and fails at random: nothing is lost, nothing comes twice. */
import fc from "fast-check";
import {
  createZoomClient,
  isZoomError,
  operations,
  staticToken,
  ValidationError,
  ZoomAbortError,
  ZoomInputError,
  ZoomPaginationError,
} from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";

type Answer = (query: URLSearchParams, call: number) => Response | Promise<Response>;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
const user = (index: number) => ({ id: `user-${index}`, email: `user-${index}@example.com`, type: 1 });

function connect(answer: Answer, options: { clock?: ReturnType<typeof createManualClock> } = {}) {
  const queries: URLSearchParams[] = [];
  const zoom = createZoomClient({
    auth: staticToken("token"),
    retry: { attempts: 1 },
    fetch: async (url) => {
      const query = new URL(url).searchParams;
      queries.push(query);
      return answer(query, queries.length);
    },
    deps: { clock: options.clock },
  });
  return { zoom, queries };
}

/** Answers pages of the given sizes; the token is the number of the page. */
const paged =
  (sizes: readonly number[]): Answer =>
  (query) => {
    const page = Number(query.get("next_page_token") ?? "0");
    const start = sizes.slice(0, page).reduce((sum, size) => sum + size, 0);
    const users = Array.from({ length: sizes[page] ?? 0 }, (_, index) => user(start + index));
    return json({ users, next_page_token: page + 1 < sizes.length ? String(page + 1) : "" });
  };

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

test("awaiting a list gives one page as Zoom sent it", async () => {
  const { zoom, queries } = connect(paged([2, 2]));
  const page = await zoom.users.list({ query: { page_size: 2 } });
  expect(page).toEqual({ users: [user(0), user(1)], next_page_token: "1" });
  expect(queries).toHaveLength(1);
});

describe("how large pages are", () => {
  const sizes = (queries: readonly URLSearchParams[]) => queries.map((query) => query.get("page_size"));

  test("iterating asks for the largest that the operation allows, each time", async () => {
    const { zoom, queries } = connect(paged([1, 1]));
    await collect(zoom.users.list({ query: { status: "active" } }));
    await collect(zoom.users.list().pages());
    const largest = String(operations["users.list"].pagination?.maxPageSize);
    expect(sizes(queries)).toEqual([largest, largest, largest, largest]);
  });

  test("the caller's own size stays", async () => {
    const { zoom, queries } = connect(paged([1, 1]));
    await collect(zoom.users.list({ query: { page_size: 7 } }));
    await zoom.users.list({ query: { page_size: 7 } }).toArray({ limit: 2 });
    expect(sizes(queries)).toEqual(["7", "7", "7", "7"]);
  });

  test("toArray asks for no more than it gives", async () => {
    const { zoom, queries } = connect(paged([5]));
    await zoom.users.list().toArray({ limit: 5 });
    await zoom.users.list().toArray({ limit: 1_000_000 });
    expect(sizes(queries)).toEqual(["5", String(operations["users.list"].pagination?.maxPageSize)]);
  });

  test("awaiting sends what the caller gave", async () => {
    const { zoom, queries } = connect(paged([1]));
    await zoom.users.list();
    await zoom.users.list().withResponse();
    expect(sizes(queries)).toEqual([null, null]);
  });

  test("what goes on where a list broke off has the same size", async () => {
    const { zoom, queries } = connect((query, call) =>
      call === 2 ? json({ code: 500, message: "No." }, 500) : paged([1, 1])(query, call),
    );
    const error: unknown = await collect(zoom.users.list()).catch((reason: unknown) => reason);
    await collect(zoom.users.list((error as ZoomPaginationError).resume));
    expect(new Set(sizes(queries)).size).toBe(1);
  });
});

test("withResponse is about the first page, which is asked for once", async () => {
  const { zoom, queries } = connect(
    () =>
      new Response('{"users":[],"next_page_token":"t"}', {
        headers: { "content-type": "application/json", "x-zm-trackingid": "v=2.0" },
      }),
  );
  const list = zoom.users.list();
  const { data, status, headers, trackingId } = await list.withResponse();
  expect({ data, status, type: headers.get("content-type"), trackingId }).toEqual({
    data: { users: [], next_page_token: "t" },
    status: 200,
    type: "application/json",
    trackingId: "v=2.0",
  });
  expect(await list).toBe(data);
  expect(queries).toHaveLength(1);
});

test("nothing is sent before the list is awaited or iterated", async () => {
  const { zoom, queries } = connect(paged([1]));
  zoom.users.list();
  await new Promise((resolve) => setImmediate(resolve));
  expect(queries).toEqual([]);
});

test("iterating gives every item of every page, with the same query on every page", async () => {
  const { zoom, queries } = connect(paged([2, 0, 3, 0, 0, 1]));
  const items = await collect(zoom.users.list({ query: { status: "inactive", page_size: 3 } }));
  expect(items.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5].map((index) => `user-${index}`));
  expect(queries.map((query) => [query.get("status"), query.get("page_size")])).toEqual(
    Array(6).fill(["inactive", "3"]),
  );
});

test("empty middle pages are passed over, and are among the pages", async () => {
  const { zoom } = connect(paged([1, 0, 1]));
  const pages = await collect(zoom.users.list().pages());
  expect(pages.map(({ users }) => users.length)).toEqual([1, 0, 1]);
});

test("one page is asked for while the consumer works, and no more", async () => {
  const { zoom, queries } = connect(paged([1, 1, 1, 1]));
  const seen: number[] = [];
  for await (const _user of zoom.users.list()) seen.push(queries.length);
  expect(seen).toEqual([2, 3, 4, 4]);
});

test("the prefetch has left before a consumer that never waits begins", async () => {
  const { zoom, queries } = connect(paged([1, 1]));
  const iterator = zoom.users.list()[Symbol.asyncIterator]();
  await iterator.next();
  expect(queries).toHaveLength(2);
});

test("without prefetch a page is asked for when it is wanted", async () => {
  const { zoom, queries } = connect(paged([1, 1, 1]));
  const seen: number[] = [];
  for await (const _user of zoom.users.list({ prefetch: false })) seen.push(queries.length);
  expect(seen).toEqual([1, 2, 3]);
});

test("leaving early ends the prefetch and asks for nothing more", async () => {
  let aborted = false;
  const first = json({ users: [user(0)], next_page_token: "1" });
  const zoom = createZoomClient({
    auth: staticToken("token"),
    fetch: (url, { signal }) =>
      url.includes("next_page_token")
        ? new Promise((_resolve, reject) =>
            signal?.addEventListener("abort", () => {
              aborted = true;
              reject(signal.reason);
            }),
          )
        : Promise.resolve(first),
  });
  for await (const _user of zoom.users.list()) break;
  expect(aborted).toBe(true);
});

test.each([
  [1, 1],
  [2, 1],
  [3, 2],
  [100, 3],
])("toArray({ limit: %i }) needs %i requests at the most", async (limit, requests) => {
  const { zoom, queries } = connect(paged([2, 2, 2]));
  const items = await zoom.users.list().toArray({ limit });
  expect(items).toHaveLength(Math.min(limit, 6));
  expect(queries).toHaveLength(requests);
});

test.each([0, -1, 1.5, NaN, undefined])("toArray refuses the limit %p before anything is sent", async (limit) => {
  const { zoom, queries } = connect(paged([1]));
  await expect(zoom.users.list().toArray({ limit: limit as number })).rejects.toThrow(ZoomInputError);
  expect(queries).toEqual([]);
});

test.each([undefined, null, {}])("toArray(%p) says what it needs", async (options) => {
  const { zoom, queries } = connect(paged([1]));
  await expect(zoom.users.list().toArray(options as never)).rejects.toThrow(
    /needs a `limit`.*`toArray\(\{ limit: 1000 \}\)`/,
  );
  expect(queries).toEqual([]);
});

test("a failing page says how far it got, and resume goes on from there", async () => {
  const whole = paged([2, 2, 2]);
  const { zoom } = connect((query, call) =>
    call === 3 ? json({ code: 500, message: "Internal error." }, 500) : whole(query, call),
  );
  const got: string[] = [];
  const list = zoom.users.list({ query: { page_size: 2 } });
  const error = await (async () => {
    for await (const item of list) got.push(item.id ?? "");
  })().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ZoomPaginationError);
  const { reason, pages, items, resume } = error as ZoomPaginationError;
  expect({ reason, pages, items, resume }).toEqual({
    reason: "failed",
    pages: 2,
    items: 4,
    resume: { query: { page_size: 2, next_page_token: "2" } },
  });
  for await (const item of zoom.users.list(resume!)) got.push(item.id ?? "");
  expect(got).toEqual([0, 1, 2, 3, 4, 5].map((index) => `user-${index}`));
});

test("a token that comes again throws instead of going round for ever", async () => {
  const { zoom } = connect(() => json({ users: [user(0)], next_page_token: "again" }));
  await expect(collect(zoom.users.list())).rejects.toMatchObject({
    name: "ZoomPaginationError",
    reason: "repeated_token",
    pages: 1,
    items: 1,
    resume: undefined,
  });
});

test("a resumed list that is sent its own token again throws as well", async () => {
  const { zoom, queries } = connect(() => json({ users: [user(1)], next_page_token: "again" }));
  await expect(collect(zoom.users.list({ query: { next_page_token: "again" } }))).rejects.toMatchObject({
    reason: "repeated_token",
    pages: 0,
    items: 0,
  });
  expect(queries).toHaveLength(1);
});

test("a token that Zoom no longer takes is an expired one", async () => {
  const { zoom } = connect((_query, call) =>
    call === 1
      ? json({ users: [user(0)], next_page_token: "t" })
      : json({ code: 300, message: "The next page token is invalid or expired." }, 400),
  );
  await expect(collect(zoom.users.list())).rejects.toMatchObject({
    reason: "expired",
    message: expect.stringContaining("it lives 15 minutes"),
    pages: 1,
    resume: undefined,
    cause: expect.any(ValidationError),
  });
});

test.each([
  [15 * 60_000, { reason: "failed", resume: { query: { next_page_token: "t" } } }],
  [15 * 60_000 + 1, { reason: "expired", resume: undefined }],
])("a page that fails %p ms after the one before it ends the list with %j", async (passed, expected) => {
  const clock = createManualClock();
  const { zoom } = connect(
    (_query, call) =>
      call === 1 ? json({ users: [user(0)], next_page_token: "t" }) : json({ code: 500, message: "Gone." }, 500),
    { clock },
  );
  const iterator = zoom.users.list({ prefetch: false })[Symbol.asyncIterator]();
  await iterator.next();
  clock.advance(passed);
  await expect(iterator.next()).rejects.toMatchObject(expected);
});

test("items that are no list are no page", async () => {
  const { zoom } = connect(() => json({ users: "none", next_page_token: "" }));
  await expect(collect(zoom.users.list())).rejects.toMatchObject({ reason: "malformed" });
});

test("the first page fails like any other call", async () => {
  const { zoom } = connect(() => json({ code: 2300, message: "This API endpoint is not recognized." }, 400));
  const error: unknown = await collect(zoom.users.list()).catch((reason: unknown) => reason);
  expect(isZoomError(error, "users.list", 2300)).toBe(true);
});

test("page_number and iteration do not go together", async () => {
  const { zoom, queries } = connect(paged([1]));
  await expect(collect(zoom.users.list({ query: { page_number: "2" } }))).rejects.toThrow(/page_number/);
  expect(queries).toEqual([]);
});

test("an abort while the next page is on its way ends the list with an abort", async () => {
  const controller = new AbortController();
  const zoom = createZoomClient({
    auth: staticToken("token"),
    fetch: (url, { signal }) =>
      url.includes("next_page_token")
        ? new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)))
        : Promise.resolve(json({ users: [user(0)], next_page_token: "1" })),
  });
  const iterator = zoom.users.list({ signal: controller.signal })[Symbol.asyncIterator]();
  await iterator.next();
  const next = iterator.next();
  controller.abort(new Error("enough"));
  await expect(next).rejects.toBeInstanceOf(ZoomAbortError);
});

test("any schedule of page sizes and faults gives the whole set or a typed error that loses nothing", async () => {
  const schedule = fc.record({
    sizes: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 }),
    faults: fc.array(fc.constantFrom("ok", "ok", "ok", "500", "repeat", "html", "cut"), { maxLength: 10 }),
    prefetch: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(schedule, async ({ sizes, faults, prefetch }) => {
      const whole = paged(sizes);
      const { zoom } = connect((query, call) => {
        const fault = faults[call - 1] ?? "ok";
        if (fault === "500") return json({ code: 500, message: "Internal error." }, 500);
        if (fault === "html") return new Response("<html></html>", { headers: { "content-type": "text/html" } });
        if (fault === "cut")
          return new Response('{"users":[{"id":', { headers: { "content-type": "application/json" } });
        const token = query.get("next_page_token");
        if (fault === "repeat" && token) return json({ users: [], next_page_token: token });
        return whole(query, call);
      });
      const expected = Array.from({ length: sizes.reduce((sum, size) => sum + size, 0) }, (_, index) => user(index).id);
      const got: (string | undefined)[] = [];
      let args: { query?: object; prefetch: boolean } = { prefetch };
      // Goes on with `resume` as long as there is one, as a careful caller would.
      for (let round = 0; round < 12; round += 1) {
        try {
          for await (const item of zoom.users.list(args)) got.push(item.id);
          if (!faults.includes("repeat")) expect(got).toEqual(expected);
          return;
        } catch (error) {
          expect(error).toHaveProperty("kind");
          if (!(error instanceof ZoomPaginationError)) continue;
          if (!error.resume) break;
          args = { ...error.resume, prefetch };
        }
      }
      // Broken off for good: what came is the beginning of the set, each item once.
      if (!faults.includes("repeat")) expect(got).toEqual(expected.slice(0, got.length));
      expect(new Set(got).size).toBe(got.length);
    }),
    { numRuns: 1000 },
  );
}, 600_000);

test("a list is a promise in every way", async () => {
  const { zoom, queries } = connect(() => json({ code: 2300, message: "No." }, 400));
  const caught: unknown = await zoom.users.list().catch((error: unknown) => error);
  expect(caught).toBeInstanceOf(Error);
  let ended = 0;
  await expect(zoom.users.list().finally(() => void (ended += 1))).rejects.toThrow();
  expect(ended).toBe(1);
  const list = zoom.users.list();
  await Promise.allSettled([list, list]);
  expect(queries).toHaveLength(3);
});

test("a signal that has been aborted before sends nothing", async () => {
  const { zoom, queries } = connect(paged([1, 1]));
  await expect(collect(zoom.users.list({ signal: AbortSignal.abort() }))).rejects.toBeInstanceOf(ZoomAbortError);
  expect(queries).toEqual([]);
});

test.each([[null], [""], [undefined]])("the token %p is the end of the list", async (token) => {
  const { zoom, queries } = connect(() => json({ users: [user(0)], next_page_token: token }));
  expect(await collect(zoom.users.list())).toHaveLength(1);
  expect(queries).toHaveLength(1);
});

test("a page without its list is an empty one where it says that there is nothing", async () => {
  const { zoom } = connect(() => json({ total_records: 0, next_page_token: "" }));
  expect(await collect(zoom.users.list())).toEqual([]);
});

test("every page is told with its number and its items", async () => {
  const events: unknown[] = [];
  const answer = paged([2, 0, 1]);
  const zoom = createZoomClient({
    auth: staticToken("token"),
    fetch: async (url) => answer(new URL(url).searchParams, 0),
    on: (event) => event.type === "page" && events.push([event.operation, event.page, event.items]),
  });
  await collect(zoom.users.list());
  expect(events).toEqual([
    ["users.list", 1, 2],
    ["users.list", 2, 0],
    ["users.list", 3, 1],
  ]);
});

test("a refusal that is not about the token is no expired one", async () => {
  const { zoom } = connect((_query, call) =>
    call === 1 ? json({ users: [user(0)], next_page_token: "t" }) : json({ code: 4711, message: "No scopes." }, 400),
  );
  await expect(collect(zoom.users.list())).rejects.toMatchObject({ reason: "failed" });
});

test("toArray does not fetch ahead of what it needs", async () => {
  const { zoom, queries } = connect(paged([2, 2, 2]));
  await zoom.users.list().toArray({ limit: 2 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(queries).toHaveLength(1);
});

test("leaving a list removes its listener from the caller's signal", async () => {
  const { zoom } = connect(paged([1, 1, 1]));
  const { signal } = new AbortController();
  const added = jest.spyOn(signal, "addEventListener");
  const removed = jest.spyOn(signal, "removeEventListener");
  for await (const _user of zoom.users.list({ signal })) break;
  expect(removed.mock.calls.length).toBeGreaterThanOrEqual(added.mock.calls.length);
});
