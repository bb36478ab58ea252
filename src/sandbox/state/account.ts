/** The state of the sandbox. Plain data, so that it can be written to a file and read again. */
import type { components } from "../../../generated/types.js";
import type { Plan } from "../spec/document.js";
import type { Role } from "./roles.js";
import type { Tree } from "./trees.js";

type Schemas = components["schemas"];

export interface World {
  /** By account id. The first one is the account that tokens belong to unless they say otherwise. */
  readonly accounts: Map<string, Account>;
}

/** The account that tokens belong to unless they say otherwise. */
export function mainAccount({ accounts }: World): Account {
  const [account] = accounts.values();
  if (!account) throw new Error("The world has no account.");
  return account;
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
  /** By `role_id` of a user. */
  readonly roles: Map<string, Role>;
  readonly users: Map<string, UserRecord>;
  /** User id by lower-case e-mail address. */
  readonly emails: Map<string, string>;
  readonly groups: Map<string, GroupRecord>;
  readonly contactGroups: Map<string, ContactGroupRecord>;
  readonly divisions: Map<string, DivisionRecord>;
}

/** Fields of `User` in the document, as the API sends them, less what is computed. */
export type Profile = Omit<Schemas["User"], "id" | "email" | "status" | "group_ids"> & {
  id: string;
  email: string;
  host_key?: string;
};

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
  settings: Record<string, Tree>;
  virtualBackgrounds: StoredFile[];
  presence: { status: string; until: number | undefined };
  features: Record<string, string>;
  ssoTokenRevokedAt: number | undefined;
  extra: UserFacts;
}

/** Facts about a user that no answer shows as such. Tests set most of them; the comment says what they bring about. */
export interface UserFacts {
  /** Milliseconds since 1970. */
  invitationExpiresAt?: number;
  passwordChanges?: number[];
  /** Assistants who may manage the user's private events. */
  privateEvents?: string[];
  vanityName?: string;
  clockedIn?: boolean;
  /** Zoom has locked the user. */
  locked?: boolean;
  /** Hosts Zoom Events that have not taken place yet. */
  zoomEvents?: boolean;
  callQueueManager?: boolean;
  presenceUnavailable?: boolean;
  collaborationDevices?: Schemas["CollaborationDevice"][];
  meetingTemplates?: Schemas["MeetingTemplate"][];
}

export interface GroupRecord {
  readonly id: string;
  name: string;
  /** User ids, in the order of joining. */
  readonly members: Set<string>;
  admins: string[];
  settings: Record<string, Tree>;
  locks: Record<string, Tree>;
  registration: Tree;
  virtualBackgrounds: StoredFile[];
  channels: { id: string; name: string }[];
  /** `informationBarrier`: a policy names the group, so that it cannot be deleted. */
  extra: { informationBarrier?: boolean };
}

export interface ContactGroupRecord {
  readonly id: string;
  /** Fields of `ContactGroup` in the document, less what is computed. */
  readonly fields: Omit<Schemas["ContactGroup"], "total_members">;
  members: ContactGroupMember[];
}

export interface ContactGroupMember {
  readonly id: string;
  readonly type: Schemas["ContactGroupMemberType"];
}

export interface DivisionRecord {
  readonly id: string;
  readonly fields: Schemas["DivisionCreate"];
  readonly main: boolean;
  readonly members: Set<string>;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  isDefault: boolean;
}
