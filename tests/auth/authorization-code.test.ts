/** The way through the browser: PKCE, state, the exchange, and an Auth that renews itself. */
import { authorizationCode, type AuthorizationCodeOptions } from "../../src/auth/authorization-code.js";
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { sha256 } from "../../src/auth/pkce.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { createZoomClient } from "../../src/client.js";
import { ZoomAbortError } from "../../src/errors/classes.js";
import { CLIENT } from "./oauth-server.js";
import { authError, connect } from "./setup.js";

const REDIRECT = "https://app.example/callback";
// RFC 7636 appendix B.
const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

function start(options: Partial<AuthorizationCodeOptions> = {}) {
  const setup = connect();
  const flow = authorizationCode({ ...CLIENT, redirectUri: REDIRECT, ...setup.flow, ...options });
  /** What the authorisation page does: a code for the challenge in the address, and back. */
  const approve = (url: string, code = "code-1") => {
    const query = new URL(url).searchParams;
    const redirectUri = query.get("redirect_uri") ?? "";
    setup.server.codes.set(code, { challenge: query.get("code_challenge"), redirectUri });
    return `${redirectUri}?${new URLSearchParams({ code, state: query.get("state") ?? "" })}`;
  };
  return { ...setup, server: setup.server, flow, approve };
}

describe("the address to send the user to", () => {
  test("carries the challenge of RFC 7636 appendix B", async () => {
    expect(await sha256(VERIFIER)).toBe(CHALLENGE);
    const { flow } = start();
    const { url, state, codeVerifier } = await flow.authorizeUrl({
      state: "state-1",
      codeVerifier: VERIFIER,
      scope: ["user:read", "group:read"],
    });
    expect({ state, codeVerifier }).toEqual({ state: "state-1", codeVerifier: VERIFIER });
    expect(url.split("?")[0]).toBe("https://zoom.us/oauth/authorize");
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      response_type: "code",
      client_id: CLIENT.clientId,
      redirect_uri: REDIRECT,
      state: "state-1",
      scope: "user:read group:read",
      code_challenge: CHALLENGE,
      code_challenge_method: "S256",
    });
  });

  test("gets a state and a verifier that nobody can guess", async () => {
    const { flow } = start();
    const made = await Promise.all(Array.from({ length: 100 }, () => flow.authorizeUrl()));
    expect(new Set(made.map(({ state }) => state)).size).toBe(100);
    expect(new Set(made.map(({ codeVerifier }) => codeVerifier)).size).toBe(100);
    for (const { codeVerifier } of made) expect(codeVerifier).toMatch(/^[\w-]{43}$/);
  });

  test("has no challenge where PKCE is turned off", async () => {
    const { flow } = start({ pkce: false });
    const { url, codeVerifier } = await flow.authorizeUrl();
    expect(codeVerifier).toBeUndefined();
    expect(url).not.toContain("code_challenge");
  });

  test("is on the host of the token address", async () => {
    const { flow } = start({ tokenUrl: "http://127.0.0.1:4010/oauth/token" });
    expect((await flow.authorizeUrl()).url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/oauth\/authorize\?/);
  });
});

describe.each([
  ["confidential, with PKCE", {}],
  ["confidential, without PKCE", { pkce: false }],
  ["public, with PKCE", { clientSecret: undefined }],
])("%s", (_kind, options) => {
  test("the code is exchanged, and the token renews itself", async () => {
    const { flow, approve, server, clock } = start(options);
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    const auth = await flow.exchange(approve(url), { state, codeVerifier });
    const zoom = createZoomClient({ auth, fetch: server.fetch, deps: { clock } });
    await zoom.users.get({ path: { userId: "me" } });
    expect(server.tokenRequests).toHaveLength(1);
    clock.advance(3600_000);
    await zoom.users.get({ path: { userId: "me" } });
    expect(server.tokenRequests.map(({ form }) => form.get("grant_type"))).toEqual([
      "authorization_code",
      "refresh_token",
    ]);

    const [exchange] = server.tokenRequests;
    const isPublic = "clientSecret" in options;
    expect(exchange?.headers.has("authorization")).toBe(!isPublic);
    expect(Object.fromEntries(exchange?.form ?? [])).toEqual({
      grant_type: "authorization_code",
      code: "code-1",
      redirect_uri: REDIRECT,
      ...(codeVerifier && { code_verifier: codeVerifier }),
      ...(isPublic && { client_id: CLIENT.clientId }),
    });
  });
});

describe("the callback", () => {
  const forms: [string, (address: string) => string | URL | URLSearchParams][] = [
    ["an address", (address) => address],
    ["a URL", (address) => new URL(address)],
    ["a path with query", (address) => new URL(address).pathname + new URL(address).search],
    ["a query", (address) => new URL(address).search],
    ["parameters", (address) => new URL(address).searchParams],
    ["an address with a fragment", (address) => `${address}#_=_`],
  ];
  test.each(forms)("may be %s", async (_what, change) => {
    const { flow, approve } = start();
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    expect((await flow.exchange(change(approve(url)), { state, codeVerifier })).grant).toBe("authorization_code");
  });

  test("may be the code alone", async () => {
    const { flow, approve } = start();
    const { url, codeVerifier } = await flow.authorizeUrl();
    approve(url);
    expect((await flow.exchange("code-1", { codeVerifier })).grant).toBe("authorization_code");
  });

  test.each([
    ["another state", "?code=code-1&state=other"],
    ["no state", "?code=code-1"],
    ["two states", "?code=code-1&state=s&state=s"],
    ["an error for another state", "?error=access_denied&state=other"],
    ["no code", "?state=s"],
    ["two codes", "?code=code-1&code=code-2&state=s"],
  ])("with %s is refused for good, and nothing is sent", async (_what, query) => {
    const { flow, server } = start();
    const { codeVerifier } = await flow.authorizeUrl();
    const error = await authError(flow.exchange(query, { state: "s", codeVerifier }));
    expect(error).toMatchObject({ final: true, error: undefined });
    expect(error.message).not.toContain("code-1");
    expect(server.requests).toHaveLength(0);
  });

  test("of a user who said no says so", async () => {
    const { flow } = start();
    const { codeVerifier } = await flow.authorizeUrl();
    const callback = "?error=access_denied&error_description=secret%20text&state=s";
    const error = await authError(flow.exchange(callback, { state: "s", codeVerifier }));
    expect(error).toMatchObject({ final: true, error: "access_denied" });
  });
});

describe("the exchange", () => {
  test("sends a code once only: after a reset nobody knows", async () => {
    const { flow, approve, server } = start();
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    const callback = approve(url);
    server.script.push(() => {
      throw Object.assign(new TypeError("fetch failed"), {
        cause: Object.assign(new Error("x"), { code: "ECONNRESET" }),
      });
    });
    expect(await authError(flow.exchange(callback, { state, codeVerifier }))).toMatchObject({ final: false });
    expect(server.requests).toHaveLength(1);
  });

  test("with the wrong verifier is refused for good", async () => {
    const { flow, approve } = start();
    const { url, state } = await flow.authorizeUrl();
    const error = await authError(flow.exchange(approve(url), { state, codeVerifier: VERIFIER }));
    expect(error).toMatchObject({ final: true, error: "invalid_grant" });
  });

  test("can be left", async () => {
    const { flow, approve } = start();
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    const work = flow.exchange(approve(url), { state, codeVerifier, signal: AbortSignal.abort() });
    await expect(work).rejects.toThrow(ZoomAbortError);
  });

  test("keeps the token under a key, where it is found after a restart", async () => {
    const store = memoryTokenStore();
    const { flow, approve, deps } = start({ store });
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    await flow.exchange(approve(url), { state, codeVerifier, key: "user-1" });
    const restarted = refreshToken({ ...CLIENT, store, key: "user-1" }).connect(deps);
    expect((await restarted.get()).accessToken).toBe("access-1");
  });

  test("of a user who authorises again replaces the token in the store", async () => {
    const store = memoryTokenStore();
    const { flow, approve, deps } = start({ store });
    for (const code of ["code-1", "code-2"]) {
      const { url, state, codeVerifier } = await flow.authorizeUrl();
      await flow.exchange(approve(url, code), { state, codeVerifier, key: "user-1" });
    }
    const source = refreshToken({ ...CLIENT, store, key: "user-1" }).connect(deps);
    expect((await source.get()).accessToken).toBe("access-2");
  });

  test("whose token no store takes ends with an error", async () => {
    const { flow, approve } = start({ store: { ...memoryTokenStore(), compareAndSwap: async () => false } });
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    const error = await authError(flow.exchange(approve(url), { state, codeVerifier }));
    expect(error).toMatchObject({ final: false, message: "The token store failed to write: it refused." });
  });

  test("keeps two users apart without a key", async () => {
    const { flow, approve, deps } = start({ store: memoryTokenStore() });
    const tokens: string[] = [];
    for (const code of ["code-1", "code-2"]) {
      const { url, state, codeVerifier } = await flow.authorizeUrl();
      const auth = await flow.exchange(approve(url, code), { state, codeVerifier });
      tokens.push((await auth.connect(deps).get()).accessToken);
    }
    expect(tokens).toEqual(["access-1", "access-2"]);
  });
});
