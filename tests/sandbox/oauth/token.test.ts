import { toSnapshot, fromSnapshot } from "../../../src/sandbox/state/snapshot.js";
import type { OAuthState } from "../../../src/sandbox/oauth/store.js";
import { ACCOUNT, MEMBER, OWNER } from "../gates/tiny.js";
import { CHALLENGE, createServer, REDIRECT, serverToServer, userApp, VERIFIER } from "./setup.js";

const S2S = { grant_type: "account_credentials", account_id: ACCOUNT };

test("account_credentials gives a token for the account, with every scope", async () => {
  const { token, state, clock } = createServer();
  const { status, headers, body } = await token(S2S, serverToServer);
  expect(status).toBe(200);
  expect(body).toEqual({
    access_token: expect.stringMatching(/^[\w-]{44}$/),
    token_type: "bearer",
    expires_in: 3600,
    scope: expect.stringContaining("user:read:admin"),
    api_url: "http://sandbox.test",
  });
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("x-zm-trackingid")).toMatch(/^v=2\.0;/);
  expect(state.accessTokens.get(String(body.access_token))).toMatchObject({
    accountId: ACCOUNT,
    userId: null,
    expiresAt: clock.now() + 3600_000,
  });
});

test("the grant may stand in the query, as Zoom's own examples have it", async () => {
  const { send } = createServer();
  const { status } = await send(
    `/oauth/token?grant_type=account_credentials&account_id=${ACCOUNT}`,
    {},
    serverToServer,
  );
  expect(status).toBe(200);
});

test("the credentials may stand in the form", async () => {
  const { token } = createServer();
  expect(
    (await token({ ...S2S, client_id: serverToServer.clientId, client_secret: serverToServer.clientSecret })).status,
  ).toBe(200);
});

test("Basic credentials are form-encoded (RFC 6749, section 2.3.1)", async () => {
  const { token, state } = createServer();
  const app = state.apps.get(serverToServer.clientId);
  if (app) app.clientSecret = "a:b+c%d e";
  expect((await token(S2S, { clientId: serverToServer.clientId, clientSecret: "a%3Ab%2Bc%25d+e" })).status).toBe(200);
  expect((await token(S2S, { clientId: serverToServer.clientId, clientSecret: "a:b+c%25d e" })).body).toMatchObject({
    errorCode: 4704,
  });
});

const wrong = { clientId: serverToServer.clientId, clientSecret: "wrong" };
const unknown = { clientId: "nobody", clientSecret: "x" };
test.each([
  ["no grant type", {}, serverToServer, 400, "invalid_request", 4706],
  ["no credentials", S2S, undefined, 400, "invalid_request", 4706],
  ["credentials that are no form", S2S, { clientId: "%", clientSecret: "x" }, 400, "invalid_request", 4706],
  ["an unknown client", S2S, unknown, 401, "invalid_client", 4702],
  ["a wrong secret", S2S, wrong, 401, "invalid_client", 4704],
  [
    "a client that only says its id",
    { ...S2S, client_id: serverToServer.clientId },
    undefined,
    400,
    "invalid_request",
    4706,
  ],
  ["an unknown grant type", { grant_type: "password" }, serverToServer, 400, "unsupported_grant_type", 4705],
  ["a missing account", { grant_type: "account_credentials" }, serverToServer, 400, "invalid_request", 4706],
  ["another account", { ...S2S, account_id: "x" }, serverToServer, 400, "invalid_request", undefined],
  ["account credentials of a user's app", S2S, userApp, 400, "unsupported_grant_type", 4705],
  [
    "client credentials without a chatbot",
    { grant_type: "client_credentials" },
    serverToServer,
    400,
    "unsupported_grant_type",
    4705,
  ],
  ["a scope that the app has not", { ...S2S, scope: "meeting:read" }, serverToServer, 400, "invalid_scope", undefined],
  ["no code", { grant_type: "authorization_code" }, userApp, 400, "invalid_request", 4706],
  ["an unknown code", { grant_type: "authorization_code", code: "x" }, userApp, 400, "invalid_grant", 4734],
  ["no refresh token", { grant_type: "refresh_token" }, userApp, 400, "invalid_request", 4706],
  [
    "an unknown refresh token",
    { grant_type: "refresh_token", refresh_token: "x" },
    userApp,
    400,
    "invalid_grant",
    4737,
  ],
])("%s is refused", async (_name, fields, client, status, error, errorCode) => {
  const answer = await createServer().token(fields, client);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({ reason: expect.any(String), error, ...(errorCode && { errorCode }) });
  expect(answer.headers.has("www-authenticate")).toBe(status === 401);
});

test("a disabled app is refused", async () => {
  const { token, state } = createServer();
  for (const app of state.apps.values()) app.disabled = true;
  expect((await token(S2S, serverToServer)).body).toMatchObject({ error: "invalid_client", errorCode: 4717 });
});

test("a subset of the scopes can be asked for; what the app has not is left out", async () => {
  const { token } = createServer();
  expect(
    (await token({ ...S2S, scope: "user:write:admin user:read:admin meeting:read" }, serverToServer)).body.scope
      ?.toString()
      .split(" ")
      .sort(),
  ).toEqual(["user:read:admin", "user:write:admin"]);
});

test("a chatbot has client credentials, where the document names its scope", async () => {
  const { token, state } = createServer({ chatbotScope: "imchat:bot" });
  expect((await token({ grant_type: "client_credentials" }, userApp)).body.errorCode).toBe(4705);
  state.apps.get(userApp.clientId)?.scopes.push("imchat:bot");
  expect((await token({ grant_type: "client_credentials" }, userApp)).body).toMatchObject({
    scope: "imchat:bot",
    token_type: "bearer",
  });
});

test("api_url can be configured", async () => {
  const { token, settings } = createServer();
  settings.apiUrl = "https://api-eu.zoom.us";
  expect((await token(S2S, serverToServer)).body.api_url).toBe("https://api-eu.zoom.us");
});

test.each([
  [false, false],
  [true, true],
])("newTokenKillsOld %s: the older token is dead: %s", async (newTokenKillsOld, dead) => {
  const { token, state, settings } = createServer();
  settings.newTokenKillsOld = newTokenKillsOld;
  const first = String((await token(S2S, serverToServer)).body.access_token);
  const second = String((await token(S2S, serverToServer)).body.access_token);
  expect(state.accessTokens.get(first)?.revoked).toBe(dead);
  expect(state.accessTokens.get(second)?.revoked).toBe(false);
});

test("where a new token kills the old one, each token_index has its own", async () => {
  const { token, state, settings } = createServer();
  settings.newTokenKillsOld = true;
  const ask = async (more: Record<string, string>) =>
    String((await token({ ...S2S, ...more }, serverToServer)).body.access_token);
  const tokens = [await ask({}), await ask({ token_index: "1" }), await ask({ token_index: "0" })];
  expect(tokens.map((text) => state.accessTokens.get(text)?.revoked)).toEqual([true, false, false]);
  expect((await token({ ...S2S, token_index: "first" }, serverToServer)).body).toMatchObject({
    error: "invalid_request",
  });
});

test("a code gives tokens of the user, once", async () => {
  const server = createServer();
  const { token, state } = server;
  const code = (await server.authorize({ login_hint: "member@example.com" })).get("code") ?? "";
  const exchange = { grant_type: "authorization_code", code, redirect_uri: REDIRECT };
  const { body } = await token(exchange, userApp);
  expect(body).toMatchObject({ refresh_token: expect.any(String), expires_in: 3600 });
  expect(body.scope).not.toMatch(/:admin|:master/);
  expect(state.accessTokens.get(String(body.access_token))).toMatchObject({ userId: MEMBER, accountId: ACCOUNT });
  expect((await token(exchange, userApp)).body).toMatchObject({ error: "invalid_grant", errorCode: 4734 });
});

test("a code is good for five minutes", async () => {
  const server = createServer();
  const code = (await server.authorize()).get("code") ?? "";
  server.clock.advance(300_000);
  expect(
    (await server.token({ grant_type: "authorization_code", code, redirect_uri: REDIRECT }, userApp)).body.errorCode,
  ).toBe(4733);
});

test.each<[string, Record<string, string | undefined>, number]>([
  ["another redirect URI", { redirect_uri: "http://localhost/callback" }, 4709],
  ["no redirect URI", { redirect_uri: undefined }, 4709],
  ["a verifier that nobody announced", { code_verifier: VERIFIER }, 4734],
])("a code with %s is refused, and stays good", async (_name, fields, errorCode) => {
  const server = createServer();
  const code = (await server.authorize()).get("code") ?? "";
  const exchange = { grant_type: "authorization_code", code, redirect_uri: REDIRECT };
  expect((await server.token({ ...exchange, ...fields }, userApp)).body.errorCode).toBe(errorCode);
  expect((await server.token(exchange, userApp)).status).toBe(200);
});

test.each<[string, string | undefined, number]>([
  ["the verifier", VERIFIER, 200],
  ["another verifier", "x".repeat(43), 400],
  ["a short verifier", "x".repeat(42), 400],
  ["no verifier", undefined, 400],
])("PKCE: a public client with %s: %s", async (_name, verifier, status) => {
  const server = createServer();
  const code = (await server.authorize({ code_challenge: CHALLENGE, code_challenge_method: "S256" })).get("code") ?? "";
  const answer = await server.token({
    grant_type: "authorization_code",
    code,
    redirect_uri: REDIRECT,
    code_verifier: verifier,
    client_id: userApp.clientId,
  });
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.body.errorCode).toBe(4734);
});

test("without PKCE, a client has to prove who it is", async () => {
  const server = createServer();
  const code = (await server.authorize()).get("code") ?? "";
  const answer = await server.token({
    grant_type: "authorization_code",
    code,
    redirect_uri: REDIRECT,
    client_id: userApp.clientId,
  });
  expect(answer.body.errorCode).toBe(4706);
});

test("a public client refreshes with its id alone, a confidential one does not", async () => {
  const server = createServer();
  const code = (await server.authorize({ code_challenge: CHALLENGE, code_challenge_method: "S256" })).get("code") ?? "";
  const id = { client_id: userApp.clientId };
  const first = await server.token({
    grant_type: "authorization_code",
    code,
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    ...id,
  });
  const second = await server.token({
    grant_type: "refresh_token",
    refresh_token: String(first.body.refresh_token),
    ...id,
  });
  expect(second.status).toBe(200);
  const confidential = await server.logIn();
  expect(
    (await server.token({ grant_type: "refresh_token", refresh_token: String(confidential.body.refresh_token), ...id }))
      .body.errorCode,
  ).toBe(4706);
});

test("each refresh token is good for once, and the next one lives on when it is used again", async () => {
  const server = createServer();
  const { body } = await server.logIn();
  const refresh = (refreshToken: unknown) =>
    server.token({ grant_type: "refresh_token", refresh_token: String(refreshToken) }, userApp);
  const second = await refresh(body.refresh_token);
  expect(second.body).toMatchObject({
    refresh_token: expect.not.stringMatching(String(body.refresh_token)),
    scope: body.scope,
  });
  expect((await refresh(body.refresh_token)).body).toMatchObject({ error: "invalid_grant", errorCode: 4740 });
  expect((await refresh(second.body.refresh_token)).status).toBe(200);
  expect(server.state.accessTokens.get(String(body.access_token))?.revoked).toBe(false);
});

test.each<[string, (server: ReturnType<typeof createServer>) => void, Record<string, string>, number]>([
  ["after its 90 days", ({ clock }) => clock.advance(90 * 86_400_000), {}, 4735],
  ["of a deleted user", ({ world }) => world.accounts.get(ACCOUNT)?.users.delete(OWNER), {}, 4735],
  ["of an app that lost scopes", ({ state }) => state.apps.get(userApp.clientId)?.scopes.splice(0, 1), {}, 4711],
  ["for more scopes than it was given", () => undefined, { scope: "user:read:admin" }, 4711],
])("a refresh token %s is refused, and is not used up", async (_name, spoil, fields, errorCode) => {
  const server = createServer();
  const { body } = await server.logIn();
  spoil(server);
  const answer = await server.token(
    { grant_type: "refresh_token", refresh_token: String(body.refresh_token), ...fields },
    userApp,
  );
  expect(answer.body).toMatchObject({ error: "invalid_grant", errorCode });
  expect(server.state.refreshTokens.get(String(body.refresh_token))?.status).toBe("fresh");
});

test("a refresh may ask for fewer scopes, and the refresh token keeps them all", async () => {
  const server = createServer();
  const { body } = await server.logIn();
  const fewer = await server.token(
    { grant_type: "refresh_token", refresh_token: String(body.refresh_token), scope: "user:read" },
    userApp,
  );
  expect(fewer.body.scope).toBe("user:read");
  const all = await server.token(
    { grant_type: "refresh_token", refresh_token: String(fewer.body.refresh_token) },
    userApp,
  );
  expect(all.body.scope).toBe(body.scope);
});

test("authorising again ends what was authorised before, for that user alone", async () => {
  const server = createServer();
  const owner = await server.logIn();
  const member = await server.logIn({ login_hint: MEMBER });
  await server.logIn();
  const refresh = (tokens: typeof owner) =>
    server.token({ grant_type: "refresh_token", refresh_token: String(tokens.body.refresh_token) }, userApp);
  expect((await refresh(owner)).body.errorCode).toBe(4741);
  expect((await refresh(member)).status).toBe(200);
});

test("revoking one token of a grant ends access and refresh at once", async () => {
  const server = createServer();
  const { body } = await server.logIn();
  const revoked = await server.send("/oauth/revoke", { token: String(body.access_token) }, userApp);
  expect([revoked.status, revoked.body]).toEqual([200, { status: "success" }]);
  expect(server.state.accessTokens.get(String(body.access_token))?.revoked).toBe(true);
  expect(
    (await server.token({ grant_type: "refresh_token", refresh_token: String(body.refresh_token) }, userApp)).body
      .errorCode,
  ).toBe(4741);
});

test("an unknown token counts as revoked, another app's stays, none is refused (RFC 7009)", async () => {
  const server = createServer();
  const { body } = await server.logIn();
  expect((await server.send("/oauth/revoke", { token: "x" }, userApp)).status).toBe(200);
  expect((await server.send("/oauth/revoke", { token: String(body.access_token) }, serverToServer)).status).toBe(200);
  expect(server.state.accessTokens.get(String(body.access_token))?.revoked).toBe(false);
  expect((await server.send("/oauth/revoke", {}, userApp)).body.errorCode).toBe(4700);
});

test("every documented OAuth error can be asked for", async () => {
  const server = createServer();
  for (const { code, error } of server.parts.facts.errors) {
    server.faults.answer("oauth.token", code);
    expect((await server.token(S2S, serverToServer)).body).toMatchObject({ error, errorCode: code });
  }
  expect((await server.token(S2S, serverToServer)).status).toBe(200);
});

test("the token endpoint suffers faults that are meant for it", async () => {
  const server = createServer();
  server.faults.script("oauth.token", ["server_error", "reset_after", "rate_limit"]);
  expect((await server.token(S2S, serverToServer)).status).toBeGreaterThanOrEqual(500);
  await expect(server.token(S2S, serverToServer)).rejects.toMatchObject({ when: "after" });
  expect(server.state.accessTokens.size).toBe(1);
  expect((await server.token(S2S, serverToServer)).status).toBe(429);
});

test("tokens that have long expired are forgotten", async () => {
  const { token, state, clock } = createServer();
  for (let day = 0; day < 10; day += 1) {
    await token(S2S, serverToServer);
    clock.advance(86_400_000);
  }
  expect(state.accessTokens.size).toBeLessThanOrEqual(2);
});

test("the state survives being written down", async () => {
  const server = createServer();
  const { body } = await server.logIn();
  const copy = fromSnapshot<OAuthState>(toSnapshot(server.state));
  expect(copy).toEqual(server.state);
  expect(copy.refreshTokens.get(String(body.refresh_token))?.status).toBe("fresh");
});

test("the same seed gives the same tokens", async () => {
  const [one, two] = await Promise.all([createServer().logIn(), createServer().logIn()]);
  expect(one.body).toEqual(two.body);
});
