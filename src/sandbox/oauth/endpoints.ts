/** The routes of the OAuth server, at the paths that the document names. */
import type { Context, Hono } from "hono";
import { sleep } from "../../shared/sleep.js";
import { befall } from "../faults/befall.js";
import { TOKEN_ENDPOINT } from "../faults/kinds.js";
import { authorize } from "./authorize.js";
import { clientOf, parametersOf } from "./client-auth.js";
import { decideDevice, startDevice } from "./device.js";
import { grantTypes } from "./grants.js";
import type { OAuthParts } from "./parts.js";
import { OAuthRefusal, oauthJson, refusalFor, refuse } from "./refusal.js";
import { revokeGrants } from "./store.js";

export function mountOAuth(app: Hono, parts: OAuthParts): void {
  const { facts } = parts;
  const mount = (method: "GET" | "POST", url: string, answer: (request: Request) => Promise<Response>) => {
    const path = new URL(url).pathname;
    app.on(method, path, (c: Context) => parts.record(c.req.raw, path, () => guarded(parts, () => answer(c.req.raw))));
  };
  mount("POST", facts.tokenUrl, (request) => faulty(parts, () => tokenEndpoint(parts, request)));
  mount("GET", facts.authorizeUrl, async (request) => {
    const location = authorize(parts, new URL(request.url).searchParams).href;
    return new Response(null, { status: 302, headers: { location, "cache-control": "no-store" } });
  });
  mount("POST", facts.deviceUrl, async (request) => {
    const parameters = await parametersOf(request);
    return oauthJson(
      200,
      startDevice(parts, clientOf(parts, request, parameters), parameters, new URL(request.url).origin),
    );
  });
  mount("GET", facts.deviceActivateUrl, async (request) => activate(parts, new URL(request.url).searchParams));
  mount("POST", facts.revokeUrl, (request) => revokeEndpoint(parts, request));
}

async function tokenEndpoint(parts: OAuthParts, request: Request): Promise<Response> {
  const { facts } = parts;
  const parameters = await parametersOf(request);
  const name = parameters.get("grant_type");
  if (!name) throw refusalFor(facts, 4706);
  const client = clientOf(parts, request, parameters);
  const grantType = grantTypes.get(name);
  if (!grantType) throw refusalFor(facts, 4705);
  return oauthJson(200, grantType(parts, { parameters, client, origin: new URL(request.url).origin }));
}

/** RFC 7009: a token that is not known counts as revoked. The whole grant ends, access and refresh tokens. */
async function revokeEndpoint(parts: OAuthParts, request: Request): Promise<Response> {
  const { facts, state } = parts;
  const parameters = await parametersOf(request);
  const { app } = clientOf(parts, request, parameters);
  const text = parameters.get("token");
  if (!text) throw refusalFor(facts, 4700, "The token is missing.");
  const { accessTokens, refreshTokens } = state();
  const token = accessTokens.get(text) ?? refreshTokens.get(text);
  if (token?.clientId === app.clientId) revokeGrants(state(), (grant) => grant.grantId === token.grantId);
  return oauthJson(200, { status: "success" });
}

const DECISIONS = {
  approved: [200, "Approved. The device goes on by itself."],
  denied: [200, "Refused. The device will be told."],
  unknown_code: [404, "No device is waiting with this user_code."],
  unknown_user: [404, "The user does not exist."],
} as const;

function activate(parts: OAuthParts, query: URLSearchParams): Response {
  const decision = decideDevice(parts, query.get("user_code") ?? "", {
    user: query.get("login_hint") ?? undefined,
    deny: query.has("deny"),
  });
  const [status, text] = DECISIONS[decision];
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain;charset=UTF-8" } });
}

/** Faults that were asked for under `oauth.token`. */
function faulty({ faults, facts, clock }: OAuthParts, answer: () => Promise<Response>): Promise<Response> {
  const next = async () => {
    const late = faults.delayOf(TOKEN_ENDPOINT);
    const response = await answer();
    if (late > 0) await sleep(clock, late);
    return response;
  };
  const fault = faults.next(TOKEN_ENDPOINT);
  if (!fault) return next();
  return befall(
    fault,
    {
      headers: {},
      documented(code) {
        throw refusalFor(facts, code ?? 0);
      },
      limited: () =>
        oauthJson(429, { reason: "Too many requests.", error: "too_many_requests" }, { "retry-after": "1" }),
      revoke() {}, // who asks for a token has none yet
      async late() {
        const response = await next();
        await sleep(clock, faults.slowMs);
        return response;
      },
    },
    next,
  );
}

async function guarded({ trackingId }: OAuthParts, answer: () => Promise<Response>): Promise<Response> {
  const id = trackingId();
  const response = await answer().catch((error: unknown) => {
    if (error instanceof OAuthRefusal) return refuse(error);
    throw error;
  });
  response.headers.set("x-zm-trackingid", id);
  return response;
}
