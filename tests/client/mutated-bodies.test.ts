/** 6,000 answers that were changed in any way: what comes out is data, or an error of this package, and no list ends early. */
import fc from "fast-check";
import { createZoomClient, explain, isZoomError, staticToken } from "../../src/index.js";
import { collect, failure } from "./answers.js";

const USER = { id: "u1", email: "a@example.com", type: 1, status: "active" };
const PAGE = { page_count: 2, page_size: 30, total_records: 2, next_page_token: "", users: [USER] };
const REFUSAL = { code: 300, message: "Validation failed.", errors: [{ field: "page_size", message: "Is wrong." }] };

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const strange: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, -1, 1e308, "", "0", [], {}, "\u0000", { toString: 1, valueOf: null }, [[[]]]),
  fc.constantFrom<Json>("__proto__", "constructor", { __proto__: null, then: "x" }, { length: -1 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** The body with one of its parts replaced, removed, renamed or doubled. */
const mutated = (body: Json): fc.Arbitrary<Json> =>
  fc
    .tuple(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), strange, fc.constantFrom("set", "drop", "rename"))
    .map(([path, value, how]) => changed(structuredClone(body), path, value, how));

function changed(node: Json, [step = 0, ...rest]: readonly number[], value: Json, how: string): Json {
  if (typeof node !== "object" || node === null) return value;
  const keys = Object.keys(node);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return value;
  const parts = node as Record<string, Json>;
  if (rest.length > 0) parts[key] = changed(parts[key] ?? null, rest, value, how);
  else if (how === "set") parts[key] = value;
  else {
    if (how === "rename") parts[`${key}_`] = parts[key] ?? null;
    delete parts[key];
  }
  return node;
}

const answer = fc.record({
  status: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(200, 200, 201, 202, 204, 400, 401, 403, 404, 409, 429, 500, 503) },
    { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }).filter((status) => status < 300 || status > 308) },
  ),
  text: fc.oneof(
    fc.oneof(strange, ...[USER, PAGE, REFUSAL].map(mutated)).map((body) => JSON.stringify(body)),
    fc.constantFrom("", " ", "<html></html>", '{"users":[', "\ufeff{}", "null", JSON.stringify(REFUSAL)),
  ),
  type: fc.constantFrom("application/json", "application/json", "application/json;charset=UTF-8", "text/html", "", "?"),
});
type Answer = typeof answer extends fc.Arbitrary<infer Value> ? Value : never;

const responseOf = ({ status, text, type }: Answer) =>
  new Response([204, 205, 304].includes(status) ? null : text, {
    status,
    headers: type ? { "content-type": type } : {},
  });

const page = (body: object) => new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });

let answers: Response[] = [];
const client = createZoomClient({
  auth: staticToken("token"),
  retry: false,
  // Nobody waits here until a 429 is over.
  quota: false,
  fetch: async () => answers.shift() ?? page(PAGE),
});
/** The client that gets these answers, and good last pages from then on. */
function clientFor(...next: Response[]) {
  answers = next;
  return client;
}

function expectZoomError(error: unknown): void {
  if (!isZoomError(error)) throw new Error("This is no error of the package.", { cause: error });
  expect(explain(error)).toContain(error.name);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ kind: error.kind, message: error.message });
}

test("2,000 answers to single calls", async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (one) => {
      const read = await failure(clientFor(responseOf(one)).users.get({ path: { userId: "u" } }));
      const write = await failure(clientFor(responseOf(one)).users.delete({ path: { userId: "u" } }));
      for (const error of [read, write]) if (error !== undefined) expectZoomError(error);
      if (one.status >= 300) expect([read, write]).not.toContain(undefined);
    }),
    { numRuns: 2000 },
  );
}, 600_000);

test("2,000 first pages", async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (one) => {
      const got = await collect(clientFor(responseOf(one)).users.list({ prefetch: false })).catch(expectZoomError);
      if (got) expect(isPage(one)).toBe(true);
    }),
    { numRuns: 2000 },
  );
}, 600_000);

test("2,000 second pages: the list goes on, or it says that it broke off", async () => {
  await fc.assert(
    fc.asyncProperty(answer, async (one) => {
      const head = page({ ...PAGE, next_page_token: "t" });
      const items: unknown[] = [];
      const error: unknown = await (async () => {
        for await (const user of clientFor(head, responseOf(one)).users.list({ prefetch: false })) items.push(user);
      })().catch((reason: unknown) => reason);
      expect(items[0]).toEqual(USER);
      if (error === undefined) return expect(isPage(one)).toBe(true);
      expectZoomError(error);
      expect(error).toMatchObject({ kind: "pagination", items: items.length });
    }),
    { numRuns: 2000 },
  );
}, 600_000);

/** What the tests take for a page, written down a second time and in another way. */
function isPage({ status, text, type }: Answer): boolean {
  if (status > 299 || type === "text/html" || type === "?" || [204, 205].includes(status)) return false;
  // A byte order mark is not part of the text that arrives.
  const body = JSON.parse(text.replace(/^\ufeff/, "")) as Partial<typeof PAGE> & { code?: unknown; message?: unknown };
  if (Number.isInteger(body.code) && typeof body.message === "string") return false;
  return Array.isArray(body.users) || (!("users" in body) && body.total_records === 0);
}
