/** People, groups and what else an account has. */
import { resetOf, wholeNumber } from "./input.js";
import type { ControlParts, Route } from "./route.js";
import { groupsOf, usersOf } from "./views.js";

export function stateControls(route: Route, { tenant, quota }: ControlParts): void {
  const { handle } = tenant;
  route("GET", "/", () => {
    const { account, clock, name, id } = handle;
    return {
      ...tenant.settings(),
      name,
      account_id: id,
      now: new Date(clock.now()).toISOString(),
      plan: account.plan,
      users: account.users.size,
      groups: account.groups.size,
      quota: quota(),
    };
  });
  // For whoever waits until it is up, and for containers.
  route("GET", "/health", () => ({ status: "ok" }));
  route("GET", "/users", (input) =>
    usersOf(handle.account, wholeNumber(input, "offset", 0), wholeNumber(input, "limit", 100), String(input.q ?? "")),
  );
  route("GET", "/groups", () => groupsOf(handle.account));
  route("POST", "/reset", (input) => handle.reset(resetOf(input)));
}
