/** What a grant does that was given no more than it needs, and what it cannot do without. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { serverToServer } from "../../src/auth/server-to-server.js";
import type { Auth } from "../../src/auth/types.js";
import { ZoomInputError } from "../../src/errors/classes.js";
import { ACCOUNT, CLIENT, json } from "./oauth-server.js";
import { authError, connect, drive } from "./setup.js";

const apiUrl = "https://api-eu.zoom.us";
type Make = (options: { adoptApiUrl?: boolean }, initial: string) => Auth;

test.each<[string, Make]>([
  ["serverToServer", (options) => serverToServer({ accountId: ACCOUNT, ...CLIENT, ...options })],
  ["refreshToken", (options, initial) => refreshToken({ ...CLIENT, refreshToken: initial, ...options })],
])("%s adopts the regional address only on request", async (_name, make) => {
  const setup = connect({ apiUrl });
  const of = async (options: { adoptApiUrl?: boolean }, initial: string) => {
    const source = make(options, setup.server.grant(initial)).connect(setup.deps);
    await source.get();
    return source.apiUrl();
  };
  expect(await of({}, "a")).toBeUndefined();
  expect(await of({ adoptApiUrl: false }, "b")).toBeUndefined();
  expect(await of({ adoptApiUrl: true }, "c")).toBe(`${apiUrl}/v2`);
});

test.each([
  ["nothing", {}],
  ["a store without key", { store: memoryTokenStore() }],
  ["a key without store", { key: "user-1" }],
])("refreshToken cannot begin with %s", (_what, options) => {
  expect(() => refreshToken({ ...CLIENT, ...options })).toThrow(ZoomInputError);
  expect(() => refreshToken({ ...CLIENT, ...options })).toThrow("`options.refreshToken` is missing");
});

test("serverToServer asks again when nobody knows what became of the request", async () => {
  const { deps, server, clock } = connect();
  server.script.push(() => {
    throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNRESET" }) });
  });
  const source = serverToServer({ accountId: ACCOUNT, ...CLIENT }).connect(deps);
  expect((await drive(clock, source.get())).accessToken).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(2);
});

test.each([
  [199, false],
  [299, true],
  [300, false],
])("a token in an answer with %p counts: %p", async (status, counts) => {
  const { deps, server, clock } = connect();
  const made = json(200, { access_token: "a", expires_in: 60 });
  // The platform's class takes no status below 200, servers do send them.
  server.script.push(() => Object.defineProperty(made, "status", { value: status }));
  const fields = { ...CLIENT, refreshToken: server.grant("initial") };
  server.script.push(() => json(400, { error: "invalid_grant" }));
  const got = drive(clock, refreshToken(fields).connect(deps).get());
  if (counts) expect((await got).accessToken).toBe("a");
  else await authError(got.then(() => Promise.reject(new Error("It was taken."))));
});

test.each(["", "  ", "\n"])("a revocation that is answered with %j has succeeded", async (body) => {
  const { deps, server } = connect();
  const source = refreshToken({ ...CLIENT, refreshToken: server.grant("initial") }).connect(deps);
  server.script.push(() => new Response(body));
  await source.revoke();
  expect((await authError(source.get())).message).toContain("was revoked by this process");
});

test("an endless answer is told as what it is, with its status and no more than its beginning", async () => {
  const { deps, server, clock } = connect();
  const page = () => new Response("<html>".repeat(100_000), { headers: { "content-type": "text/html" } });
  server.script.push(page, page, page);
  const source = serverToServer({ accountId: ACCOUNT, ...CLIENT }).connect(deps);
  const error = await authError(drive(clock, source.get()));
  expect(error.message).toContain("The OAuth server answered 200 with text/html instead of a token");
  expect(error.message.length).toBeLessThan(400);
});
