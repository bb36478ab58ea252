/** One token request however many callers, and never twice for one refusal. */
import { createZoomClient, serverToServer, UnauthenticatedError } from "../../src/index.js";
import { ACCOUNT, CLIENT, json } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, many } from "./setup.js";

const refusal = () => json(400, { error: "invalid_client", reason: "Invalid client" });

test("500 calls at once ask for one token", async () => {
  const { account, server } = connect();
  const zoom = account();
  expect(new Set(await Promise.all(many(500, () => call(zoom))))).toEqual(new Set(["access-1"]));
  expect(server.tokenRequests).toHaveLength(1);
});

test("500 calls of 5 clients with the same auth ask for one token", async () => {
  const { client, server, clock } = connect();
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT });
  const clients = many(5, () => client(auth));
  await drive(clock, Promise.all(clients.flatMap((zoom) => many(100, () => call(zoom)))));
  expect(server.tokenRequests).toHaveLength(1);
});

test("500 calls whose token is revoked in flight cost one request, and all get the new one", async () => {
  const { account, server } = connect();
  const zoom = account();
  await call(zoom);
  server.revokeAll();
  expect(new Set(await Promise.all(many(500, () => call(zoom))))).toEqual(new Set(["access-2"]));
  expect(server.tokenRequests).toHaveLength(2);
});

test("a late refusal of an old token costs nothing, and does not bring back the one in between", async () => {
  const { account, server } = connect();
  const zoom = account();
  await call(zoom);
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  server.script.push(async () => {
    await held;
    return json(401, { code: 124, message: "Invalid access token." });
  });
  const late = call(zoom);
  server.revokeAll();
  expect(await call(zoom)).toBe("access-2");
  server.revokeAll();
  expect(await call(zoom)).toBe("access-3");
  answer();
  expect(await late).toBe("access-3");
  expect(server.tokenRequests).toHaveLength(3);
});

test("a refused token is never sent again, not by those either who wait for the new one", async () => {
  const { account, server } = connect();
  const zoom = account();
  await call(zoom);
  server.revokeAll();
  const first = call(zoom);
  await first;
  await Promise.all(many(20, () => call(zoom)));
  const sent = server.apiRequests.map(({ headers }) => headers.get("authorization"));
  expect(sent.filter((bearer) => bearer === "Bearer access-1")).toHaveLength(2);
});

test("a failed request is one error for each caller that waits, and the next call asks again", async () => {
  const { account, server, outcomes } = connect();
  const zoom = account();
  server.script.push(refusal);
  const results = await Promise.allSettled(many(100, () => call(zoom)));
  expect(results.every(({ status }) => status === "rejected")).toBe(true);
  expect(server.tokenRequests).toHaveLength(1);
  expect(await call(zoom)).toBe("access-1");
  expect(outcomes()).toEqual(["refused", "issued"]);
});

test("what the OAuth server refuses is what the call throws, before and after its first token", async () => {
  const { account, server } = connect();
  const zoom = account();
  server.script.push(refusal);
  expect(await authError(call(zoom))).toMatchObject({ final: true, error: "invalid_client" });
  await call(zoom);
  server.revokeAll();
  server.script.push((_request, own) => own(), refusal);
  expect(await authError(call(zoom))).toMatchObject({ final: true, error: "invalid_client" });
});

test("a server that gives the refused token again is believed once a call", async () => {
  const { server, clock } = connect();
  const zoom = createZoomClient({
    auth: serverToServer({ accountId: ACCOUNT, ...CLIENT }),
    fetch: async (url, init) => {
      if (!url.endsWith("/oauth/token")) return server.fetch(url, init);
      await server.fetch(url, init);
      return json(200, { access_token: "always-the-same", expires_in: 3600 });
    },
    deps: { clock },
  });
  await expect(call(zoom)).rejects.toThrow(UnauthenticatedError);
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.apiRequests).toHaveLength(1);
});

test("nothing is sent before a token is wanted, and no timer is left behind", async () => {
  const { account, server, clock } = connect();
  const zoom = account();
  expect(server.requests).toHaveLength(0);
  await call(zoom);
  clock.advance(HOUR);
  await call(zoom);
  expect(clock.pending).toBe(0);
});

describe.each([
  ["who share a store", true],
  ["who share nothing", false],
])("three processes %s, whose tokens end each other's", (_what, shared) => {
  test("all calls succeed", async () => {
    const { memoryTokenStore } = await import("../../src/index.js");
    const setup = connect({ killsOld: true });
    const { account, server, clock } = setup;
    const store = memoryTokenStore(clock);
    const processes = many(3, () => account(shared ? { store } : {}));
    const rounds = 10;
    for (let round = 0; round < rounds; round += 1) {
      for (const zoom of processes) expect(await drive(clock, call(zoom), 10)).toMatch(/^access-/);
    }
    expect(server.tokenRequests).toHaveLength(shared ? 1 : 3 * rounds);
    server.revokeAll();
    const before = server.tokenRequests.length;
    await drive(clock, Promise.all(processes.map((zoom) => call(zoom))), 10);
    if (shared) expect(server.tokenRequests).toHaveLength(before + 1);
  });
});
