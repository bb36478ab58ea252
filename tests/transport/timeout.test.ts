import { getEventListeners } from "node:events";
import { ZoomAbortError, ZoomConnectionError, ZoomTimeoutError } from "../../src/index.js";
import { answer, answering, refused, silence, stalled, testClient, USER, type TestClientOptions } from "./client.js";
import { failure, startServer, turns, until, type TestServer } from "./support.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => void (server.seen.length = 0));

/** A client of a server that never answers. */
function waiting(options: TestClientOptions = {}, fetch = answering(silence)) {
  return { ...testClient({ fetch: fetch.fetch, retry: false, ...options }), sent: fetch.sent };
}

describe("an attempt ends", () => {
  test.each<[string, number | undefined, number | undefined, number]>([
    ["after 30 s by default", undefined, undefined, 30_000],
    ["after the client's timeout", 500, undefined, 500],
    ["after the call's own timeout", 500, 200, 200],
    ["after the call's own timeout, longer than the client's", 500, 900, 900],
    ["after the call's own timeout though the client has none", 0, 200, 200],
  ])("%s", async (_name, timeout, own, expected) => {
    const { zoom, clock, sent } = waiting({ timeout });
    let ended = false;
    const result = failure(
      zoom.users.get({ ...USER, timeout: own }).finally(() => (ended = true)),
      ZoomTimeoutError,
    );
    await until(() => sent.length === 1);
    clock.advance(expected - 1);
    await turns();
    expect([ended, sent[0]?.init.signal?.aborted]).toEqual([false, false]);
    clock.advance(1);
    const error = await result;
    expect(error).toMatchObject({ outcome: "unknown", method: "GET", path: "/users/{userId}" });
    expect(error.message).toContain(`within ${expected} ms (option \`timeout\`)`);
    expect(sent[0]?.init.signal?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  test("though `fetch` does not heed its signal", async () => {
    const { zoom, clock } = waiting({}, answering(stalled));
    const result = failure(zoom.users.get(USER), ZoomTimeoutError);
    await until(() => clock.pending > 0);
    clock.advance(30_000);
    await result;
  });

  test("and the server sees the connection close", async () => {
    const { zoom, clock } = testClient({ baseUrl: server.origin, retry: false });
    let closed = false;
    server.script = [(response) => void response.on("close", () => (closed = true))];
    const result = failure(zoom.users.get(USER), ZoomTimeoutError);
    await until(() => server.seen.length === 1);
    clock.advance(30_000);
    await result;
    await until(() => closed);
  });

  test("also while the body comes", async () => {
    let arrived = false;
    const { zoom, clock } = testClient({
      baseUrl: server.origin,
      retry: false,
      async fetch(url, init) {
        const response = await fetch(url, init);
        arrived = true;
        return response;
      },
    });
    server.script = [(response) => void response.writeHead(200, { "content-length": "10" }).write("12345")];
    const result = failure(zoom.users.get(USER), ZoomTimeoutError);
    await until(() => arrived);
    await turns();
    clock.advance(30_000);
    expect(await result).toMatchObject({ outcome: "unknown" });
  });

  test("with all its redirects", async () => {
    const took = (ms: number, path: string) => () => {
      clock.advance(ms);
      return answer(302, { location: path })();
    };
    const { fetch, sent } = answering(took(9_000, "/b"), took(9_000, "/c"), took(9_000, "/d"), silence);
    const { zoom, clock } = testClient({ fetch, retry: false });
    const result = failure(zoom.users.get(USER), ZoomTimeoutError);
    await until(() => sent.length === 4);
    clock.advance(2_999);
    await turns();
    expect(sent[3]?.init.signal?.aborted).toBe(false);
    clock.advance(1);
    expect((await result).message).toContain("within 30000 ms (option `timeout`)");
  });
});

test.each([0, Infinity])("a timeout of %p is none", async (none) => {
  for (const [timeout, own] of [
    [none, undefined],
    [500, none],
  ]) {
    let respond: (response: Response) => void = () => {};
    const held = () => new Promise<Response>((resolve) => (respond = resolve));
    const { zoom, clock, sent } = waiting({ timeout, overallTimeout: 0 }, answering(held));
    const result = zoom.users.get({ ...USER, timeout: own });
    await until(() => sent.length === 1);
    expect(clock.pending).toBe(0);
    clock.advance(86_400_000);
    respond(answer(200, {}, { id: "a" })());
    expect(await result).toEqual({ id: "a" });
  }
});

describe("the caller's signal", () => {
  test("ends the call with its reason as cause, and the request with it", async () => {
    const { zoom, clock, sent } = waiting();
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const result = failure(zoom.users.get({ ...USER, signal: controller.signal }), ZoomAbortError);
    await until(() => sent.length === 1);
    controller.abort(reason);
    expect(await result).toMatchObject({ name: "AbortError", cause: reason, path: "/users/{userId}" });
    expect(sent[0]?.init.signal?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("ends a call without any limit of time as well", async () => {
    const { zoom, sent } = waiting({ timeout: 0, overallTimeout: 0 });
    const controller = new AbortController();
    const result = failure(zoom.users.get({ ...USER, signal: controller.signal }), ZoomAbortError);
    await until(() => sent.length === 1);
    controller.abort();
    await result;
  });

  test("that is aborted already lets nothing out", async () => {
    const { zoom, clock, sent } = waiting();
    const result = zoom.users.get({ ...USER, signal: AbortSignal.abort("before") });
    expect(await failure(result, ZoomAbortError)).toMatchObject({ cause: "before" });
    expect(sent).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test("is seen by the server", async () => {
    const { zoom } = testClient({ baseUrl: server.origin });
    let closed = false;
    server.script = [(response) => void response.on("close", () => (closed = true))];
    const controller = new AbortController();
    const result = failure(zoom.users.get({ ...USER, signal: controller.signal }), ZoomAbortError);
    await until(() => server.seen.length === 1);
    controller.abort();
    await result;
    await until(() => closed);
  });

  test("ends a wait between two attempts, and leaves nothing", async () => {
    const { zoom, clock, sent, waits } = waiting({ skipWaits: false, retry: {} }, answering(answer(429)));
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const result = failure(zoom.users.get({ ...USER, signal: controller.signal }), ZoomAbortError);
    await until(() => waits.length === 1);
    expect(clock.pending).toBeGreaterThan(0);
    controller.abort(reason);
    expect(await result).toMatchObject({ cause: reason, path: "/users/{userId}" });
    expect(clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    clock.advance(10_000);
    await turns();
    expect(sent).toHaveLength(1);
  });

  test("keeps nothing of a call that ended in any other way", async () => {
    const { signal } = new AbortController();
    const { zoom, clock, sent } = waiting(
      { retry: {} },
      answering(answer(429), answer(200, {}, { id: "a" }), answer(404), refused, refused, refused, refused, silence),
    );
    await zoom.users.get({ ...USER, signal });
    await failure(zoom.users.get({ ...USER, signal }), Error);
    await failure(zoom.users.get({ ...USER, signal }), ZoomConnectionError);
    const late = failure(zoom.users.get({ ...USER, signal, retry: false }), ZoomTimeoutError);
    await until(() => sent.length === 8);
    clock.advance(30_000);
    await late;
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  test("never reaches `fetch`, which would leave a listener on it", async () => {
    const { signal } = new AbortController();
    const { zoom, sent } = waiting({}, answering(answer(200)));
    await zoom.users.get({ ...USER, signal });
    await zoom.users.get({ ...USER, signal });
    expect(sent[0]?.init.signal).not.toBe(signal);
    // Some runtimes refuse what was made while another request was answered.
    expect(sent[1]?.init.signal).not.toBe(sent[0]?.init.signal);
  });
});

test("what comes too late is nobody's business", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  let fail: (error: Error) => void = () => {};
  const held = () => new Promise<Response>((_resolve, reject) => (fail = reject));
  const { zoom, clock } = waiting({}, answering(held));
  const late = failure(zoom.users.get(USER), ZoomTimeoutError);
  await until(() => clock.pending > 0);
  clock.advance(30_000);
  fail(new Error("The connection broke afterwards."));
  await late;
  await turns();
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});
