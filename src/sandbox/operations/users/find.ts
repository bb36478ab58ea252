/** The user that a path names, or the refusal that the operation documents. */
import type { AnyCall } from "../../http/call.js";
import type { Refusal } from "../../http/refusal.js";
import type { Account, UserRecord } from "../../state/account.js";
import { userNamed } from "../../state/users.js";

const USER_NOT_FOUND = 1001;
const NOT_IN_ACCOUNT = 1010;
const INVITATION_EXPIRED = 1120;
const CLOSED = 1000;
const INVALID = 300;

export interface FindOptions {
  /** Whether somebody who has not accepted the invitation counts. Default true. */
  readonly allowPending?: boolean;
}

/** The user of the path: an id, an e-mail address, `me`, or what the query makes of it. */
export function findUser(call: AnyCall, { allowPending = true }: FindOptions = {}): UserRecord {
  const userId = call.params.userId ?? "me";
  const user = lookUp(call, userId);
  if (!user) throw unknown(call, userId);
  if (user.status === "pending") refusePending(call, user, allowPending);
  const { login_type } = call.query;
  const logins = user.profile.login_types;
  if (typeof login_type === "number" && logins && !logins.includes(login_type)) throw unknown(call, userId);
  return user;
}

function lookUp(call: AnyCall, userId: string): UserRecord | undefined {
  const { account, caller, query } = call;
  if (userId === "me") return caller.userId === undefined ? undefined : account.users.get(caller.userId);
  return query.search_by_unique_id === true ? byUniqueId(account, userId) : userNamed(account, plain(call, userId));
}

/** The sandbox's way to encrypt an address is base64url, which keeps it out of access logs as well as any other. */
function plain({ query }: AnyCall, userId: string): string {
  return query.encrypted_email === true ? Buffer.from(userId, "base64url").toString() : userId;
}

function byUniqueId(account: Account, number: string): UserRecord | undefined {
  for (const user of account.users.values()) if (user.profile.employee_unique_id === number) return user;
  return undefined;
}

function unknown(call: AnyCall, userId: string): Refusal {
  const name = plain(call, userId);
  if (userId === "me" && call.caller.userId === undefined && call.documents(USER_NOT_FOUND))
    return call.refuseFirst([USER_NOT_FOUND], {
      message: "User does not exist: me. No user stands behind a server-to-server token.",
    });
  const elsewhere = [...call.world.accounts.values()].some(
    (account) => account !== call.account && userNamed(account, name) !== undefined,
  );
  return elsewhere && call.documents(NOT_IN_ACCOUNT)
    ? call.refuseFirst([NOT_IN_ACCOUNT], { message: `User does not belong to this account: ${userId}.` })
    : call.refuseFirst([USER_NOT_FOUND, INVALID], { message: `User does not exist: ${userId}.` });
}

function refusePending(call: AnyCall, { profile, extra }: UserRecord, allowed: boolean): void {
  const expiry = extra.invitationExpiresAt;
  if (expiry !== undefined && expiry <= call.now && call.documents(INVITATION_EXPIRED))
    throw call.refuseFirst([INVITATION_EXPIRED], { message: `The invitation of ${profile.email} has expired.` });
  if (!allowed && call.documents(CLOSED))
    throw call.refuseFirst([CLOSED], { message: "The settings of a pending user are closed." });
}
