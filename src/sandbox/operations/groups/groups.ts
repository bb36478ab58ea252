/** Groups themselves: list, create, read, rename, delete. */
import type { Handlers } from "../handler.js";
import type { AnyCall } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { emptyGroup, leave } from "../../state/groups.js";
import { findGroup } from "./find.js";
import { pageOf } from "../../http/paging.js";
import type { GroupRecord } from "../../state/account.js";

const NAME_TAKEN = 4132;

export const groupHandlers = {
  "groups.list": (call) => {
    const { items, next_page_token, total_records } = pageOf(call, call.account.groups.values(), 300);
    return { groups: items.map(view), next_page_token, total_records };
  },

  "groups.create": (call) => {
    const name = givenName(call.body);
    if (name === undefined)
      throw invalid([{ field: "name", message: "Is required." }], "The group name can not be empty.");
    const [most = Infinity] = call.limits("total");
    if (call.account.groups.size >= most)
      throw call.refuse(300, { message: `An account can have at most ${most} groups.` });
    refuseTakenName(call, name);
    const group = emptyGroup(call.newId(), name);
    call.account.groups.set(group.id, group);
    return view(group);
  },

  "groups.get": (call) => view(findGroup(call)),

  "groups.update": (call) => {
    const group = findGroup(call);
    const name = givenName(call.body);
    if (name === undefined) return;
    refuseTakenName(call, name, group);
    group.name = name;
  },

  "groups.delete": (call) => {
    const group = findGroup(call);
    if (group.extra.informationBarrier) {
      throw call.refuse(200, {
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
        member_count: group.members.size,
      })),
    };
  },
} satisfies Partial<Handlers>;

function view(group: GroupRecord) {
  return { id: group.id, name: group.name, total_members: group.members.size };
}

/** The name in the body, or undefined where it is missing or blank. */
function givenName(body: { readonly name?: string } | undefined): string | undefined {
  return body?.name?.trim() ? body.name : undefined;
}

function refuseTakenName(call: AnyCall, name: string, self?: GroupRecord): void {
  const folded = (text: string) => (call.applies("group-names-ignore-case") ? text.toLowerCase() : text);
  for (const group of call.account.groups.values()) {
    if (group !== self && folded(group.name) === folded(name))
      throw call.refuseFirst([NAME_TAKEN], { message: `Group name ${name} is already in use.` });
  }
}
