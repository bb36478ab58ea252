/** Which licences may be given to which user. The codes are the ones of `users.updateSettings`. */
import type { Call } from "../../http/call.js";
import { seatsGone } from "../../state/seats.js";
import { isLicensed, ON_PREM } from "../../state/user-kinds.js";
import type { Tree } from "../../state/trees.js";
import type { UserRecord } from "../../state/account.js";

/** Refuses what `given` asks for on top of `before`; changes nothing. */
export function refuseFeatures(call: Call<"users.updateSettings">, user: UserRecord, given: Tree, before: Tree): void {
  const after = { ...before, ...given };
  const on = (name: string) => after[name] === true;
  const turned = (name: string) => given[name] === true && before[name] !== true;
  const licensed = isLicensed(user.profile.type);
  const whiteboard = turned("zoom_whiteboard") || turned("zoom_whiteboard_plus");
  const revenue = turned("zoom_revenue_accelerator") || turned("zoom_iq_for_sales");
  const concurrent = given.concurrent_meeting;

  if (turned("large_meeting") && !licensed)
    throw call.refuse(1108, { message: "Large meetings need a licensed user." });
  if (turned("webinar") && !licensed) throw call.refuse(1122, { message: "Webinars need a licensed user." });
  if (turned("zoom_events") && !licensed) throw call.refuse(1206, { message: "Zoom Events needs a licensed user." });
  if (on("webinar") && on("zoom_events")) {
    throw turned("webinar")
      ? call.refuse(1204, { message: "The user has Zoom Events." })
      : call.refuse(1205, { message: "The user has webinars." });
  }
  if (concurrent !== undefined && concurrent !== "None") refuseConcurrent(call, String(concurrent), licensed);
  if ((whiteboard || revenue) && user.role === "room")
    throw call.refuse(1233, { message: "A Zoom Room cannot have this licence." });
  if (revenue && user.profile.type === ON_PREM)
    throw call.refuse(1234, { message: "An On-prem user cannot have this licence." });
  if (on("zoom_whiteboard") && on("zoom_whiteboard_plus"))
    throw call.refuse(1242, { message: "Zoom Whiteboard and Zoom Whiteboard Plus exclude each other." });
  if (
    (whiteboard && seatsGone(call.account, "whiteboard")) ||
    (revenue && seatsGone(call.account, "revenue_accelerator"))
  ) {
    throw call.refuse(1228, { message: "No seats of this licence are left." });
  }
  for (const name of ["large_meeting", "webinar", "zoom_events"]) {
    if (turned(name) && seatsGone(call.account, name))
      throw call.refuse(200, { message: `No seats of ${name} are left.` });
  }
}

function refuseConcurrent(call: Call<"users.updateSettings">, option: string, licensed: boolean): void {
  if (!licensed) throw call.refuse(1207, { message: "Concurrent meetings need a licensed user." });
  const [unavailable, full] = option === "Plus" ? ([1210, 1211] as const) : ([1208, 1209] as const);
  const seats = `concurrent_${option.toLowerCase()}`;
  // Zero seats: the account never had the licence. Seats that are used up count below zero nowhere, so they are -1.
  const left = call.account.seats.get(seats);
  if (left === -1) throw call.refuse(full, { message: `No seats of Concurrent Meeting ${option} are left.` });
  if (left === 0) throw call.refuse(unavailable, { message: `Concurrent Meeting ${option} cannot be switched on.` });
}
