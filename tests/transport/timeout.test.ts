import { getEventListeners } from "node:events";
import { ZoomAbortError, ZoomConnectionError, ZoomTimeoutError } from "../../src/errors.js";
import { createControllers } from "../../src/transport/controllers.js";
import { createReceive } from "../../src/transport/receive.js";
import { createTimeout, DEFAULT_TIMEOUT } from "../../src/transport/timeout.js";
import type { Reply, Send } from "../../src/transport/types.js";
import {
  closedPort,
  failure,
  json,
  operation,
  request,
  startServer,
  testDeps,
  turns,
  until,
  type TestServer,
} from "./support.js";

const URL = "https://api.zoom.us/v2/users/a";
const REPLY: Reply = { status: 200, headers: new Headers(), text: "", url: URL };

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => void (server.seen.length = 0));

/** Answers when it is told to; otherwise it ignores everything, also signals. */
function waiting() {
  const signals: (AbortSignal | null)[] = [];
  let answer: (reply: Reply) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const send: Send = (given) => {
    signals.push(given.signal);
    return new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  };
  return { send, signals, answer: (reply: Reply) => answer(reply), fail: (error: Error) => fail(error) };
}

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

describe("controllers are used again", () => {
  test("eight times, then there is a new one", async () => {
    const signals: (AbortSignal | null)[] = [];
    const send = createTimeout(testDeps())(async (given) => {
      signals.push(given.signal);
      return REPLY;
    });
    for (let call = 0; call < 17; call++) await send(request(URL));
    expect(new Set(signals).size).toBe(3);
    expect(new Set(signals.slice(0, 8)).size).toBe(1);
    expect(new Set(signals.slice(8, 16)).size).toBe(1);
  });

  test("but not by two calls at once, and not after an abort or a failure", async () => {
    const deps = testDeps();
    const { send, signals, answer } = waiting();
    const limited = createTimeout(deps)(send);
    const failing = createTimeout(deps)(async (given) => {
      signals.push(given.signal);
      throw new Error("broken");
    });
    const late = failure(limited(request(URL)), ZoomTimeoutError);
    void limited(request(URL, { timeout: 0, signal: new AbortController().signal }));
    deps.clock.advance(30_000);
    await late;
    answer(REPLY);
    await turns();
    void limited(request(URL));
    void limited(request(URL));
    expect(signals).toHaveLength(4);
    // The second call's is free again.
    expect(new Set(signals).size).toBe(3);
    signals.length = 0;
    await failure(failing(request(URL)), Error);
    await failure(failing(request(URL)), Error);
    expect(new Set(signals).size).toBe(2);
  });

  test("64 at most wait for the next call, and none that was aborted", () => {
    const controllers = createControllers();
    const leases = Array.from({ length: 70 }, () => controllers.take());
    leases[69]?.controller.abort();
    for (const lease of leases.slice().reverse()) controllers.release(lease);
    const again = new Set(Array.from({ length: 70 }, () => controllers.take()));
    expect(leases.filter((lease) => again.has(lease))).toHaveLength(64);
    expect(again.has(leases[69]!)).toBe(false); // there are 70
  });

  test("an abort does not touch what the same controller has ended before", async () => {
    const deps = testDeps();
    const send = createTimeout(deps)(createReceive(deps));
    const replies = [];
    for (let call = 0; call < 7; call++) replies.push(await send(request(server.origin)));
    server.script = [() => {}];
    const late = failure(send(request(server.origin)), ZoomTimeoutError);
    await until(() => server.seen.length === 8);
    deps.clock.advance(30_000);
    await late;
    server.script = [json(200, { next: true })];
    expect((await send(request(server.origin))).text).toBe('{"next":true}');
    expect(replies.map((reply) => reply.text)).toEqual(Array(7).fill('{"ok":true}'));
  });
});
