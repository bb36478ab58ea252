/** Callers that leave, or whose time is up, while they wait for a token; and what becomes of the request they waited for. */
import fc from "fast-check";
import {
  memoryTokenStore,
  refreshToken,
  staticToken,
  ZoomAbortError,
  ZoomTimeoutError,
  type TokenStore,
} from "../../src/index.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, hung, many, silence, thrown, turn } from "./setup.js";

const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;

test("a caller that aborts leaves at once; the others get the token of the same request", async () => {
  const { account, server } = connect();
  const zoom = account();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  server.tokenScript.push(async (_request, own) => {
    await held;
    return own();
  });
  const controller = new AbortController();
  const leaving = thrown(call(zoom, { signal: controller.signal }));
  const staying = call(zoom);
  await turn();
  controller.abort(new Error("enough"));
  const error = await leaving;
  answer();
  expect(error).toBeInstanceOf(ZoomAbortError);
  expect(error).toMatchObject({ operation: "users.get", method: "GET", cause: new Error("enough") });
  expect(await staying).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(1);
});

test("an aborted signal asks for nothing", async () => {
  const { account, server } = connect();
  await expect(call(account(), { signal: AbortSignal.abort() })).rejects.toThrow(ZoomAbortError);
  expect(server.requests).toHaveLength(0);
});

test("a call's time limit covers its wait for a token", async () => {
  const { account, server, clock } = connect();
  const zoom = account({}, { overallTimeout: 1000 });
  server.tokenScript.push(silence);
  const started = clock.now();
  const error = await thrown(drive(clock, call(zoom), 10));
  expect(error).toBeInstanceOf(ZoomTimeoutError);
  expect(error).toMatchObject({ operation: "users.get", outcome: "not_sent" });
  expect(clock.now() - started).toBe(1000);
});

test("when the last one leaves, the token request is given up and no timer is left", async () => {
  const { account, server, clock } = connect();
  const zoom = account();
  server.tokenScript.push(silence);
  const controllers = many(3, () => new AbortController());
  const calls = controllers.map(({ signal }) => thrown(call(zoom, { signal })));
  await turn();
  controllers.slice(1).forEach((controller) => controller.abort());
  await turn();
  expect(server.tokenRequests[0]?.signal?.aborted).toBe(false);
  controllers[0]?.abort();
  await Promise.all(calls);
  await turn();
  expect(server.tokenRequests[0]?.signal?.aborted).toBe(true);
  expect(clock.pending).toBe(0);
  // The next caller begins anew.
  expect(await call(zoom)).toBe("access-1");
});

test("a caller that comes while the request is given up gets the token of another one", async () => {
  const { account, server, clock } = connect();
  const zoom = account();
  server.tokenScript.push(silence);
  const controller = new AbortController();
  const leaving = thrown(call(zoom, { signal: controller.signal }));
  await turn();
  controller.abort();
  const coming = call(zoom);
  await leaving;
  expect(await drive(clock, coming)).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(2);
});

test("closing the client ends the wait and the request", async () => {
  const { account, server, clock } = connect();
  const zoom = account();
  server.tokenScript.push(silence);
  const waiting = thrown(call(zoom));
  await turn();
  await zoom.close();
  expect(await waiting).toBeInstanceOf(ZoomAbortError);
  await turn();
  expect(server.tokenRequests[0]?.signal?.aborted).toBe(true);
  expect(clock.pending).toBe(0);
});

test("closing the client ends a renewal that nobody waits for", async () => {
  const { account, server, clock } = connect();
  const zoom = account();
  await call(zoom);
  clock.advance(HOUR - 1);
  server.tokenScript.push(silence);
  await call(zoom);
  await turn();
  await zoom.close();
  await turn();
  expect(server.tokenRequests[1]?.signal?.aborted).toBe(true);
  expect(clock.pending).toBe(0);
});

describe("a refresh token that is good for one use", () => {
  function start(change: (memory: TokenStore) => TokenStore = (memory) => memory) {
    const setup = connect();
    const memory = memoryTokenStore(setup.clock);
    const refresh = setup.server.grant("initial");
    const auth = refreshToken({ ...CLIENT, refreshToken: refresh, store: change(memory), key: "user-1" });
    return { ...setup, server: setup.server, memory, zoom: setup.client(auth) };
  }

  test.each(["aborted", "closed"])(
    "is not lost when the caller has %s: its answer is waited for and kept",
    async (how) => {
      const { zoom, server, memory } = start();
      let answer = () => {};
      const held = new Promise<void>((resolve) => (answer = resolve));
      server.tokenScript.push(async (_request, own) => {
        await held;
        return own();
      });
      const controller = new AbortController();
      const leaving = thrown(call(zoom, { signal: controller.signal }));
      await turn();
      if (how === "closed") await zoom.close();
      else controller.abort();
      expect(await leaving).toBeInstanceOf(ZoomAbortError);
      expect(server.tokenRequests[0]?.signal?.aborted).toBe(false);
      answer();
      await turn();
      await turn();
      expect((await memory.get(KEY))?.token).toMatchObject({ accessToken: "access-1", refreshToken: "refresh-1" });
      if (how === "aborted") expect(await call(zoom)).toBe("access-1");
      expect(server.tokenRequests).toHaveLength(1);
    },
  );

  test("is not sent again when nobody waits any more", async () => {
    const { zoom, server, clock } = start();
    server.tokenScript.push(silence);
    const controller = new AbortController();
    const leaving = thrown(call(zoom, { signal: controller.signal }));
    await turn();
    controller.abort();
    await leaving;
    clock.advance(15_000);
    for (const _ of many(5, () => 0)) {
      await turn();
      clock.advance(1000);
    }
    expect(server.tokenRequests).toHaveLength(1);
    expect(clock.pending).toBe(0);
    expect(await drive(clock, call(zoom))).toBe("access-1");
  });

  test("is not sent at all when the last one leaves while the store is asked", async () => {
    const { zoom, server } = start((memory) => hung(memory, "lease"));
    const controller = new AbortController();
    const leaving = thrown(call(zoom, { signal: controller.signal }));
    await turn();
    controller.abort();
    await leaving;
    await turn();
    expect(server.requests).toHaveLength(0);
  });
});

test("a token function has 15 seconds", async () => {
  const { client, clock } = connect();
  const started = clock.now();
  const error = await authError(drive(clock, call(client(staticToken(() => new Promise<string>(() => {})))), 1000));
  expect(error.message).toBe("The function given to `staticToken` took longer than 15 seconds.");
  expect(clock.now() - started).toBe(15_000);
  expect(clock.pending).toBe(0);
});

test("a token function can be left", async () => {
  const { client } = connect();
  const zoom = client(staticToken(() => new Promise<string>(() => {})));
  const controller = new AbortController();
  const leaving = call(zoom, { signal: controller.signal });
  await turn();
  controller.abort();
  await expect(leaving).rejects.toThrow(ZoomAbortError);
});

test("whoever leaves and whenever: everybody else gets a token, no call hangs, nothing is left behind", async () => {
  const caller = fc.record({ comes: fc.nat(400), patience: fc.option(fc.nat(400), { nil: undefined }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(caller, { minLength: 1, maxLength: 12 }),
      fc.nat(300),
      fc.nat(20),
      async (callers, takes, lifetime) => {
        const at = (ms: number) => new Promise<void>((resolve) => void setup.clock.after(ms, resolve));
        const setup = connect({ delay: () => at(takes), lifetime: lifetime + 1 });
        const zoom = setup.account();
        const outcomes = callers.map(async ({ comes, patience }) => {
          await at(comes);
          const controller = new AbortController();
          if (patience !== undefined) void at(patience).then(() => controller.abort());
          return call(zoom, { signal: controller.signal }).catch((error: unknown) => error);
        });
        const results = await drive(setup.clock, Promise.all(outcomes), 10);
        results.forEach((result, index) => {
          const expected = callers[index]?.patience === undefined ? /^access-/ : /^access-|aborted/;
          expect(result instanceof Error ? result.message : result).toMatch(expected);
        });
        setup.clock.advance(1000);
        for (const _ of many(10, () => 0)) {
          await turn();
          setup.clock.advance(30_000);
        }
        expect(setup.clock.pending).toBe(0);
      },
    ),
    { numRuns: 60 },
  );
});

test("a failure that comes after everybody has left is not an unhandled rejection", async () => {
  const { account, server } = connect();
  const zoom = account();
  server.tokenScript.push(() => json(400, { error: "invalid_client" }));
  const controller = new AbortController();
  const leaving = call(zoom, { signal: controller.signal });
  controller.abort();
  await expect(leaving).rejects.toThrow(ZoomAbortError);
  for (const _ of many(10, () => 0)) await turn();
});
