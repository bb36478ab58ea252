/** How every token of a user is renewed: by its refresh token, which is good for one use and brings the next. */
import type { Deps } from "../options.js";
import { ZoomAuthError } from "../errors/classes.js";
import { sleep } from "../shared/sleep.js";
import type { Grant, RequestContext } from "./grant.js";
import type { OAuthClient } from "./oauth-client.js";
import { sha256 } from "./pkce.js";
import { createRecent } from "./recent.js";
import { requestRevocation } from "./revoke.js";
import { backoff, requestToken } from "./token-request.js";
import { createToken, tokenData } from "./token.js";
import type { Token } from "./types.js";

export interface RefreshGrantOptions {
  readonly name: string;
  readonly client: OAuthClient;
  /** The refresh token to begin with, unless the store has a later one. */
  readonly initial: string | undefined;
  /** What the store's key ends with. Default: a hash of `initial`. */
  readonly key: string | undefined;
  readonly adoptApiUrl: boolean;
}

/** Two requests of 15 seconds, their retries and waits: within it nobody else spends the same refresh token. */
const LEASE_MS = 60_000;

export function createRefreshGrant({ name, client, initial, key, adoptApiUrl }: RefreshGrantOptions): Grant {
  // Refresh tokens that cannot be used any more.
  const ended = createRecent();
  // What to use when the store has nothing newer: the first one, or one whose writing failed.
  let own = initial;
  let refusal: ZoomAuthError | undefined;
  let keyMade: Promise<string> | undefined;

  async function request(deps: Deps, context: RequestContext): Promise<Token> {
    const stored = context.kept?.refreshToken;
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
        const better = await newer(deps, context);
        if (better) return better;
      }
    }
    // Asking again would give the same answer.
    throw refusal ?? nothingToSpend();
  }

  /**
   * When nobody knows whether the refresh token arrived, another process may: the store is asked. If it knows nothing, the
   * same one is sent once more, and at once. Zoom tolerates that for a while (code 4740 is for what goes beyond), and the
   * answer that was lost held the only other one.
   */
  async function spend(deps: Deps, context: RequestContext, refreshToken: string): Promise<Token> {
    const fields = { grant_type: "refresh_token", refresh_token: refreshToken };
    for (let attempt = 1; ; attempt++) {
      const { notAfter } = context;
      const answer = await requestToken(deps, client, { grant: name, fields, repeatable: false, notAfter });
      if (!answer.error) return succeed(answer.token, refreshToken);
      if (answer.outcome !== "unknown" || attempt === 2) throw answer.error;
      await sleep(deps.clock, backoff(deps, attempt));
      const better = await newer(deps, context);
      if (better) return better;
    }
  }

  function succeed(token: Token, spent: string): Token {
    refusal = undefined;
    // RFC 6749 section 6: without a new one the old one stays good.
    const next = token.refreshToken ?? spent;
    if (next !== spent) ended.add(spent);
    own = next;
    return token.refreshToken === undefined ? createToken({ ...tokenData(token), refreshToken: next }) : token;
  }

  async function revoke(deps: Deps, token: Token | undefined): Promise<void> {
    const alive = token && token.expiresAt > deps.clock.now() ? token.accessToken : undefined;
    const text = alive ?? token?.refreshToken ?? (own !== undefined && !ended.has(own) ? own : undefined);
    if (text !== undefined) await requestRevocation(deps, client, text);
    for (const one of [token?.refreshToken, own, initial]) if (one !== undefined) ended.add(one);
    refusal = revoked();
  }

  return {
    name,
    required: true,
    leaseMs: LEASE_MS,
    adoptApiUrl,
    // The host belongs to it: the sandbox and Zoom may know the same app.
    key: () => (keyMade ??= keyOf(client, key, initial)),
    request,
    revoke,
  };
}

/** A token that came into the store since the lease was taken: its holder was slow, and counted as dead. */
async function newer({ clock }: Deps, { kept, read }: RequestContext): Promise<Token | undefined> {
  const token = (await read())?.token;
  return token && token.accessToken !== kept?.accessToken && token.expiresAt > clock.now() ? token : undefined;
}

async function keyOf(client: OAuthClient, key: string | undefined, initial = ""): Promise<string> {
  return `${new URL(client.url("tokenUrl")).host}/user/${client.clientId}/${key ?? (await sha256(initial))}`;
}

function nothingToSpend(): ZoomAuthError {
  const remedy = "Let the user authorise the app again.";
  return new ZoomAuthError("The access token cannot be renewed: there is no refresh token.", { final: true, remedy });
}

function revoked(): ZoomAuthError {
  const remedy = "Let the user authorise the app again.";
  return new ZoomAuthError("The token was revoked by this process.", { final: true, remedy });
}
