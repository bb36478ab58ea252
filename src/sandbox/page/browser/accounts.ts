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

/** The first one is the main one. Throws where the account that is asked for is not there. */
export async function placeOfAccount(): Promise<Place> {
  const response = await fetch(new URL("_sandbox/accounts", document.baseURI));
  // control/accounts.ts gives it.
  const { accounts } = (await response.json()) as { accounts: Listed[] };
  const shown = account === undefined ? accounts[0] : accounts.find(isShown);
  offer(accounts, shown === undefined);
  if (!shown) throw new Error(`The account ${account} does not exist any more.`);
  return { apiUrl: shown.api_url, tokenUrl: shown.token_url, accountId: shown.account_id };
}

function isShown({ name, account_id }: Listed): boolean {
  return name === account || account_id === account;
}

function offer(accounts: readonly Listed[], gone: boolean): void {
  const select = byId("account", HTMLSelectElement);
  byId("account-choice", HTMLLabelElement).hidden = accounts.length < 2 && !gone;
  select.replaceChildren(
    // So that choosing any other is a change.
    ...(gone ? [el("option", { disabled: true, selected: true }, `${account} (gone)`)] : []),
    ...accounts.map((one, index) =>
      el("option", { value: index === 0 ? "" : one.name, selected: isShown(one) }, one.name),
    ),
  );
  select.onchange = () => {
    const address = new URL(location.href);
    if (select.value === "") address.searchParams.delete("account");
    else address.searchParams.set("account", select.value);
    location.assign(address);
  };
}
