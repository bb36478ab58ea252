import { ZoomTimeoutError } from "../../src/errors/classes.js";
import { createControllers } from "../../src/transport/controllers.js";
import { createReceive } from "../../src/transport/fetch-reply.js";
import { createTimeout } from "../../src/transport/timeout.js";
import { failure, json, request, startServer, testDeps, turns, until, type TestServer } from "./support.js";
import { REPLY, URL, waiting } from "./waiting.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => void (server.seen.length = 0));

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
