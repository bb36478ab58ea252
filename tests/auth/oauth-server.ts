/** An OAuth server and a directory API of one operation, as a plain handler. It writes down every request it sees. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHash } from "node:crypto";
import type { Clock, FetchLike } from "../../src/index.js";

export interface SeenRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
  readonly form: URLSearchParams;
  readonly url: string;
  /** Aborts when the client has given the request up. */
  readonly signal: AbortSignal | null;
}

export interface OAuthServerOptions {
  readonly clock: Pick<Clock, "now">;
  /** A new access token ends the older ones. */
  readonly killsOld?: boolean;
  readonly lifetime?: number;
  readonly apiUrl?: string;
  /** Awaited before a request is looked at, and again before it is answered. */
  readonly delay?: () => Promise<void>;
}

/** What the next request gets instead of the server's own answer; a function may also throw, as a connection does. */
export type Scripted = (request: SeenRequest, answer: () => Response) => Response | Promise<Response>;

export const CLIENT = { clientId: "client id+1", clientSecret: "s3cret:with/odd +chars" };
export const ACCOUNT = "account-1";
export const TOKEN_URL = "https://zoom.us/oauth/token";

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

export function createOAuthServer({ clock, killsOld = false, lifetime = 3600, apiUrl, delay }: OAuthServerOptions) {
  const requests: SeenRequest[] = [];
  const script: Scripted[] = [];
  const tokenScript: Scripted[] = [];
  const access = new Map<string, { expiresAt: number; revoked: boolean }>();
  const refresh = new Map<string, "fresh" | "spent" | "revoked">();
  const codes = new Map<string, { challenge: string | null; redirectUri: string }>();
  const devices = new Map<string, { answers: string[] }>();
  let doubleSpends = 0;
  let issued = 0;

  function issue(withRefresh: boolean): Response {
    if (killsOld) for (const token of access.values()) token.revoked = true;
    issued += 1;
    const accessToken = `access-${issued}`;
    access.set(accessToken, { expiresAt: clock.now() + lifetime * 1000, revoked: false });
    if (withRefresh) refresh.set(`refresh-${issued}`, "fresh");
    return json(200, {
      access_token: accessToken,
      token_type: "bearer",
      ...(withRefresh && { refresh_token: `refresh-${issued}` }),
      expires_in: lifetime,
      scope: "user:read:admin user:write:admin",
      ...(apiUrl && { api_url: apiUrl }),
    });
  }

  const refuse = (error: string, reason: string, code?: number) =>
    json(error === "invalid_client" ? 401 : 400, { error, reason, ...(code && { errorCode: code }) });

  function authenticated({ headers, form }: SeenRequest): boolean {
    const [, encoded = ""] = /^Basic (.+)$/.exec(headers.get("authorization") ?? "") ?? [];
    if (!encoded) return form.get("client_id") === CLIENT.clientId;
    const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString().split(":");
    const decode = (text: string) => decodeURIComponent(text.replaceAll("+", " "));
    return decode(id) === CLIENT.clientId && decode(secret) === CLIENT.clientSecret;
  }

  function token(request: SeenRequest): Response {
    const { form } = request;
    if (!authenticated(request)) return refuse("invalid_client", "Invalid client_id or client_secret", 4702);
    switch (form.get("grant_type")) {
      case "account_credentials":
        return form.get("account_id") === ACCOUNT ? issue(false) : refuse("invalid_request", "Bad Request");
      case "refresh_token": {
        const given = form.get("refresh_token") ?? "";
        const state = refresh.get(given);
        if (state === "spent") doubleSpends += 1;
        if (state !== "fresh") return refuse("invalid_grant", "Invalid Token!", state === "spent" ? 4740 : 4741);
        refresh.set(given, "spent");
        return issue(true);
      }
      case "authorization_code": {
        const code = codes.get(form.get("code") ?? "");
        codes.delete(form.get("code") ?? "");
        if (!code) return refuse("invalid_grant", "Invalid authorization code", 4734);
        if (code.redirectUri !== form.get("redirect_uri")) return refuse("invalid_request", "Redirect URI", 4709);
        const hash = createHash("sha256")
          .update(form.get("code_verifier") ?? "")
          .digest("base64url");
        if (code.challenge !== null && hash !== code.challenge) return refuse("invalid_grant", "PKCE", 4734);
        return issue(true);
      }
      case "urn:ietf:params:oauth:grant-type:device_code": {
        const device = devices.get(form.get("device_code") ?? "");
        const error = device?.answers.shift();
        return error ? refuse(error, error) : issue(true);
      }
      default:
        return refuse("unsupported_grant_type", "Unsupported grant type", 4705);
    }
  }

  function api({ headers }: SeenRequest): Response {
    const bearer = headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
    const found = access.get(bearer);
    if (!found || found.revoked) return json(401, { code: 124, message: "Invalid access token." });
    if (found.expiresAt <= clock.now()) return json(401, { code: 124, message: "Access token is expired." });
    // The token that came, so that a test can tell which one a call was sent with.
    return json(200, { id: "user-1", email: "a@example.com", type: 1, first_name: bearer });
  }

  function answer(request: SeenRequest): Response {
    switch (request.path) {
      case "/oauth/token":
        return token(request);
      case "/oauth/revoke": {
        const given = request.form.get("token") ?? "";
        const found = access.get(given);
        if (found) found.revoked = true;
        for (const one of refresh.keys()) refresh.set(one, "revoked");
        return json(200, { status: "success" });
      }
      case "/oauth/devicecode":
        return json(200, {
          device_code: "device-code-1",
          user_code: "ABCD-1234",
          verification_uri: "https://zoom.us/activate",
          expires_in: 900,
          interval: 5,
        });
      default:
        return api(request);
    }
  }

  const fetch: FetchLike = async (url, init) => {
    const headers = new Headers(init.headers);
    const body = typeof init.body === "string" ? init.body : "";
    const form = new URLSearchParams(body);
    const { signal = null } = init;
    const request = { path: new URL(url).pathname, method: init.method ?? "GET", headers, body, form, url, signal };
    await delay?.();
    requests.push(request);
    const own = () => answer(request);
    const scripted = (request.path === "/oauth/token" ? tokenScript.shift() : undefined) ?? script.shift();
    const response = await (scripted?.(request, own) ?? own());
    await delay?.();
    return response;
  };

  return {
    fetch,
    requests,
    /** For the next requests. */
    script,
    /** For the next requests for tokens. */
    tokenScript,
    codes,
    devices,
    refresh,
    /** The requests to the API. */
    get apiRequests() {
      return requests.filter(({ path }) => path.startsWith("/v2/"));
    },
    /** The requests for tokens. */
    get tokenRequests() {
      return requests.filter(({ path }) => path === "/oauth/token");
    },
    /** How often a refresh token came that had been used before. */
    get doubleSpends() {
      return doubleSpends;
    },
    get issued() {
      return issued;
    },
    /** Puts a refresh token into the world, as an authorisation would. */
    grant(refreshToken: string) {
      refresh.set(refreshToken, "fresh");
      return refreshToken;
    },
    /** Puts an access token into the world, as another process would get it. */
    accept(accessToken: string) {
      access.set(accessToken, { expiresAt: Infinity, revoked: false });
      return accessToken;
    },
    revokeAll() {
      for (const found of access.values()) found.revoked = true;
    },
    /** The same over a port of this machine. */
    async listen() {
      const server = createServer(async (incoming, outgoing) => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
        const headers = new Headers();
        for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
        const url = `http://127.0.0.1${incoming.url}`;
        const body = Buffer.concat(chunks).toString();
        const response = await fetch(url, { method: incoming.method ?? "GET", headers, body });
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(await response.text());
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      // A server that listens on a port has an address with one.
      const { port } = server.address() as AddressInfo;
      const close = () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        });
      return { url: `http://127.0.0.1:${port}`, close };
    },
  };
}
