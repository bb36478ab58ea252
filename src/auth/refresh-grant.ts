/** How every token of a user is renewed: by its refresh token, which is good for one use and brings the next. */
import { ZoomAuthError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import { sha256 } from "../shared/crypto.js";
import { sleep, type Deadline } from "../shared/deadline.js";
import { createRecent } from "../shared/recent.js";
import type { Grant, RequestContext } from "./grant.js";
import type { OAuthClient } from "./oauth/endpoint.js";
import { backoff, requestToken } from "./oauth/token-request.js";
import { createToken, tokenData, type Token } from "./token.js";

export interface RefreshGrantOptions {
  readonly name: string;
  readonly client: OAuthClient;
  /** The refresh token to begin with, unless the store has a later one. */
  readonly initial: string | undefined;
  /** What the store's key ends with. Default: a hash of `initial`. */
  readonly key: string | undefined;
  readonly adoptApiUrl: boolean;
}

/**
 * Two requests of 15 seconds: within it nobody else spends the same refresh token. When its holder was killed, the others
 * wait that long, as its request may still be on its way.
 */
const LEASE_MS = 30_000;

export function createRefreshGrant({ name, client, initial, key, adoptApiUrl }: RefreshGrantOptions): Grant {
  // Refresh tokens that cannot be used any more.
  const ended = createRecent();
  // What to use when the store has nothing newer: the first one, or one whose writing failed.
  let own = initial;
  let refusal: ZoomAuthError | undefined;
  let keyMade: Promise<string> | undefined;

  async function request(deps: Deps, context: RequestContext): Promise<Token> {
    const stored = context.stored?.refreshToken;
    // The store has gone on, so that one of ours is spent by now, unless it was never sent.
    if (stored !== undefined && !ended.has(stored) && own !== initial) own = undefined;
    for (const candidate of new Set([stored, own])) {
      if (candidate === undefined || ended.has(candidate)) continue;
      try {
        return await spend(deps, context, candidate);
      } catch (error) {
        if (!(error instanceof ZoomAuthError) || !error.final) throw error;
        ended.add(candidate);
        refusal = error;
        const newer = await context.newer();
        if (newer) return newer;
      }
    }
    // Asking again would give the same answer.
    throw refusal ?? authorizeAgain("The access token cannot be renewed: there is no refresh token.");
  }

  /**
   * When it is unknown whether the refresh token arrived, the store is asked, as another process may know. If it does not,
   * the same one is sent once more, and at once. Zoom tolerates that for a while (code 4740 is for what goes beyond), and
   * the answer that was lost held the only other one.
   */
  async function spend(deps: Deps, context: RequestContext, refreshToken: string): Promise<Token> {
    const { notAfter, deadline } = context;
    const fields = { grant_type: "refresh_token", refresh_token: refreshToken };
    for (let attempt = 1; ; attempt++) {
      const answer = await requestToken(deps, client, { grant: name, fields, repeatable: false, notAfter, deadline });
      if (!answer.error) return succeed(answer.token, refreshToken);
      if (answer.outcome !== "unknown" || attempt === 2) throw answer.error;
      await sleep(deadline, backoff(deps, attempt));
      const newer = await context.newer();
      if (newer) return newer;
    }
  }

  function succeed(token: Token, spent: string): Token {
    refusal = undefined;
    // RFC 6749 section 6: without a new one the old one stays good.
    const next = token.refreshToken ?? spent;
    if (next !== spent) ended.add(spent);
    own = next;
    return createToken({ ...tokenData(token), refreshToken: next });
  }

  async function revoke(deps: Deps, token: Token | undefined, deadline: Deadline): Promise<void> {
    const alive = token && token.expiresAt > deps.clock.now() ? token.accessToken : undefined;
    const text = alive ?? token?.refreshToken ?? (own !== undefined && !ended.has(own) ? own : undefined);
    if (text !== undefined) await client.revoke(deps, text, deadline);
    for (const one of [token?.refreshToken, own, initial]) if (one !== undefined) ended.add(one);
    refusal = authorizeAgain("The token was revoked by this process.");
  }

  // The host belongs to it: the sandbox and Zoom may know the same app.
  const makeKey = async () => `${client.host}/user/${client.clientId}/${key ?? (await sha256(initial ?? ""))}`;

  return {
    name,
    required: true,
    leaseMs: LEASE_MS,
    adoptApiUrl,
    key: () => (keyMade ??= makeKey()),
    check: client.check,
    request,
    revoke,
  };
}

function authorizeAgain(message: string): ZoomAuthError {
  return new ZoomAuthError(message, { final: true, remedy: "Let the user authorise the app again." });
}
