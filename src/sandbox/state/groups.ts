/** Finding groups, and joining and leaving them, so that users and groups never disagree. */
import type { Call } from "../http/call.js";
import { Refusal } from "../http/refusal.js";
import type { Account, GroupRecord, UserRecord } from "./account.js";

/** The group of the path. Refuses a group of another account and an unknown one as the operation documents it. */
export function findGroup(call: Call, groupId: string = call.params.groupId ?? ""): GroupRecord {
  const group = call.account.groups.get(groupId);
  if (group) return group;
  const elsewhere = [...call.world.accounts.values()].some((account) => account.groups.has(groupId));
  if (elsewhere && documents(call, 1010))
    throw new Refusal(1010, { message: "Group does not belong to your account." });
  throw new Refusal(4130, { message: `A group with this ${groupId} does not exist.` });
}

export function documents(call: Call, code: number | null): boolean {
  return call.contract.errors.some((row) => row.code === code);
}

/** The first group that a user joins becomes the primary one. */
export function join(group: GroupRecord, user: UserRecord): void {
  if (group.members.includes(user.profile.id)) return;
  group.members.push(user.profile.id);
  user.groupIds.push(group.id);
  user.primaryGroupId ??= group.id;
}

/** Who leaves the primary group gets the one they joined next. */
export function leave(group: GroupRecord, user: UserRecord): void {
  group.members = group.members.filter((id) => id !== user.profile.id);
  user.groupIds = user.groupIds.filter((id) => id !== group.id);
  if (user.primaryGroupId === group.id) user.primaryGroupId = user.groupIds[0];
}

/** Users named by id, or by e-mail where there is no id. Unknown ones are left out, as Zoom does. */
export function namedUsers(account: Account, list: readonly { id?: string; email?: string }[]): UserRecord[] {
  return list.flatMap(({ id, email }) => {
    const user = account.users.get(id ?? account.emails.get((email ?? "").toLowerCase()) ?? "");
    return user ? [user] : [];
  });
}
