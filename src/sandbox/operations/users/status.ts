/** Whether a user may sign in, and with which address. */
import type { Call, Handlers } from "../../http/call.js";
import { changeEmail, domainOf, emailTaken, findUser } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";
import { rebook, seatOfType, seatsGone, seatsOf } from "../../state/seats.js";
import type { UserRecord } from "../../state/account.js";
import { dropLicences } from "../../state/licences.js";

const BASIC = 1;
const LICENSED = 2;
const ON_PREM = 3;

export const userStatusHandlers: Handlers = {
  "users.updateStatus": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const { action } = call.body as { action: string }; // validated
    if (user.extra.locked === true) throw new Refusal(1000, { message: "The user is locked by Zoom." });
    if (action === "clock_in" || action === "clock_out") {
      user.extra.clockedIn = action === "clock_in";
      return;
    }
    if (user.role !== "member")
      throw new Refusal(200, { message: "The status of an administrator or a Zoom Room cannot be changed." });
    const before = seatsOf(user);
    if (action === "deactivate") deactivate(user);
    else activate(call, user);
    rebook(call.account, before, seatsOf(user));
  },

  "users.updateEmail": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const { email } = call.body as { email: string }; // validated
    refuseChange(call, user);
    if (call.account.blockedDomains.has(domainOf(email)))
      throw new Refusal(1107, { message: `The e-mail domain is blocked: ${email}.` });
    const domains = new Set([...call.account.managedDomains, domainOf(user.profile.email)]);
    if (!domains.has(domainOf(email)))
      throw new Refusal(1116, { message: `The e-mail domain is not managed by the account: ${email}.` });
    if (emailTaken(call, email))
      throw new Refusal(300, { message: "Validation failed.", errors: [{ field: "email", message: "Is in use." }] });
    changeEmail(call.account, user, email);
  },
};

/** Deactivated users keep nothing that is paid for. */
function deactivate(user: UserRecord): void {
  if (user.status === "pending")
    throw new Refusal(300, { message: "A pending user cannot be deactivated. Disassociate the user." });
  if (user.extra.zoomEvents === true)
    throw new Refusal(300, { message: "The user hosts Zoom Events that have not taken place yet." });
  user.status = "inactive";
  if (user.profile.type === LICENSED || user.profile.type === ON_PREM) user.profile.type = BASIC;
  dropLicences(user);
}

/**
 * Lets a user in again. Zoom does not say what this does to somebody pending: here it accepts the invitation, so that
 * clients in any language have a way to.
 */
function activate({ account }: Call, user: UserRecord): void {
  const { status, profile } = user;
  if (status === "active") return;
  if (status === "inactive" && seatsGone(account, seatOfType(profile.type) ?? "")) {
    if (profile.type === BASIC)
      throw new Refusal(2033, { message: "The account has as many Basic users as it may have." });
    throw new Refusal(3412, { message: "No seat for the type of this user is left." });
  }
  user.status = "active";
  profile.verified = 1;
}

function refuseChange({ account, caller }: Call, user: UserRecord): void {
  const owner = caller.userId === undefined ? undefined : account.users.get(caller.userId);
  if (owner?.role === "member")
    throw new Refusal(200, { message: "Only an administrator may change the address of a user." });
  if (user.status !== "active" || user.role === "owner" || user.extra.locked === true)
    throw new Refusal(1000, { message: "The address of this user cannot be changed." });
  if (user.role === "admin" && owner !== user && owner?.role !== "owner")
    throw new Refusal(1000, { message: "The address of an administrator cannot be changed by another." });
}
