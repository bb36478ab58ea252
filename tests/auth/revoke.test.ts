/** Revoking: the token is dead at Zoom and gone from the store. */
import {
  memoryTokenStore,
  refreshToken,
  revokeToken,
  serverToServer,
  staticToken,
  ZoomAbortError,
} from "../../src/index.js";
import { ACCOUNT, CLIENT } from "./oauth-server.js";
import { authError, call, connect, drive, many, silence, turn } from "./setup.js";

const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;

function start() {
  const setup = connect();
  const store = memoryTokenStore(setup.clock);
  const auth = refreshToken({ ...CLIENT, refreshToken: setup.server.grant("initial"), store, key: "user-1" });
  return { ...setup, server: setup.server, store, auth, zoom: setup.client(auth) };
}

test("the access token is sent to the revocation address, and the store emptied", async () => {
  const { auth, zoom, server, store, flow } = start();
  await call(zoom);
  await revokeToken(auth, flow);
  expect(server.requests.at(-1)).toMatchObject({ path: "/oauth/revoke", method: "POST" });
  expect(Object.fromEntries(server.requests.at(-1)?.form ?? [])).toEqual({ token: "access-1" });
  expect(await store.get(KEY)).toBeUndefined();
});

test("when it fails nothing is deleted, and it can be tried again", async () => {
  const { auth, zoom, server, store, flow } = start();
  await call(zoom);
  server.script.push(() => new Response("<html>", { status: 502 }));
  expect(await authError(revokeToken(auth, flow))).toMatchObject({ final: false });
  expect(await store.get(KEY)).toBeDefined();
  await revokeToken(auth, flow);
  expect(await store.get(KEY)).toBeUndefined();
});

test.each([null, "", "  ", "\n"])("an answer with the body %j is a success (RFC 7009 section 2.2)", async (body) => {
  const { auth, zoom, server, store, flow } = start();
  await call(zoom);
  server.script.push(() => new Response(body));
  await revokeToken(auth, flow);
  expect(await store.get(KEY)).toBeUndefined();
});

test("it waits for a request that is under way in another client", async () => {
  const { auth, zoom, server, store, flow, clock } = start();
  const before = call(zoom).catch(() => {});
  await turn();
  await drive(clock, revokeToken(auth, flow), 10);
  await before;
  const paths = server.requests.map((request) => request.path).filter((path) => path.startsWith("/oauth/"));
  expect(paths).toEqual(["/oauth/token", "/oauth/revoke"]);
  expect(await store.get(KEY)).toBeUndefined();
});

test("server-to-server asks for another token afterwards; without a token nothing is sent", async () => {
  const { client, server, flow } = connect();
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT });
  await revokeToken(auth, flow);
  expect(server.requests).toHaveLength(0);
  const zoom = client(auth);
  await call(zoom);
  await revokeToken(auth, flow);
  expect(server.requests.at(-1)).toMatchObject({ path: "/oauth/revoke" });
  expect(await call(zoom)).toBe("access-2");
});

test("a signal ends it, and nothing waits after that", async () => {
  const { auth, zoom, server, flow, clock } = start();
  await call(zoom);
  server.script.push(silence);
  const controller = new AbortController();
  const revoking = revokeToken(auth, { ...flow, signal: controller.signal });
  for (const _ of many(5, () => 0)) await turn();
  controller.abort();
  await expect(revoking).rejects.toThrow(ZoomAbortError);
  await turn();
  expect(clock.pending).toBe(0);
});

test("a server that does not answer ends it after 15 seconds", async () => {
  const { auth, zoom, server, flow, clock } = start();
  await call(zoom);
  server.script.push(silence);
  const began = clock.now();
  const error = await authError(drive(clock, revokeToken(auth, flow)));
  expect(error.message).toContain("no answer in time");
  expect(clock.now() - began).toBe(15_000);
});

test("a static token is not revoked here", async () => {
  await expect(revokeToken(staticToken("abc"))).rejects.toMatchObject({ name: "ZoomInputError", argument: "auth" });
});

test.each([
  ["no auth", JSON.parse("{}"), undefined, "auth"],
  ["a misspelt option", staticToken("abc"), { fecth: fetch }, "options.fecth"],
  ["a fetch that is none", staticToken("abc"), { fetch: "x" }, "options.fetch"],
  ["a listener that is none", staticToken("abc"), { on: "x" }, "options.on"],
  ["a signal that is none", staticToken("abc"), { signal: "x" }, "options.signal"],
])("with %s nothing is done", async (_what, auth, options, argument) => {
  await expect(revokeToken(auth, options as object)).rejects.toMatchObject({ name: "ZoomInputError", argument });
});
