import { CHALLENGE, createServer, REDIRECT, serverToServer, userApp } from "./setup.js";
import { ACCOUNT, MEMBER, OWNER } from "../gates/tiny.js";

test("approves at once as the owner, and sends back with code and state", async () => {
  const server = createServer();
  const response = await server.get("/oauth/authorize", {
    response_type: "code",
    client_id: userApp.clientId,
    redirect_uri: REDIRECT,
    state: "a b&c",
  });
  expect(response.status).toBe(302);
  const location = new URL(response.headers.get("location") ?? "");
  expect(location.origin + location.pathname).toBe(REDIRECT);
  expect(location.searchParams.get("state")).toBe("a b&c");
  expect(server.state.codes.get(location.searchParams.get("code") ?? "")).toMatchObject({
    userId: OWNER,
    challenge: null,
    used: false,
  });
});

test.each(["Member@example.com", MEMBER])("approves as %s when told so", async (hint) => {
  const server = createServer();
  const code = (await server.authorize({ login_hint: hint })).get("code") ?? "";
  expect(server.state.codes.get(code)?.userId).toBe(MEMBER);
});

test("keeps the query of the redirect URI", async () => {
  const server = createServer();
  const uri = "https://app.example.com/back?tenant=1";
  server.state.apps.get(userApp.clientId)?.redirectUris.push(uri);
  const response = await server.get("/oauth/authorize", {
    response_type: "code",
    client_id: userApp.clientId,
    redirect_uri: uri,
  });
  expect(response.headers.get("location")).toMatch(/^https:\/\/app\.example\.com\/back\?tenant=1&code=/);
});

test.each([
  ["any port of a loopback address", "http://127.0.0.1:51004/callback", 302],
  ["another path of it, as Auth.js has", "http://localhost:3000/api/auth/callback/zoom", 302],
  ["a loopback address with TLS", "https://[::1]:8443/redirect", 302],
  ["a name that begins like one", "http://127.0.0.1.evil.example/callback", 400],
  ["one with a user name", "http://localhost@evil.example/callback", 400],
  ["another scheme of one", "ftp://localhost/callback", 400],
  ["another port of a host", "https://example.com:8443/oauth/callback", 400],
  ["another host", "https://evil.example.net/oauth/callback", 400],
  ["a longer path", "https://example.com/oauth/callback/../../x", 400],
  ["no address", "nonsense", 400],
  ["nothing", undefined, 400],
])("redirect URI, %s: %s → %d", async (_name, uri, status) => {
  const response = await createServer().get("/oauth/authorize", {
    response_type: "code",
    client_id: userApp.clientId,
    redirect_uri: uri,
  });
  expect(response.status).toBe(status);
  expect(response.headers.has("location")).toBe(status === 302);
  if (status === 400) expect(await response.json()).toMatchObject({ error: "invalid_request", errorCode: 4709 });
});

test.each([
  ["an unknown client", { client_id: "nobody" }, 401, "invalid_client"],
  ["no client", { client_id: undefined }, 401, "invalid_client"],
  ["a server-to-server app", { client_id: serverToServer.clientId }, 400, "unauthorized_client"],
])("%s is not sent anywhere", async (_name, query, status, error) => {
  const asked = { response_type: "code", client_id: userApp.clientId, redirect_uri: REDIRECT };
  const response = await createServer().get("/oauth/authorize", Object.assign(asked, query));
  expect(response.status).toBe(status);
  expect(response.headers.has("location")).toBe(false);
  expect(await response.json()).toMatchObject({ error });
});

test.each<[string, Record<string, string | undefined>, string]>([
  ["another response type", { response_type: "token" }, "unsupported_response_type"],
  ["the challenge method plain", { code_challenge: CHALLENGE, code_challenge_method: "plain" }, "invalid_request"],
  ["no challenge method", { code_challenge: CHALLENGE }, "invalid_request"],
  ["a challenge that is no hash", { code_challenge: "x", code_challenge_method: "S256" }, "invalid_request"],
  ["an unknown user", { login_hint: "nobody@example.com" }, "access_denied"],
  ["scopes that the app has not", { scope: "meeting:read" }, "invalid_scope"],
])("%s is sent back with an error and the state", async (_name, query, error) => {
  const back = await createServer().authorize({ state: "s", ...query });
  expect(Object.fromEntries(back)).toEqual({ error, error_description: expect.any(String), state: "s" });
});

test("a public client needs a challenge", async () => {
  const server = createServer();
  server.state.apps.set("public", {
    clientId: "public",
    clientSecret: null,
    kind: "user",
    accountId: ACCOUNT,
    redirectUris: [REDIRECT],
    scopes: ["user:read"],
    disabled: false,
  });
  expect((await server.authorize({ client_id: "public" })).get("error")).toBe("invalid_request");
  expect(
    (await server.authorize({ client_id: "public", code_challenge: CHALLENGE, code_challenge_method: "S256" })).has(
      "code",
    ),
  ).toBe(true);
});
