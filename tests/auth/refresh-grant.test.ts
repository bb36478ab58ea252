/** Which refresh token is spent, and which never again. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { createToken } from "../../src/auth/token.js";
import type { StoredToken, TokenStore } from "../../src/auth/types.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, connect, drive } from "./setup.js";

const HOUR = 3600_000;
const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;

function start(change: (memory: TokenStore) => Partial<TokenStore> = () => ({}), given?: string) {
  const setup = connect();
  const initial = given ?? setup.server.grant("initial");
  const memory = memoryTokenStore(setup.clock);
  const store = { ...memory, ...change(memory) };
  const process = () => refreshToken({ ...CLIENT, refreshToken: initial, store, key: "user-1" }).connect(setup.deps);
  const spent = () => setup.server.tokenRequests.map(({ form }) => form.get("refresh_token"));
  const revoked = () =>
    setup.server.requests.filter(({ path }) => path === "/oauth/revoke").map(({ form }) => form.get("token"));
  return { ...setup, memory, process, source: process(), spent, revoked };
}
const refusal = () => json(400, { error: "invalid_grant", reason: "Invalid Token!" });
const reset = () => {
  throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
};

test("a store that lags behind does not make anybody spend a refresh token twice", async () => {
  let first: StoredToken | undefined;
  const { source, clock, server, spent } = start((memory) => ({
    get: async (key) => (first ??= await memory.get(key)),
    compareAndSwap: async (key, _version, next) => {
      await memory.compareAndSwap(key, (await memory.get(key))?.version, next);
      return true;
    },
  }));
  for (let hour = 0; hour < 4; hour += 1) {
    await source.get();
    clock.advance(HOUR);
  }
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-2", "refresh-3"]);
  expect(server.doubleSpends).toBe(0);
});

test("what another process has spent is not tried when the store's is refused", async () => {
  const { source, process, clock, server, spent } = start();
  await source.get();
  clock.advance(HOUR);
  await process().get();
  clock.advance(HOUR);
  server.script.push(refusal);
  expect((await authError(source.get())).final).toBe(true);
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-2"]);
  expect(server.doubleSpends).toBe(0);
});

test("a refusal is no error when another process has a token by then", async () => {
  const { source, server, clock, memory } = start();
  server.script.push(async () => {
    const token = createToken({ accessToken: "newer", expiresAt: clock.now() + HOUR, refreshToken: "r" });
    await memory.compareAndSwap(KEY, undefined, token);
    return refusal();
  });
  expect((await source.get()).accessToken).toBe("newer");
  expect(server.tokenRequests).toHaveLength(1);
});

test("without rotation the store keeps the refresh token beside the new access token", async () => {
  const { source, server, memory, clock } = start();
  server.script.push(() => json(200, { access_token: "a", expires_in: 3600, scope: "user:read" }));
  await source.get();
  expect((await memory.get(KEY))?.token).toMatchObject({
    accessToken: "a",
    refreshToken: "initial",
    scope: ["user:read"],
    expiresAt: clock.now() + HOUR,
  });
});

test("when the answer is lost, the access token that Zoom has rejected is not taken for a newer one", async () => {
  const { source, server, clock, spent } = start();
  const { accessToken } = await source.get();
  server.script.push(reset);
  expect((await drive(clock, source.refresh(accessToken))).token.accessToken).toBe("access-2");
  expect(spent()).toEqual(["initial", "refresh-1", "refresh-1"]);
});

test.each([0, -1])("nor is one that expires %p ms from then", async (left) => {
  const { source, server, clock, memory, spent } = start();
  server.script.push(async () => {
    // The client waits a backoff of at most half a second; it is cut to nothing here.
    const token = createToken({ accessToken: "stale", expiresAt: clock.now() + left, refreshToken: "r" });
    await memory.compareAndSwap(KEY, undefined, token);
    return reset();
  });
  expect((await drive(clock, source.get(), 1)).accessToken).toBe("access-1");
  expect(spent()).toEqual(["initial", "initial"]);
});

describe("revoking", () => {
  test("a refresh token that was never used ends that one", async () => {
    const { source, revoked } = start();
    await source.revoke();
    expect(revoked()).toEqual(["initial"]);
  });

  test("a token that lives ends it", async () => {
    const { source, revoked } = start();
    await source.get();
    await source.revoke();
    expect(revoked()).toEqual(["access-1"]);
  });

  test.each([HOUR, HOUR + 1])("a token %p ms old ends its refresh token", async (age) => {
    const { source, clock, revoked } = start();
    await source.get();
    clock.advance(age);
    await source.revoke();
    expect(revoked()).toEqual(["refresh-1"]);
  });

  test("a refresh token that was refused sends nothing", async () => {
    const { source, revoked } = start(undefined, "unknown");
    await authError(source.get());
    await source.revoke();
    expect(revoked()).toEqual([]);
  });

  test("is final, also for a refresh token that came with the last token", async () => {
    const { source, spent } = start();
    await source.get();
    await source.revoke();
    expect((await authError(source.get())).message).toContain("was revoked by this process");
    expect(spent()).toEqual(["initial"]);
  });
});
