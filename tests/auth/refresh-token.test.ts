/** A user's refresh tokens: which is spent, which never again, over restarts, refusals and lost answers. */
import { memoryTokenStore, refreshToken, ZoomInputError, type StoredToken } from "../../src/index.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, call, drive, HOUR, many, reset, unreachable } from "./setup.js";
import { KEY, user } from "./user.js";

const refusal = () => json(400, { error: "invalid_grant", reason: "Invalid Token!" });

test("each renewal spends the refresh token that the one before brought", async () => {
  const { zoom, clock, server, spent } = user();
  for (const _ of many(20, () => 0)) {
    await call(zoom);
    clock.advance(HOUR);
  }
  expect(spent()).toEqual(["initial", ...many(19, (index) => `refresh-${index + 1}`)]);
  expect(server.doubleSpends).toBe(0);
});

test("after a restart the store's refresh token is used, not the one from the configuration", async () => {
  const { zoom, clock, restart, spent } = user();
  await call(zoom);
  clock.advance(HOUR);
  await call(restart());
  clock.advance(HOUR);
  await call(restart({}));
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-2"]);
});

test("nothing in the store and no refresh token: a final error, and nothing is sent", async () => {
  const { client, server } = user();
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
  const { zoom, server } = user(undefined, "unknown");
  const error = await authError(call(zoom));
  expect(error).toMatchObject({ final: true, error: "invalid_grant" });
  expect(error.remedy).toContain("authorise the app again");
  for (const _ of many(10, () => 0)) expect((await authError(call(zoom))).final).toBe(true);
  expect(server.tokenRequests).toHaveLength(1);
});

test("after a refusal, a new authorisation in the store is found", async () => {
  const { zoom, memory, other } = user(undefined, "unknown");
  await authError(call(zoom));
  await memory.compareAndSwap(KEY, undefined, other("newer", { expiresAt: 0 }));
  expect(await call(zoom)).toBe("access-1");
});

test("a new refresh token from the configuration is tried when the store's is refused", async () => {
  const { zoom, clock, server, restart, spent } = user();
  await call(zoom);
  clock.advance(HOUR);
  for (const one of server.refresh.keys()) server.refresh.set(one, "revoked");
  expect(await call(restart({ refreshToken: server.grant("initial-2") }))).toBe("access-2");
  expect(spent()).toEqual(["initial", "refresh-1", "initial-2"]);
});

test("what another process has spent is not tried when the store's is refused", async () => {
  const { zoom, restart, clock, server, spent } = user();
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
  const { zoom, server, memory, other } = user();
  server.tokenScript.push(async () => {
    await memory.compareAndSwap(KEY, undefined, other("newer"));
    return refusal();
  });
  expect(await call(zoom)).toBe("newer");
  expect(server.tokenRequests).toHaveLength(1);
});

test("a server that does not rotate keeps its refresh token, in the store too", async () => {
  const { zoom, clock, server, memory, spent } = user();
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
  const { zoom, clock, server, spent } = user((memory) => ({
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
  const { zoom, server, clock } = user();
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
    const { zoom, server, clock, spent } = user();
    server.tokenScript.push(failure);
    expect(await drive(clock, call(zoom))).toBe("access-1");
    expect(spent()).toEqual(["initial", "initial"]);

    clock.advance(HOUR);
    server.tokenScript.push(failure, failure);
    expect((await authError(drive(clock, call(zoom)))).final).toBe(false);
    expect(spent().slice(2)).toEqual(["refresh-1", "refresh-1"]);
  });

  test("the store is asked before: what another process has got by then is used", async () => {
    const { zoom, server, clock, memory, other } = user();
    server.tokenScript.push(async (...given) => {
      await memory.compareAndSwap(KEY, undefined, other("newer"));
      return reset(...given);
    });
    expect(await drive(clock, call(zoom))).toBe("newer");
    expect(server.tokenRequests).toHaveLength(1);
  });

  test("the access token that Zoom has refused is not taken for a newer one", async () => {
    const { zoom, server, clock, spent } = user();
    await call(zoom);
    server.revokeAll();
    server.tokenScript.push(reset);
    expect(await drive(clock, call(zoom))).toBe("access-2");
    expect(spent()).toEqual(["initial", "refresh-1", "refresh-1"]);
  });

  test.each([0, -1])("nor is one that expires %p ms from then", async (left) => {
    const { zoom, server, clock, memory, other, spent } = user();
    server.tokenScript.push(async (...given) => {
      await memory.compareAndSwap(KEY, undefined, other("stale", { expiresAt: clock.now() + left }));
      return reset(...given);
    });
    expect(await drive(clock, call(zoom), 1)).toBe("access-1");
    expect(spent()).toEqual(["initial", "initial"]);
  });

  test("a connection that never came about is not such a case", async () => {
    const { zoom, server, clock } = user();
    server.tokenScript.push(unreachable, unreachable);
    expect(await drive(clock, call(zoom))).toBe("access-1");
    expect(server.tokenRequests).toHaveLength(3);
  });
});
