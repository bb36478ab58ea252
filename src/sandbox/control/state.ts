/** People, groups and what else an account has. */
import { accountChangeOf, changeAccount } from "./account-change.js";
import { resetOf, wholeNumber } from "./input.js";
import type { ControlParts, Route } from "./route.js";
import { accountView, groupsOf, idsOf, usersOf, type Wanted } from "./views.js";
import type { LiveState } from "./wire.js";

export function stateControls(route: Route, { tenant, quota }: ControlParts): void {
  const { handle } = tenant;
  route("GET", "/", () => {
    const { faults: _, ...state } = liveState({ tenant, quota });
    const { rules } = tenant.settings();
    return { ...state, rules, now: new Date(handle.clock.now()).toISOString() };
  });
  // For whoever waits until it is up, and for containers.
  route("GET", "/health", () => ({ status: "ok" }));
  route("GET", "/users", (input) =>
    usersOf(handle.account, {
      ...wantedOf(input),
      group: typeof input.group === "string" && input.group !== "" ? input.group : undefined,
    }),
  );
  route("GET", "/groups", (input) => groupsOf(handle.account, wantedOf(input, handle.account.groups.size)));
  route("GET", "/ids", () => idsOf(handle.world));
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

/** What of the account changes by being used. */
export function liveState({ tenant, quota }: Pick<ControlParts, "tenant" | "quota">): LiveState {
  const { account, name, id, faults } = tenant.handle;
  const { planned } = faults;
  return {
    name,
    account_id: id,
    seed: tenant.settings().seed,
    plan: account.plan,
    users: account.users.size,
    groups: account.groups.size,
    quota: quota(),
    faults: { ...planned, rates: { ...planned.rates } },
  };
}

/** `most`: where nobody says how many. */
function wantedOf(input: Record<string, unknown>, most = 100): Wanted {
  return {
    offset: wholeNumber(input, "offset", 0),
    limit: wholeNumber(input, "limit", most),
    q: typeof input.q === "string" ? input.q : "",
  };
}
