/** A situation in which an operation refuses, as data: what is prepared, what is asked, and the answer. */
import type { OperationContract } from "../../../src/sandbox/spec/operation.js";
import { idOf, type Harness, type Person } from "../harness.js";

export type Json = Readonly<Record<string, unknown>>;
export interface Situation {
  readonly what: string;
  readonly status: number;
  /** Null where Zoom has no code: the answer repeats the status. */
  readonly code: number | null;
  /** Who is named as `userId` in the path. */
  readonly on?: Person | "stranger" | "nobody" | "me";
  /** Other parameters of the path, where they are not those of `PATH`. */
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Json | (() => FormData);
  readonly as?: Person;
  readonly prepare?: (harness: Harness) => unknown;
}
export type Situations = Readonly<Record<string, readonly Situation[]>>;

/** Who and what is named in paths unless a situation says otherwise; contact groups have the parameter of groups. */
const PATH: Readonly<Record<string, string>> = {
  userId: idOf(""),
  groupId: idOf("sales"),
  memberId: idOf("licensed"),
  divisionId: idOf("research"),
  assistantId: idOf("colleague"),
  schedulerId: idOf("colleague"),
  collaborationDeviceId: "device",
  meetingTemplateId: "tW8kM3vLRqSg5XyDb2hNcJ",
  identifier: idOf("colleague"),
};

/** Below the account, for what exists there only. */
export function pathOf({ path: template, reach }: OperationContract, { on, at = {} }: Situation): string {
  const named: Readonly<Record<string, string>> = {
    ...PATH,
    ...(template.startsWith("/contacts/groups") && { groupId: idOf("desk") }),
    ...(on && { userId: on === "me" ? on : idOf(on) }),
    ...at,
  };
  const path = reach.account ? template : `/accounts/me${template}`;
  return path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(named[name] ?? name));
}

export const seats =
  (kind: string, left = 0) =>
  (harness: Harness) =>
    harness.account.seats.set(kind, left);

/** What every operation on one user refuses. */
export const unknown: readonly Situation[] = [
  { what: "a user whom nobody knows", on: "nobody", status: 404, code: 1001 },
  { what: "me without a user behind the token", on: "me", status: 404, code: 1001 },
];
export const foreign: Situation = { what: "a user of another account", on: "stranger", status: 400, code: 1010 };
export const expired: Situation = {
  what: "an invitation that expired",
  on: "pending",
  prepare: (harness) => (harness.user("pending").extra.invitationExpiresAt = harness.clock.now()),
  status: 400,
  code: 1120,
};

/** What every operation on one group refuses. */
export const unknownGroup: Situation = {
  what: "a group that nobody knows",
  at: { groupId: idOf("nothing") },
  status: 404,
  code: 4130,
};
export const foreignGroup: Situation = {
  what: "a group of another account",
  at: { groupId: idOf("foreign") },
  status: 400,
  code: 1010,
};

/** Each of the rows with the body that the operation asks for. */
export function withBody(body: NonNullable<Situation["body"]>, rows: readonly Situation[]): readonly Situation[] {
  return rows.map((row) => ({ ...row, body }));
}
