/** What the OAuth server knows. Plain data, so that it can be written to a file and read again. */
import { DAY } from "../state/time.js";

/** `user` apps act for one user each, `general` ones for the whole account of the user who installed them. */
export type AppKind = "server_to_server" | "user" | "general";

export interface OAuthApp {
  readonly clientId: string;
  /** Null: a public client, which cannot keep a secret. */
  clientSecret: string | null;
  readonly kind: AppKind;
  readonly accountId: string;
  redirectUris: string[];
  scopes: string[];
  disabled: boolean;
}

/** Who let which app do what. */
export interface Grant {
  /** One grant, and all tokens that come of it. */
  readonly grantId: string;
  readonly clientId: string;
  readonly accountId: string;
  /** Null for server-to-server apps. */
  readonly userId: string | null;
  readonly scopes: readonly string[];
}

export interface AccessToken extends Grant {
  /** Milliseconds since 1970, as everywhere here. */
  readonly expiresAt: number;
  /** Which of several tokens of a server-to-server app it is. */
  readonly index?: number;
  revoked: boolean;
}

export interface RefreshToken extends Grant {
  readonly expiresAt: number;
  status: "fresh" | "used" | "revoked";
  /** It was given to a client without a secret, and is taken from one. */
  readonly public: boolean;
}

export interface AuthorizationCode extends Grant {
  readonly expiresAt: number;
  readonly redirectUri: string;
  /** The S256 challenge of RFC 7636. */
  readonly challenge: string | null;
  used: boolean;
}

export interface DeviceCode {
  readonly clientId: string;
  readonly userCode: string;
  readonly scopes: readonly string[];
  readonly expiresAt: number;
  /** Seconds that a client has to wait between two questions. */
  interval: number;
  polledAt: number | null;
  status: "pending" | "approved" | "denied" | "used";
  /** Who approved. */
  userId: string | null;
}

export interface OAuthState {
  /** By client id. */
  readonly apps: Map<string, OAuthApp>;
  readonly accessTokens: Map<string, AccessToken>;
  readonly refreshTokens: Map<string, RefreshToken>;
  readonly codes: Map<string, AuthorizationCode>;
  /** By device code. */
  readonly devices: Map<string, DeviceCode>;
}

export function createOAuthState(apps: readonly OAuthApp[] = []): OAuthState {
  return {
    apps: new Map(apps.map((app) => [app.clientId, app])),
    accessTokens: new Map(),
    refreshTokens: new Map(),
    codes: new Map(),
    devices: new Map(),
  };
}

/** Kills every token that belongs to a grant for which `concerned` is true. */
export function revokeGrants(state: OAuthState, concerned: (grant: Grant) => boolean): void {
  for (const token of state.accessTokens.values()) if (concerned(token)) token.revoked = true;
  for (const token of state.refreshTokens.values()) if (concerned(token)) token.status = "revoked";
}

/** Kills one access token and nothing else. */
export function revokeAccessToken(state: OAuthState, token: string): void {
  const record = state.accessTokens.get(token);
  if (record) record.revoked = true;
}

// Long enough to say "expired" rather than "unknown" to whoever comes late.
const KEPT_MS = DAY;
/** So many tokens or codes of a kind are kept, however long they would be good for. */
const MOST = 10_000;

interface Perishable {
  readonly expiresAt: number;
}

/** Adds an entry. Once there are too many, those that are of no use any more go first, and then the oldest. */
export function put<Entry extends Perishable>(
  entries: Map<string, Entry>,
  key: string,
  entry: Entry,
  now: number,
): void {
  entries.set(key, entry);
  // What was issued first mostly expires first: few entries are looked at.
  for (const [old, { expiresAt }] of entries) {
    if (expiresAt + KEPT_MS > now) break;
    entries.delete(old);
  }
  if (entries.size <= MOST) return;
  for (const [old, candidate] of entries) if (isSpent(candidate, now)) entries.delete(old);
  // A tenth more than needed, so that the next ones need not look at all entries again.
  for (const old of entries.keys()) {
    if (entries.size <= 0.9 * MOST) return;
    entries.delete(old);
  }
}

function isSpent(entry: Perishable, now: number): boolean {
  if (entry.expiresAt <= now) return true;
  return ("revoked" in entry && entry.revoked === true) || ("used" in entry && entry.used === true);
}
