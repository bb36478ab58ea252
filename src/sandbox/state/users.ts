/** Finding users the ways Zoom does, and adding and removing them so that nothing is left hanging. */
import type { Call } from "../http/call.js";
import { documents, leave } from "./groups.js";
import { Refusal } from "../http/refusal.js";
import { rebook, seatsOf } from "./seats.js";
import type { Account, UserRecord } from "./account.js";

export interface FindOptions {
  /** Whether somebody who has not accepted the invitation counts. Default true. */
  readonly allowPending?: boolean;
}

/** The user of the path: an id, an e-mail address, `me`, or what the query makes of it. Refuses as the operation documents it. */
export function findUser(call: Call, userId: string, { allowPending = true }: FindOptions = {}): UserRecord {
  const user = lookUp(call, userId);
  if (!user) throw unknown(call, userId);
  if (user.status === "pending") refusePending(call, user, allowPending);
  const { login_type } = call.query;
  const logins = user.profile.login_types;
  if (login_type !== undefined && Array.isArray(logins) && !logins.includes(login_type)) throw unknown(call, userId);
  return user;
}

function lookUp(call: Call, userId: string): UserRecord | undefined {
  const { account, caller, query } = call;
  if (userId === "me") return caller.userId === undefined ? undefined : account.users.get(caller.userId);
  return query.search_by_unique_id === true
    ? byUniqueId(account, userId)
    : namedUser(account, { id: plain(call, userId), email: plain(call, userId) });
}

/** The sandbox's way to encrypt an address is base64url, which keeps it out of access logs as well as any other. */
function plain({ query }: Call, userId: string): string {
  return query.encrypted_email === true ? Buffer.from(userId, "base64url").toString() : userId;
}

function byUniqueId(account: Account, number: string): UserRecord | undefined {
  for (const user of account.users.values()) if (user.profile.employee_unique_id === number) return user;
  return undefined;
}

/** The user with this address or this id. Somebody pending has no id yet that anybody could know. */
export function namedUser(account: Account, { id = "", email = "" }: { id?: string; email?: string }) {
  const byEmail = account.users.get(account.emails.get(email.toLowerCase()) ?? "");
  if (byEmail) return byEmail;
  const user = account.users.get(id);
  return user?.status === "pending" ? undefined : user;
}

function unknown(call: Call, userId: string): Refusal {
  const name = plain(call, userId);
  const elsewhere = [...call.world.accounts.values()].some(
    (account) => account !== call.account && namedUser(account, { id: name, email: name }) !== undefined,
  );
  if (userId === "me" && call.caller.userId === undefined && documents(call, 1001))
    return new Refusal(1001, { message: "User does not exist: me. No user stands behind a server-to-server token." });
  if (elsewhere && documents(call, 1010))
    return new Refusal(1010, { message: `User does not belong to this account: ${userId}.` });
  if (documents(call, 1001)) return new Refusal(1001, { message: `User does not exist: ${userId}.` });
  return new Refusal(300, { message: `User does not exist: ${userId}.` });
}

function refusePending(call: Call, user: UserRecord, allowed: boolean): void {
  const expiry = user.extra.invitationExpiresAt;
  if (typeof expiry === "number" && expiry <= call.now && documents(call, 1120)) {
    throw new Refusal(1120, { message: `The invitation of ${user.profile.email} has expired.` });
  }
  if (!allowed && documents(call, 1000))
    throw new Refusal(1000, { message: "The settings of a pending user are closed." });
}

export function addUser(account: Account, user: UserRecord): void {
  account.users.set(user.profile.id, user);
  account.emails.set(user.profile.email.toLowerCase(), user.profile.id);
  rebook(account, [], seatsOf(user));
}

/** Takes the user out of everything that names them. */
export function removeUser(account: Account, user: UserRecord): void {
  const { id, email } = user.profile;
  for (const groupId of [...user.groupIds]) {
    const group = account.groups.get(groupId);
    if (group) leave(group, user);
  }
  for (const group of account.groups.values()) group.admins = group.admins.filter((admin) => admin !== id);
  for (const other of account.users.values()) {
    if (other.assistants.includes(id)) other.assistants = other.assistants.filter((assistant) => assistant !== id);
    if (other.schedulers.includes(id)) other.schedulers = other.schedulers.filter((scheduler) => scheduler !== id);
  }
  for (const group of account.contactGroups.values())
    group.members = group.members.filter((member) => member.id !== id);
  for (const division of account.divisions.values())
    division.members = division.members.filter((member) => member !== id);
  account.users.delete(id);
  account.emails.delete(email.toLowerCase());
  rebook(account, seatsOf(user), []);
}

export function changeEmail(account: Account, user: UserRecord, email: string): void {
  account.emails.delete(user.profile.email.toLowerCase());
  user.profile.email = email;
  account.emails.set(email.toLowerCase(), user.profile.id);
}

/** Puts the user into these divisions and takes them out of the others. */
export function assignDivisions(account: Account, { profile }: UserRecord, divisionIds: readonly string[]): void {
  for (const division of account.divisions.values()) {
    const isMember = division.members.includes(profile.id);
    const becomes = divisionIds.includes(division.id);
    if (becomes && !isMember) division.members.push(profile.id);
    if (!becomes && isMember) division.members = division.members.filter((member) => member !== profile.id);
  }
  profile.division_ids = [...new Set(divisionIds)];
}

/** What is shown of a user: the primary group first, and no id before the invitation was accepted. */
export function userView(user: UserRecord, now: number): Record<string, unknown> {
  const { id, ...profile } = user.profile;
  const group_ids = [...user.groupIds].sort(
    (a, b) => Number(b === user.primaryGroupId) - Number(a === user.primaryGroupId),
  );
  // Zoom gives the time of the call for whoever has not joined.
  const own = user.status === "pending" ? { created_at: instant(now) } : { id };
  return { ...profile, ...own, status: user.status, group_ids };
}

/** A point in time the way Zoom writes it. */
export function instant(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Whether another user of the world has this address. */
export function emailTaken(call: Call, email: string): boolean {
  return [...call.world.accounts.values()].some((account) => account.emails.has(email.toLowerCase()));
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
