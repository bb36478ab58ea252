/** The page at which a user lets an app in. Here nobody has to press anything. */
import { isLoopback } from "../http/doors.js";
import { LOOPBACK } from "./apps.js";
import type { OAuthParts } from "./parts.js";
import { OAuthRefusal, refusalFor } from "./refusal.js";
import { requestedScopes } from "./issue.js";
import { put, type OAuthApp } from "./store.js";
import { ownerOf, userNamed } from "../state/users.js";

/**
 * Approves as the user whom `login_hint` names, by id or e-mail address, or as the owner of the account. The answer is
 * the address to go to. Throws `OAuthRefusal` where there is none that can be trusted (RFC 6749, section 4.1.2.1).
 */
export function authorize(parts: OAuthParts, query: URLSearchParams): URL {
  const { app, redirectUri } = destinationOf(parts, query);
  const target = new URL(redirectUri);
  const state = query.get("state");
  try {
    target.searchParams.set("code", newCode(parts, app, redirectUri, query));
  } catch (error) {
    if (!(error instanceof OAuthRefusal)) throw error;
    target.searchParams.set("error", error.error);
    target.searchParams.set("error_description", error.message);
  }
  if (state !== null) target.searchParams.set("state", state);
  return target;
}

function destinationOf({ facts, state }: OAuthParts, query: URLSearchParams): { app: OAuthApp; redirectUri: string } {
  const app = state().apps.get(query.get("client_id") ?? "");
  if (!app) throw refusalFor(facts, 4702);
  if (app.disabled) throw refusalFor(facts, 4717);
  if (app.kind === "server_to_server")
    throw new OAuthRefusal("unauthorized_client", "A server-to-server app has no users.");
  const redirectUri = query.get("redirect_uri");
  if (redirectUri === null || !app.redirectUris.some((known) => fits(known, redirectUri)))
    throw refusalFor(facts, 4709);
  return { app, redirectUri };
}

/** The same text; for loopback addresses, any port (RFC 8252, section 7.3), and any path where that is said. */
function fits(known: string, given: string): boolean {
  if (known === given) return true;
  if (!URL.canParse(given)) return false;
  const actual = new URL(given);
  if (known === LOOPBACK) return isLoopbackUrl(actual) && actual.hash === "" && actual.username === "";
  if (!URL.canParse(known)) return false;
  const expected = new URL(known);
  if (!isLoopbackUrl(expected)) return false;
  actual.port = expected.port;
  return actual.href === expected.href;
}

function isLoopbackUrl({ protocol, hostname }: URL): boolean {
  return (protocol === "http:" || protocol === "https:") && isLoopback(hostname);
}

function newCode(
  { facts, clock, ids, state, world }: OAuthParts,
  app: OAuthApp,
  redirectUri: string,
  query: URLSearchParams,
): string {
  if (query.get("response_type") !== "code")
    throw new OAuthRefusal("unsupported_response_type", "The response_type must be code.");
  const challenge = challengeOf(query);
  if (app.clientSecret === null && challenge === null)
    throw new OAuthRefusal("invalid_request", "A public client needs a code_challenge.");
  const account = world().accounts.get(app.accountId);
  const hint = query.get("login_hint");
  const user = account && (hint === null ? ownerOf(account) : userNamed(account, hint));
  if (user?.status !== "active")
    throw new OAuthRefusal(
      "access_denied",
      `The user does not exist or is not active: ${hint ?? "the owner of the account"}.`,
    );
  const scopes = requestedScopes(query.get("scope"), app.scopes);
  const { codes } = state();
  const now = clock.now();
  const code = ids.id() + ids.id();
  put(
    codes,
    code,
    {
      grantId: ids.id(),
      clientId: app.clientId,
      accountId: app.accountId,
      userId: user.profile.id,
      scopes,
      expiresAt: now + facts.lifetimes.authorizationCode * 1000,
      redirectUri,
      challenge,
      used: false,
    },
    now,
  );
  return code;
}

function challengeOf(query: URLSearchParams): string | null {
  const challenge = query.get("code_challenge");
  if (challenge === null) return null;
  // RFC 7636, section 4.3: without a method it is `plain`, which Zoom does not describe.
  if (query.get("code_challenge_method") !== "S256")
    throw new OAuthRefusal("invalid_request", "The code_challenge_method must be S256.");
  if (!/^[A-Za-z0-9_-]{43}$/.test(challenge))
    throw new OAuthRefusal("invalid_request", "The code_challenge is no S256 hash in base64url.");
  return challenge;
}
