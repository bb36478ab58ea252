/** New, empty accounts and users. */
import type { Plan } from "../spec/document.js";
import type { Account, Profile, UserRecord } from "./account.js";
import { standardRoles } from "./roles.js";

export function emptyAccount(id: string, number: number, plan: Plan, masterId?: string): Account {
  return {
    id,
    number,
    plan,
    masterId,
    features: new Set(),
    seats: new Map(),
    managedDomains: new Set(["managed.example.com"]),
    blockedDomains: new Set(["blocked.example.com"]),
    roles: standardRoles(),
    users: new Map(),
    emails: new Map(),
    groups: new Map(),
    contactGroups: new Map(),
    divisions: new Map(),
  };
}

export function newUser(profile: Profile, change: Partial<Pick<UserRecord, "status" | "role">> = {}): UserRecord {
  return {
    profile,
    status: "active",
    role: "member",
    password: undefined,
    passwords: [],
    picture: undefined,
    groupIds: [],
    primaryGroupId: undefined,
    assistants: [],
    schedulers: [],
    settings: {},
    virtualBackgrounds: [],
    presence: { status: "Available", until: undefined },
    features: {},
    ssoTokenRevokedAt: undefined,
    extra: {},
    ...change,
  };
}
