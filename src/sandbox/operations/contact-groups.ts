/** Contact groups and their members, who are users or user groups. */
import type { AnyCall, Call } from "../http/call.js";
import { pageOf } from "../http/paging.js";
import type { ContactGroupMember, ContactGroupRecord } from "../state/account.js";
import { nameOf, userNamed } from "../state/users.js";
import type { Handlers } from "./handler.js";

/** `type` of a member; every other one is a user group. */
const USER = 1;
const NOT_FOUND = 300;

export const contactGroupHandlers = {
  "contactGroups.list": (call) => {
    const { items, next_page_token, page_size } = pageOf(call, call.account.contactGroups.values());
    return { groups: items.map(({ fields }) => fields), next_page_token, page_size };
  },

  "contactGroups.create": (call) => {
    const { group_members, ...given } = call.body ?? {};
    const members = checked(call, group_members);
    const id = call.newId();
    const group: ContactGroupRecord = {
      id,
      fields: { group_id: id, group_name: "", group_privacy: 1, ...given },
      members,
    };
    call.account.contactGroups.set(id, group);
    return view(group);
  },

  "contactGroups.get": (call) => view(find(call)),

  // Requests say `name` and `privacy` where answers say `group_name` and `group_privacy`.
  "contactGroups.update": (call) => {
    const { fields } = find(call);
    const { name, privacy, description } = call.body ?? {};
    if (name !== undefined) fields.group_name = name;
    if (privacy !== undefined) fields.group_privacy = privacy;
    if (description !== undefined) fields.description = description;
  },

  "contactGroups.delete": (call) => {
    call.account.contactGroups.delete(find(call).id);
  },

  "contactGroups.listMembers": (call) => {
    const { items, next_page_token, page_size } = pageOf(call, find(call).members);
    const group_members = items.map((member) => ({ ...member, name: memberName(call, member) }));
    return { group_members, next_page_token, page_size };
  },

  "contactGroups.addMembers": (call) => {
    const group = find(call);
    const members = checked(call, call.body?.group_members);
    group.members.push(...members.filter(({ id }) => group.members.every((member) => member.id !== id)));
    return { member_ids: members.map(({ id }) => id) };
  },

  "contactGroups.removeMembers": (call) => {
    const group = find(call);
    const ids = call.query.member_ids.split(",").filter(Boolean);
    const [most = Infinity] = call.limits("batch");
    if (ids.length > most) throw call.refuse(300, { message: `At most ${most} members can be removed at once.` });
    const unknown = ids.find((id) => group.members.every((member) => member.id !== id));
    if (unknown !== undefined || ids.length === 0)
      throw call.refuse(300, { message: `The member ${unknown ?? ""} is not in the contact group.` });
    const left = group.members.filter(({ id }) => !ids.includes(id));
    if (left.length === 0) throw call.refuse(300, { message: "The last member of a contact group cannot be removed." });
    group.members = left;
  },
} satisfies Partial<Handlers>;

function find(call: AnyCall): ContactGroupRecord {
  const { groupId = "" } = call.params;
  const group = call.account.contactGroups.get(groupId);
  if (!group) throw call.refuseFirst([NOT_FOUND], { message: `Contact group does not exist: ${groupId}.` });
  return group;
}

function view({ fields, members }: ContactGroupRecord) {
  return { ...fields, total_members: members.length };
}

/** The members that exist, or a refusal where there are too many of a type. */
function checked(
  call: Call<"contactGroups.create"> | Call<"contactGroups.addMembers">,
  list: readonly Partial<ContactGroupMember>[] = [],
): ContactGroupMember[] {
  const { account } = call;
  const members = list.map(({ id = "", type = USER }) => ({
    id: type === USER ? (userNamed(account, id)?.profile.id ?? id) : id,
    type,
  }));
  const users = members.filter(({ type }) => type === USER).length;
  const groups = members.length - users;
  const [mostUsers = Infinity, mostGroups = Infinity] = call.limits("batch");
  if (users > mostUsers) throw call.refuse(300, { message: `At most ${mostUsers} users can be added at once.` });
  if (groups > mostGroups)
    throw call.refuse(300, { message: `At most ${mostGroups} user groups can be added at once.` });
  return members.filter(({ id, type }) => (type === USER ? account.users : account.groups).has(id));
}

function memberName({ account }: AnyCall, { id, type }: ContactGroupMember): string {
  if (type !== USER) return account.groups.get(id)?.name ?? id;
  const user = account.users.get(id);
  return user ? nameOf(user.profile) : id;
}
