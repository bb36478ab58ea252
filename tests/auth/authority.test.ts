/** One token request however many callers, ahead of expiry, and never twice for one rejection. */
import { serverToServer } from "../../src/auth/server-to-server.js";
import type { TokenStore } from "../../src/auth/types.js";
import { ZoomAbortError } from "../../src/errors/classes.js";
import { seededRandom } from "../../src/shared/random.js";
import { ACCOUNT, CLIENT, json, type OAuthServerOptions } from "./oauth-server.js";
import { authError, connect as connectServer, drive, turn } from "./setup.js";

const MINUTE = 60_000;

function connect(options: Omit<OAuthServerOptions, "clock"> & { store?: TokenStore } = {}) {
  const setup = connectServer(options);
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT, store: options.store });
  return { ...setup, auth, source: auth.connect(setup.deps) };
}

const many = <T>(count: number, call: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => call(index));

test("500 cold concurrent calls ask for one token", async () => {
  const { source, server } = connect();
  const tokens = await Promise.all(many(500, () => source.get()));
  expect(server.tokenRequests).toHaveLength(1);
  expect(new Set(tokens.map(({ accessToken }) => accessToken))).toEqual(new Set(["access-1"]));
});

test("500 cold concurrent calls of 5 clients with the same auth ask for one token", async () => {
  const { auth, deps, server, clock } = connect();
  const sources = many(5, () => auth.connect(deps));
  await drive(clock, Promise.all(many(500, (index) => sources[index % 5]?.get())));
  expect(server.tokenRequests).toHaveLength(1);
});

test("500 calls whose token expired in flight ask for one token, and all get the new one", async () => {
  const { source, server } = connect();
  const { accessToken } = await source.get();
  const replacements = await Promise.all(many(500, () => source.refresh(accessToken)));
  expect(server.tokenRequests).toHaveLength(2);
  expect(new Set(replacements.map(({ token }) => token.accessToken))).toEqual(new Set(["access-2"]));
  // Late ones, rejected with the old token too, cost nothing.
  expect(await source.refresh(accessToken)).toMatchObject({ adopted: true, token: { accessToken: "access-2" } });
  expect(server.tokenRequests).toHaveLength(2);
});

test("a late rejection of the token before does not bring back the one that was rejected after it", async () => {
  const { source } = connect();
  await source.refresh((await source.get()).accessToken);
  const [first, late] = await Promise.all([source.refresh("access-2"), source.refresh("access-1")]);
  expect(first.token.accessToken).toBe("access-3");
  expect(late.token.accessToken).toBe("access-3");
});

test("calls that come while a rejected token is replaced wait for the new one", async () => {
  const { source } = connect();
  const { accessToken } = await source.get();
  const refreshed = source.refresh(accessToken);
  expect(source.peek()).toBeUndefined();
  expect((await source.get()).accessToken).toBe("access-2");
  await refreshed;
});

test("a failed request is one error for each caller that waits, and the next call asks again", async () => {
  const { source, server, events } = connect();
  server.script.push(() => json(400, { error: "invalid_client", reason: "Invalid client" }));
  const results = await Promise.allSettled(many(100, () => source.get()));
  expect(results.every(({ status }) => status === "rejected")).toBe(true);
  expect(server.tokenRequests).toHaveLength(1);
  expect((await source.get()).accessToken).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(2);
  expect(events).toMatchObject([
    { type: "token", grant: "server_to_server", outcome: "refused" },
    { type: "token", grant: "server_to_server", outcome: "issued" },
  ]);
});

test("an aborted caller leaves at once, and the others get the token of the same request", async () => {
  const { source, server } = connect();
  const controller = new AbortController();
  const leaving = source.get(controller.signal);
  const staying = source.get();
  controller.abort(new Error("enough"));
  await expect(leaving).rejects.toThrow(ZoomAbortError);
  await expect(leaving).rejects.toMatchObject({ cause: new Error("enough") });
  expect((await staying).accessToken).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(1);
});

test("an aborted signal asks for nothing", async () => {
  const { source, server } = connect();
  await expect(source.get(AbortSignal.abort())).rejects.toThrow(ZoomAbortError);
  expect(server.requests).toHaveLength(0);
});

test("a request that fails after all callers have left is no unhandled rejection", async () => {
  const { source, server } = connect();
  server.script.push(() => json(400, { error: "invalid_client" }));
  const controller = new AbortController();
  const leaving = source.get(controller.signal);
  controller.abort();
  await expect(leaving).rejects.toThrow(ZoomAbortError);
  for (let turns = 0; turns < 10; turns += 1) await turn();
  expect(server.tokenRequests).toHaveLength(1);
});

test("a wait leaves no listener on a signal", async () => {
  const { source } = connect();
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  const counted = Object.assign(signal, {
    addEventListener: (...given: Parameters<typeof add>) => {
      listeners += 1;
      add(...given);
    },
    removeEventListener: (...given: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...given);
    },
  });
  await source.get(counted);
  await source.refresh("access-1", counted);
  expect(listeners).toBe(0);
});

describe("ahead of expiry", () => {
  test("the token is renewed 60 to 120 seconds before, at another moment in each process", async () => {
    const moments = new Set<number>();
    for (let seed = 1; seed <= 20; seed += 1) {
      const { clock, deps } = connect();
      const source = serverToServer({ accountId: ACCOUNT, ...CLIENT }).connect({ ...deps, random: seededRandom(seed) });
      await source.get();
      clock.advance(3600_000 - 120_000 - 1);
      expect(source.peek()).toBeDefined();
      let early = 0;
      for (; source.peek(); early += 100) clock.advance(100);
      expect(early).toBeLessThanOrEqual(60_100);
      moments.add(early);
    }
    expect(moments.size).toBeGreaterThan(15);
  });

  test("one caller renews it, the others go on with the one that still works", async () => {
    const { source, clock, server } = connect();
    await source.get();
    clock.advance(59.5 * MINUTE);
    const [renewer, ...others] = await Promise.all(many(100, () => source.get()));
    expect(renewer?.accessToken).toBe("access-2");
    expect(new Set(others.map(({ accessToken }) => accessToken))).toEqual(new Set(["access-1"]));
    expect(server.tokenRequests).toHaveLength(2);
    expect(source.peek()?.accessToken).toBe("access-2");
  });

  test("when that fails the old one is used, and not every call tries again", async () => {
    const { source, clock, server } = connect();
    await source.get();
    clock.advance(59 * MINUTE + 1);
    server.script.push(() => json(400, { error: "invalid_client" }));
    for (let call = 0; call < 10; call += 1) expect((await source.get()).accessToken).toBe("access-1");
    expect(server.tokenRequests).toHaveLength(2);
    clock.advance(20_000);
    expect((await source.get()).accessToken).toBe("access-2");
  });

  test("an expired token is never used", async () => {
    const { source, clock, server } = connect();
    await source.get();
    clock.advance(60 * MINUTE);
    server.script.push(() => json(400, { error: "invalid_client" }));
    expect((await authError(source.get())).final).toBe(true);
    expect((await source.get()).accessToken).toBe("access-2");
  });

  test("no timer is left behind", async () => {
    const { source, clock } = connect();
    await source.get();
    expect(clock.pending).toBe(0);
  });

  test("a token that lives for seconds is used for most of its life", async () => {
    const { source, clock, server } = connect({ lifetime: 10 });
    await source.get();
    clock.advance(7000);
    expect(source.peek()).toBeDefined();
    clock.advance(600);
    expect(source.peek()).toBeUndefined();
    await source.get();
    expect(server.tokenRequests).toHaveLength(2);
  });
});
