/** The state of the sandbox. Plain data, so that it can be written to a file and read again. */
import type { Plan } from "../spec/document.js";

export interface World {
  /** By account id. The first one is the account that tokens belong to unless they say otherwise. */
  readonly accounts: Map<string, Account>;
}

export interface Account {
  readonly id: string;
  readonly number: number;
  plan: Plan;
  /** The master account, where this is a sub account. */
  readonly masterId: string | undefined;
  /** Features that are on, named as in `x-plan.feature`, and seats left by kind; what is not named is unlimited. */
  readonly features: Set<string>;
  readonly seats: Map<string, number>;
  /** E-mail domains: managed ones, blocked ones. */
  readonly managedDomains: Set<string>;
  readonly blockedDomains: Set<string>;
  readonly users: Map<string, UserRecord>;
  /** User id by lower-case e-mail address. */
  readonly emails: Map<string, string>;
  readonly groups: Map<string, GroupRecord>;
  readonly contactGroups: Map<string, ContactGroupRecord>;
  readonly divisions: Map<string, DivisionRecord>;
}

/** Fields of `User` in the spec, as the API sends them. */
export type Profile = Record<string, unknown> & { id: string; email: string; type: number };

export interface UserRecord {
  /** What `users.get` answers, less what is computed (group ids, settings). */
  readonly profile: Profile;
  status: "active" | "inactive" | "pending";
  /** `owner` and `admin` are protected from some changes; `room` is a Zoom Room. */
  role: "owner" | "admin" | "member" | "room";
  password: string | undefined;
  /** Earlier passwords, the latest last. */
  passwords: string[];
  picture: StoredFile | undefined;
  /** Ids of groups in the order in which the user joined them. */
  groupIds: string[];
  primaryGroupId: string | undefined;
  assistants: string[];
  schedulers: string[];
  /** What was set for this user alone, by `option` value (`default` without one). */
  settings: Record<string, Record<string, unknown>>;
  virtualBackgrounds: StoredFile[];
  presence: { status: string; until: number | undefined };
  features: Record<string, string>;
  ssoTokenRevokedAt: number | undefined;
  /** Other facts that handlers need, by name. Must be JSON. */
  extra: Record<string, unknown>;
}

export interface GroupRecord {
  readonly id: string;
  name: string;
  /** User ids, in the order of joining. */
  members: string[];
  admins: string[];
  settings: Record<string, Record<string, unknown>>;
  locks: Record<string, Record<string, unknown>>;
  registration: Record<string, unknown>;
  virtualBackgrounds: StoredFile[];
  channels: { id: string; name: string }[];
  /** Other facts that handlers need, by name. Must be JSON. */
  extra: Record<string, unknown>;
}

export interface ContactGroupRecord {
  readonly id: string;
  /** Fields of `ContactGroup` in the spec. */
  readonly fields: Record<string, unknown>;
  members: { id: string; type: number }[];
}

export interface DivisionRecord {
  readonly id: string;
  readonly fields: Record<string, unknown>;
  readonly main: boolean;
  members: string[];
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  isDefault: boolean;
}
