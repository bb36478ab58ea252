/** Members and administrators of groups. */
import type { Handlers } from "../handler.js";
import type { AnyCall, Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { join, leave } from "../../state/groups.js";
import { instant } from "../../state/time.js";
import { nameOf, userNamed, usersNamed } from "../../state/users.js";
import { findGroup } from "./find.js";
import { pageOf } from "../../http/paging.js";
import type { GroupRecord, UserRecord } from "../../state/account.js";

export const groupMemberHandlers = {
  "groups.listMembers": (call) => {
    const group = findGroup(call);
    const { items, ...page } = pageOf(call, group.members);
    const members = items.flatMap((id) => {
      const profile = call.account.users.get(id)?.profile;
      if (!profile) return [];
      const { email, first_name, last_name, type } = profile;
      return [
        {
          id,
          email,
          type,
          ...(first_name !== undefined && { first_name }),
          ...(last_name !== undefined && { last_name }),
        },
      ];
    });
    return { ...page, members };
  },

  "groups.addMembers": (call) => {
    const group = findGroup(call);
    const users = usersNamed(call.account, call.body?.members ?? []);
    for (const user of users) join(group, user);
    return added(call, users);
  },

  "groups.updateMember": (call) => {
    const source = findGroup(call);
    const { action, target_group_id } = call.body;
    if (!target_group_id)
      throw invalid([{ field: "target_group_id", message: "Is required." }], "The target_group_id can not be empty.");
    const user = member(call, source);
    const target = findGroup(call, target_group_id);
    if (action === "move") {
      const wasPrimary = user.primaryGroupId === source.id;
      leave(source, user);
      join(target, user);
      if (wasPrimary) user.primaryGroupId = target.id;
    } else {
      // Sources differ on whether the path names the current primary group or the target: both are taken.
      if (!user.groupIds.includes(target.id))
        throw call.refuse(4131, { message: `The user is not a member of the group ${target.id}.` });
      user.primaryGroupId = target.id;
    }
  },

  "groups.deleteMember": (call) => {
    const group = findGroup(call);
    leave(group, member(call, group));
  },

  "groups.listAdmins": (call) => {
    const group = findGroup(call);
    const { items, next_page_token, page_size, total_records } = pageOf(call, group.admins);
    const admins = items.flatMap((id) => {
      const profile = call.account.users.get(id)?.profile;
      return profile ? [{ email: profile.email, name: nameOf(profile) }] : [];
    });
    return { admins, next_page_token, page_size, total_records };
  },

  "groups.addAdmins": (call) => {
    const group = findGroup(call);
    const admins = call.body?.admins ?? [];
    if (admins.length === 0)
      throw invalid([{ field: "admins", message: "Is required." }], "No administrators were given.");
    const users = usersNamed(call.account, admins);
    group.admins = [...new Set([...group.admins, ...users.map(({ profile }) => profile.id)])];
    return added(call, users);
  },

  "groups.deleteAdmin": (call) => {
    const group = findGroup(call);
    const userId = idOf(call, call.params.userId);
    if (!group.admins.includes(userId))
      throw call.refuse(4138, { message: `The user ${call.params.userId} is not an admin of this group.` });
    group.admins = group.admins.filter((id) => id !== userId);
  },
} satisfies Partial<Handlers>;

/** The member of the path, by id or e-mail address. */
function member(call: Call<"groups.updateMember"> | Call<"groups.deleteMember">, group: GroupRecord): UserRecord {
  const id = idOf(call, call.params.memberId);
  const user = group.members.has(id) ? call.account.users.get(id) : undefined;
  if (!user) throw call.refuse(4131, { message: `The group member ${call.params.memberId} does not exist.` });
  return user;
}

function idOf({ account }: AnyCall, idOrEmail: string): string {
  return userNamed(account, idOrEmail)?.profile.id ?? idOrEmail;
}

/** Ids come as one string, separated by commas. */
function added(call: AnyCall, users: readonly UserRecord[]) {
  return {
    added_at: instant(call.now),
    ids: users.map(({ profile }) => profile.id).join(","),
  };
}
