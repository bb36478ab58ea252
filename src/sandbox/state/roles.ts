/** Roles and what they allow: whoever owns a token can do with it what their role allows, and nothing more. */
import type { Account, UserRecord } from "./account.js";

export interface Role {
  readonly name: string;
  /** In Zoom's words, such as `User:Edit`. */
  readonly permissions: readonly string[];
}

const EVERYTHING = [
  "User:Read",
  "User:Edit",
  "Group:Read",
  "Group:Edit",
  "Division:Read",
  "Division:Edit",
  "MobileDeviceManagement:Read",
];
/** The role that goes with each kind of user unless the profile names another one. */
const STANDARD: Readonly<Record<UserRecord["role"], string>> = { owner: "0", admin: "1", member: "2", room: "2" };

/** By `role_id`. Members see and change their own data, for which no permission is needed. */
export function standardRoles(): Map<string, Role> {
  return new Map([
    [STANDARD.owner, { name: "Owner", permissions: EVERYTHING }],
    [STANDARD.admin, { name: "Admin", permissions: EVERYTHING }],
    [STANDARD.member, { name: "Member", permissions: [] }],
  ]);
}

export function permissionsOf({ roles }: Account, { role, profile }: UserRecord): readonly string[] {
  return roles.get(profile.role_id ?? STANDARD[role])?.permissions ?? [];
}
