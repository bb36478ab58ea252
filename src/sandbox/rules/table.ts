/**
 * Rules of behaviour: what no schema and no table of codes says, and where it is from. Pure data without imports, because
 * `npm run generate` prints it into docs/sandbox-rules.md.
 */
export interface Rule {
  /** Operation ids or a part of the sandbox. */
  readonly of: string;
  readonly says: string;
  /** `Zoom`: its documents say so. `observed`: seen with Zoom, by users of its API. `ours`: Zoom does not say; a tester would expect it. */
  readonly source: "Zoom" | "observed" | "ours";
  /** Where Zoom says it. */
  readonly where?: string;
  /** What holds where the rule is switched off; absent where it cannot be. */
  readonly off?: string;
}

const GROUP_MEMBER = 'page "Update a group member"';
const ROLES = "role permissions of the operations; me and user-level apps";

export const RULES = {
  "own-data": {
    of: "tokens",
    says: "A token of a user reaches the data of that user. An app of one user must say `me`; an app of an account may name others, by a scope that ends in `:admin`.",
    source: "Zoom",
    where: ROLES,
  },
  "role-decides": {
    of: "tokens",
    says: "Beyond the own data the role of the token's owner must have the permission that the operation names; the refusal is the code that mentions the role, and 4711 elsewhere.",
    source: "Zoom",
    where: ROLES,
  },
  "roles-of-members": {
    of: "tokens",
    says: "Owners and administrators have every permission, members none. `sandbox.account.roles` holds the roles by `role_id`.",
    source: "ours",
  },
  "administrators-fields": {
    of: "users.update",
    says: "Names, host key, personal meeting ID and its link name are an administrator's to change, also for oneself: 200.",
    source: "Zoom",
    where: 'page "Update a user"',
    off: "Users change these fields of their own.",
  },
  "administrators-licences": {
    of: "users.update, users.updateSettings",
    says: "The type of a user, plans, licences, divisions and groups are an administrator's to give, also to oneself: 200, in the settings 4711.",
    source: "ours",
    off: "Users give themselves what they like.",
  },
  "pending-has-no-id-in-lists": {
    of: "users.list",
    says: "Whoever has not joined is listed without an identifier. The one that users.create gave works at once in every path.",
    source: "Zoom",
    where: 'page "List users"',
  },
  "invitation-expires": {
    of: "users.create",
    says: "An invitation is good for 30 days; afterwards the operations that document it refuse the user with 1120.",
    source: "ours",
    off: "Invitations stay good.",
  },
  "activating-accepts": {
    of: "users.updateStatus",
    says: "`activate` accepts the invitation of somebody pending, so that a test in any language needs one call.",
    source: "ours",
    off: "It leaves somebody pending as they are.",
  },
  "deactivating-takes-licences": {
    of: "users.updateStatus",
    says: "Whoever is deactivated becomes Basic and loses every licence; activating gives none back.",
    source: "Zoom",
    where: 'page "Update user status"',
  },
  "pending-deletion": {
    of: "users.delete",
    says: "Somebody pending can be disassociated and not deleted: 200.",
    source: "Zoom",
    where: 'page "Delete a user"; the code is ours',
    off: "`action=delete` removes them as well.",
  },
  "refused-names": {
    of: "users.create, users.update",
    says: "Names with the words zoom, admin or administrator are refused with 300. Zoom says that there are such words, not which.",
    source: "ours",
    off: "Every name is good.",
  },
  "no-on-prem": {
    of: "users.create, users.update, users.updateFeatures",
    says: "No account may give the type On-prem: 300.",
    source: "ours",
    off: "The type 3 is given like any other.",
  },
  "password-patterns": {
    of: "users.create, users.updatePassword",
    says: "Four equal characters in a row (1130), four that follow each other (1131) and six well-known passwords (1136) are refused. Zoom names the codes and no numbers.",
    source: "ours",
    off: "Length, letters, digits and cases are checked alone.",
  },
  "password-history": {
    of: "users.updatePassword",
    says: "The last five passwords are remembered: 1129.",
    source: "ours",
    off: "The present one alone is refused.",
  },
  "password-changes": {
    of: "users.updatePassword",
    says: "A password can be changed three times in 24 hours: 300.",
    source: "ours",
    off: "It can be changed at any time.",
  },
  "managed-domains": {
    of: "users.create, users.updateEmail",
    says: "The account manages managed.example.com, and blocked.example.com is blocked. An address may change to a managed domain or to another name in its own.",
    source: "ours",
  },
  "reachable-presence": {
    of: "users.getPresenceStatus, users.updatePresenceStatus",
    says: "The presence of somebody deactivated cannot be reached (5301), that of a Zoom Room is its own (5411).",
    source: "ours",
    off: "Everybody's presence is read and set.",
  },
  "do-not-disturb-ends": {
    of: "users.updatePresenceStatus",
    says: "Do not disturb lasts as long as asked for, 20 minutes unless told, and everybody is available afterwards.",
    source: "Zoom",
    where: 'page "Update a user\'s presence status"',
  },
  "seats-unlimited": {
    of: "licences",
    says: 'There are seats without end until a test counts them: `sandbox.account.seats.set("licensed", 0)`.',
    source: "ours",
  },
  "devices-and-templates": {
    of: "users.listCollaborationDevices, users.getMeetingTemplate, users.listMeetingSummaryTemplates",
    says: "Every user has a device, a meeting template `standard` and two templates for summaries, so that there is something to read.",
    source: "ours",
  },
  "other-ways-to-sign-in": {
    of: "users.get and others with login_type",
    says: "A user who does not sign in in the way that is asked for is unknown: 1001.",
    source: "ours",
  },
  "encrypted-addresses": {
    of: "users.get",
    says: "`encrypted_email` takes the address in base64url.",
    source: "ours",
  },
  "first-group-is-primary": {
    of: "groups.addMembers",
    says: "The group that a user joins first is the primary one.",
    source: "Zoom",
    where: GROUP_MEMBER,
  },
  "primary-settings": {
    of: "users.getSettings",
    says: "A user has the settings of the primary group, and above them their own.",
    source: "Zoom",
    where: GROUP_MEMBER,
  },
  "locks-of-every-group": {
    of: "users.getSettings",
    says: "What any group of a user locks stays locked for the user; where several lock a setting, the primary group's value counts.",
    source: "Zoom",
    where: `${GROUP_MEMBER}; which of several values counts is ours`,
  },
  "locked-settings-refused": {
    of: "users.updateSettings",
    says: "Changing a locked setting is refused with 300, by the field and the name of the group.",
    source: "ours",
    off: "It is taken, and does not show until the lock goes.",
  },
  "next-primary-group": {
    of: "groups.deleteMember, groups.delete, groups.updateMember",
    says: "Whoever leaves the primary group gets the one joined next; whoever is moved out of it gets the target.",
    source: "ours",
  },
  "set-primary-by-either-group": {
    of: "groups.updateMember",
    says: "`set_primary` takes the present primary group in the path as well as the target, because Zoom's documents disagree. The user must be a member of both: 4131.",
    source: "Zoom",
    where: GROUP_MEMBER,
  },
  "group-names-ignore-case": {
    of: "groups.create, groups.update",
    says: "Names of groups that differ in case alone are one name: 4132.",
    source: "ours",
    off: "Sales and SALES are two groups.",
  },
  "unknown-people-left-out": {
    of: "groups.addMembers, groups.addAdmins, contactGroups.addMembers, divisions.addMembers",
    says: "Whom nobody knows is left out, and the answer names those who were added.",
    source: "Zoom",
    where: "codes of these operations, none of which is about an unknown member",
  },
  "one-setting-in-two-views": {
    of: "settings",
    says: "The waiting room, and what else the default view and `option=meeting_security` share, is one setting, and so are its locks.",
    source: "ours",
  },
  "defaults-of-settings": {
    of: "settings",
    says: "What nobody has set is off, the first value of its list, or the smallest number that the document allows.",
    source: "ours",
  },
  "uploaded-files-show": {
    of: "users.getSettings, groups.getSettings",
    says: "Virtual backgrounds that were uploaded are the files of `virtual_background_settings`.",
    source: "Zoom",
    where: 'page "Get user settings"',
  },
  "first-division-is-main": {
    of: "divisions.create",
    says: "The first division of an account is the main one, which stays.",
    source: "ours",
  },
  "contacts-are-users": {
    of: "contacts.list, contacts.get, contacts.search",
    says: "Contacts are the active users of the account, external ones those of the other accounts. Of all types there are people and rooms.",
    source: "ours",
  },
  "consent-at-once": {
    of: "OAuth",
    says: "The page at which a user lets an app in answers at once, as the user of `login_hint` or the owner of the account.",
    source: "ours",
  },
  "authorising-again-revokes": {
    of: "OAuth",
    says: "Authorising an app again ends what was authorised before.",
    source: "Zoom",
    where: "guide on OAuth",
  },
  "refused-order": {
    of: "every operation",
    says: "Checked in this order: address, faults, token, quota, scopes and role, plan, further limits, parameters and body, state.",
    source: "ours",
  },
} as const satisfies Readonly<Record<string, Rule>>;
