import { getEventListeners } from "node:events";
import { ZoomAbortError, ZoomConnectionError, ZoomTimeoutError } from "../../src/errors/classes.js";
import { createReceive } from "../../src/transport/fetch-reply.js";
import { createTimeout, DEFAULT_TIMEOUT } from "../../src/transport/timeout.js";
import {
  closedPort,
  failure,
  operation,
  request,
  startServer,
  testDeps,
  turns,
  until,
  type TestServer,
} from "./support.js";
import { REPLY, URL, waiting } from "./waiting.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => void (server.seen.length = 0));

describe("an attempt ends", () => {
  test.each<[string, number | undefined, number | undefined, number]>([
    ["after 30 s by default", undefined, undefined, 30_000],
    ["after the client's timeout", 500, undefined, 500],
    ["after the call's own timeout", 500, 200, 200],
    ["after the call's own timeout though the client has none", 0, 200, 200],
  ])("%s", async (_name, fallback, own, expected) => {
    const deps = testDeps();
    const { send, signals } = waiting();
    const call = request(URL, { operation: operation(), ...(own === undefined ? {} : { timeout: own }) });
    const result = failure(createTimeout(deps, fallback)(send)(call), ZoomTimeoutError);
    deps.clock.advance(expected - 1);
    expect(signals[0]?.aborted).toBe(false);
    deps.clock.advance(1);
    const error = await result;
    expect(error).toMatchObject({ outcome: "unknown", method: "GET", path: "/users/{userId}" });
    expect(error.message).toContain(`within ${expected} ms (option \`timeout\`)`);
    expect(signals[0]?.aborted).toBe(true);
    expect(deps.clock.pending).toBe(0);
    expect(DEFAULT_TIMEOUT).toBe(30_000);
  });

  test("and the server sees the connection close", async () => {
    const deps = testDeps();
    let closed = false;
    server.script = [(response) => void response.on("close", () => (closed = true))];
    const result = failure(createTimeout(deps)(createReceive(deps))(request(server.origin)), ZoomTimeoutError);
    await until(() => server.seen.length === 1);
    deps.clock.advance(30_000);
    await result;
    await until(() => closed);
  });

  test("also while the body comes", async () => {
    const deps = testDeps();
    server.script = [(response) => void response.writeHead(200, { "content-length": "10" }).write("12345")];
    const result = failure(createTimeout(deps)(createReceive(deps))(request(server.origin)), ZoomTimeoutError);
    await until(() => server.seen.length === 1);
    await turns();
    deps.clock.advance(30_000);
    await result;
  });
});

test.each([0, Infinity])("a timeout of %p is none", async (none) => {
  const deps = testDeps();
  for (const [fallback, own] of [
    [none, undefined],
    [500, none],
  ] as const) {
    const { send, signals, answer } = waiting();
    const result = createTimeout(deps, fallback)(send)(request(URL, own === undefined ? {} : { timeout: own }));
    expect(deps.clock.pending).toBe(0);
    // Nothing can end it, so that no controller is made.
    expect(signals).toEqual([null]);
    answer(REPLY);
    expect(await result).toBe(REPLY);
  }
});

describe("the caller's signal", () => {
  test("ends the call with its reason as cause, and the request with it", async () => {
    const deps = testDeps();
    const { send, signals } = waiting();
    const controller = new AbortController();
    const reason = new Error("The user has left.");
    const result = failure(createTimeout(deps)(send)(request(URL, { signal: controller.signal })), ZoomAbortError);
    controller.abort(reason);
    expect(await result).toMatchObject({ name: "AbortError", cause: reason });
    expect(signals[0]).toMatchObject({ aborted: true, reason });
    expect(deps.clock.pending).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("ends a call without a timeout as well", async () => {
    const { send } = waiting();
    const controller = new AbortController();
    const result = failure(
      createTimeout(testDeps(), 0)(send)(request(URL, { signal: controller.signal })),
      ZoomAbortError,
    );
    controller.abort();
    await result;
  });

  test("that is aborted already lets nothing out", async () => {
    const deps = testDeps();
    const { send, signals } = waiting();
    const result = createTimeout(deps)(send)(request(URL, { signal: AbortSignal.abort("before") }));
    expect(await failure(result, ZoomAbortError)).toMatchObject({ cause: "before" });
    expect(signals).toEqual([]);
    expect(deps.clock.pending).toBe(0);
  });

  test("is seen by the server", async () => {
    const deps = testDeps();
    let closed = false;
    server.script = [(response) => void response.on("close", () => (closed = true))];
    const controller = new AbortController();
    const call = request(server.origin, { signal: controller.signal });
    const result = failure(createTimeout(deps)(createReceive(deps))(call), ZoomAbortError);
    await until(() => server.seen.length === 1);
    controller.abort();
    await result;
    await until(() => closed);
  });

  test("keeps nothing of a call that ended in any other way", async () => {
    const deps = testDeps();
    const { signal } = new AbortController();
    const send = createTimeout(deps)(createReceive(deps));
    await send(request(server.origin, { signal }));
    await failure(send(request(`http://127.0.0.1:${await closedPort()}`, { signal })), ZoomConnectionError);
    const late = failure(createTimeout(deps)(waiting().send)(request(URL, { signal })), ZoomTimeoutError);
    deps.clock.advance(30_000);
    await late;
    expect(getEventListeners(signal, "abort")).toEqual([]);
    expect(deps.clock.pending).toBe(0);
  });

  test("never reaches fetch, which would leave a listener on it", async () => {
    const { signal } = new AbortController();
    const { send, signals } = waiting();
    void createTimeout(testDeps())(send)(request(URL, { signal }));
    expect(signals[0]).not.toBe(signal);
  });
});

test("what comes too late is nobody's business", async () => {
  const deps = testDeps();
  const first = waiting();
  const result = failure(createTimeout(deps)(first.send)(request(URL)), ZoomTimeoutError);
  deps.clock.advance(30_000);
  first.fail(new Error("The connection broke afterwards."));
  await result;
  const second = waiting();
  const controller = new AbortController();
  const aborted = failure(
    createTimeout(deps)(second.send)(request(URL, { signal: controller.signal })),
    ZoomAbortError,
  );
  controller.abort();
  second.answer(REPLY);
  await aborted;
  await turns();
});
