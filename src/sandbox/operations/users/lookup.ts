/** Questions about users as a whole: is the name taken, is the address known, how many are there. */
import type { Handlers } from "../handler.js";
import { WORK_EMAIL_LOGIN } from "../../state/user-kinds.js";
import { userNamed } from "../../state/users.js";

/** The counter of each type of user. */
const COUNTERS = {
  1: "basic_users_count",
  2: "licensed_users_count",
  3: "on_prem_users_count",
  4: "join_only_users_count",
} as const;

function counterOf(type: number): (typeof COUNTERS)[keyof typeof COUNTERS] | undefined {
  return type in COUNTERS ? COUNTERS[type as keyof typeof COUNTERS] : undefined;
}

export const userLookupHandlers = {
  // Users of other accounts, and those who sign in elsewhere, count as unknown.
  "users.checkEmail": (call) => {
    const logins = userNamed(call.account, call.query.email)?.profile.login_types;
    return { existed_email: logins?.includes(WORK_EMAIL_LOGIN) === true };
  },

  "users.checkVanityName": (call) => {
    for (const { extra } of call.account.users.values())
      if (extra.vanityName === call.query.vanity_name) return { existed: true };
    return { existed: false };
  },

  "users.getSummary": (call) => {
    const summary = {
      licensed_users_count: 0,
      basic_users_count: 0,
      on_prem_users_count: 0,
      room_users_count: 0,
      pending_users_count: 0,
      join_only_users_count: 0,
    };
    for (const { profile, status, role } of call.account.users.values()) {
      const counter =
        status === "pending" ? "pending_users_count" : role === "room" ? "room_users_count" : counterOf(profile.type);
      if (counter !== undefined) summary[counter] += 1;
    }
    return { ...summary, total_users_count: call.account.users.size };
  },
} satisfies Partial<Handlers>;
