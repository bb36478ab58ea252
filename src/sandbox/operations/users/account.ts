/** Moving users between the accounts of a master account. */
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import type { Account, UserRecord } from "../../state/account.js";
import { addUser, domainOf, ownerOf, removeUser } from "../../state/users.js";
import type { Handlers } from "../handler.js";
import { findUser } from "./find.js";

type SwitchAccount = Call<"users.switchAccount">;

export const userAccountHandlers = {
  "users.switchAccount": (call) => {
    const user = findUser(call);
    const target = targetOf(call);
    refuseMove(call, user);
    removeUser(call.account, user);
    user.primaryGroupId = undefined;
    user.assistants = [];
    user.schedulers = [];
    delete user.profile.division_ids;
    user.profile.account_id = target.id;
    addUser(target, user);
  },
} satisfies Partial<Handlers>;

/** Another account under the same master account. */
function targetOf({ account, body, world }: SwitchAccount): Account {
  const master = account.masterId ?? account.id;
  const target = world.accounts.get(body.account_id);
  if (target && target !== account && (target.id === master || target.masterId === master)) return target;
  throw invalid([{ field: "account_id", message: "No other account of this master account." }]);
}

function refuseMove(call: SwitchAccount, { role, profile }: UserRecord): void {
  const { account } = call;
  const owner = ownerOf(account);
  const domain = domainOf(profile.email);
  const shared = account.managedDomains.has(domain) && owner !== undefined && domainOf(owner.profile.email) === domain;
  if (role === "owner" || role === "admin" || shared)
    throw call.refuse(null, {
      status: 400,
      message: "The owner, administrators and users of the owner's managed domain cannot be moved.",
    });
}
