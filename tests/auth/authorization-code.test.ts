/** The way through the browser: PKCE, state, the exchange, and an Auth that renews itself. */
import { createHash } from "node:crypto";
import {
  authorizationCode,
  memoryTokenStore,
  refreshToken,
  ZoomAbortError,
  type AuthorizationCodeOptions,
} from "../../src/index.js";
import { CLIENT } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, reset, silence, thrown, turn } from "./setup.js";

const REDIRECT = "https://app.example/callback";
// RFC 7636 appendix B.
const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

function start(options: Partial<AuthorizationCodeOptions> = {}, apiUrl?: string) {
  const setup = connect(apiUrl === undefined ? {} : { apiUrl });
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
    const { flow, approve, server, clock, client } = start(options);
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    const auth = await flow.exchange(approve(url), { state, codeVerifier });
    const zoom = client(auth);
    await call(zoom);
    expect(server.tokenRequests).toHaveLength(1);
    clock.advance(HOUR);
    await call(zoom);
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
    server.script.push(reset);
    expect(await authError(flow.exchange(callback, { state, codeVerifier }))).toMatchObject({ final: false });
    expect(server.requests).toHaveLength(1);
  });

  test("with the wrong verifier is refused for good", async () => {
    const { flow, approve } = start();
    const { url, state } = await flow.authorizeUrl();
    const error = await authError(flow.exchange(approve(url), { state, codeVerifier: VERIFIER }));
    expect(error).toMatchObject({ final: true, error: "invalid_grant" });
  });

  test("is not begun with a signal that has aborted", async () => {
    const { flow, approve, server } = start();
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    const work = flow.exchange(approve(url), { state, codeVerifier, signal: AbortSignal.abort() });
    await expect(work).rejects.toThrow(ZoomAbortError);
    expect(server.requests).toHaveLength(0);
  });

  test("can be left; the token, which comes only once, is kept all the same", async () => {
    const setup = connect();
    const store = memoryTokenStore(setup.clock);
    const { flow, approve, server, client, clock } = start({ store });
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    server.script.push(async (_request, own) => {
      await held;
      return own();
    });
    const { signal, controller } = ((controller) => ({ signal: controller.signal, controller }))(new AbortController());
    const leaving = thrown(flow.exchange(approve(url), { state, codeVerifier, key: "user-1", signal }));
    await turn();
    controller.abort();
    expect(await leaving).toBeInstanceOf(ZoomAbortError);
    answer();
    await turn();
    await turn();
    expect(await call(client(refreshToken({ ...CLIENT, store, key: "user-1" })))).toBe("access-1");
    expect(clock.pending).toBe(0);
  });

  test("with a server that does not answer ends after 15 seconds", async () => {
    const { flow, approve, server, clock } = start();
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    server.script.push(silence);
    const began = clock.now();
    const error = await authError(drive(clock, flow.exchange(approve(url), { state, codeVerifier })));
    expect(error.message).toBe("Could not reach the OAuth server at zoom.us: no answer in time.");
    expect(clock.now() - began).toBe(15_000);
  });

  test("keeps the token under a key, where it is found after a restart", async () => {
    const store = memoryTokenStore();
    const { flow, approve, client } = start({ store });
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    await flow.exchange(approve(url), { state, codeVerifier, key: "user-1" });
    expect(await call(client(refreshToken({ ...CLIENT, store, key: "user-1" })))).toBe("access-1");
  });

  test("of a user who authorises again replaces the token in the store, even one that cannot be read", async () => {
    const store = memoryTokenStore();
    const { flow, approve, client } = start({ store });
    for (const code of ["code-1", "code-2"]) {
      const { url, state, codeVerifier } = await flow.authorizeUrl();
      await flow.exchange(approve(url, code), { state, codeVerifier, key: "user-1" });
    }
    const zoom = () => client(refreshToken({ ...CLIENT, store, key: "user-1" }));
    expect(await call(zoom())).toBe("access-2");
    const key = `zoom.us/user/${CLIENT.clientId}/user-1`;
    await store.compareAndSwap(key, (await store.get(key))?.version, JSON.parse('"[token]"'));
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    await flow.exchange(approve(url, "code-3"), { state, codeVerifier, key: "user-1" });
    expect(await call(zoom())).toBe("access-3");
  });

  test("goes on while others write, but not for ever", async () => {
    for (const [rounds, succeeds] of [
      [19, true],
      [20, false],
    ] as const) {
      let lost = 0;
      const memory = memoryTokenStore();
      const compareAndSwap: typeof memory.compareAndSwap = (...given) =>
        ++lost <= rounds ? Promise.resolve(false) : memory.compareAndSwap(...given);
      const { flow, approve } = start({ store: { ...memory, compareAndSwap } });
      const { url, state, codeVerifier } = await flow.authorizeUrl();
      const work = flow.exchange(approve(url), { state, codeVerifier });
      if (succeeds) expect((await work).grant).toBe("authorization_code");
      else expect((await authError(work)).message).toBe("The token store failed to write: it refused.");
    }
  });

  test("without a key keeps the token by a hash of its refresh token", async () => {
    const keys = new Set<string>();
    const memory = memoryTokenStore();
    const { flow, approve } = start({ store: { ...memory, get: (key) => (keys.add(key), memory.get(key)) } });
    const { url, state, codeVerifier } = await flow.authorizeUrl();
    await flow.exchange(approve(url), { state, codeVerifier });
    const hash = createHash("sha256").update("refresh-1").digest("base64url");
    expect(keys).toEqual(new Set([`zoom.us/user/${CLIENT.clientId}/${hash}`]));
  });

  test("adopts the regional address on request only", async () => {
    for (const adoptApiUrl of [undefined, false, true]) {
      const { flow, approve, client, server } = start({ adoptApiUrl }, "https://api-eu.zoom.us");
      const { url, state, codeVerifier } = await flow.authorizeUrl();
      await call(client(await flow.exchange(approve(url), { state, codeVerifier })));
      const host = adoptApiUrl ? "api-eu.zoom.us" : "api.zoom.us";
      expect(server.apiRequests[0]?.url).toBe(`https://${host}/v2/users/user-1`);
    }
  });

  test("keeps two users apart without a key", async () => {
    const { flow, approve, client } = start({ store: memoryTokenStore() });
    const tokens: string[] = [];
    for (const code of ["code-1", "code-2"]) {
      const { url, state, codeVerifier } = await flow.authorizeUrl();
      const auth = await flow.exchange(approve(url, code), { state, codeVerifier });
      tokens.push(String(await call(client(auth))));
    }
    expect(tokens).toEqual(["access-1", "access-2"]);
  });
});
