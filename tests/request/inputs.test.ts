/** What a caller may get wrong: refused by name, with a remedy, as a rejection, and before anything is sent. */
import fc from "fast-check";
import { operations, type OperationId } from "../../generated/operations.js";
import { createZoomClient, ZoomInputError } from "../../src/index.js";

type Method = (args?: unknown) => PromiseLike<unknown> & AsyncIterable<unknown>;

// What any list finds its items in.
const lists = Object.fromEntries(
  Object.values(operations).flatMap(({ pagination }) => (pagination ? [[pagination.items, []]] : [])),
);

/** A client whose every request is counted, and its methods without their types: JavaScript has none. */
function setUp() {
  const sent: string[] = [];
  const fetch = async (url: string) => {
    sent.push(url);
    return Response.json({ id: "x", ...lists });
  };
  const zoom = createZoomClient({ auth: "token", fetch, retry: false });
  const methods = zoom as never as Record<string, Record<string, Method>>;
  // Some operations exist below a sub account only.
  const below = zoom.subAccount("a") as never as Record<string, Record<string, Method>>;
  const call = (operation: string, args: unknown) => {
    const [namespace = "", name = ""] = operation.split(".");
    const method = methods[namespace]?.[name] ?? below[namespace]?.[name];
    return method?.(args) ?? Promise.reject(new Error("There is no such method."));
  };
  return {
    sent,
    zoom,
    call,
    http: zoom.http as never as Record<string, (path: unknown, init?: unknown) => Promise<unknown>>,
  };
}

const path = { groupId: "g", memberId: "m" };
const circular: Record<string, unknown> = { name: "x" };
circular.self = circular;
let deep: unknown = {};
for (let level = 0; level < 20_000; level++) deep = { deep };

test.each<[OperationId, unknown, string, string | RegExp]>([
  ["users.get", null, "arguments", "must be an object"],
  ["users.get", "jchill@example.com", "arguments", "must be an object"],
  ["users.get", [], "arguments", "must be an object"],
  ["users.get", { userId: "u" }, "userId", "Did you mean `path.userId`?"],
  ["users.get", { path: { userid: "u" } }, "path.userid", "nknown path parameter `userid`"],
  ["users.get", { path: {} }, "path.userId", "missing"],
  ["users.get", {}, "path.userId", "missing"],
  ["users.get", { path: "u" }, "path", "must be an object"],
  ["users.get", { path: { userId: 5 } }, "path.userId", "not a string"],
  ["users.get", { path: { userId: "u" }, query: ["a"] }, "query", "must be an object"],
  ["users.get", { path: { userId: "u" }, query: "a=1" }, "query", "must be an object"],
  ["users.get", { path: { userId: "u" }, prefetch: true }, "prefetch", "nknown argument `prefetch`"],
  ["users.get", { path: { userId: "u" }, body: {} }, "body", "takes no body"],
  ["users.list", null, "arguments", "must be an object"],
  ["users.list", { status: "active" }, "status", "nknown argument `status`"],
  ["users.list", { prefetch: "no" }, "prefetch", "`true` or `false`"],
  ["users.list", { signal: "x" }, "signal", "AbortSignal"],
  ["users.list", { query: { page_size: NaN } }, "query.page_size", "NaN"],
  ["users.list", { query: { status: "\ud83d" } }, "query.status", "half a character"],
  ["users.list", { query: { "\udc00": "a" } }, "query.\udc00", "half a character"],
  ["users.list", { query: { status: {} } }, "query.status", "of the type object"],
  ["users.list", { query: { status: [["a"]] } }, "query.status", "a list within a list"],
  ["users.list", { query: { status: [null] } }, "query.status", "is null"],
  ["users.list", { query: { status: Symbol("s") } }, "query.status", "of the type symbol"],
  ["users.list", { query: { status: new Date(NaN) } }, "query.status", "invalid date"],
  ["contacts.search", {}, "query.search_key", "missing"],
  ["contacts.search", { query: { search_key: null } }, "query.search_key", "missing"],
  ["users.create", {}, "body", /missing.*action/],
  ["users.create", { body: null }, "body", "must be an object"],
  ["users.create", { body: "text" }, "body", "must be an object"],
  ["users.create", { body: [] }, "body", "must be an object"],
  ["users.create", { body: { user_info: { email: "a@b.c", type: 1 } } }, "body.action", "missing"],
  ["users.create", { body: { action: "create", user_info: { type: 1 } } }, "body.user_info.email", "missing"],
  [
    "users.create",
    { body: { action: "create", user_info: { email: null, type: 1 } } },
    "body.user_info.email",
    "missing",
  ],
  ["groups.updateMember", { path, body: {} }, "body.action", "missing"],
  [
    "groups.updateMember",
    { path, body: { action: "move", target_group_id: "g" }, contentType: "text/plain" },
    "contentType",
    "must be one of",
  ],
  ["groups.create", { body: circular }, "body.self", "part of"],
  ["groups.create", { body: { name: deep } }, "body", "could not be written as JSON"],
  ["groups.create", { body: { name: NaN } }, "body.name", "is NaN"],
  ["groups.create", { body: { name: -Infinity } }, "body.name", "is -Infinity"],
  ["groups.create", { body: { name: new Date(NaN) } }, "body.name", "invalid date"],
  ["groups.create", { body: { name: () => 1 } }, "body.name", "is a function"],
  ["groups.create", { body: { name: Symbol("s") } }, "body.name", "is a symbol"],
  ["groups.create", { body: { name: new Map() } }, "body.name", "Map"],
  ["groups.create", { body: { name: new Uint16Array() } }, "body.name", "Uint16Array"],
  ["groups.create", { body: { name: ["a", undefined] } }, "body.name[1]", "undefined"],
  ["groups.create", { body: { name: [{ a: [NaN] }] } }, "body.name[0].a[0]", "NaN"],
  [
    "groups.create",
    {
      body: {
        name: {
          toJSON() {
            throw new Error("no");
          },
        },
      },
    },
    "body",
    "could not be written as JSON",
  ],
  ["groups.list", { timeout: -1 }, "timeout", "at least 0"],
  ["groups.list", { timeout: "5" }, "timeout", "at least 0"],
  ["groups.list", { overallTimeout: NaN }, "overallTimeout", "at least 0"],
  ["groups.list", { retry: null }, "retry", "must be an object"],
  ["groups.list", { retry: true }, "retry", "must be an object"],
  ["groups.list", { retry: { attempts: 0 } }, "retry.attempts", "at least 1"],
  ["groups.list", { retry: { tries: 2 } }, "retry.tries", "Known are attempts"],
  ["groups.list", { idempotent: 1 }, "idempotent", "`true` or `false`"],
  ["groups.list", { signal: { aborted: false } }, "signal", "AbortSignal"],
  ["groups.list", { headers: "x: 1" }, "headers", "must be an object"],
  ["groups.list", { headers: new Map([["x", "1"]]) }, "headers", "must be an object"],
  ["groups.list", { headers: [["x", "1"]] }, "headers", "must be an object"],
  ["groups.list", { headers: { "x y": "1" } }, "headers", "cannot be the name"],
  ["groups.list", { headers: { x: "a\r\nb: c" } }, "headers.x", "without line ends"],
  ["groups.list", { headers: { x: "漢" } }, "headers.x", "beyond U+00FF"],
  ["groups.list", { headers: { x: 5 } }, "headers.x", "must be a string"],
  ["groups.list", { headers: { Authorization: "Bearer x" } }, "headers.authorization", "through `auth`"],
  ["groups.list", { headers: new Headers({ authorization: "x" }) }, "headers.authorization", "through `auth`"],
  ["groups.list", { headers: { "Content-Length": "5" } }, "headers.Content-Length", "`fetch` sets"],
  [
    "groups.create",
    { body: { name: "x" }, headers: { "content-type": "a/b" } },
    "headers.content-type",
    "`contentType`",
  ],
])("%s with %p names `%s`", async (operation, args, argument, problem) => {
  const { call, sent } = setUp();
  const error: unknown = await call(operation, args).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ZoomInputError);
  expect(error).toMatchObject({ argument });
  expect((error as Error).message).toMatch(problem);
  expect(sent).toEqual([]);
});

test("a list with wrong arguments fails when it is read, however that is done", async () => {
  const { call } = setUp();
  for (const args of [null, { signal: "x" }, { prefetch: 3 }, { query: 5 }]) {
    const list = call("users.list", args) as never as AsyncIterable<unknown> & {
      toArray(options: object): Promise<unknown>;
    };
    await expect(
      (async () => {
        for await (const _ of list);
      })(),
    ).rejects.toThrow(ZoomInputError);
    await expect(list.toArray({ limit: 1 })).rejects.toThrow(ZoomInputError);
  }
});

test.each<[string, unknown, unknown, string]>([
  ["GET", 5, {}, "path"],
  ["GET", "users", {}, "path"],
  ["GET", "/users/{userId}", {}, "path.userId"],
  ["GET", "/users/{userId}", { params: { path: { userId: ".." } } }, "path.userId"],
  ["GET", "/users", null, "options"],
  ["GET", "/users", { params: "x" }, "params"],
  ["GET", "/users", { params: { query: "x" } }, "params.query"],
  ["GET", "/users", { params: { query: { a: NaN } } }, "query.a"],
  ["GET", "/users", { params: { query: { a: { b: { c: 1 } } } } }, "query.a.b"],
  ["GET", "/users", { params: { query: { a: "\ud800" } } }, "query.a"],
  ["GET", "/users", { params: { header: { authorization: "x" } } }, "headers.authorization"],
  ["GET", "/users", { headers: { authorization: "x" } }, "headers.authorization"],
  ["GET", "/users", { headers: { a: Symbol("s") } }, "headers.a"],
  ["GET", "/users", { headers: { a: ["x", "\n"] } }, "headers.a"],
  ["GET", "/users", { body: {} }, "body"],
  ["POST", "/users", { body: circular }, "body.self"],
  ["POST", "/users", { body: { a: {} }, headers: { "content-type": "application/x-www-form-urlencoded" } }, "body.a"],
  ["POST", "/users", { body: new ReadableStream({ start: (stream) => stream.error(new Error("broken")) }) }, "body"],
  ["GET", "/users", { parseAs: "xml" }, "parseAs"],
  ["GET", "/users", { baseUrl: "nowhere" }, "baseUrl"],
  ["GET", "/users", { baseUrl: "https://evil.example/v2" }, "baseUrl"],
  ["GET", "/users", { baseUrl: "https://api.zoom.us/v2?a=1" }, "baseUrl"],
  ["GET", "/users", { fetch: "x" }, "fetch"],
  ["GET", "/users", { pathSerializer: {} }, "pathSerializer"],
  [
    "GET",
    "/users/{a}",
    { params: { path: { a: "x" } }, pathSerializer: () => "https://api.zoom.us/v2/users/.." },
    "path",
  ],
  ["GET", "/users", { bodySerializer: 5 }, "bodySerializer"],
  ["GET", "/users", { querySerializer: "x" }, "querySerializer"],
  ["GET", "/users", { middleware: "x" }, "middleware"],
  ["GET", "/users", { middleware: [5] }, "middleware"],
  ["GET", "/users", { redirect: "error" }, "redirect"],
  ["GET", "/users", { cache: "sometimes" }, "options"],
  ["GET", "/users", { signal: 5 }, "signal"],
  ["GET", "/users", { timeout: {} }, "timeout"],
  ["GET", "/users", { retry: "x" }, "retry"],
])("zoom.http.%s(%p, %p) names `%s`", async (verb, template, init, argument) => {
  const { http, sent } = setUp();
  const error: unknown = await http[verb]?.(template, init).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ZoomInputError);
  expect(error).toMatchObject({ argument });
  expect(sent).toEqual([]);
});

test.each<[string, unknown]>([
  ["options", undefined],
  ["options", "token"],
  ["options.auth", {}],
  ["options.auth", { auth: null }],
  ["options.auth", { auth: 5 }],
  ["options.autth", { auth: "t", autth: "x" }],
  ["options.baseUrl", { auth: "t", baseUrl: "api.zoom.us" }],
  ["options.baseUrl", { auth: "t", baseUrl: 5 }],
  ["options.baseUrl", { auth: "t", baseUrl: "http://api.zoom.us/v2" }],
  ["options.baseUrl", { auth: "t", baseUrl: "https://u:p@api.zoom.us" }],
  ["options.fetch", { auth: "t", fetch: "x" }],
  ["options.on", { auth: "t", on: "x" }],
  ["options.onRequest", { auth: "t", onRequest: {} }],
  ["options.timeout", { auth: "t", timeout: NaN }],
  ["options.overallTimeout", { auth: "t", overallTimeout: -5 }],
  ["options.maxResponseBytes", { auth: "t", maxResponseBytes: "1" }],
  ["options.retry", { auth: "t", retry: null }],
  ["options.retry", { auth: "t", retry: true }],
  ["options.retry.attempts", { auth: "t", retry: { attempts: NaN } }],
  ["options.retry.base", { auth: "t", retry: { base: "x" } }],
  ["options.allowInsecureHosts", { auth: "t", allowInsecureHosts: "sandbox" }],
  ["options.deps", { auth: "t", deps: "x" }],
  ["options.deps.clock", { auth: "t", deps: { clock: {} } }],
  ["options.deps.random", { auth: "t", deps: { random: 4 } }],
])("the client's option %s is refused by name: %p", (argument, options) => {
  expect(() => createZoomClient(options as never)).toThrow(
    expect.objectContaining({ name: "ZoomInputError", argument }),
  );
});

// The long run is asked for by hand: npm run fuzz.
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const ids = Object.keys(operations) as OperationId[];
const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
  fc.constantFrom(circular, () => 1, Symbol("s"), new Date(NaN), "\ud800", new Proxy({}, {}), NaN),
);
const names = [
  "path",
  "query",
  "body",
  "contentType",
  "signal",
  "timeout",
  "overallTimeout",
  "retry",
  "idempotent",
  "headers",
];

test("any value as any argument of a method is sent or refused, and never throws at once", async () => {
  const args = fc.oneof(anything, fc.dictionary(fc.constantFrom(...names, "prefetch"), anything));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ids), args, async (id, given) => {
      const { call, sent } = setUp();
      const { path: template } = operations[id];
      const filled = Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, "x"]));
      const isObject = typeof given === "object" && given !== null;
      // Half of the calls come by their path, so that what is behind it is tried as well.
      const error: unknown = await call(id, isObject && !("path" in given) ? { ...given, path: filled } : given).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error === undefined) expect(sent).toHaveLength(1);
      else expect(error).toMatchObject({ argument: expect.any(String), name: "ZoomInputError" });
      if (error !== undefined) expect(sent).toEqual([]);
    }),
    RUNS,
  );
});

test("any value as any option of zoom.http is sent or refused", async () => {
  const options = [
    "params",
    "baseUrl",
    "parseAs",
    "querySerializer",
    "bodySerializer",
    "middleware",
    "cache",
    "keepalive",
  ];
  const init = fc.dictionary(fc.constantFrom(...names.slice(2), ...options), anything, { maxKeys: 3 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom("GET", "POST"), fc.oneof(anything, init), async (verb, given) => {
      const { http, sent } = setUp();
      const error: unknown = await http[verb]?.("/users", given).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      if (error !== undefined)
        expect(error).toMatchObject({ name: expect.stringMatching(/^(ZoomInputError|AbortError|ZoomTimeoutError)$/) });
      if (error !== undefined) expect(sent).toEqual([]);
    }),
    RUNS,
  );
});

test("any value as any option of the client is taken or refused", () => {
  const known = [
    "auth",
    "baseUrl",
    "allowInsecureHosts",
    "fetch",
    "timeout",
    "overallTimeout",
    "retry",
    "maxResponseBytes",
    "onRequest",
    "on",
    "deps",
  ];
  fc.assert(
    fc.property(fc.oneof(anything, fc.dictionary(fc.constantFrom(...known), anything)), (options) => {
      const valid = typeof options === "object" && options !== null ? { auth: "t", ...options } : options;
      try {
        createZoomClient(valid as never);
      } catch (error) {
        expect(error).toMatchObject({ name: "ZoomInputError", argument: expect.any(String) });
      }
    }),
    RUNS,
  );
});
