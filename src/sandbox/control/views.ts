/** What the control path shows of the state. */
import type { Account } from "../state/account.js";
import { truePaths } from "../state/trees.js";
import { nameOf } from "../state/users.js";

export function usersOf(account: Account, offset: number, limit: number, q: string) {
  const text = q.toLowerCase();
  const found = [...account.users.values()].filter(
    ({ profile }) => !text || `${profile.email} ${profile.display_name}`.toLowerCase().includes(text),
  );
  const users = found.slice(offset, offset + limit).map(({ profile, status, groupIds }) => ({
    id: profile.id,
    name: nameOf(profile),
    email: profile.email,
    status,
    groups: groupIds.map((id) => account.groups.get(id)?.name ?? id),
  }));
  return { users, total: found.length };
}

export function groupsOf(account: Account) {
  const groups = [...account.groups.values()].map((group) => ({
    id: group.id,
    name: group.name,
    total: group.members.size,
    locked: Object.values(group.locks).flatMap((tree) => truePaths(tree)).length,
    members: [...group.members].slice(0, 50).flatMap((id) => {
      const user = account.users.get(id);
      return user
        ? [
            {
              id,
              name: nameOf(user.profile),
              email: user.profile.email,
              primary: user.primaryGroupId === group.id,
            },
          ]
        : [];
    }),
  }));
  return { groups };
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
