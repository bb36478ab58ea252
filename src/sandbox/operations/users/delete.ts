/** Taking users out of the account, and whom it cannot be done to. */
import type { Handlers } from "../handler.js";
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { API_LOGIN, isLicensed } from "../../state/user-kinds.js";
import { domainOf, removeUser, userNamed } from "../../state/users.js";
import { findUser } from "./find.js";
import type { UserRecord } from "../../state/account.js";

type Delete = Call<"users.delete">;

export const userDeleteHandlers = {
  "users.delete": (call) => {
    const user = findUser(call);
    refuseDeletion(call, user);
    refuseTransfer(call, user);
    removeUser(call.account, user);
  },
} satisfies Partial<Handlers>;

function refuseDeletion(call: Delete, { profile, role, status, extra }: UserRecord): void {
  const unlink = call.query.action !== "delete";
  if (role === "room") throw call.refuse(200, { message: "A Zoom Room user cannot be deleted here." });
  if (role === "owner" || (role === "admin" && unlink))
    throw call.refuse(1117, { message: "An administrator cannot be unlinked. Change the role first." });
  if (status === "inactive")
    throw call.refuse(200, { message: "A deactivated user cannot be deleted. Activate the user first." });
  if (status === "pending" && !unlink && call.applies("pending-deletion"))
    throw call.refuse(200, { message: "A pending user cannot be deleted. Send `action=disassociate`." });
  if (unlink && status !== "pending" && call.account.managedDomains.has(domainOf(profile.email)))
    throw call.refuse(1107, { message: "A user of a managed domain cannot be unlinked." });
  if (unlink && profile.login_types?.includes(API_LOGIN))
    throw call.refuse(300, { message: "An API user cannot be unlinked. Delete it." });
  if (extra.callQueueManager)
    throw call.refuse(1000, { message: "The user manages a call queue or an auto receptionist." });
  if (extra.zoomEvents && call.query.transfer_email === undefined)
    throw call.refuse(300, { message: "The user hosts published Zoom Events. Name who receives them." });
}

function refuseTransfer({ account, query }: Delete, user: UserRecord): void {
  const target = query.transfer_email;
  const transfers = Object.entries(query).some(([name, value]) => name.startsWith("transfer_") && value === true);
  if (!transfers && target === undefined) return;
  const heir = userNamed(account, target ?? "");
  const wrong = (message: string, reason: string) => invalid([{ field: "transfer_email", message: reason }], message);
  if (heir === user) throw wrong("The transfer target must be somebody else.", "Is the user to be deleted.");
  if (heir?.status !== "active" || !isLicensed(heir.profile.type))
    throw wrong("The transfer target needs a licence.", "Names no active, licensed user.");
}
