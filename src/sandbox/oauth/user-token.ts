/** A token as a user would have authorised it, without the way through a browser. */
import type { Account } from "../state/account.js";
import { userNamed } from "../state/users.js";
import { sharedList } from "./scope-lists.js";
import { put, type OAuthState } from "./store.js";

export interface UserTokenOptions {
  /** Of the user-level app. */
  readonly clientId: string;
  readonly now: number;
  readonly newId: () => string;
  /** Seconds. */
  readonly lifetime: number;
}

/** An access token of the app for `user`, an id or e-mail address. */
export function issueUserToken(
  state: OAuthState,
  account: Account,
  user: string,
  { clientId, now, newId, lifetime }: UserTokenOptions,
): string {
  const userId = userNamed(account, user)?.profile.id;
  if (userId === undefined)
    throw new RangeError(`The sandbox has no user ${user}. Take one from \`sandbox.account.users\`.`);
  const token = newId() + newId();
  put(
    state.accessTokens,
    token,
    {
      grantId: newId(),
      clientId,
      accountId: account.id,
      userId,
      scopes: sharedList(state.apps.get(clientId)?.scopes ?? []),
      expiresAt: now + lifetime * 1000,
      revoked: false,
    },
    now,
  );
  return token;
}
