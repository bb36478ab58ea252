/** Users of an account: looking them up, and changing them so that nothing is left hanging. */
import type { components } from "../../../generated/types.js";
import type { Account, Profile, UserRecord, World } from "./account.js";
import { leave } from "./groups.js";
import { rebook, seatsOf } from "./seats.js";
import { instant } from "./time.js";

/** The user whose address or identifier this is. */
export function userNamed(account: Account, idOrEmail: string): UserRecord | undefined {
  return account.users.get(account.emails.get(idOrEmail.toLowerCase()) ?? idOrEmail);
}

/** Users named by id, or by e-mail where there is no id. Unknown ones are left out, as Zoom does. */
export function usersNamed(account: Account, list: readonly { id?: string; email?: string }[]): UserRecord[] {
  return list.flatMap(({ id, email }) => userNamed(account, id ?? email ?? "") ?? []);
}

export function ownerOf(account: Account): UserRecord | undefined {
  for (const user of account.users.values()) if (user.role === "owner") return user;
  return undefined;
}

/** Whether a user of the world has this address. */
export function emailTaken(world: World, email: string): boolean {
  return [...world.accounts.values()].some((account) => account.emails.has(email.toLowerCase()));
}

export function domainOf(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

export function nameOf({ display_name, email }: Profile): string {
  return display_name ?? email;
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
  for (const group of account.groups.values())
    if (group.admins.includes(id)) group.admins = group.admins.filter((admin) => admin !== id);
  // Each of the two lists is the mirror of the other.
  for (const other of [...user.assistants, ...user.schedulers]) {
    const record = account.users.get(other);
    if (!record) continue;
    record.assistants = record.assistants.filter((assistant) => assistant !== id);
    record.schedulers = record.schedulers.filter((scheduler) => scheduler !== id);
  }
  for (const group of account.contactGroups.values())
    if (group.members.some((member) => member.id === id))
      group.members = group.members.filter((member) => member.id !== id);
  for (const division of account.divisions.values()) if (division.members.has(id)) division.members.delete(id);
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
    if (divisionIds.includes(division.id)) division.members.add(profile.id);
    else if (division.members.has(profile.id)) division.members.delete(profile.id);
  }
  profile.division_ids = [...new Set(divisionIds)];
}

/** What is shown of a user, the primary group first. */
export function userView(user: UserRecord, now: number): components["schemas"]["User"] & { email: string } {
  const group_ids = [...user.groupIds].sort(
    (a, b) => Number(b === user.primaryGroupId) - Number(a === user.primaryGroupId),
  );
  // Zoom gives the time of the call for whoever has not joined.
  const created = user.status === "pending" && { created_at: instant(now) };
  return { ...user.profile, ...created, status: user.status, group_ids };
}
