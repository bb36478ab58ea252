/** Taking users out of the account, and whom it cannot be done to. */
import type { Call, Handlers } from "../../http/call.js";
import { domainOf, findUser, namedUser, removeUser } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";

const LICENSED = 2;
const ON_PREM = 3;
const API_USER = 99;

export const userDeleteHandlers: Handlers = {
  "users.delete": (call) => {
    const user = findUser(call, call.params.userId ?? "");
    refuseDeletion(call, user);
    refuseTransfer(call, user);
    removeUser(call.account, user);
  },
};

function refuseDeletion(call: Call, { profile, role, status, extra }: UserRecord): void {
  const unlink = call.query.action !== "delete";
  if (role === "room") throw new Refusal(200, { message: "A Zoom Room user cannot be deleted here." });
  if (role === "owner" || (role === "admin" && unlink))
    throw new Refusal(1117, { message: "An administrator cannot be unlinked. Change the role first." });
  if (status === "inactive")
    throw new Refusal(200, { message: "A deactivated user cannot be deleted. Activate the user first." });
  if (status === "pending" && !unlink)
    throw new Refusal(200, { message: "A pending user cannot be deleted. Send `action=disassociate`." });
  if (unlink && status !== "pending" && call.account.managedDomains.has(domainOf(profile.email)))
    throw new Refusal(1107, { message: "A user of a managed domain cannot be unlinked." });
  if (unlink && Array.isArray(profile.login_types) && profile.login_types.includes(API_USER))
    throw new Refusal(300, { message: "An API user cannot be unlinked. Delete it." });
  if (extra.callQueueManager === true)
    throw new Refusal(1000, { message: "The user manages a call queue or an auto receptionist." });
  if (extra.zoomEvents === true && call.query.transfer_email === undefined)
    throw new Refusal(300, { message: "The user hosts published Zoom Events. Name who receives them." });
}

function refuseTransfer({ account, query }: Call, user: UserRecord): void {
  const { transfer_email: target } = query;
  const transfers = Object.keys(query).some(
    (name) => name.startsWith("transfer_") && name !== "transfer_email" && query[name] === true,
  );
  if (!transfers && target === undefined) return;
  const heir = namedUser(account, { email: String(target ?? "") });
  const invalid = (message: string, reason: string) =>
    new Refusal(300, { message, errors: [{ field: "transfer_email", message: reason }] });
  if (heir === user) throw invalid("The transfer target must be somebody else.", "Is the user to be deleted.");
  const licensed = heir?.profile.type === LICENSED || heir?.profile.type === ON_PREM;
  if (heir?.status !== "active" || !licensed)
    throw invalid("The transfer target needs a licence.", "Names no active, licensed user.");
}
