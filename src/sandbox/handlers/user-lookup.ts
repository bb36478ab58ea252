/** Questions about users as a whole: is the name taken, is the address known, how many are there. */
import type { Handlers } from "../call.js";
import { emailTaken } from "../people.js";
import type { UserRecord } from "../world.js";

const BASIC = 1;
const LICENSED = 2;
const ON_PREM = 3;
const UNASSIGNED = 4;

export const userLookupHandlers: Handlers = {
  "users.checkEmail": (call) => ({ existed_email: emailTaken(call, String(call.query.email)) }),

  "users.checkVanityName": (call) => ({
    existed: [...call.account.users.values()].some(({ extra }) => extra.vanityName === call.query.vanity_name),
  }),

  "users.getSummary": (call) => {
    const users = [...call.account.users.values()];
    const count = (wanted: (user: UserRecord) => boolean) => users.filter(wanted).length;
    const joined = (type: number) =>
      count(({ profile, status, role }) => profile.type === type && status !== "pending" && role !== "room");
    return {
      licensed_users_count: joined(LICENSED),
      basic_users_count: joined(BASIC),
      on_prem_users_count: joined(ON_PREM),
      join_only_users_count: joined(UNASSIGNED),
      room_users_count: count(({ role }) => role === "room"),
      pending_users_count: count(({ status }) => status === "pending"),
      total_users_count: users.length,
    };
  },
};
