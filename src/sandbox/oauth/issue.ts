/** New tokens. */
import { OAuthRefusal } from "./refusal.js";
import type { OAuthParts } from "./parts.js";
import { sharedList } from "./scope-lists.js";
import { put, type Grant } from "./store.js";

export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: "bearer";
  readonly refresh_token?: string;
  /** Seconds. */
  readonly expires_in: number;
  /** Separated by spaces. */
  readonly scope: string;
  readonly api_url: string;
}

export interface IssueOptions {
  /** The scopes of the access token, where they are fewer than those of the grant. */
  readonly scopes?: readonly string[];
  /** Whether a refresh token comes with it, and for which kind of client. */
  readonly refresh: "none" | "confidential" | "public";
  /** Which of several tokens of the same app is asked for. Default 0. */
  readonly index?: number;
  /** The address at which the token was asked for. */
  readonly origin: string;
}

export function issueTokens(
  { facts, clock, ids, state, settings }: OAuthParts,
  grant: Grant,
  { scopes = grant.scopes, refresh, index = 0, origin }: IssueOptions,
): TokenResponse {
  const { accessTokens, refreshTokens } = state();
  const now = clock.now();
  if (settings.newTokenKillsOld) {
    for (const token of accessTokens.values()) {
      const same =
        token.clientId === grant.clientId && token.accountId === grant.accountId && token.userId === grant.userId;
      if (same && (token.index ?? 0) === index) token.revoked = true;
    }
  }
  const { grantId, clientId, accountId, userId } = grant;
  const accessToken = ids.id() + ids.id();
  const lifetime = facts.lifetimes.accessToken;
  const owner = { grantId, clientId, accountId, userId };
  put(accessTokens, accessToken, { ...owner, scopes, expiresAt: now + lifetime * 1000, index, revoked: false }, now);
  const refreshToken = refresh === "none" ? undefined : ids.id() + ids.id();
  if (refreshToken !== undefined) {
    const expiresAt = now + facts.lifetimes.refreshToken * 1000;
    const { scopes: granted } = grant;
    put(
      refreshTokens,
      refreshToken,
      { ...owner, scopes: granted, expiresAt, status: "fresh", public: refresh === "public" },
      now,
    );
  }
  return {
    access_token: accessToken,
    token_type: "bearer",
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    expires_in: lifetime,
    scope: scopes.join(" "),
    api_url: settings.apiUrl ?? origin,
  };
}

/** The scopes asked for, as far as they may be had; all of them if none was asked for. */
export function requestedScopes(requested: string | null, available: readonly string[]): readonly string[] {
  const names = requested?.split(/\s+/).filter((name) => name !== "") ?? [];
  if (names.length === 0) return sharedList(available);
  const scopes = available.filter((scope) => names.includes(scope));
  if (scopes.length === 0)
    throw new OAuthRefusal("invalid_scope", `The app has none of the scopes ${names.join(", ")}.`);
  return sharedList(scopes);
}
