/** People and groups as people write them down: to begin with, and to take along. References are by name and address. */
import type { components } from "../../../generated/types.js";
import type { Plan } from "../spec/document.js";
import type { Account, Profile, UserFacts, UserRecord } from "./account.js";
import type { Tree } from "./trees.js";

type Schemas = components["schemas"];

export interface Directory {
  readonly plan?: Plan;
  /** Seats left by kind, such as `licensed`; what is not named is unlimited. */
  readonly seats?: Readonly<Record<string, number>>;
  /** Features of the account that are on. */
  readonly features?: readonly string[];
  readonly managed_domains?: readonly string[];
  readonly blocked_domains?: readonly string[];
  /** The first one is the owner unless another one is said to be. */
  readonly users?: readonly DirectoryUser[];
  readonly groups?: readonly DirectoryGroup[];
  /** Without any there is one, the main one, to which everybody belongs. */
  readonly divisions?: readonly DirectoryDivision[];
  readonly contact_groups?: readonly DirectoryContactGroup[];
}

/** Fields of `User` in the document, and what belongs to the user besides. */
export type DirectoryUser = Partial<Omit<Profile, "email">> & {
  readonly email: string;
  readonly status?: UserRecord["status"];
  readonly role?: UserRecord["role"];
  readonly password?: string;
  /** Names, in the order of joining. */
  readonly groups?: readonly string[];
  /** Default: the first one. */
  readonly primary_group?: string;
  /** E-mail addresses. */
  readonly assistants?: readonly string[];
  /** What was set for this user alone, by `option` (`default` without one). */
  readonly settings?: Readonly<Record<string, Tree>>;
  readonly licences?: Readonly<Record<string, string>>;
  /** What no answer shows, such as `locked`. */
  readonly facts?: UserFacts;
};

export interface DirectoryGroup {
  readonly id?: string;
  readonly name: string;
  /** E-mail addresses. */
  readonly admins?: readonly string[];
  /** By `option` (`default` without one). */
  readonly settings?: Readonly<Record<string, Tree>>;
  readonly locks?: Readonly<Record<string, Tree>>;
}

export interface DirectoryDivision {
  readonly id?: string;
  readonly name: string;
  readonly description?: string;
  readonly main?: boolean;
  /** E-mail addresses. */
  readonly members?: readonly string[];
}

export interface DirectoryContactGroup {
  readonly id?: string;
  readonly name: string;
  readonly privacy?: Schemas["ContactGroup"]["group_privacy"];
  readonly description?: string;
  /** E-mail addresses, or names of groups. */
  readonly members?: readonly string[];
}

/** What `fillAccount` makes the same account of, less pictures, virtual backgrounds and earlier passwords. */
export function directoryOf(account: Account): Directory {
  const email = (id: string) => account.users.get(id)?.profile.email ?? [];
  const emails = (ids: Iterable<string>) => [...ids].flatMap(email);
  const groupName = (id: string) => account.groups.get(id)?.name ?? [];
  return {
    plan: account.plan,
    seats: Object.fromEntries(account.seats),
    features: [...account.features],
    managed_domains: [...account.managedDomains],
    blocked_domains: [...account.blockedDomains],
    groups: [...account.groups.values()].map(({ id, name, admins, settings, locks }) => ({
      id,
      name,
      admins: emails(admins),
      settings,
      locks,
    })),
    divisions: [...account.divisions.values()].map(({ id, fields, main, members }) => ({
      id,
      name: fields.division_name,
      ...(fields.division_description !== undefined && { description: fields.division_description }),
      main,
      members: emails(members),
    })),
    users: [...account.users.values()].map((user) => {
      const { profile, status, role, password, groupIds, primaryGroupId, assistants, settings, features, extra } = user;
      const { division_ids: _divisions, account_id: _account, account_number: _number, ...own } = profile;
      const primary = account.groups.get(primaryGroupId ?? "")?.name;
      return {
        ...own,
        status,
        role,
        ...(password !== undefined && { password }),
        groups: groupIds.flatMap(groupName),
        ...(primary !== undefined && { primary_group: primary }),
        assistants: emails(assistants),
        settings,
        licences: features,
        facts: extra,
      };
    }),
    contact_groups: [...account.contactGroups.values()].map(({ id, fields, members }) => ({
      id,
      name: fields.group_name ?? "",
      ...(fields.group_privacy !== undefined && { privacy: fields.group_privacy }),
      ...(fields.description !== undefined && { description: fields.description }),
      members: members.flatMap((member) => (member.type === 2 ? groupName(member.id) : email(member.id))),
    })),
  };
}

const IN_DIRECTORY = {
  plan: "string",
  seats: "object",
  features: "array",
  managed_domains: "array",
  blocked_domains: "array",
  users: "array",
  groups: "array",
  divisions: "array",
  contact_groups: "array",
} as const satisfies Record<keyof Directory, string>;

/** The outermost fields; what is in them is checked when the account is made. */
export function checkDirectory(directory: object): void {
  const known = new Map<string, string>(Object.entries(IN_DIRECTORY));
  for (const [name, value] of Object.entries(directory)) {
    const wanted = known.get(name);
    if (!wanted) throw new TypeError(`A directory has no \`${name}\`. Known are ${[...known.keys()].join(", ")}.`);
    if ((Array.isArray(value) ? "array" : typeof value) !== wanted || value === null)
      throw new TypeError(`\`${name}\` of the directory is not of the type ${wanted}.`);
    if (name === "plan" && !["free", "pro", "business"].includes(String(value)))
      throw new TypeError("The `plan` of the directory is none of free, pro and business.");
  }
}
