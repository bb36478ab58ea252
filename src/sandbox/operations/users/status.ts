/** Whether a user may sign in, and with which address. */
import type { Handlers } from "../handler.js";
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { BASIC, isLicensed } from "../../state/user-kinds.js";
import { changeEmail, domainOf, emailTaken } from "../../state/users.js";
import { findUser } from "./find.js";
import { editsUsers } from "./own.js";
import { rebook, seatOfType, seatsGone, seatsOf } from "../../state/seats.js";
import type { UserRecord } from "../../state/account.js";
import { dropLicences } from "../../state/licences.js";

type UpdateStatus = Call<"users.updateStatus">;

export const userStatusHandlers = {
  "users.updateStatus": (call) => {
    const user = findUser(call);
    const { action } = call.body;
    if (user.extra.locked) throw call.refuse(1000, { message: "The user is locked by Zoom." });
    if (action === "clock_in" || action === "clock_out") {
      user.extra.clockedIn = action === "clock_in";
      return;
    }
    if (user.role !== "member")
      throw call.refuse(200, { message: "The status of an administrator or a Zoom Room cannot be changed." });
    const before = seatsOf(user);
    if (action === "deactivate") deactivate(call, user);
    else activate(call, user);
    rebook(call.account, before, seatsOf(user));
  },

  "users.updateEmail": (call) => {
    const user = findUser(call);
    const { email } = call.body;
    refuseChange(call, user);
    if (call.account.blockedDomains.has(domainOf(email)))
      throw call.refuse(1107, { message: `The e-mail domain is blocked: ${email}.` });
    const domains = new Set([...call.account.managedDomains, domainOf(user.profile.email)]);
    if (!domains.has(domainOf(email)))
      throw call.refuse(1116, { message: `The e-mail domain is not managed by the account: ${email}.` });
    if (emailTaken(call.world, email)) throw invalid([{ field: "email", message: "Is in use." }]);
    changeEmail(call.account, user, email);
  },
} satisfies Partial<Handlers>;

/** Deactivated users keep nothing that is paid for. */
function deactivate(call: UpdateStatus, user: UserRecord): void {
  if (user.status === "pending")
    throw call.refuse(300, { message: "A pending user cannot be deactivated. Disassociate the user." });
  if (user.extra.zoomEvents)
    throw call.refuse(300, { message: "The user hosts Zoom Events that have not taken place yet." });
  user.status = "inactive";
  if (isLicensed(user.profile.type)) user.profile.type = BASIC;
  dropLicences(user);
}

/**
 * Lets a user in again. Zoom does not say what this does to somebody pending: here it accepts the invitation, so that
 * clients in any language have a way to.
 */
function activate(call: UpdateStatus, user: UserRecord): void {
  const { account } = call;
  const { status, profile } = user;
  if (status === "active" || (status === "pending" && !call.applies("activating-accepts"))) return;
  if (status === "inactive" && seatsGone(account, seatOfType(profile.type) ?? "")) {
    if (profile.type === BASIC)
      throw call.refuse(2033, { message: "The account has as many Basic users as it may have." });
    throw call.refuse(3412, { message: "No seat for the type of this user is left." });
  }
  user.status = "active";
  profile.verified = 1;
}

function refuseChange(call: Call<"users.updateEmail">, user: UserRecord): void {
  const { account, caller } = call;
  const owner = caller.userId === undefined ? undefined : account.users.get(caller.userId);
  if (!editsUsers(call)) throw call.refuse(200, { message: "Only an administrator may change the address of a user." });
  if (user.status !== "active" || user.role === "owner" || user.extra.locked)
    throw call.refuse(1000, { message: "The address of this user cannot be changed." });
  if (user.role === "admin" && owner !== user && owner?.role !== "owner")
    throw call.refuse(1000, { message: "The address of an administrator cannot be changed by another." });
}
