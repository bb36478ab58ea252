/** Users themselves: list, read and change. The other operations on users are in files of their own. */
import { pageOf } from "../../http/paging.js";
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { deref, isNode, type OpenApiDocument } from "../../spec/document.js";
import type { UserRecord } from "../../state/account.js";
import { join } from "../../state/groups.js";
import { setLicence } from "../../state/licences.js";
import { rebook, seatsGone, seatsOf } from "../../state/seats.js";
import { BASIC, NONE, SINGLE_SIGN_ON_LOGIN, UNASSIGNED } from "../../state/user-kinds.js";
import { assignDivisions, userView } from "../../state/users.js";
import type { Handlers } from "../handler.js";
import { findUser } from "./find.js";
import { refuseOwnProfile } from "./own.js";
import { groupForPending, refuseProfile } from "./profile-rules.js";

/** Sent only when the list is asked for them. */
const ON_REQUEST = ["custom_attributes", "host_key"];

type Update = Call<"users.update">;
type Given = NonNullable<Update["body"]>;

/** The document says which fields the list and the single user have; others can only be written. */
export function createUserHandlers(document: OpenApiDocument) {
  const listed = fieldsOf(document, { $ref: "#/components/schemas/UserListItem" });
  const whole = new Set(fieldsOf(document, { $ref: "#/components/schemas/User" }));
  return {
    "users.list": (call) => {
      const { items, ...page } = pageOf(call, selected(call));
      const hidden = new Set(ON_REQUEST.filter((name) => name !== call.query.include_fields));
      const fields = new Set(listed.filter((name) => !hidden.has(name)));
      // The list tells of somebody pending everything but the identifier.
      const anonymous = new Set([...fields].filter((name) => name !== "id"));
      return {
        ...page,
        users: items.map((user) => only(userView(user, call.now), user.status === "pending" ? anonymous : fields)),
      };
    },
    "users.get": (call) => only(userView(findUser(call), call.now), whole),
    "users.update": update,
  } satisfies Partial<Handlers>;
}

function fieldsOf(document: OpenApiDocument, schema: unknown): string[] {
  const { properties, allOf } = deref(document, schema);
  const inherited = Array.isArray(allOf) ? allOf.flatMap((part) => fieldsOf(document, part)) : [];
  return [...inherited, ...(isNode(properties) ? Object.keys(properties) : [])];
}

function only<View extends object>(view: View, fields: ReadonlySet<string>): View {
  const result = { ...view };
  for (const name of Object.keys(result)) if (!fields.has(name)) Reflect.deleteProperty(result, name);
  return result;
}

function selected({ account, query }: Call<"users.list">): UserRecord[] {
  const { status = "active", role_id, license } = query;
  const found: UserRecord[] = [];
  for (const user of account.users.values()) {
    if (user.status !== status) continue;
    if (role_id !== undefined && user.profile.role_id !== role_id) continue;
    if (license !== undefined && user.features[license] === undefined) continue;
    found.push(user);
  }
  return found;
}

function update(call: Update): void {
  const user = findUser(call);
  const given: Given = call.body ?? {};
  const { group_id, custom_attributes, phone_numbers, vanity_name, division_ids, feature, ...fields } = given;
  refuseOwnProfile(call, given);
  refuseProfile(call, given, { user });
  refuseForUser(call, user, given);
  const group = group_id === undefined ? undefined : groupForPending(call, user, group_id);

  const before = seatsOf(user);
  Object.assign(user.profile, fields);
  if (custom_attributes !== undefined)
    user.profile.custom_attributes = mergedAttributes(user, listOf(custom_attributes));
  if (phone_numbers !== undefined) user.profile.phone_numbers = listOf(phone_numbers);
  if (vanity_name !== undefined) nameRoom(user, vanity_name);
  if (division_ids) assignDivisions(call.account, user, division_ids);
  if (feature?.zoom_phone !== undefined) setLicence(user, "zoom_phone", String(feature.zoom_phone));
  if (group) join(group, user);
  rebook(call.account, before, seatsOf(user));
  const errors = call.errorsOf("User", userView(user, call.now));
  if (errors.length > 0) throw invalid(errors);
}

function refuseForUser(call: Update, user: UserRecord, given: Given): void {
  const { type, pmi, vanity_name, feature } = given;
  const { profile, role, extra, features } = user;
  if (role === "room" && (type === BASIC || type === UNASSIGNED))
    throw call.refuse(200, { message: `A Zoom Room user cannot be updated to a free user type: ${profile.id}.` });
  if (pmi !== undefined && (type ?? profile.type) === UNASSIGNED)
    throw call.refuse(200, { message: "A user without meetings has no personal meeting ID." });
  if (type === BASIC && profile.type !== BASIC && extra.zoomEvents)
    throw call.refuse(300, { message: "The user hosts Zoom Events that have not taken place yet." });
  if (type === NONE && profile.login_types && !profile.login_types.includes(SINGLE_SIGN_ON_LOGIN))
    throw call.refuse(1108, { message: "The type None is for users with single sign-on." });
  if (feature?.zoom_phone === true && features.zoom_phone === undefined && seatsGone(call.account, "zoom_phone"))
    throw call.refuse(200, { message: "No Zoom Phone licence is left." });
  if (vanity_name === undefined || vanity_name === "") return;
  for (const other of call.account.users.values()) {
    if (other !== user && other.extra.vanityName === vanity_name)
      throw call.refuse(4100, { message: `This personal link name is taken: ${vanity_name}.` });
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
function listOf<Item>(value: Item | readonly Item[]): Item[] {
  return Array.isArray(value) ? [...value] : [value as Item]; // Array.isArray does not narrow read-only lists
}

/** Attributes are told apart by key, and only those that are given change. */
function mergedAttributes({ profile }: UserRecord, given: NonNullable<UserRecord["profile"]["custom_attributes"]>) {
  return [...new Map([...(profile.custom_attributes ?? []), ...given].map((item) => [item.key, item])).values()];
}
