/** A user's refresh tokens: which is spent, which never again, over restarts, refusals, lost answers and broken stores. */
import {
  memoryTokenStore,
  refreshToken,
  revokeToken,
  ZoomInputError,
  type StoredToken,
  type TokenStore,
} from "../../src/index.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, many, reset, unreachable } from "./setup.js";

const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;
const refusal = () => json(400, { error: "invalid_grant", reason: "Invalid Token!" });

function start(change: (memory: TokenStore) => Partial<TokenStore> = () => ({}), given?: string) {
  const setup = connect();
  const { clock, server } = setup;
  const initial = given ?? server.grant("initial");
  const memory = memoryTokenStore(clock);
  const store = { ...memory, ...change(memory) };
  const auth = refreshToken({ ...CLIENT, refreshToken: initial, store, key: "user-1" });
  return {
    ...setup,
    server,
    memory,
    auth,
    zoom: setup.client(auth),
    /** Another process, with what is left out kept in the store. */
    restart: (part: object = { refreshToken: initial }) =>
      setup.client(refreshToken({ ...CLIENT, store, key: "user-1", ...part })),
    /** What another process would write. */
    other: (accessToken: string, part: object = {}) => ({
      accessToken: server.accept(accessToken),
      expiresAt: clock.now() + HOUR,
      refreshToken: server.grant(`${accessToken}-refresh`),
      ...part,
    }),
    spent: () => server.tokenRequests.map(({ form }) => form.get("refresh_token")),
    revoked: () => server.requests.filter((one) => one.path === "/oauth/revoke").map(({ form }) => form.get("token")),
  };
}

test("each renewal spends the refresh token that the one before brought", async () => {
  const { zoom, clock, server, spent } = start();
  for (const _ of many(20, () => 0)) {
    await call(zoom);
    clock.advance(HOUR);
  }
  expect(spent()).toEqual(["initial", ...many(19, (index) => `refresh-${index + 1}`)]);
  expect(server.doubleSpends).toBe(0);
});

test("after a restart the store's refresh token is used, not the one from the configuration", async () => {
  const { zoom, clock, restart, spent } = start();
  await call(zoom);
  clock.advance(HOUR);
  await call(restart());
  clock.advance(HOUR);
  await call(restart({}));
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-2"]);
});

test("nothing in the store and no refresh token: a final error, and nothing is sent", async () => {
  const { client, server } = start();
  const zoom = client(refreshToken({ ...CLIENT, store: memoryTokenStore(), key: "nobody" }));
  expect(await authError(call(zoom))).toMatchObject({
    final: true,
    message: "The access token cannot be renewed: there is no refresh token.",
  });
  expect(server.requests).toHaveLength(0);
});

test.each([
  ["nothing", {}],
  ["a store without key", { store: memoryTokenStore() }],
  ["a key without store", { key: "user-1" }],
])("it cannot begin with %s", (_what, options) => {
  expect(() => refreshToken({ ...CLIENT, ...options })).toThrow(ZoomInputError);
  expect(() => refreshToken({ ...CLIENT, ...options })).toThrow("`options.refreshToken` is missing");
});

test("a refused refresh token is final: the next call throws at once", async () => {
  const { zoom, server } = start(undefined, "unknown");
  const error = await authError(call(zoom));
  expect(error).toMatchObject({ final: true, error: "invalid_grant" });
  expect(error.remedy).toContain("authorise the app again");
  for (const _ of many(10, () => 0)) expect((await authError(call(zoom))).final).toBe(true);
  expect(server.tokenRequests).toHaveLength(1);
});

test("after a refusal, a new authorisation in the store is found", async () => {
  const { zoom, memory, other } = start(undefined, "unknown");
  await authError(call(zoom));
  await memory.compareAndSwap(KEY, undefined, other("newer", { expiresAt: 0 }));
  expect(await call(zoom)).toBe("access-1");
});

test("a new refresh token from the configuration is tried when the store's is refused", async () => {
  const { zoom, clock, server, restart, spent } = start();
  await call(zoom);
  clock.advance(HOUR);
  for (const one of server.refresh.keys()) server.refresh.set(one, "revoked");
  expect(await call(restart({ refreshToken: server.grant("initial-2") }))).toBe("access-2");
  expect(spent()).toEqual(["initial", "refresh-1", "initial-2"]);
});

test("what another process has spent is not tried when the store's is refused", async () => {
  const { zoom, restart, clock, server, spent } = start();
  await call(zoom);
  clock.advance(HOUR);
  await call(restart());
  clock.advance(HOUR);
  server.tokenScript.push(refusal);
  expect((await authError(call(zoom))).final).toBe(true);
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-2"]);
  expect(server.doubleSpends).toBe(0);
});

test("a refusal is not an error when another process has a token by then", async () => {
  const { zoom, server, memory, other } = start();
  server.tokenScript.push(async () => {
    await memory.compareAndSwap(KEY, undefined, other("newer"));
    return refusal();
  });
  expect(await call(zoom)).toBe("newer");
  expect(server.tokenRequests).toHaveLength(1);
});

test("a server that does not rotate keeps its refresh token, in the store too", async () => {
  const { zoom, clock, server, memory, spent } = start();
  const answer = () => json(200, { access_token: server.accept(`a${server.requests.length}`), expires_in: 3600 });
  server.tokenScript.push(answer, answer, answer);
  for (const _ of many(3, () => 0)) {
    await call(zoom);
    expect((await memory.get(KEY))?.token.refreshToken).toBe("initial");
    clock.advance(HOUR);
  }
  expect(spent()).toEqual(["initial", "initial", "initial"]);
});

test("a store that lags behind does not make anybody spend a refresh token twice", async () => {
  let first: StoredToken | undefined;
  const { zoom, clock, server, spent } = start((memory) => ({
    get: async (key) => (first ??= await memory.get(key)),
    compareAndSwap: async (key, _version, next) => memory.compareAndSwap(key, (await memory.get(key))?.version, next),
  }));
  for (const _ of many(4, () => 0)) {
    await call(zoom);
    clock.advance(HOUR);
  }
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-2", "refresh-3"]);
  expect(server.doubleSpends).toBe(0);
});

test("a failure that is not final is tried again by the next call", async () => {
  const { zoom, server, clock } = start();
  server.tokenScript.push(...many(3, () => () => json(429, { error: "too_many" })));
  expect((await authError(drive(clock, call(zoom)))).final).toBe(false);
  expect(await call(zoom)).toBe("access-1");
});

describe("when it is unknown whether the refresh token arrived", () => {
  test.each([
    ["a reset", reset],
    ["a 502 page", () => new Response("<html>Bad Gateway</html>", { status: 502 })],
    ["a success that was cut off", () => new Response('{"access_token":"abc', { status: 200 })],
  ])("%s: the same one is sent once more, not more often", async (_what, failure) => {
    const { zoom, server, clock, spent } = start();
    server.tokenScript.push(failure);
    expect(await drive(clock, call(zoom))).toBe("access-1");
    expect(spent()).toEqual(["initial", "initial"]);

    clock.advance(HOUR);
    server.tokenScript.push(failure, failure);
    expect((await authError(drive(clock, call(zoom)))).final).toBe(false);
    expect(spent().slice(2)).toEqual(["refresh-1", "refresh-1"]);
  });

  test("the store is asked before: what another process has got by then is used", async () => {
    const { zoom, server, clock, memory, other } = start();
    server.tokenScript.push(async (...given) => {
      await memory.compareAndSwap(KEY, undefined, other("newer"));
      return reset(...given);
    });
    expect(await drive(clock, call(zoom))).toBe("newer");
    expect(server.tokenRequests).toHaveLength(1);
  });

  test("the access token that Zoom has refused is not taken for a newer one", async () => {
    const { zoom, server, clock, spent } = start();
    await call(zoom);
    server.revokeAll();
    server.tokenScript.push(reset);
    expect(await drive(clock, call(zoom))).toBe("access-2");
    expect(spent()).toEqual(["initial", "refresh-1", "refresh-1"]);
  });

  test.each([0, -1])("nor is one that expires %p ms from then", async (left) => {
    const { zoom, server, clock, memory, other, spent } = start();
    server.tokenScript.push(async (...given) => {
      await memory.compareAndSwap(KEY, undefined, other("stale", { expiresAt: clock.now() + left }));
      return reset(...given);
    });
    expect(await drive(clock, call(zoom), 1)).toBe("access-1");
    expect(spent()).toEqual(["initial", "initial"]);
  });

  test("a connection that never came about is not such a case", async () => {
    const { zoom, server, clock } = start();
    server.tokenScript.push(unreachable, unreachable);
    expect(await drive(clock, call(zoom))).toBe("access-1");
    expect(server.tokenRequests).toHaveLength(3);
  });
});

describe("the store", () => {
  test.each<[string, unknown]>([
    ["ECONNREFUSED", Object.assign(new Error("SET key secret-value"), { code: "ECONNREFUSED" })],
    ["RangeError", new RangeError("secret-value")],
    ["it refused", "secret-value"],
    ["it refused", null],
    ["Error", Object.assign(new Error("x"), { code: "two secret words" })],
    ["Error", Object.assign(new Error("x"), { code: 7 })],
  ])("that fails: nothing is spent, and no more of its error is told than %s", async (told, failure) => {
    const { zoom, server } = start(() => ({ get: () => Promise.reject(failure) }));
    const error = await authError(call(zoom));
    expect(error).toMatchObject({ final: false, message: `The token store failed to read: ${told}.` });
    expect(error.cause).toBeUndefined();
    expect(server.requests).toHaveLength(0);
  });

  test("that throws instead of rejecting has failed as well", async () => {
    const { zoom } = start(() => ({
      get: () => {
        throw new RangeError("secret");
      },
    }));
    expect((await authError(call(zoom))).message).toBe("The token store failed to read: RangeError.");
  });

  test("that takes longer than the lease lasts: nothing is spent", async () => {
    let reads = 0;
    const setup = start((memory) => ({
      get: async (key) => {
        reads += 1;
        if (reads === 2) setup.clock.advance(20_000);
        return memory.get(key);
      },
    }));
    const error = await authError(call(setup.zoom));
    expect(error.message).toMatch(/lease|no answer/);
    expect(setup.server.requests).toHaveLength(0);
  });

  test("that cannot be written for a while: the new refresh token is not lost, and written later", async () => {
    let down = true;
    const at: number[] = [];
    const setup = start((memory) => ({
      compareAndSwap: (...given) => {
        at.push(setup.clock.now());
        return down ? Promise.reject(new Error("read-only")) : memory.compareAndSwap(...given);
      },
    }));
    const { zoom, clock, spent, restart, outcomes } = setup;
    expect(await drive(clock, call(zoom), 50)).toBe("access-1");
    expect(at).toHaveLength(3);
    expect(outcomes()).toEqual(["issued", "failed"]);
    clock.advance(HOUR);
    down = false;
    expect(await call(zoom)).toBe("access-2");
    clock.advance(HOUR);
    await call(restart());
    expect(spent()).toEqual(["initial", "refresh-1", "refresh-2"]);
  });

  test("whose lease holder was killed: the next one waits until it runs out, as its request may be on its way", async () => {
    const { zoom, clock, memory } = start();
    await memory.lease(KEY, 30_000);
    const started = clock.now();
    expect(await drive(clock, call(zoom))).toBe("access-1");
    expect(clock.now() - started).toBeGreaterThanOrEqual(30_000);
    expect(clock.now() - started).toBeLessThan(31_500);
  });

  test("whose lease is never free: an error after two of its lifetimes, and nothing is spent", async () => {
    const { zoom, server, clock } = start(() => ({ lease: async () => undefined }));
    const started = clock.now();
    const error = await authError(drive(clock, call(zoom), 100));
    expect(error).toMatchObject({ final: false, message: expect.stringContaining("For 60 seconds") });
    expect(clock.now() - started).toBeLessThan(61_500);
    expect(server.requests).toHaveLength(0);
  });
});

describe("revoking", () => {
  test("a refresh token that was never used ends that one", async () => {
    const { auth, flow, revoked } = start();
    await revokeToken(auth, flow);
    expect(revoked()).toEqual(["initial"]);
  });

  test.each([
    [0, "access-1"],
    [HOUR - 1, "access-1"],
    [HOUR, "refresh-1"],
    [HOUR + 1, "refresh-1"],
  ])("a token %p ms old ends %s", async (age, ended) => {
    const { zoom, auth, flow, clock, revoked } = start();
    await call(zoom);
    clock.advance(age);
    await revokeToken(auth, flow);
    expect(revoked()).toEqual([ended]);
  });

  test("a refresh token that was refused sends nothing", async () => {
    const { zoom, auth, flow, revoked } = start(undefined, "unknown");
    await authError(call(zoom));
    await revokeToken(auth, flow);
    expect(revoked()).toEqual([]);
  });

  test("is final, also for a refresh token that came with the last token", async () => {
    const { zoom, client, auth, flow, server, spent } = start();
    await call(zoom);
    await revokeToken(auth, flow);
    expect((await authError(call(zoom))).message).toContain("was revoked by this process");
    expect((await authError(call(client(auth)))).final).toBe(true);
    expect(spent()).toEqual(["initial"]);
    expect(server.tokenRequests).toHaveLength(1);
  });
});
