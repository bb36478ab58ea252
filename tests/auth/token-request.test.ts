/** The token request: what is sent, what each answer means, and how often it is asked again. */
import fc from "fast-check";
import { oauth } from "../../generated/platform.js";
import { createOAuthClient } from "../../src/auth/oauth-client.js";
import { requestToken } from "../../src/auth/token-request.js";
import { ZoomAuthError, ZoomResponseError, ZoomTimeoutError } from "../../src/errors/classes.js";
import { ask, FIELDS } from "./asking.js";
import { CLIENT, json } from "./oauth-server.js";
import { connect, drive } from "./setup.js";

describe("what is sent", () => {
  test("a form with Basic credentials, both parts form-encoded (RFC 6749 section 2.3.1)", async () => {
    const { server, answer } = ask();
    await answer;
    const [request] = server.requests;
    expect(request?.method).toBe("POST");
    expect(request?.url).toBe(oauth.tokenUrl);
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(Object.fromEntries(request?.form ?? [])).toEqual(FIELDS);
    const encoded = request?.headers.get("authorization")?.replace("Basic ", "") ?? "";
    expect(Buffer.from(encoded, "base64").toString()).toBe("client+id%2B1:s3cret%3Awith%2Fodd+%2Bchars");
  });

  test("of a public client the id, in the form", () => {
    const request = createOAuthClient({ clientId: "public" }).request("tokenUrl", FIELDS);
    expect(request.headers.has("authorization")).toBe(false);
    expect(Object.fromEntries(new URLSearchParams(String(request.body)))).toEqual({ client_id: "public", ...FIELDS });
  });

  test("any id and secret arrive as they were", () => {
    const text = fc
      .string({ unit: "binary", minLength: 1 })
      .filter((one) => one.trim() === one && !/[\x00-\x1f\x7f]/.test(one));
    fc.assert(
      fc.property(text, text, (clientId, clientSecret) => {
        const header = createOAuthClient({ clientId, clientSecret })
          .request("tokenUrl", {})
          .headers.get("authorization");
        const [id, secret] = Buffer.from(header?.slice(6) ?? "", "base64")
          .toString()
          .split(":");
        const decoded = new URLSearchParams(`id=${id}&secret=${secret}`);
        expect(decoded.get("id")).toBe(clientId);
        expect(decoded.get("secret")).toBe(clientSecret);
      }),
    );
  });

  test("the other addresses are on the host of the token address", () => {
    const own = createOAuthClient({ clientId: "a", tokenUrl: "http://127.0.0.1:4010/oauth/token" });
    expect(own.url("revokeUrl")).toBe("http://127.0.0.1:4010/oauth/revoke");
    const zoom = createOAuthClient({ clientId: "a" });
    expect(zoom.url("revokeUrl")).toBe(oauth.revokeUrl);
    expect(zoom.url("authorizeUrl")).toBe(oauth.authorizeUrl);
    expect(zoom.url("deviceUrl")).toBe(oauth.deviceUrl);
  });
});

describe("a success", () => {
  const NOW = Date.UTC(2026, 0, 1);
  const token = { access_token: "a" };
  test.each([
    ["expires_in as a number", { ...token, expires_in: 60 }, { expiresAt: NOW + 60_000 }],
    ["expires_in as text", { ...token, expires_in: "60" }, { expiresAt: NOW + 60_000 }],
    ["no expires_in", token, { expiresAt: NOW + oauth.lifetimes.accessToken * 1000 }],
    ["expires_in that is none", { ...token, expires_in: "soon" }, { expiresAt: NOW + 3600_000 }],
    ["expires_in of zero", { ...token, expires_in: 0 }, { expiresAt: NOW + 3600_000 }],
    ["negative expires_in", { ...token, expires_in: -1 }, { expiresAt: NOW + 3600_000 }],
    ["scope", { ...token, scope: " a:b  c:d " }, { scope: ["a:b", "c:d"] }],
    ["no scope", token, { scope: undefined }],
    ["api_url", { ...token, api_url: "https://api-eu.zoom.us" }, { apiUrl: "https://api-eu.zoom.us" }],
    ["refresh_token", { ...token, refresh_token: "r" }, { refreshToken: "r" }],
    ["an empty refresh_token", { ...token, refresh_token: "" }, { refreshToken: undefined }],
    ["token_type in any case", { ...token, token_type: "BEARER" }, { accessToken: "a" }],
  ])("with %s", async (_what, body, expected) => {
    const { answer } = ask({ answers: [() => json(200, body)] });
    expect((await answer).error).toBeUndefined();
    expect(await answer).toMatchObject({ token: expected });
  });

  test("is counted from when the request was sent", async () => {
    const { answer, clock, server } = ask();
    const before = clock.now();
    server.script.push(() => {
      clock.advance(5000);
      return json(200, { access_token: "a", expires_in: 60 });
    });
    expect(await answer).toMatchObject({ token: { expiresAt: before + 60_000 } });
  });

  test.each([
    ["no access_token", { expires_in: 3600 }],
    ["an access_token that would end the header", { access_token: "a\r\nx-evil: 1" }],
    ["an access_token that is no text", { access_token: 1 }],
    ["another token_type", { access_token: "abcdef", token_type: "mac" }],
    ["an error", { error: "invalid_grant" }],
  ])("with %s is none", async (_what, body) => {
    const { answer } = ask({ answers: [() => json(200, body)], repeatable: false });
    const { error } = await answer;
    expect(error).toMatchObject({ final: false });
    expect(error?.message).not.toContain("abcdef");
  });
});

describe("a refusal", () => {
  const rows = oauth.errors.map(({ code, error, final }) => [code, error, final] as const);
  test.each(rows)("with Zoom's number %s is %s, final: %s", async (code, error, final) => {
    for (const body of [
      { reason: "no", error, errorCode: code },
      { code: String(code), message: "no" },
    ]) {
      const { answer, server } = ask({ answers: [() => json(400, body, { "x-zm-trackingid": "v=2.0;rid=1" })] });
      const failure = (await answer).error;
      expect(failure).toBeInstanceOf(ZoomAuthError);
      expect(failure).toMatchObject({ final, error });
      expect(failure?.message).toContain(`(${code}, tracking v=2.0;rid=1)`);
      expect(failure?.remedy).toBeTruthy();
      expect(server.tokenRequests).toHaveLength(1);
    }
  });

  test.each([
    [400, { error: "invalid_client", reason: "Invalid client" }, true],
    [401, { error: "invalid_client", error_description: "Invalid client" }, true],
    [400, { error: "invalid_scope" }, true],
    [400, { error: "unauthorized_client" }, true],
    [400, { error: "something_new", reason: "No." }, true],
    [403, { reason: "REST access denied for account" }, true],
    [400, { error: "temporarily_unavailable" }, false],
    [400, { error: "server_error" }, false],
    [429, { error: "invalid_client" }, false],
    [503, { error: "invalid_client" }, false],
    [400, ["no object"], false],
  ])("%s %j: final is %s", async (status, body, final) => {
    const refusal = () => json(status, body);
    const { answer } = ask({ answers: [refusal, refusal, refusal] });
    expect((await answer).error).toMatchObject({ final });
  });

  test("names what the server says", async () => {
    const { answer } = ask({ answers: [() => json(401, { error: "invalid_client", reason: "Invalid client_id." })] });
    const { error } = await answer;
    expect(error?.message).toBe("The OAuth server answered 401 invalid_client. Invalid client_id.");
    expect(error?.remedy).toContain("`clientSecret`");
  });
});

describe("no answer of an OAuth server", () => {
  test("HTML: status and first bytes, without secrets, and not final", async () => {
    const basic = Buffer.from("client+id%2B1:s3cret%3Awith%2Fodd+%2Bchars").toString("base64");
    const page = `<html><title>Denied by proxy</title> Basic ${basic} ${CLIENT.clientSecret}${"x".repeat(500)}</html>`;
    const html = () => new Response(page, { status: 403, headers: { "content-type": "text/html" } });
    const { answer, server } = ask({ answers: [html] });
    const { error } = await answer;
    expect(error).toMatchObject({ final: false });
    expect(error?.message).toContain('403 with text/html instead of a token: "<html><title>Denied by proxy');
    expect(error?.message).not.toContain(CLIENT.clientSecret);
    expect(error?.message).not.toContain(basic);
    expect(error?.cause).toBeInstanceOf(ZoomResponseError);
    expect(error?.cause).toMatchObject({ status: 403 });
    expect(server.requests).toHaveLength(1);
  });

  test("a redirect is not followed", async () => {
    const location = { location: "https://evil.example/oauth/token" };
    const { answer, server } = ask({ answers: [() => new Response(null, { status: 307, headers: location })] });
    const { error } = await answer;
    expect(error).toMatchObject({ final: false });
    expect(error?.message).toContain("redirect");
    expect(server.requests).toHaveLength(1);
  });

  test("a body without end is not read to its end", async () => {
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 1;
            controller.enqueue(new Uint8Array(16_384));
          },
        }),
      );
    const { answer } = ask({ answers: [endless], repeatable: false });
    expect((await answer).error).toMatchObject({ final: false });
    expect(sent).toBeLessThan(10);
  });

  test("silence: given up after 15 seconds", async () => {
    const { clock, deps } = connect();
    const started = clock.now();
    const silent = { ...deps, fetch: () => new Promise<Response>(() => {}) };
    const request = { grant: "test", fields: FIELDS, repeatable: false };
    const { error } = await drive(clock, requestToken(silent, createOAuthClient(CLIENT), request));
    expect(clock.now() - started).toBeLessThan(15_200);
    expect(error).toMatchObject({ final: false });
    expect(error?.message).toBe("The OAuth server at zoom.us could not be asked: no answer in time.");
    expect(error?.cause).toBeInstanceOf(ZoomTimeoutError);
    expect(error?.cause).toMatchObject({ outcome: "unknown" });
    expect(clock.pending).toBe(0);
  });
});

test("it works over a real connection", async () => {
  const { server, deps } = connect();
  const { url, close } = await server.listen();
  try {
    const client = createOAuthClient({ ...CLIENT, tokenUrl: `${url}/oauth/token` });
    const real = { ...deps, fetch: (address: string, init: RequestInit) => fetch(address, init) };
    expect(await requestToken(real, client, { grant: "test", fields: FIELDS, repeatable: true })).toMatchObject({
      token: { accessToken: "access-1" },
    });
  } finally {
    await close();
  }
});
