import { MEMBER, OWNER } from "../gates/tiny.js";
import { createServer, DEVICE_GRANT, serverToServer, userApp } from "./setup.js";

async function start() {
  const server = createServer();
  const begun = await server.send("/oauth/devicecode", { client_id: userApp.clientId });
  const poll = () => server.token({ grant_type: DEVICE_GRANT, device_code: String(begun.body.device_code) }, userApp);
  const activate = (query: Record<string, string> = {}) =>
    server.get("/activate", { user_code: String(begun.body.user_code), ...query });
  return { ...server, begun: begun.body, poll, activate };
}

test("begins with a code for the device and one for the user", async () => {
  expect((await start()).begun).toEqual({
    device_code: expect.stringMatching(/^[\w-]{44}$/),
    user_code: expect.stringMatching(/^\d{4}-\d{4}$/),
    verification_uri: "http://sandbox.test/activate",
    verification_uri_complete: expect.stringMatching(/^http:\/\/sandbox\.test\/activate\?user_code=\d{4}-\d{4}$/),
    expires_in: 900,
    interval: 5,
  });
});

test("waits, is approved, gives tokens once", async () => {
  const { poll, activate, clock, state } = await start();
  expect((await poll()).body).toMatchObject({ error: "authorization_pending" });
  const page = await activate();
  expect([page.status, await page.text()]).toEqual([200, "Approved. The device goes on by itself.\n"]);
  clock.advance(5000);
  const { body } = await poll();
  expect(body).toMatchObject({ token_type: "bearer", refresh_token: expect.any(String) });
  expect(state.accessTokens.get(String(body.access_token))?.userId).toBe(OWNER);
  clock.advance(5000);
  expect((await poll()).body.error).toBe("invalid_grant");
});

test("another user can approve", async () => {
  const { poll, activate, state } = await start();
  await activate({ login_hint: "member@example.com" });
  const { body } = await poll();
  expect(state.accessTokens.get(String(body.access_token))?.userId).toBe(MEMBER);
});

test("a user can refuse", async () => {
  const { poll, activate } = await start();
  expect((await activate({ deny: "" })).status).toBe(200);
  expect((await poll()).body.error).toBe("access_denied");
});

test("whoever asks too often has to wait five seconds more each time", async () => {
  const { poll, clock } = await start();
  const after = async (seconds: number) => {
    clock.advance(seconds * 1000);
    return (await poll()).body.error;
  };
  expect(await after(0)).toBe("authorization_pending");
  expect(await after(4)).toBe("slow_down");
  expect(await after(9)).toBe("slow_down");
  expect(await after(14)).toBe("slow_down");
  expect(await after(20)).toBe("authorization_pending");
});

test("after 15 minutes the code has expired", async () => {
  const { poll, activate, clock } = await start();
  clock.advance(900_000);
  expect((await activate()).status).toBe(404);
  expect((await poll()).body.error).toBe("expired_token");
});

test.each([
  ["an unknown code", { user_code: "0000-0000" }],
  ["an unknown user", { login_hint: "nobody" }],
])("%s approves nothing", async (_name, query) => {
  const { activate, poll } = await start();
  expect((await activate(query)).status).toBe(404);
  expect((await poll()).body.error).toBe("authorization_pending");
});

test("a code can be approved once", async () => {
  const { activate } = await start();
  await activate();
  expect((await activate({ deny: "" })).status).toBe(404);
});

test.each([
  ["another app", serverToServer, undefined],
  ["an unknown device code", userApp, "x"],
])("%s gets nothing", async (_name, client, code) => {
  const { token, begun, activate } = await start();
  await activate();
  const answer = await token({ grant_type: DEVICE_GRANT, device_code: code ?? String(begun.device_code) }, client);
  expect(answer.body.error).toBe("invalid_grant");
});

test("a server-to-server app has no users to ask", async () => {
  const { send } = createServer();
  expect((await send("/oauth/devicecode", {}, serverToServer)).body.error).toBe("unauthorized_client");
});
