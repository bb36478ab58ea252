/** What a token may reach: the data of the user behind it, or by an administrator's scope and role those of the account. */
import type { Caller } from "../http/call.js";
import type { Exchange } from "../http/exchange.js";
import { Refusal } from "../http/refusal.js";
import type { OperationContract } from "../spec/operation.js";
import type { Account } from "../state/account.js";
import { permissionsOf } from "../state/roles.js";
import { userNamed } from "../state/users.js";

/** Scopes of the levels `admin` and `master` reach beyond the own data. */
export function isWide(scope: string): boolean {
  return /:(admin|master)$/.test(scope);
}

/**
 * Whether the call is about the user behind the token alone. Where the path names nobody, the scopes tell: an operation
 * whose granular scopes all have a level is about the account, although Zoom lists classic scopes without one for it.
 */
export function isOwn({ contract, params, account }: Exchange, caller: Caller): boolean {
  if (account?.id !== caller.accountId) return false;
  if (contract.path.split("/").includes("me")) return true;
  if (contract.path.startsWith("/users/{userId}")) {
    const { userId = "" } = params;
    return userId === "me" || userNamed(account, userId)?.profile.id === caller.userId;
  }
  const { classic, granular } = contract.scopes;
  return (granular.length > 0 ? granular : classic).some((scope) => !isWide(scope));
}

/** Refuses where the role of the token's owner, a user of `own`, does not allow the operation. */
export function checkRole(contract: OperationContract, own: Account, userId: string): void {
  const user = own.users.get(userId);
  const permissions = user ? permissionsOf(own, user) : [];
  const { rolePermissions } = contract;
  // Where Zoom names none, some permission is what tells an administrator from a member.
  const allowed =
    rolePermissions.length > 0 ? rolePermissions.some((one) => permissions.includes(one)) : permissions.length > 0;
  if (allowed) return;
  const wanted = rolePermissions.length > 0 ? ` ${rolePermissions.join(" or ")}` : "s of an administrator";
  const message = `The role of the token's owner does not include the permission${wanted}.`;
  const row = contract.errors.find(({ kind, when }) => kind === "permission" && /\brole\b/.test(when));
  throw row
    ? new Refusal(row.code, { status: row.status, message })
    : new Refusal(4711, { message: `Invalid access token. ${message}` });
}
