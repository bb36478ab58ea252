/** Accounts of their own, so that tests in any language can run side by side. */
import { accountOf, ControlError } from "./input.js";
import type { Accounts, Controlled, ControlParts, Route } from "./route.js";

export type { Accounts };

export function accountControls(route: Route, { accounts, apiPath, tokenPath }: ControlParts): void {
  /** What a client and a test have to know of an account. */
  const shown = ({ handle, settings }: Controlled, origin: string) => {
    const { name, id, credentials } = handle;
    const { serverToServer, user, account } = credentials;
    return {
      name,
      account_id: id,
      sub_accounts: [...handle.world.accounts.values()].filter(({ masterId }) => masterId === id).map((sub) => sub.id),
      client_id: serverToServer.clientId,
      client_secret: serverToServer.clientSecret,
      user_app: { client_id: user.clientId, client_secret: user.clientSecret },
      account_app: { client_id: account.clientId, client_secret: account.clientSecret },
      api_url: origin + apiPath,
      token_url: origin + tokenPath,
      control_url: `${origin}/_sandbox/accounts/${encodeURIComponent(name)}/`,
      seed: settings().seed,
      plan: handle.account.plan,
      users: handle.account.users.size,
    };
  };
  route("GET", "/accounts", (_, c) => {
    const { origin } = new URL(c.req.url);
    return { accounts: accounts.all().map((one) => shown(one, origin)) };
  });
  route("POST", "/accounts", (input, c) => shown(accounts.create(accountOf(input)), new URL(c.req.url).origin));
  route("DELETE", "/accounts/:name", (_, c) => {
    const name = c.req.param("name");
    if (name === undefined) throw new ControlError("Name the account.");
    accounts.remove(name);
  });
}
