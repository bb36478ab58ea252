/** Members and administrators of groups. */
import type { Call, Handlers } from "../../http/call.js";
import { findGroup, join, leave, namedUsers } from "../../state/groups.js";
import { pageOf } from "../../http/paging.js";
import { Refusal } from "../../http/refusal.js";
import type { GroupRecord, UserRecord } from "../../state/account.js";

export const groupMemberHandlers: Handlers = {
  "groups.listMembers": (call) => {
    const group = findGroup(call);
    const { items, ...page } = pageOf(call, group.members);
    const members = items.flatMap((id) => {
      const profile = call.account.users.get(id)?.profile;
      if (!profile) return [];
      return [
        { id, email: profile.email, first_name: profile.first_name, last_name: profile.last_name, type: profile.type },
      ];
    });
    return { ...page, members };
  },

  "groups.addMembers": (call) => {
    const group = findGroup(call);
    const { members = [] } = (call.body ?? {}) as { members?: { id?: string; email?: string }[] }; // validated
    const users = namedUsers(call.account, members);
    for (const user of users) join(group, user);
    return added(call, users);
  },

  "groups.updateMember": (call) => {
    const source = findGroup(call);
    const { action, target_group_id } = call.body as { action: string; target_group_id?: string }; // validated
    if (!target_group_id) {
      throw new Refusal(300, {
        message: "The target_group_id can not be empty.",
        errors: [{ field: "target_group_id", message: "Is required." }],
      });
    }
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
        throw new Refusal(4131, { message: `The user is not a member of the group ${target.id}.` });
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
      return profile ? [{ email: profile.email, name: String(profile.display_name ?? profile.email) }] : [];
    });
    return { admins, next_page_token, page_size, total_records };
  },

  "groups.addAdmins": (call) => {
    const group = findGroup(call);
    const { admins = [] } = (call.body ?? {}) as { admins?: { id?: string; email?: string }[] }; // validated
    if (admins.length === 0)
      throw new Refusal(300, {
        message: "No administrators were given.",
        errors: [{ field: "admins", message: "Is required." }],
      });
    const users = namedUsers(call.account, admins);
    group.admins = [...new Set([...group.admins, ...users.map(({ profile }) => profile.id)])];
    return added(call, users);
  },

  "groups.deleteAdmin": (call) => {
    const group = findGroup(call);
    const userId = idOf(call, call.params.userId ?? "");
    if (!group.admins.includes(userId))
      throw new Refusal(4138, { message: `The user ${call.params.userId} is not an admin of this group.` });
    group.admins = group.admins.filter((id) => id !== userId);
  },
};

/** The member of the path, by id or e-mail address. */
function member(call: Call, group: GroupRecord): UserRecord {
  const id = idOf(call, call.params.memberId ?? "");
  const user = group.members.includes(id) ? call.account.users.get(id) : undefined;
  if (!user) throw new Refusal(4131, { message: `The group member ${call.params.memberId} does not exist.` });
  return user;
}

function idOf(call: Call, idOrEmail: string): string {
  return call.account.emails.get(idOrEmail.toLowerCase()) ?? idOrEmail;
}

/** Ids come as one string, separated by commas. */
function added(call: Call, users: readonly UserRecord[]) {
  return {
    added_at: new Date(call.now).toISOString().replace(/\.\d+Z$/, "Z"),
    ids: users.map(({ profile }) => profile.id).join(","),
  };
}
