/** Contact groups and their members, who are users or user groups. */
import type { Call, Handlers } from "../http/call.js";
import { pageOf } from "../http/paging.js";
import { Refusal } from "../http/refusal.js";
import type { ContactGroupRecord } from "../state/account.js";

interface Member {
  readonly id: string;
  readonly type: number;
}

const USER = 1;

export const contactGroupHandlers: Handlers = {
  "contactGroups.list": (call) => {
    const { items, next_page_token, page_size } = pageOf(call, [...call.account.contactGroups.values()]);
    return { groups: items.map(({ fields }) => fields), next_page_token, page_size };
  },

  "contactGroups.create": (call) => {
    const { group_members = [], ...given } = (call.body ?? {}) as { group_members?: Partial<Member>[] } & Record<
      string,
      unknown
    >; // validated
    const members = checked(call, group_members);
    const id = call.newId();
    const group = { id, fields: { group_id: id, group_privacy: 1, ...given }, members };
    call.account.contactGroups.set(id, group);
    return view(group);
  },

  "contactGroups.get": (call) => view(find(call)),

  // Requests say `name` and `privacy` where answers say `group_name` and `group_privacy`.
  "contactGroups.update": (call) => {
    const group = find(call);
    const { name, privacy, description } = (call.body ?? {}) as {
      name?: string;
      privacy?: number;
      description?: string;
    }; // validated
    if (name !== undefined) group.fields.group_name = name;
    if (privacy !== undefined) group.fields.group_privacy = privacy;
    if (description !== undefined) group.fields.description = description;
  },

  "contactGroups.delete": (call) => {
    call.account.contactGroups.delete(find(call).id);
  },

  "contactGroups.listMembers": (call) => {
    const { items, next_page_token, page_size } = pageOf(call, find(call).members);
    return {
      group_members: items.map((member) => ({ ...member, name: nameOf(call, member) })),
      next_page_token,
      page_size,
    };
  },

  "contactGroups.addMembers": (call) => {
    const group = find(call);
    const { group_members = [] } = (call.body ?? {}) as { group_members?: Partial<Member>[] }; // validated
    const members = checked(call, group_members);
    group.members.push(...members.filter(({ id }) => group.members.every((member) => member.id !== id)));
    return { member_ids: members.map(({ id }) => id) };
  },

  "contactGroups.removeMembers": (call) => {
    const group = find(call);
    const ids = String(call.query.member_ids).split(",").filter(Boolean);
    const most = call.contract.limits.find(({ kind }) => kind === "batch")?.limit;
    if (typeof most === "number" && ids.length > most)
      throw new Refusal(300, { message: `At most ${most} members can be removed at once.` });
    const unknown = ids.find((id) => group.members.every((member) => member.id !== id));
    if (unknown !== undefined || ids.length === 0)
      throw new Refusal(300, { message: `The member ${unknown ?? ""} is not in the contact group.` });
    const left = group.members.filter(({ id }) => !ids.includes(id));
    if (left.length === 0) throw new Refusal(300, { message: "The last member of a contact group cannot be removed." });
    group.members = left;
  },
};

function find(call: Call): ContactGroupRecord {
  const group = call.account.contactGroups.get(call.params.groupId ?? "");
  if (!group) throw new Refusal(300, { message: `Contact group does not exist: ${call.params.groupId}.` });
  return group;
}

function view(group: ContactGroupRecord) {
  return { ...group.fields, total_members: group.members.length };
}

/** The members that exist, or a refusal where there are too many of a type. */
function checked(call: Call, list: readonly Partial<Member>[]): Member[] {
  const members = list.map(({ id = "", type = USER }) => ({
    id: call.account.emails.get(id.toLowerCase()) ?? id,
    type,
  }));
  const [users, groups] = [members.filter(({ type }) => type === USER), members.filter(({ type }) => type !== USER)];
  const [mostUsers, mostGroups] = call.contract.limits.filter(({ kind }) => kind === "batch").map(({ limit }) => limit);
  if (typeof mostUsers === "number" && users.length > mostUsers)
    throw new Refusal(300, { message: `At most ${mostUsers} users can be added at once.` });
  if (typeof mostGroups === "number" && groups.length > mostGroups)
    throw new Refusal(300, { message: `At most ${mostGroups} user groups can be added at once.` });
  return members.filter(({ id, type }) => (type === USER ? call.account.users : call.account.groups).has(id));
}

function nameOf(call: Call, { id, type }: Member): string {
  const name = type === USER ? call.account.users.get(id)?.profile.display_name : call.account.groups.get(id)?.name;
  return String(name ?? id);
}
