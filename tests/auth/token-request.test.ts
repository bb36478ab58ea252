/** The token request: what is sent, what is made of an answer, and how often and when it is asked again. */
import fc from "fast-check";
import { oauth } from "../../generated/platform.js";
import {
  authorizationCode,
  memoryTokenStore,
  refreshToken,
  serverToServer,
  ZoomConnectionError,
  ZoomResponseError,
  ZoomTimeoutError,
} from "../../src/index.js";
import { ACCOUNT, CLIENT, json, type Scripted } from "./oauth-server.js";
import { authError, call, connect, drive, many, reset, silence, unreachable } from "./setup.js";

const KEY = `zoom.us/server_to_server/${CLIENT.clientId}/${ACCOUNT}`;

/** One call whose token requests get these answers. */
async function ask(...answers: Scripted[]) {
  const setup = connect();
  const { clock, server, account } = setup;
  server.tokenScript.push(...answers);
  server.accept("a");
  const store = memoryTokenStore(clock);
  const began = clock.now();
  const zoom = account({ store }, { deps: { clock, random: () => 0.5 } });
  const error = await drive(clock, call(zoom), 50).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return { ...setup, server, error, began, token: (await store.get(KEY))?.token };
}

describe("what is sent", () => {
  test("a form with Basic credentials, both parts form-encoded (RFC 6749 section 2.3.1)", async () => {
    const { server } = await ask();
    const [request] = server.requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe(oauth.tokenUrl);
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(request?.form ?? [])).toEqual({
      grant_type: "account_credentials",
      account_id: ACCOUNT,
    });
    const encoded = request?.headers.get("authorization")?.replace("Basic ", "") ?? "";
    expect(Buffer.from(encoded, "base64").toString()).toBe("client+id%2B1:s3cret%3Awith%2Fodd+%2Bchars");
  });

  test("of a public client the id, in the form", async () => {
    const { client, server } = connect();
    server.tokenScript.push(() => json(200, { access_token: server.accept("a") }));
    await call(client(refreshToken({ clientId: "public", refreshToken: "r" })));
    expect(server.requests[0]?.headers.has("authorization")).toBe(false);
    expect(Object.fromEntries(server.requests[0]?.form ?? [])).toEqual({
      client_id: "public",
      grant_type: "refresh_token",
      refresh_token: "r",
    });
  });

  test("any id and secret arrive as they were", async () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((one) => one.trim() === one && !/[\x00-\x1f\x7f]/.test(one));
    await fc.assert(
      fc.asyncProperty(text, text, async (clientId, clientSecret) => {
        const { client, server } = connect();
        await call(client(serverToServer({ accountId: ACCOUNT, clientId, clientSecret }))).catch(() => {});
        const header = server.requests[0]?.headers.get("authorization");
        const [id, secret] = Buffer.from(header?.slice(6) ?? "", "base64")
          .toString()
          .split(":");
        const decoded = new URLSearchParams(`id=${id}&secret=${secret}`);
        expect(decoded.get("id")).toBe(clientId);
        expect(decoded.get("secret")).toBe(clientSecret);
      }),
    );
  });

  test.each([
    [undefined, "https://zoom.us"],
    ["http://127.0.0.1:4010/custom/token", "http://127.0.0.1:4010"],
  ])("with the token address %s nothing goes to another host", async (tokenUrl, origin) => {
    const flow = authorizationCode({ ...CLIENT, tokenUrl, redirectUri: "https://app.example/" });
    expect(new URL((await flow.authorizeUrl()).url).origin).toBe(origin);
  });

  test("it works over a real connection", async () => {
    const { server, account } = connect();
    const { url, close } = await server.listen();
    const fetch = (address: string, init: RequestInit) => globalThis.fetch(address, init);
    try {
      const zoom = account({ tokenUrl: `${url}/oauth/token` }, { baseUrl: `${url}/v2`, fetch });
      expect(await call(zoom)).toBe("access-1");
    } finally {
      await close();
    }
  });
});

describe("a success", () => {
  const good = { access_token: "a", token_type: "bearer", expires_in: 60 };

  test.each(["bearer", "Bearer", "BEARER", undefined])("with the token type %p is one", async (token_type) => {
    expect((await ask(() => json(200, { ...good, token_type }))).error).toBeUndefined();
  });

  test.each<[string, object]>([
    ["no access_token", { access_token: undefined }],
    ["an access_token that would end the header", { access_token: "a\r\nx-evil: 1" }],
    ["an access_token that is not text", { access_token: 1 }],
    ["an error", { access_token: undefined, error: "invalid_grant" }],
    ...["mac", "xbearer", "bearerx", "", 7, null, ["bearer"]].map((token_type): [string, object] => [
      `the token type ${JSON.stringify(token_type)}`,
      { token_type },
    ]),
  ])("with %s is not one", async (_what, part) => {
    const answer = () => json(200, { ...good, access_token: "abcdef", ...part });
    const { error } = await ask(answer, answer, answer);
    expect(error).toMatchObject({ name: "ZoomAuthError", final: false });
    expect(String(error)).not.toContain("abcdef");
  });

  test.each([
    [60, 60],
    ["120", 120],
    ...[undefined, null, [60], true, 0, -5, "soon"].map((value) => [value, oauth.lifetimes.accessToken]),
  ])("expires_in %p means %p seconds", async (expires_in, seconds) => {
    const { token, began } = await ask(() => json(200, { ...good, expires_in }));
    expect(token?.expiresAt).toBe(began + Number(seconds) * 1000);
  });

  test("its life counts from when the request was sent", async () => {
    const setup = connect();
    const store = memoryTokenStore(setup.clock);
    const began = setup.clock.now();
    setup.server.tokenScript.push(() => {
      setup.clock.advance(5000);
      return json(200, { ...good, access_token: setup.server.accept("a") });
    });
    await call(setup.account({ store }));
    expect((await store.get(KEY))?.token.expiresAt).toBe(began + 60_000);
  });

  test.each<[object, object]>([
    [{ refresh_token: "r" }, { refreshToken: "r" }],
    [{ refresh_token: "" }, {}],
    [{ refresh_token: 7 }, {}],
    [{ scope: " user:read  group:read " }, { scope: ["user:read", "group:read"] }],
    [{ scope: ["user:read"] }, {}],
    [{ api_url: "https://api-eu.zoom.us" }, { apiUrl: "https://api-eu.zoom.us" }],
    [{ api_url: 7 }, {}],
  ])("%j is kept as %j", async (part, expected) => {
    const { token, began } = await ask(() => json(200, { ...good, ...part }));
    expect(token).toEqual({ accessToken: "a", expiresAt: began + 60_000, ...expected });
  });
});

describe("asked again", () => {
  const ok = () => json(200, { access_token: "a" });
  const fault = () => json(503, { error: "server_error" });
  const busy = (seconds: string) => () => json(429, { error: "too_many" }, { "retry-after": seconds });
  const no = () => json(400, { error: "invalid_client" });

  test.each<[string, Scripted[], number, boolean]>([
    ["a reset", [reset, ok], 2, true],
    ["two resets", [reset, reset, ok], 3, true],
    ["three resets", [reset, reset, reset, ok], 3, false],
    ["two refused connections", [unreachable, unreachable, ok], 3, true],
    ["a 503", [fault, ok], 2, true],
    ["a 429 with a short wait", [busy("2"), ok], 2, true],
    ["a 429 with a wait of five seconds", [busy("5"), ok], 2, true],
    ["a 429 with a longer one", [busy("6"), ok], 1, false],
    ["a refusal", [no, ok], 1, false],
  ])("after %s", async (_what, answers, requests, succeeds) => {
    const { error, server, outcomes } = await ask(...answers);
    expect(error === undefined).toBe(succeeds);
    expect(server.tokenRequests).toHaveLength(requests);
    expect(outcomes()).toHaveLength(1);
  });

  test.each<[string, Scripted[], number]>([
    ["a failure: up to half a second", [fault, ok], 250],
    ["two: up to a second more", [fault, fault, ok], 750],
    ["a 429: after what the server wants", [busy("2"), ok], 2250],
  ])("after %s, by chance", async (_what, answers, waited) => {
    const { events } = await ask(...answers);
    expect(events[0]).toMatchObject({ type: "token", outcome: "issued", duration: waited });
  });

  test("of a rotating refresh token, not later than its lease allows", async () => {
    const { client, server, clock } = connect();
    server.tokenScript.push(busy("5"), busy("5"), busy("5"));
    const auth = refreshToken({ ...CLIENT, refreshToken: server.grant("initial"), key: "user-1" });
    await authError(drive(clock, call(client(auth))));
    const began = clock.now();
    server.tokenScript.push(silence, silence);
    await authError(drive(clock, call(client(auth))));
    // The first took all the time that there was for beginning another one.
    expect(server.tokenRequests).toHaveLength(4);
    expect(clock.now() - began).toBeLessThan(16_000);
  });
});

describe("not an answer of an OAuth server", () => {
  test("HTML: status and first bytes, without secrets, and not final", async () => {
    const basic = Buffer.from("client+id%2B1:s3cret%3Awith%2Fodd+%2Bchars").toString("base64");
    const page = `<html><title>Denied by proxy</title> Basic ${basic} ${CLIENT.clientSecret}${"x".repeat(500)}</html>`;
    const { error, server } = await ask(
      () => new Response(page, { status: 403, headers: { "content-type": "text/html" } }),
    );
    expect(error).toMatchObject({
      final: false,
      message: expect.stringContaining('403 with text/html instead of a token: "<html><title>Denied by proxy'),
      cause: expect.any(ZoomResponseError),
    });
    expect(String(error)).not.toContain(CLIENT.clientSecret);
    expect(String(error)).not.toContain(basic);
    expect(server.requests).toHaveLength(1);
  });

  test("a redirect is not followed", async () => {
    const location = { location: "https://evil.example/oauth/token" };
    const { error, server } = await ask(() => new Response(null, { status: 307, headers: location }));
    expect(error).toMatchObject({ final: false, message: expect.stringContaining("redirect") });
    expect(server.requests).toHaveLength(1);
  });

  test("a body without end is not read to its end", async () => {
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            controller.enqueue(new TextEncoder().encode("<html>".repeat(3000)));
          },
        }),
        { headers: { "content-type": "text/html" } },
      );
    const { error } = await ask(endless, endless, endless);
    expect(error).toMatchObject({ final: false });
    expect(String(error)).toContain("The OAuth server answered 200 with text/html instead of a token");
    expect(String(error).length).toBeLessThan(400);
    expect(sent).toBeLessThan(30);
  });

  test("silence: given up after 15 seconds, three times", async () => {
    const { error, began, clock } = await ask(...many(3, () => silence));
    expect(error).toMatchObject({
      final: false,
      message: "Could not reach the OAuth server at zoom.us: no answer in time.",
      cause: expect.any(ZoomTimeoutError),
    });
    expect(error).toMatchObject({ cause: { outcome: "unknown" } });
    expect(clock.now() - began).toBeLessThan(46_000);
    expect(clock.pending).toBe(0);
  });

  test("a failure of the connection: its code, and no cause that could hold the request", async () => {
    const { error } = await ask(...many(3, () => unreachable));
    expect(error).toMatchObject({
      message: "Could not reach the OAuth server at zoom.us: ECONNREFUSED.",
      cause: expect.any(ZoomConnectionError),
    });
    expect(error).toMatchObject({ cause: { outcome: "not_sent" } });
    expect(error).not.toHaveProperty("cause.cause");
  });
});
