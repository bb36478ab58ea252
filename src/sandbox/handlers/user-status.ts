/** Whether a user may sign in, and with which address. */
import type { Handlers } from "../call.js";
import { changeEmail, domainOf, emailTaken, findUser, seatsGone } from "../people.js";
import { Refusal } from "../refusal.js";

const BASIC = 1;

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
    if (action === "deactivate") {
      user.status = "inactive";
      // Whoever is deactivated gives the licence back.
      user.profile.type = BASIC;
      return;
    }
    if (user.status === "inactive" && user.profile.type === BASIC && seatsGone(call.account, "basic")) {
      throw new Refusal(2033, { message: "The account has as many Basic users as it may have." });
    }
    user.status = "active";
  },

  "users.updateEmail": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    const { email } = call.body as { email: string }; // validated
    const self = user.profile.id === call.caller.userId;
    if (user.status !== "active" || user.role === "owner" || user.extra.locked === true)
      throw new Refusal(1000, { message: "The address of this user cannot be changed." });
    if (user.role === "admin" && !self)
      throw new Refusal(1000, { message: "The address of an administrator cannot be changed by another." });
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
