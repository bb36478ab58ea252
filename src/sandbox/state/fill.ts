/** An account made of a directory: everything is checked, and what cannot be is named by its place. */
import type { Account, Profile, UserRecord } from "./account.js";
import type { Directory, DirectoryContactGroup, DirectoryDivision, DirectoryUser } from "./directory.js";
import { emptyGroup, join } from "./groups.js";
import type { Ids } from "./ids.js";
import { newUser } from "./records.js";
import { addUser, assignDivisions, userNamed, userView } from "./users.js";
import { instant } from "./time.js";
import { BASIC, WORK_EMAIL_LOGIN } from "./user-kinds.js";

export interface FillParts {
  readonly ids: Ids;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What the document would not allow of a user. */
  readonly errorsOf: (user: unknown) => readonly { readonly field: string; readonly message: string }[];
  /** Names of the fields that a user has in the document. */
  readonly userFields: ReadonlySet<string>;
}

const ROLE_IDS: Readonly<Record<UserRecord["role"], [string, string]>> = {
  owner: ["0", "Owner"],
  admin: ["1", "Admin"],
  member: ["2", "Member"],
  room: ["2", "Member"],
};
const STATUSES = ["active", "inactive", "pending"];
/** What a group of a contact group is, besides users. */
const [USER, GROUP] = [1, 2];

/** Fills an empty account. Throws a `TypeError`. */
export function fillAccount(account: Account, directory: Directory, parts: FillParts): void {
  const { users = [], groups = [], divisions = [], contact_groups = [] } = directory;
  if (directory.plan) account.plan = directory.plan;
  for (const feature of directory.features ?? []) account.features.add(feature);
  replace(account.managedDomains, directory.managed_domains);
  replace(account.blockedDomains, directory.blocked_domains);
  groups.forEach(({ id = parts.ids.id(), name, settings = {}, locks = {} }, index) => {
    const at = `groups[${index}]`;
    if (!isText(name)) fail(`${at}.name`, "Is required.");
    if (groupNamed(account, name)) fail(`${at}.name`, `Another group is called ${name}.`);
    account.groups.set(id, { ...emptyGroup(id, name), settings: { ...settings }, locks: { ...locks } });
  });
  const owner = Math.max(
    0,
    users.findIndex(({ role }) => role === "owner"),
  );
  users.forEach((user, index) => addPerson(account, user, index === owner, `users[${index}]`, parts));
  groups.forEach(({ name, admins = [] }, index) => {
    const ids = usersAt(account, admins, `groups[${index}].admins`);
    groupNamed(account, name)?.admins.push(...ids);
  });
  users.forEach((user, index) => relate(account, user, `users[${index}]`));
  const everybody = { name: "Headquarters", main: true, members: users.map(({ email }) => email) };
  (divisions.length > 0 ? divisions : [everybody]).forEach((division, index) =>
    addDivision(account, division, `divisions[${index}]`, parts),
  );
  contact_groups.forEach((group, index) => addContactGroup(account, group, `contact_groups[${index}]`, parts));
  // What is left, whoever is there already.
  for (const [kind, left] of Object.entries(directory.seats ?? {})) {
    if (!Number.isInteger(left) || left < 0) fail(`seats.${kind}`, "Is not a whole number.");
    account.seats.set(kind, left);
  }
}

function addPerson(account: Account, given: DirectoryUser, isOwner: boolean, at: string, parts: FillParts): void {
  const {
    status = "active",
    role = isOwner ? "owner" : "member",
    password,
    groups = [],
    primary_group,
    ...rest
  } = given;
  const { assistants: _assistants, settings = {}, licences = {}, facts = {}, ...fields } = rest;
  if (!isText(fields.email)) fail(`${at}.email`, "Is required.");
  if (account.emails.has(fields.email.toLowerCase())) fail(`${at}.email`, `Another user has ${fields.email}.`);
  if (!STATUSES.includes(status)) fail(`${at}.status`, `Is none of ${STATUSES.join(", ")}.`);
  const [role_id, role_name] = ROLE_IDS[role] ?? fail(`${at}.role`, `Is none of ${Object.keys(ROLE_IDS).join(", ")}.`);
  for (const name of Object.keys(fields))
    if (!parts.userFields.has(name) && name !== "host_key") fail(`${at}.${name}`, "Is not a field of a user.");
  const created = instant(parts.now);
  const { first_name, last_name, email } = fields;
  const profile: Profile = {
    type: BASIC,
    display_name: [first_name, last_name].filter(Boolean).join(" ") || email,
    role_id,
    role_name,
    created_at: created,
    user_created_at: created,
    language: "en-US",
    verified: 1,
    login_types: [WORK_EMAIL_LOGIN],
    use_pmi: false,
    ...fields,
    id: fields.id ?? parts.ids.id(),
    account_id: account.id,
    account_number: account.number,
  };
  const user: UserRecord = {
    ...newUser(profile, { status, role }),
    password,
    settings: { ...settings },
    features: { ...licences },
    extra: { ...facts },
  };
  const [wrong] = parts.errorsOf(userView(user, parts.now));
  if (wrong) fail(wrong.field === "" ? at : `${at}.${wrong.field}`, wrong.message);
  if (account.users.has(profile.id)) fail(`${at}.id`, `Another user has ${profile.id}.`);
  addUser(account, user);
  for (const name of groups)
    join(groupNamed(account, name) ?? fail(`${at}.groups`, `Group does not exist: ${name}.`), user);
  if (primary_group === undefined) return;
  const primary = groupNamed(account, primary_group);
  if (!primary?.members.has(profile.id)) fail(`${at}.primary_group`, `The user is in no group ${primary_group}.`);
  user.primaryGroupId = primary.id;
}

/** Each of the two lists is the mirror of the other. */
function relate(account: Account, { email, assistants = [] }: DirectoryUser, at: string): void {
  const user = userNamed(account, email);
  for (const id of usersAt(account, assistants, `${at}.assistants`)) {
    user?.assistants.push(id);
    if (user) account.users.get(id)?.schedulers.push(user.profile.id);
  }
}

function addDivision(account: Account, given: DirectoryDivision, at: string, { ids }: FillParts): void {
  const { id = ids.id(), name, description, main = false, members = [] } = given;
  if (!isText(name)) fail(`${at}.name`, "Is required.");
  const fields = { division_name: name, ...(description !== undefined && { division_description: description }) };
  account.divisions.set(id, { id, fields, main, members: new Set() });
  for (const userId of usersAt(account, members, `${at}.members`)) {
    const user = account.users.get(userId);
    if (user) assignDivisions(account, user, [...(user.profile.division_ids ?? []), id]);
  }
}

function addContactGroup(account: Account, given: DirectoryContactGroup, at: string, { ids }: FillParts): void {
  const { id = ids.id(), name, privacy = 1, description, members = [] } = given;
  if (!isText(name)) fail(`${at}.name`, "Is required.");
  account.contactGroups.set(id, {
    id,
    fields: {
      group_id: id,
      group_name: name,
      group_privacy: privacy,
      ...(description !== undefined && { description }),
    },
    members: members.map((member) => {
      const user = userNamed(account, member);
      if (user) return { id: user.profile.id, type: USER };
      const group = groupNamed(account, member) ?? fail(`${at}.members`, `User or group does not exist: ${member}.`);
      return { id: group.id, type: GROUP };
    }),
  });
}

function groupNamed({ groups }: Account, name: string) {
  for (const group of groups.values()) if (group.name === name) return group;
  return undefined;
}

function usersAt(account: Account, emails: readonly string[], at: string): string[] {
  return emails.map((email) => (userNamed(account, email) ?? fail(at, `User does not exist: ${email}.`)).profile.id);
}

function replace(set: Set<string>, texts: readonly string[] | undefined): void {
  if (!texts) return;
  set.clear();
  for (const text of texts) set.add(text);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function fail(at: string, message: string): never {
  throw new TypeError(`The directory cannot be taken: ${at}: ${message}`);
}
