/** What each grant type asks for before there are tokens. */
import { createHash } from "node:crypto";
import type { Client } from "./client-auth.js";
import { deviceGrant } from "./device.js";
import { issueTokens, requestedScopes, type TokenResponse } from "./issue.js";
import type { OAuthParts } from "./parts.js";
import { OAuthRefusal, refusalFor } from "./refusal.js";
import { revokeGrants, type Grant } from "./store.js";

export interface TokenRequest {
  readonly parameters: URLSearchParams;
  readonly client: Client;
  readonly origin: string;
}

/** Checks everything before it changes anything. Throws `OAuthRefusal`. */
export type GrantType = (parts: OAuthParts, request: TokenRequest) => TokenResponse;

/** By `grant_type`. */
export const grantTypes: ReadonlyMap<string, GrantType> = new Map([
  ["account_credentials", accountCredentials],
  ["authorization_code", authorizationCode],
  ["refresh_token", refreshToken],
  ["urn:ietf:params:oauth:grant-type:device_code", deviceGrant],
  ["client_credentials", clientCredentials],
]);

function accountCredentials(parts: OAuthParts, { parameters, client, origin }: TokenRequest): TokenResponse {
  const { facts, ids } = parts;
  const { app, authenticated } = client;
  if (app.kind !== "server_to_server")
    throw refusalFor(facts, 4705, "Only server-to-server apps have account credentials.");
  if (!authenticated) throw refusalFor(facts, 4706);
  const accountId = parameters.get("account_id");
  if (!accountId) throw refusalFor(facts, 4706, "The account_id is missing.");
  if (accountId !== app.accountId)
    throw new OAuthRefusal("invalid_request", "The account_id is not the one of the app's account.");
  const scopes = requestedScopes(parameters.get("scope"), app.scopes);
  const index = parameters.get("token_index") ?? "0";
  if (!/^\d{1,4}$/.test(index)) throw new OAuthRefusal("invalid_request", "The token_index must be a whole number.");
  const grant: Grant = { grantId: ids.id(), clientId: app.clientId, accountId, userId: null, scopes };
  return issueTokens(parts, grant, { refresh: "none", index: Number(index), origin });
}

function authorizationCode(parts: OAuthParts, { parameters, client, origin }: TokenRequest): TokenResponse {
  const { facts, clock, state } = parts;
  const { app, authenticated } = client;
  const text = parameters.get("code");
  if (!text) throw refusalFor(facts, 4706, "The code is missing.");
  const code = state().codes.get(text);
  if (!code || code.used || code.clientId !== app.clientId) throw refusalFor(facts, 4734);
  if (code.expiresAt <= clock.now()) throw refusalFor(facts, 4733);
  // Without a secret, PKCE is what ties the code to the client.
  if (!authenticated && code.challenge === null) throw refusalFor(facts, 4706);
  if (parameters.get("redirect_uri") !== code.redirectUri) throw refusalFor(facts, 4709);
  checkVerifier(parts, code.challenge, parameters.get("code_verifier"));
  code.used = true;
  // Authorising an app again ends what was authorised before.
  revokeGrants(state(), (grant) => grant.clientId === app.clientId && grant.userId === code.userId);
  const { grantId, clientId, accountId, userId, scopes } = code;
  return issueTokens(
    parts,
    { grantId, clientId, accountId, userId, scopes },
    { refresh: authenticated ? "confidential" : "public", origin },
  );
}

/** RFC 7636, section 4.6. */
function checkVerifier({ facts }: OAuthParts, challenge: string | null, verifier: string | null): void {
  if (challenge === null) {
    if (verifier !== null)
      throw refusalFor(facts, 4734, "A code_verifier was sent, but the code was requested without a code_challenge.");
    return;
  }
  if (verifier === null || !/^[A-Za-z0-9._~-]{43,128}$/.test(verifier)) {
    throw refusalFor(facts, 4734, "The code_verifier must have 43 to 128 characters of A-Z a-z 0-9 - . _ ~.");
  }
  const hash = createHash("sha256").update(verifier).digest("base64url");
  if (hash !== challenge) throw refusalFor(facts, 4734, "The code_verifier does not fit the code_challenge.");
}

/** Each refresh token is good for once; the answer brings the next one. */
function refreshToken(parts: OAuthParts, { parameters, client, origin }: TokenRequest): TokenResponse {
  const { facts, clock, state, world } = parts;
  const { app, authenticated } = client;
  const text = parameters.get("refresh_token");
  if (!text) throw refusalFor(facts, 4706, "The refresh_token is missing.");
  const token = state().refreshTokens.get(text);
  if (!token || token.clientId !== app.clientId) throw refusalFor(facts, 4737);
  if (!authenticated && !token.public) throw refusalFor(facts, 4706);
  if (token.status === "revoked") throw refusalFor(facts, 4741);
  if (token.status === "used") throw refusalFor(facts, 4740);
  const owner = world()
    .accounts.get(token.accountId)
    ?.users.get(token.userId ?? "");
  if (token.expiresAt <= clock.now() || owner?.status !== "active") throw refusalFor(facts, 4735);
  const requested =
    parameters
      .get("scope")
      ?.split(/\s+/)
      .filter((scope) => scope !== "") ?? [];
  const within =
    token.scopes.every((scope) => app.scopes.includes(scope)) &&
    requested.every((scope) => token.scopes.includes(scope));
  if (!within) throw refusalFor(facts, 4711);
  const scopes = requestedScopes(parameters.get("scope"), token.scopes);
  token.status = "used";
  return issueTokens(parts, token, { scopes, refresh: token.public ? "public" : "confidential", origin });
}

/** Zoom has this grant for chatbots only. */
function clientCredentials(parts: OAuthParts, { client, origin }: TokenRequest): TokenResponse {
  const { facts, ids } = parts;
  const { app, authenticated } = client;
  const { chatbotScope } = facts;
  if (chatbotScope === undefined || !app.scopes.includes(chatbotScope))
    throw refusalFor(facts, 4705, "Only chatbots have client credentials.");
  if (!authenticated) throw refusalFor(facts, 4706);
  const grant: Grant = {
    grantId: ids.id(),
    clientId: app.clientId,
    accountId: app.accountId,
    userId: null,
    scopes: [chatbotScope],
  };
  return issueTokens(parts, grant, { refresh: "none", origin });
}
