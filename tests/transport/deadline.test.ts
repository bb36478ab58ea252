/** One limit for a call as a whole, whatever it is that hangs: `overallTimeout`, the caller's signal, and `close()`. */
import { getEventListeners } from "node:events";
import {
  memoryTokenStore,
  serverToServer,
  staticToken,
  ZoomAbortError,
  ZoomTimeoutError,
  type TokenStore,
  type ZoomClientOptions,
} from "../../src/index.js";
import { answer, answering, silence, stalled, testClient, USER, type Sent, type TestClient } from "./client.js";
import { failure, turns } from "./support.js";

const never = <T>() => new Promise<T>(() => {});
const APP = { accountId: "account-id", clientId: "client-id", clientSecret: "client-secret" };
const isToken = ({ url }: Sent) => new URL(url).pathname === "/oauth/token";
const issue = answer(200, {}, { access_token: "access-token", token_type: "bearer", expires_in: 3600 });
const hangingStore = (method: keyof TokenStore) => ({ ...memoryTokenStore(), [method]: () => never() });
const withStore = (method: keyof TokenStore): Partial<ZoomClientOptions> => ({
  auth: serverToServer({ ...APP, store: hangingStore(method) }),
});
const get = ({ zoom }: TestClient, options = {}) => zoom.users.get({ ...USER, ...options });
const getHttp = ({ http }: TestClient, options = {}) => http.GET("/users/a", options);
const upload = ({ zoom }: TestClient, options = {}) =>
  zoom.users.uploadPicture({
    ...USER,
    body: { pic_file: { data: new ReadableStream<Uint8Array>(), filename: "me.png" } },
    ...options,
  });

interface Hanging {
  what: string;
  options?: Partial<ZoomClientOptions>;
  fetch?: (sent: Sent) => Response | Promise<Response>;
  call?: (client: TestClient, options?: object) => Promise<unknown>;
  outcome: "not_sent" | "unknown";
}

const limitless = { timeout: 0, retry: { attempts: Infinity, maxWait: Infinity, budget: Infinity } };

const HANGING: Hanging[] = [
  { what: "an answer", fetch: silence, outcome: "unknown" },
  { what: "an answer to zoom.http", fetch: silence, call: getHttp, outcome: "unknown" },
  { what: "a `fetch` that does not heed its signal", fetch: stalled, outcome: "unknown" },
  { what: "a body", fetch: () => new Response(new ReadableStream()), outcome: "unknown" },
  {
    what: "the body of a refusal",
    fetch: () => new Response(new ReadableStream(), { status: 503 }),
    outcome: "unknown",
  },
  {
    what: "the target of a redirect",
    fetch: ({ url }) => (url.endsWith("/moved") ? stalled() : answer(307, { location: "/moved" })()),
    outcome: "unknown",
  },
  {
    what: "the token endpoint",
    options: { auth: APP },
    fetch: (sent) => (isToken(sent) ? stalled() : answer(200)()),
    outcome: "not_sent",
  },
  {
    what: "the body of the token",
    options: { auth: APP },
    fetch: (sent) => (isToken(sent) ? new Response(new ReadableStream()) : answer(200)()),
    outcome: "not_sent",
  },
  { what: "the store's get", options: withStore("get"), fetch: issue, outcome: "not_sent" },
  { what: "the store's lease", options: withStore("lease"), fetch: issue, outcome: "not_sent" },
  { what: "the store's compareAndSwap", options: withStore("compareAndSwap"), fetch: issue, outcome: "not_sent" },
  { what: "a token function", options: { auth: staticToken(() => never()) }, outcome: "not_sent" },
  { what: "the hook", options: { onRequest: () => never() }, outcome: "not_sent" },
  { what: "the hook of zoom.http", options: { onRequest: () => never() }, call: getHttp, outcome: "not_sent" },
  { what: "a stream to upload", call: upload, outcome: "not_sent" },
  {
    what: "a stream to send with zoom.http",
    call: ({ http }, options) => http.POST("/groups", { body: new ReadableStream(), duplex: "half", ...options }),
    outcome: "not_sent",
  },
];

async function begin({ options = {}, fetch = answer(200), call = get }: Hanging, extra: object = {}) {
  const client = testClient({ fetch: answering(fetch).fetch, ...limitless, ...options, skipWaits: false });
  let ended = false;
  const result = Promise.resolve(call(client, extra)).finally(() => (ended = true));
  result.catch(() => {});
  await turns(20);
  return { ...client, result, ended: () => ended };
}

describe.each(HANGING)("$what that never comes", (hanging) => {
  test("is ended by the client's overallTimeout", async () => {
    const { result, ended, clock } = await begin({
      ...hanging,
      // Shorter than the limits that stores and token functions have of their own.
      options: { ...hanging.options, overallTimeout: 4_000 },
    });
    clock.advance(3_999);
    await turns();
    expect(ended()).toBe(false);
    clock.advance(1);
    const error = await failure(result, ZoomTimeoutError);
    expect(error.message).toContain("4000 ms (option `overallTimeout`)");
    expect(error).toMatchObject({ outcome: hanging.outcome, operation: expect.any(String) });
  });

  test("is ended by the call's own overallTimeout", async () => {
    const { result, clock } = await begin(hanging, { overallTimeout: 1_000 });
    clock.advance(1_000);
    expect((await failure(result, ZoomTimeoutError)).message).toContain("1000 ms (option `overallTimeout`)");
  });

  test("is ended by the caller's signal, on which nothing is left", async () => {
    const controller = new AbortController();
    const { result } = await begin(hanging, { signal: controller.signal });
    const reason = new Error("The user has left.");
    controller.abort(reason);
    expect((await failure(result, ZoomAbortError)).cause).toBe(reason);
    if (hanging.call !== getHttp) expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("is ended by close(), which leaves no timer", async () => {
    const { result, zoom, clock } = await begin(hanging);
    await zoom.close();
    expect((await failure(result, ZoomAbortError)).message).toContain("The client was closed.");
    await turns(20);
    // The one token request of all callers has limits of its own.
    if (!hanging.options?.auth) expect(clock.pending).toBe(0);
  });
});

test("the five minutes of default hold for a call without any limit of its own", async () => {
  const { result, ended, clock } = await begin({ what: "", fetch: stalled, outcome: "unknown" });
  clock.advance(299_999);
  await turns();
  expect(ended()).toBe(false);
  clock.advance(1);
  await failure(result, ZoomTimeoutError);
});

test.each([0, Infinity])("an overallTimeout of %p is none, of the client and of the call", async (none) => {
  for (const [options, extra] of [
    [{ overallTimeout: none }, {}],
    [{ overallTimeout: 1000 }, { overallTimeout: none }],
  ] as const) {
    const { ended, clock, zoom, result } = await begin(
      { what: "", fetch: stalled, outcome: "unknown", options },
      extra,
    );
    expect(clock.pending).toBe(0);
    clock.advance(86_400_000);
    await turns();
    expect(ended()).toBe(false);
    await zoom.close();
    await failure(result, ZoomAbortError);
  }
});

test("the limit does not begin anew with another token", async () => {
  const tokens = ["first-token", "second-token"];
  const { fetch, sent } = answering(() => {
    clock.advance(50_000);
    return answer(401, {}, { code: 124, message: "Invalid access token." })();
  }, silence);
  const { zoom, clock } = testClient({
    auth: staticToken(() => tokens.shift() ?? "last-token"),
    fetch,
    timeout: 0,
    overallTimeout: 60_000,
  });
  const result = failure(zoom.users.get(USER), ZoomTimeoutError);
  await turns(20);
  expect(sent).toHaveLength(2);
  clock.advance(10_000);
  expect((await result).message).toContain("60000 ms (option `overallTimeout`)");
  expect(clock.pending).toBe(0);
});

describe("a wait between two attempts", () => {
  test("does not begin when it would outlast the call, and the error says what went wrong", async () => {
    const limited = answer(429, { "retry-after": "50", "x-ratelimit-type": "QPS" });
    const { fetch, sent } = answering(limited);
    const { zoom, waits, clock } = testClient({ fetch, retry: { attempts: 100 } });
    const error = await failure(zoom.users.get(USER), ZoomTimeoutError);
    // The sixth wait would end at 300 s.
    expect([sent.length, waits.length]).toEqual([6, 5]);
    expect(error).toMatchObject({ outcome: "not_sent", path: "/users/{userId}" });
    expect(error.message).toContain("300000 ms (option `overallTimeout`)");
    expect(clock.pending).toBe(0);
  });

  test("may end a millisecond before the call", async () => {
    const calls = async (overallTimeout: number) => {
      const { fetch, sent } = answering(answer(503), answer(200));
      const { zoom } = testClient({ fetch, random: () => 0.5, overallTimeout });
      await zoom.users.get(USER).catch((error: unknown) => expect(error).toBeInstanceOf(ZoomTimeoutError));
      return sent.length;
    };
    expect([await calls(250), await calls(251)]).toEqual([1, 2]);
  });

  test("is ended by close()", async () => {
    const { zoom, clock, result } = await begin({ what: "", fetch: answer(429), outcome: "not_sent" });
    await zoom.close();
    await failure(result, ZoomAbortError);
    expect(clock.pending).toBe(0);
  });
});

test("the shorter of both limits ends an attempt, and is the one that the error names", async () => {
  const limits = async (timeout: number, overallTimeout: number) => {
    const { zoom, clock } = testClient({ fetch: answering(silence).fetch, retry: false, timeout, overallTimeout });
    const result = failure(zoom.users.get(USER), ZoomTimeoutError);
    await turns();
    clock.advance(Math.min(timeout, overallTimeout));
    return (await result).message;
  };
  expect(await limits(20, 10)).toContain("10 ms (option `overallTimeout`)");
  expect(await limits(10, 20)).toContain("10 ms (option `timeout`)");
});

describe("a client that is closed", () => {
  test("sends nothing more, and asks for no token", async () => {
    const { fetch, sent } = answering(answer(200));
    const { zoom, clock } = testClient({ auth: APP, fetch });
    await zoom.close();
    await failure(zoom.users.get(USER), ZoomAbortError);
    await failure(zoom.users.list().toArray({ limit: 1 }), ZoomAbortError);
    await failure(zoom.http.GET("/users"), ZoomAbortError);
    expect([sent.length, clock.pending]).toEqual([0, 0]);
    await zoom.close();
  });

  test("is closed by `await using`", async () => {
    const { zoom } = testClient({ fetch: answering(answer(200)).fetch });
    await zoom[Symbol.asyncDispose]();
    await failure(zoom.users.get(USER), ZoomAbortError);
  });

  test("leaves others alone that use the same `auth`", async () => {
    const auth = serverToServer(APP);
    const fetch = answering((sent) => (isToken(sent) ? issue() : answer(200, {}, { id: "a" })())).fetch;
    const [first, second] = [testClient({ auth, fetch }), testClient({ auth, fetch })];
    await first.zoom.users.get(USER);
    await first.zoom.close();
    expect(await second.zoom.users.get(USER)).toEqual({ id: "a" });
  });
});
