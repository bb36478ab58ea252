/** People of an account, as the OAuth server and the gates ask for them. */
import type { Account, UserRecord } from "../state/account.js";

/** The user with this id or e-mail address. */
export function userIn(account: Account, idOrEmail: string): UserRecord | undefined {
  return account.users.get(idOrEmail) ?? account.users.get(account.emails.get(idOrEmail.toLowerCase()) ?? "");
}

export function ownerOf(account: Account): UserRecord | undefined {
  for (const user of account.users.values()) if (user.role === "owner") return user;
  return undefined;
}
