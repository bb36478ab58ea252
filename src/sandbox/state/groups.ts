/** Joining and leaving groups, so that users and groups never disagree. */
import type { GroupRecord, UserRecord } from "./account.js";

export function emptyGroup(id: string, name: string): GroupRecord {
  return {
    id,
    name,
    members: new Set(),
    admins: [],
    settings: {},
    locks: {},
    registration: {},
    virtualBackgrounds: [],
    channels: [],
    extra: {},
  };
}

/** The first group that a user joins becomes the primary one. */
export function join(group: GroupRecord, user: UserRecord): void {
  if (group.members.has(user.profile.id)) return;
  group.members.add(user.profile.id);
  user.groupIds.push(group.id);
  user.primaryGroupId ??= group.id;
}

/** Who leaves the primary group gets the one they joined next. */
export function leave(group: GroupRecord, user: UserRecord): void {
  group.members.delete(user.profile.id);
  user.groupIds = user.groupIds.filter((id) => id !== group.id);
  if (user.primaryGroupId === group.id) user.primaryGroupId = user.groupIds[0];
}
