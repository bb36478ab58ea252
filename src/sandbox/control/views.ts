/** What the control path shows of the state. */
import { mainAccount, type Account, type World } from "../state/account.js";
import { truePaths } from "../state/trees.js";
import { nameOf } from "../state/users.js";
import type { GroupView, IdsView, PersonView } from "./wire.js";

export interface Wanted {
  readonly offset: number;
  readonly limit: number;
  /** Part of a name, an address or an identifier. */
  readonly q: string;
}

/** `group`: only its members. */
export function usersOf(
  account: Account,
  { offset, limit, q, group }: Wanted & { readonly group: string | undefined },
) {
  const text = q.toLowerCase();
  const found = [...account.users.values()].filter(
    ({ profile, groupIds }) =>
      (group === undefined || groupIds.includes(group)) &&
      (!text || `${profile.email} ${profile.display_name} ${profile.id}`.toLowerCase().includes(text)),
  );
  const users = found.slice(offset, offset + limit).map(({ profile, status, role, groupIds }): PersonView => ({
    id: profile.id,
    name: nameOf(profile),
    email: profile.email,
    status,
    role,
    groups: groupIds.map((id) => account.groups.get(id)?.name ?? id),
  }));
  return { users, total: found.length };
}

export function groupsOf(account: Account, { offset, limit, q }: Wanted) {
  const text = q.toLowerCase();
  const found = [...account.groups.values()].filter(({ id, name }) => `${name} ${id}`.toLowerCase().includes(text));
  const groups = found.slice(offset, offset + limit).map(({ id, name, members, locks }): GroupView => ({
    id,
    name,
    total: members.size,
    locked: Object.values(locks).flatMap((tree) => truePaths(tree)).length,
  }));
  return { groups, total: found.length };
}

/** One identifier of each kind, the first that there is. */
export function idsOf(world: World): IdsView {
  const account = mainAccount(world);
  const sub = [...world.accounts.values()].find(({ masterId }) => masterId === account.id);
  const [user] = account.users.values();
  const [group] = account.groups.keys();
  const [contactGroup] = account.contactGroups.keys();
  const [division] = account.divisions.keys();
  return {
    account_id: account.id,
    sub_account_id: sub?.id,
    user_id: user?.profile.id,
    user_email: user?.profile.email,
    group_id: group,
    contact_group_id: contactGroup,
    division_id: division,
  };
}

export function accountView({ id, number, plan, seats, features, managedDomains, blockedDomains }: Account) {
  return {
    id,
    number,
    plan,
    seats: Object.fromEntries(seats),
    features: [...features],
    managed_domains: [...managedDomains],
    blocked_domains: [...blockedDomains],
  };
}
