/** Users themselves: list, read and change. The other operations on users are in files of their own. */
import type { Call, Handlers } from "../../http/call.js";
import { deref, isNode, type OpenApiDocument } from "../../spec/document.js";
import { join } from "../../state/groups.js";
import { pageOf } from "../../http/paging.js";
import { assignDivisions, findUser, userView } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";
import { rebook, seatsGone, seatsOf } from "../../state/seats.js";
import { isTree, type Tree } from "../../state/trees.js";
import type { UserRecord } from "../../state/account.js";
import { setLicence } from "../../state/licences.js";
import { groupForPending, refuseProfile } from "./profile-rules.js";

const BASIC = 1;
const UNASSIGNED = 4;
const NONE = 99;
const SINGLE_SIGN_ON = 101;
/** Sent only when the list is asked for them. */
const ON_REQUEST = ["custom_attributes", "host_key"];

/** The document says which fields the list and the single user have; others can only be written. */
export function createUserHandlers(document: OpenApiDocument): Handlers {
  const listed = fieldsOf(document, { $ref: "#/components/schemas/UserListItem" });
  const whole = fieldsOf(document, { $ref: "#/components/schemas/User" });
  return {
    "users.list": (call) => {
      const { items, ...page } = pageOf(call, selected(call));
      const hidden = new Set(ON_REQUEST.filter((name) => name !== call.query.include_fields));
      const fields = listed.filter((name) => !hidden.has(name));
      return { ...page, users: items.map((user) => only(userView(user, call.now), fields)) };
    },
    "users.get": (call) => only(userView(findUser(call, call.params.userId ?? ""), call.now), whole),
    "users.update": update,
  };
}

function fieldsOf(document: OpenApiDocument, schema: unknown): string[] {
  const { properties, allOf } = deref(document, schema);
  const inherited = Array.isArray(allOf) ? allOf.flatMap((part) => fieldsOf(document, part)) : [];
  return [...inherited, ...(isNode(properties) ? Object.keys(properties) : [])];
}

function only(view: Tree, fields: readonly string[]): Tree {
  const result: Tree = {};
  for (const name of fields) if (view[name] !== undefined) result[name] = view[name];
  return result;
}

function selected({ account, query }: Call): UserRecord[] {
  const { status = "active", role_id, license } = query;
  const found: UserRecord[] = [];
  for (const user of account.users.values()) {
    if (user.status !== status) continue;
    if (role_id !== undefined && user.profile.role_id !== role_id) continue;
    if (license !== undefined && user.features[String(license)] === undefined) continue;
    found.push(user);
  }
  return found;
}

function update(call: Call): void {
  const user = findUser(call, call.params.userId ?? "");
  const given = isTree(call.body) ? call.body : {};
  const { group_id, custom_attributes, phone_numbers, vanity_name, division_ids, feature, ...fields } = given;
  refuseProfile(call, given, { user });
  refuseForUser(call, user, given);
  const group = group_id === undefined ? undefined : groupForPending(call, user, group_id);

  const before = seatsOf(user);
  Object.assign(user.profile, fields);
  if (custom_attributes !== undefined)
    user.profile.custom_attributes = mergedAttributes(user, listOf(custom_attributes));
  if (phone_numbers !== undefined) user.profile.phone_numbers = listOf(phone_numbers);
  if (vanity_name !== undefined) nameRoom(user, String(vanity_name));
  if (Array.isArray(division_ids)) assignDivisions(call.account, user, division_ids);
  if (isTree(feature) && feature.zoom_phone !== undefined) setLicence(user, "zoom_phone", String(feature.zoom_phone));
  if (group) join(group, user);
  rebook(call.account, before, seatsOf(user));
}

function refuseForUser(call: Call, user: UserRecord, given: Tree): void {
  const { type, pmi, vanity_name, feature } = given;
  const { profile, role, extra, features } = user;
  if (role === "room" && (type === BASIC || type === UNASSIGNED))
    throw new Refusal(200, { message: `A Zoom Room user cannot be changed to this type: ${profile.email}.` });
  if (pmi !== undefined && (type ?? profile.type) === UNASSIGNED)
    throw new Refusal(200, { message: "A user without meetings has no personal meeting ID." });
  if (type === BASIC && profile.type !== BASIC && extra.zoomEvents === true)
    throw new Refusal(300, { message: "The user hosts Zoom Events that have not taken place yet." });
  const logins = profile.login_types;
  if (type === NONE && Array.isArray(logins) && !logins.includes(SINGLE_SIGN_ON))
    throw new Refusal(1108, { message: "The type None is for users with single sign-on." });
  const phone = isTree(feature) && feature.zoom_phone === true && features.zoom_phone === undefined;
  if (phone && seatsGone(call.account, "zoom_phone"))
    throw new Refusal(200, { message: "No Zoom Phone licence is left." });
  if (vanity_name === undefined || vanity_name === "") return;
  for (const other of call.account.users.values()) {
    if (other !== user && other.extra.vanityName === vanity_name)
      throw new Refusal(4100, { message: `This personal link name is taken: ${String(vanity_name)}.` });
  }
}

/** The personal meeting room gets its name; none for an empty one. */
function nameRoom({ profile, extra }: UserRecord, name: string): void {
  delete extra.vanityName;
  delete profile.vanity_url;
  if (name === "") return;
  extra.vanityName = name;
  profile.vanity_url = `https://example.zoom.us/my/${name}`;
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
