/** Users themselves: list, read, change, delete. The other operations on users are in files of their own. */
import type { Call, Handlers } from "../call.js";
import { join } from "../group-store.js";
import { pageOf } from "../paging.js";
import { domainOf, findUser, removeUser, userView } from "../people.js";
import { Refusal } from "../refusal.js";
import { isTree } from "../trees.js";
import type { UserRecord } from "../world.js";
import { groupForPending, refuseProfile } from "./user-checks.js";

const BASIC = 1;
const UNASSIGNED = 4;
const API_USER = 99;
/** Sent only when the list is asked for them. */
const ON_REQUEST = ["custom_attributes", "host_key"];

export const userHandlers: Handlers = {
  "users.list": (call) => {
    const { status = "active", role_id, license, include_fields } = call.query;
    const found: UserRecord[] = [];
    for (const user of call.account.users.values()) {
      if (user.status !== status) continue;
      if (role_id !== undefined && user.profile.role_id !== role_id) continue;
      if (license !== undefined && user.features[String(license)] === undefined) continue;
      found.push(user);
    }
    const { items, ...page } = pageOf(call, found);
    return { ...page, users: items.map((user) => listItem(user, include_fields)) };
  },

  "users.get": (call) => userView(findUser(call, call.params.userId ?? "")),

  "users.update": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const given = isTree(call.body) ? call.body : {};
    const { group_id, custom_attributes, phone_numbers, vanity_name, feature: _feature, ...fields } = given;
    refuseProfile(call, given, user);
    refuseForUser(call, user, given);
    const group = group_id === undefined ? undefined : groupForPending(call, user, group_id);
    Object.assign(user.profile, fields);
    if (fields.manager === "") delete user.profile.manager;
    if (custom_attributes !== undefined)
      user.profile.custom_attributes = mergedAttributes(user, listOf(custom_attributes));
    if (phone_numbers !== undefined) user.profile.phone_numbers = listOf(phone_numbers);
    if (vanity_name !== undefined)
      (Object.assign(user.extra, { vanityName: vanity_name }),
        (user.profile.vanity_url = `https://example.zoom.us/my/${String(vanity_name)}`));
    if (group) join(group, user);
  },

  "users.delete": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    refuseDeletion(call, user);
    removeUser(call.account, user);
  },
};

function listItem(user: UserRecord, include: unknown): Record<string, unknown> {
  const view = userView(user);
  for (const name of ON_REQUEST) if (name !== include) delete view[name];
  return view;
}

function refuseForUser(
  call: Call,
  user: UserRecord,
  { type, pmi, vanity_name }: Readonly<Record<string, unknown>>,
): void {
  if (user.role === "room" && (type === BASIC || type === UNASSIGNED))
    throw new Refusal(200, { message: `A Zoom Room user cannot be changed to this type: ${user.profile.email}.` });
  if (pmi !== undefined && user.profile.type === UNASSIGNED)
    throw new Refusal(200, { message: "A user without meetings has no personal meeting ID." });
  if (vanity_name === undefined) return;
  for (const other of call.account.users.values()) {
    if (other !== user && other.extra.vanityName === vanity_name)
      throw new Refusal(4100, { message: `This personal link name is taken: ${String(vanity_name)}.` });
  }
}

function refuseDeletion(call: Call, user: UserRecord): void {
  const { action, transfer_email: target } = call.query;
  const unlink = action !== "delete";
  const { profile, role, status } = user;
  if (role === "room") throw new Refusal(200, { message: "A Zoom Room user cannot be deleted here." });
  if (role === "owner" || (role === "admin" && unlink))
    throw new Refusal(1117, { message: "An administrator cannot be unlinked. Change the role first." });
  if (unlink && status !== "pending" && call.account.managedDomains.has(domainOf(profile.email)))
    throw new Refusal(1107, { message: "A user of a managed domain cannot be unlinked." });
  if (unlink && Array.isArray(profile.login_types) && profile.login_types.includes(API_USER))
    throw new Refusal(300, { message: "An API user cannot be unlinked. Delete it." });
  if (unlink && status === "inactive")
    throw new Refusal(200, { message: "A deactivated user cannot be unlinked. Activate the user first." });
  if (user.extra.callQueueManager === true)
    throw new Refusal(1000, { message: "The user manages a call queue or an auto receptionist." });
  const transfers = Object.keys(call.query).some(
    (name) => name.startsWith("transfer_") && name !== "transfer_email" && call.query[name] === true,
  );
  if (!transfers && target === undefined) return;
  const heir = call.account.users.get(call.account.emails.get(String(target ?? "").toLowerCase()) ?? "");
  if (heir === user)
    throw new Refusal(300, {
      message: "The transfer target must be somebody else.",
      errors: [{ field: "transfer_email", message: "Is the user to be deleted." }],
    });
  if (heir?.profile.type === undefined || heir.status !== "active" || heir.profile.type === BASIC) {
    throw new Refusal(300, {
      message: "The transfer target needs a licence.",
      errors: [{ field: "transfer_email", message: "Names no active, licensed user." }],
    });
  }
}

/** The form of seed 002 has one object where JSON has a list. */
function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Attributes are told apart by key, and only those that are given change. */
function mergedAttributes({ profile }: UserRecord, given: readonly unknown[]): unknown[] {
  const before = Array.isArray(profile.custom_attributes) ? profile.custom_attributes : [];
  const byKey = new Map([...before, ...given].flatMap((item) => (isTree(item) ? [[item.key, item] as const] : [])));
  return [...byKey.values()];
}
