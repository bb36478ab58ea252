/** Presence: what a user's client shows, and do-not-disturb that ends by itself. */
import type { Handlers } from "../handler.js";
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { instant, MINUTE } from "../../state/time.js";
import { findUser } from "./find.js";
import type { UserRecord } from "../../state/account.js";

const DO_NOT_DISTURB = new Set(["Do_No_Disturb", "Do_Not_Disturb"]);
/** How long do-not-disturb lasts where the call does not say. */
const DEFAULT_MINUTES = 20;

export const presenceHandlers = {
  "users.getPresenceStatus": (call) => {
    const user = reachable(call);
    const { status, until } = user.presence;
    if (until !== undefined && until <= call.now) return { status: "Available" };
    if (until === undefined || call.caller.userId !== user.profile.id) return { status };
    return {
      status,
      end_time: instant(until),
      remaining_time: Math.ceil((until - call.now) / 1000),
    };
  },

  "users.updatePresenceStatus": (call) => {
    const user = reachable(call);
    const { body } = call;
    if (!body) throw invalid([{ field: "status", message: "Is required." }], "The status is missing.");
    const minutes = "duration" in body ? body.duration : undefined;
    const until = DO_NOT_DISTURB.has(body.status) ? call.now + (minutes ?? DEFAULT_MINUTES) * MINUTE : undefined;
    user.presence = { status: body.status, until };
  },
} satisfies Partial<Handlers>;

/** Whoever is deactivated has no client that could be asked, and a room does not let itself be set. */
function reachable(call: Call<"users.getPresenceStatus"> | Call<"users.updatePresenceStatus">): UserRecord {
  const user = findUser(call);
  if (!call.applies("reachable-presence")) return user;
  if (user.status === "inactive") throw call.refuse(5301, { message: "The presence of this user cannot be reached." });
  if (user.role === "room") throw call.refuse(5411, { message: "The presence of a Zoom Room is its own." });
  return user;
}
