/** What a client needs that speaks to an account. */
import type { Credentials } from "../oauth/apps.js";
import type { OAuthState } from "../oauth/store.js";
import { issueUserToken } from "../oauth/user-token.js";
import type { ClientOptionsFor, SandboxClientOptions } from "../sandbox.js";
import type { Account } from "../state/account.js";
import type { Facts } from "./facts.js";

export interface ClientOptionsParts {
  readonly facts: Facts;
  readonly oauth: () => OAuthState;
  readonly account: () => Account;
  readonly credentials: Credentials;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Gives options of a client that finds the sandbox at `origin`. */
export function createClientOptions({
  facts,
  oauth,
  account,
  credentials,
  now,
  newId,
}: ClientOptionsParts): (origin: string, target?: ClientOptionsFor) => SandboxClientOptions {
  const { tokenUrl, apiPath, lifetimes } = facts.platform.oauth;
  const { serverToServer, user: userApp } = credentials;
  return (origin, { user } = {}) => ({
    auth:
      user === undefined
        ? { accountId: account().id, ...serverToServer, tokenUrl: origin + new URL(tokenUrl).pathname }
        : issueUserToken(oauth(), account(), user, {
            clientId: userApp.clientId,
            now: now(),
            newId,
            lifetime: lifetimes.refreshToken,
          }),
    baseUrl: origin + apiPath,
  });
}
