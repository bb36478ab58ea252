/** Revoking: the token is dead at Zoom and gone from the store. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { revokeToken } from "../../src/auth/revoke.js";
import { serverToServer } from "../../src/auth/server-to-server.js";
import { ACCOUNT, CLIENT } from "./oauth-server.js";
import { authError, connect } from "./setup.js";

const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;

function start() {
  const setup = connect();
  const store = memoryTokenStore();
  const auth = refreshToken({ ...CLIENT, refreshToken: setup.server.grant("initial"), store, key: "user-1" });
  return { ...setup, store, auth };
}

test("the access token is sent to the revocation address, and the store emptied", async () => {
  const { auth, deps, server, store, flow } = start();
  await auth.connect(deps).get();
  expect(await store.get(KEY)).toBeDefined();
  await revokeToken(auth, flow);
  expect(server.requests.at(-1)).toMatchObject({ path: "/oauth/revoke", method: "POST" });
  expect(Object.fromEntries(server.requests.at(-1)?.form ?? [])).toEqual({ token: "access-1" });
  expect(await store.get(KEY)).toBeUndefined();
});

test("clients that were made before it throw a final error and ask for nothing", async () => {
  const { auth, deps, server, flow } = start();
  const source = auth.connect(deps);
  const { accessToken } = await source.get();
  await revokeToken(auth, flow);
  const before = server.requests.length;
  expect(await authError(source.refresh(accessToken))).toMatchObject({
    final: true,
    message: expect.stringContaining("revoked"),
  });
  expect(await authError(auth.connect(deps).get())).toMatchObject({ final: true });
  expect(server.requests).toHaveLength(before);
});

test("the refresh token is sent where the access token has expired, or was never asked for", async () => {
  const expired = start();
  await expired.auth.connect(expired.deps).get();
  expired.clock.advance(3600_000);
  await revokeToken(expired.auth, expired.flow);
  expect(expired.server.requests.at(-1)?.form.get("token")).toBe("refresh-1");

  const unused = start();
  await revokeToken(unused.auth, unused.flow);
  expect(unused.server.requests.at(-1)?.form.get("token")).toBe("initial");
});

test("when it fails nothing is deleted, and it can be tried again", async () => {
  const { auth, deps, server, store, flow } = start();
  await auth.connect(deps).get();
  server.script.push(() => new Response("<html>", { status: 502 }));
  expect(await authError(revokeToken(auth, flow))).toMatchObject({ final: false });
  expect(await store.get(KEY)).toBeDefined();
  await revokeToken(auth, flow);
  expect(await store.get(KEY)).toBeUndefined();
});

test("an empty answer is a success (RFC 7009 section 2.2)", async () => {
  const { auth, deps, server, store, flow } = start();
  await auth.connect(deps).get();
  server.script.push(() => new Response(null, { status: 200 }));
  await revokeToken(auth, flow);
  expect(await store.get(KEY)).toBeUndefined();
});

test("it waits for a request that is under way", async () => {
  const { auth, deps, server, store } = start();
  const source = auth.connect(deps);
  const token = source.get();
  await source.revoke();
  await token;
  expect(server.requests.map(({ path }) => path)).toEqual(["/oauth/token", "/oauth/revoke"]);
  expect(await store.get(KEY)).toBeUndefined();
});

test("server-to-server asks for another token afterwards; without a token nothing is sent", async () => {
  const { deps, server, flow } = connect();
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT });
  await revokeToken(auth, flow);
  expect(server.requests).toHaveLength(0);
  const source = auth.connect(deps);
  await source.get();
  await source.revoke();
  expect(server.requests.at(-1)).toMatchObject({ path: "/oauth/revoke" });
  expect(server.requests.at(-1)?.form.get("token")).toBe("access-1");
  expect(source.peek()).toBeUndefined();
  expect((await source.get()).accessToken).toBe("access-2");
});

test("without an auth nothing is done", async () => {
  await expect(revokeToken(JSON.parse("{}"))).rejects.toMatchObject({ name: "ZoomInputError", argument: "auth" });
});
