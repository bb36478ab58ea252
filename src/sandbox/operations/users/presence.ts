/** Presence: what a user's client shows, and do-not-disturb that ends by itself. */
import type { Call, Handlers } from "../../http/call.js";
import { findUser } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";

const DO_NOT_DISTURB = new Set(["Do_No_Disturb", "Do_Not_Disturb"]);
const MINUTE = 60_000;

export const presenceHandlers: Handlers = {
  "users.getPresenceStatus": (call) => {
    const user = reachable(call);
    const { status, until } = user.presence;
    if (until !== undefined && until <= call.now) return { status: "Available" };
    if (until === undefined || call.caller.userId !== user.profile.id) return { status };
    return {
      status,
      end_time: new Date(until).toISOString().replace(/\.\d+Z$/, "Z"),
      remaining_time: Math.ceil((until - call.now) / 1000),
    };
  },

  "users.updatePresenceStatus": (call) => {
    const user = reachable(call);
    const { status, duration } = (call.body ?? {}) as { status?: string; duration?: number }; // validated
    if (status === undefined)
      throw new Refusal(300, {
        message: "The status is missing.",
        errors: [{ field: "status", message: "Is required." }],
      });
    const timed = DO_NOT_DISTURB.has(status);
    user.presence = { status, until: timed ? call.now + (duration ?? 20) * MINUTE : undefined };
  },
};

/** Whoever is deactivated has no client that could be asked, and a room does not let itself be set. */
function reachable(call: Call): UserRecord {
  const user = findUser(call, call.params.userId ?? "");
  if (user.status === "inactive") throw new Refusal(5301, { message: "The presence of this user cannot be reached." });
  if (user.role === "room") throw new Refusal(5411, { message: "The presence of a Zoom Room is its own." });
  return user;
}
