/** People, groups and what else an account has. */
import { accountChangeOf, changeAccount } from "./account-change.js";
import { resetOf, wholeNumber } from "./input.js";
import type { ControlParts, Route } from "./route.js";
import { accountView, groupsOf, usersOf } from "./views.js";

export function stateControls(route: Route, { tenant, quota }: ControlParts): void {
  const { handle } = tenant;
  route("GET", "/", () => {
    const { account, clock, name, id } = handle;
    return {
      seed: tenant.settings().seed,
      rules: tenant.settings().rules,
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
  route("GET", "/directory", () => handle.directory());
  route("PUT", "/directory", (input) => handle.reset(resetOf({ directory: input })));
  route("GET", "/snapshot", () => new Response(handle.snapshot(), { headers: { "content-type": "application/json" } }));
  route("PUT", "/snapshot", (input) => handle.restore(JSON.stringify(input)));
  route("GET", "/account", () => accountView(handle.account));
  route("PATCH", "/account", (input) => {
    changeAccount(handle.account, accountChangeOf(input));
    return accountView(handle.account);
  });
}
