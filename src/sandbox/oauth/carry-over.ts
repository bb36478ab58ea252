/** Tokens outlive a reset, so that clients which exist already go on as if nothing had happened. */
import type { World } from "../state/account.js";
import { sharedList } from "./scope-lists.js";
import type { Grant, OAuthState } from "./store.js";

interface Side {
  readonly world: World;
  readonly oauth: OAuthState;
}

/**
 * Takes the tokens of `before` into `after`. A token of a user goes to the user with the same identifier or, where another
 * seed has made other people, to whoever stands at the same place in the list.
 */
export function carryTokens(before: Side, after: Side): void {
  const heirs = new Map<string, ReadonlyMap<string, string>>();
  const heirOf = (accountId: string, userId: string | null): string | null | undefined => {
    if (userId === null) return null;
    let ofAccount = heirs.get(accountId);
    if (!ofAccount) heirs.set(accountId, (ofAccount = heirsIn(before.world, after.world, accountId)));
    return ofAccount.get(userId);
  };
  const carry = <Token extends Grant>(from: ReadonlyMap<string, Token>, to: Map<string, Token>) => {
    for (const [text, token] of from) {
      const userId = heirOf(token.accountId, token.userId);
      if (userId !== undefined) to.set(text, { ...token, userId, scopes: sharedList(token.scopes) });
    }
  };
  carry(before.oauth.accessTokens, after.oauth.accessTokens);
  carry(before.oauth.refreshTokens, after.oauth.refreshTokens);
}

function heirsIn(before: World, after: World, accountId: string): ReadonlyMap<string, string> {
  const people = after.accounts.get(accountId)?.users ?? new Map<string, never>();
  const places = [...people.keys()];
  const heirs = new Map<string, string>();
  for (const [place, id] of [...(before.accounts.get(accountId)?.users.keys() ?? [])].entries()) {
    const heir = people.has(id) ? id : places[place];
    if (heir !== undefined) heirs.set(id, heir);
  }
  return heirs;
}
