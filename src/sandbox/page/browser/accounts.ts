/** Which account is shown, where there are several, and where its API is. */
import { account } from "./api.js";
import { byId, el } from "./dom.js";
import type { Place } from "./snippets.js";

interface Listed {
  readonly name: string;
  readonly account_id: string;
  readonly api_url: string;
  readonly token_url: string;
}

/** The first one is the main one. Its address is this page's own, by which it is reached from here. */
export async function placeOfAccount(): Promise<Place> {
  const response = await fetch(new URL("_sandbox/accounts", document.baseURI));
  const { accounts } = (await response.json()) as { accounts: Listed[] };
  offer(accounts);
  const shown = accounts.find(({ name, account_id }) => name === account || account_id === account) ?? accounts[0];
  if (!shown || (account !== undefined && shown.name !== account && shown.account_id !== account))
    throw new Error(`The account ${account} does not exist any more.`);
  return { apiUrl: shown.api_url, tokenUrl: shown.token_url, accountId: shown.account_id };
}

function offer(accounts: readonly Listed[]): void {
  const select = byId("account", HTMLSelectElement);
  byId("account-choice", HTMLLabelElement).hidden = accounts.length < 2 && account === undefined;
  select.replaceChildren(
    ...accounts.map(({ name, account_id }, index) =>
      el("option", { value: index === 0 ? "" : name, selected: name === account || account_id === account }, name),
    ),
  );
  select.onchange = () => {
    const address = new URL(location.href);
    if (select.value === "") address.searchParams.delete("account");
    else address.searchParams.set("account", select.value);
    location.assign(address);
  };
}
