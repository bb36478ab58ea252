/** A list never ends early in silence: whatever comes instead of a page is an error that says what came. */
import { createSandbox } from "../../src/sandbox/index.js";
import { createZoomClient, ZoomInputError, ZoomPaginationError } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { answering, collect, failure, html, json, type Answer } from "./answers.js";

const FIRST = json(200, { users: [{ id: "1" }], next_page_token: "t" });
const second = (answer: Answer, list = answering(FIRST, answer).zoom.users.list()) => failure(collect(list));

describe("a second page that is a refusal with a success status", () => {
  test.each([
    [300, "Validation failed.", "expired", "ValidationError"],
    [124, "Invalid access token.", "failed", "UnauthenticatedError"],
    [429, "Too many requests.", "failed", "RateLimitError"],
    [99999, "Something new.", "failed", "ZoomApiError"],
  ])("of code %i", async (code, message, reason, name) => {
    const error = await second(json(200, { code, message }));
    expect(error).toMatchObject({ kind: "pagination", reason, pages: 1, items: 1, cause: { name, status: 200, code } });
    expect((error as ZoomPaginationError).resume !== undefined).toBe(reason === "failed");
  });
});

const NO_PAGES: [what: string, answer: Answer, came: string][] = [
  ["an empty object", json(200, {}), "an empty object"],
  ["a list", json(200, [1, 2]), "a list of 2"],
  ["a number", json(200, 42), "a number"],
  ["a string", json(200, "users"), "a string"],
  ["null", json(200, null), "null"],
  ["an empty body", new Response("", { headers: { "content-type": "application/json" } }), "an empty body"],
  ["a 204", new Response(null, { status: 204 }), "an empty body"],
  ["no items field", json(200, { page_size: 30, next_page_token: "" }), "an object with page_size, next_page_token"],
  ["the items of another list", json(200, { groups: [] }), "an object with groups"],
  ["items that are a string", json(200, { users: "none" }), "a string"],
  ["items that are null", json(200, { users: null }), "null"],
  ["items that are an object", json(200, { users: { id: 1 } }), "an object with id"],
  ["a token that is a number", json(200, { users: [], next_page_token: 12 }), "a number"],
  ["a token that is an object", json(200, { users: [], next_page_token: { a: 1 } }), "an object with a"],
  ["a token that is false", json(200, { users: [], next_page_token: false }), "a boolean"],
];

describe.each(NO_PAGES)("%s", (_what, answer, came) => {
  const malformed = { name: "ZoomPaginationError", reason: "malformed" };

  test("as second page breaks the list off, and says what came", async () => {
    const error = await second(answer);
    expect(error).toMatchObject({ ...malformed, pages: 1, items: 1, resume: { query: { next_page_token: "t" } } });
    expect((error as Error).message).toContain(`, got ${came}.`);
    expect((error as Error).message).toContain("Expected a page");
  });

  test("as first page is none either, iterated, awaited or in parts", async () => {
    const { zoom } = answering(answer);
    expect(await failure(collect(zoom.users.list()))).toMatchObject({ ...malformed, pages: 0, items: 0 });
    expect(await failure(zoom.users.list())).toMatchObject(malformed);
    expect(await failure(zoom.users.list().withResponse())).toMatchObject(malformed);
    expect(await failure(collect(zoom.users.list().pages()))).toMatchObject(malformed);
    expect(await failure(zoom.users.list().toArray({ limit: 9 }))).toMatchObject(malformed);
  });
});

test("what came is said without its values", async () => {
  const error = await second(json(200, { secret_a: "x1", ["b".repeat(500)]: "x2", c: 1, d: 1, e: 1, f: 1 }));
  const { message } = error as Error;
  expect(message).toContain(`an object with secret_a, ${"b".repeat(40)}, c, d, e.`);
  expect(message).not.toMatch(/x1|x2/);
});

test("a page that is not JSON breaks the list off with what came first", async () => {
  expect(await second(html(200))).toMatchObject({
    reason: "failed",
    cause: { kind: "response", excerpt: "<html>Bad gateway</html>" },
  });
});

describe("arguments that cannot be right", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["a string", "active"],
    ["an unknown argument", { status: "active" }],
    ["a query that is a string", { query: "status=active" }],
    ["a query that is null", { query: null }],
    ["a signal that is none", { signal: "x" }],
  ])("%s: refused when awaited or iterated, and not before", async (_name, args) => {
    const { zoom, sent } = answering(FIRST);
    const list = () => zoom.users.list(args as never);
    expect(list).not.toThrow();
    for (const use of [
      list(),
      collect(list()),
      collect(list().pages()),
      list().toArray({ limit: 1 }),
      list().withResponse(),
    ])
      expect(await failure(use)).toBeInstanceOf(ZoomInputError);
    expect(sent).toEqual([]);
  });
});

describe("counts that contradict what came", () => {
  const read = async (...pages: object[]) => {
    const { zoom, events } = answering(...pages.map((page) => json(200, page)));
    await collect(zoom.users.list());
    return events.filter(({ type }) => type === "mismatch");
  };
  const users = (count: number) => Array.from({ length: count }, (_, index) => ({ id: String(index) }));

  test("are told when the list has been read", async () => {
    const counts = { total_records: 5, page_count: 3 };
    expect(await read({ users: users(2), next_page_token: "t", ...counts }, { users: users(2), ...counts })).toEqual([
      expect.objectContaining({ operation: "users.list", field: "total_records", announced: 5, received: 4 }),
      expect.objectContaining({ path: "/users", method: "GET", field: "page_count", announced: 3, received: 2 }),
    ]);
  });

  test.each<[string, object]>([
    ["right ones", { users: users(2), total_records: 2, page_count: 1 }],
    ["none", { users: users(2) }],
    ["those of an empty list", { users: [], total_records: 0, page_count: 0 }],
    ["something else than numbers", { users: users(1), total_records: "7" }],
  ])("%s are not", async (_name, page) => {
    expect(await read(page)).toEqual([]);
  });

  test("the last page's count is the one that holds, as somebody may have changed the list", async () => {
    const first = { users: users(1), next_page_token: "t", total_records: 9 };
    expect(await read(first, { users: users(1), total_records: 2 })).toEqual([]);
  });

  test("are not known of a list that was left, or that began in the middle", async () => {
    const whole = answering(
      json(200, { users: users(2), next_page_token: "t", total_records: 9 }),
      json(200, { users: [] }),
    );
    for await (const _user of whole.zoom.users.list()) break;
    const rest = answering(json(200, { users: users(2), total_records: 9 }));
    await collect(rest.zoom.users.list({ query: { next_page_token: "t" } }));
    expect([...whole.events, ...rest.events].filter(({ type }) => type === "mismatch")).toEqual([]);
  });

  test("do not occur in the sandbox", async () => {
    const sandbox = createSandbox({ clock: createManualClock(), quota: "off", users: 40 });
    const found: unknown[] = [];
    const zoom = createZoomClient({
      ...sandbox.clientOptions(),
      quota: false,
      on: (event) => void (event.type === "mismatch" && found.push(event)),
    });
    expect((await collect(zoom.users.list({ query: { page_size: 7 } }))).length).toBeGreaterThan(7);
    await collect(zoom.groups.list());
    expect(found).toEqual([]);
  });
});
