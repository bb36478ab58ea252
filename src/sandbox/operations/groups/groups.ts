/** Groups themselves: list, create, read, rename, delete. */
import type { Call, Handlers } from "../../http/call.js";
import { findGroup, leave } from "../../state/groups.js";
import { pageOf } from "../../http/paging.js";
import { Refusal } from "../../http/refusal.js";
import type { GroupRecord } from "../../state/account.js";

export const groupHandlers: Handlers = {
  "groups.list": (call) => {
    const { items, next_page_token, total_records } = pageOf(call, [...call.account.groups.values()], 300);
    return { groups: items.map(view), next_page_token, total_records };
  },

  "groups.create": (call) => {
    const name = nameOf(call);
    if (name === undefined)
      throw new Refusal(300, {
        message: "The group name can not be empty.",
        errors: [{ field: "name", message: "Is required." }],
      });
    const total = call.contract.limits.find(({ kind }) => kind === "total")?.limit;
    if (typeof total === "number" && call.account.groups.size >= total)
      throw new Refusal(300, { message: `An account can have at most ${total} groups.` });
    refuseTakenName(call, name);
    const group = emptyGroup(call.newId(), name);
    call.account.groups.set(group.id, group);
    return view(group);
  },

  "groups.get": (call) => view(findGroup(call)),

  "groups.update": (call) => {
    const group = findGroup(call);
    const name = nameOf(call);
    if (name === undefined) return;
    refuseTakenName(call, name, group);
    group.name = name;
  },

  "groups.delete": (call) => {
    const group = findGroup(call);
    if (group.extra.informationBarrier === true) {
      throw new Refusal(200, {
        status: 400,
        message: "This group is part of an information barrier policy. Remove it from the policy first.",
      });
    }
    for (const id of [...group.members]) {
      const user = call.account.users.get(id);
      if (user) leave(group, user);
    }
    call.account.groups.delete(group.id);
    for (const contacts of call.account.contactGroups.values())
      contacts.members = contacts.members.filter(({ id }) => id !== group.id);
  },

  "groups.listChannels": (call) => {
    const group = findGroup(call);
    return {
      group_id: group.id,
      channels: group.channels.map(({ id, name }) => ({
        channel_id: id,
        channel_name: name,
        member_count: group.members.length,
      })),
    };
  },
};

export function emptyGroup(id: string, name: string): GroupRecord {
  return {
    id,
    name,
    members: [],
    admins: [],
    settings: {},
    locks: {},
    registration: {},
    virtualBackgrounds: [],
    channels: [],
    extra: {},
  };
}

function view(group: GroupRecord) {
  return { id: group.id, name: group.name, total_members: group.members.length };
}

/** The name in the body, or undefined where it is missing or blank. */
function nameOf(call: Call): string | undefined {
  const { name } = (call.body ?? {}) as { name?: string }; // the validator has checked its type
  return name?.trim() ? name : undefined;
}

function refuseTakenName(call: Call, name: string, self?: GroupRecord): void {
  for (const group of call.account.groups.values()) {
    if (group !== self && group.name.toLowerCase() === name.toLowerCase())
      throw new Refusal(4132, { message: `Group name ${name} is already in use.` });
  }
}
