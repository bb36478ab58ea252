/** The connect box: addresses, apps with their credentials, identifiers that exist, and lines to paste. */
import type { AppShown, IdsView } from "../../control/wire.js";
import { get } from "./api.js";
import { copyButton } from "./copy.js";
import { byId, el } from "./dom.js";
import { codeBlock } from "./json-view.js";
import { environmentOf, snippetsOf, type Place } from "./snippets.js";

const KINDS = {
  server_to_server: "server to server",
  user: "for one user each",
  account: "for the whole account",
} as const;

const IDS: Readonly<Record<keyof IdsView, string>> = {
  account_id: "Account",
  sub_account_id: "Sub account",
  user_id: "User",
  user_email: "E-mail of the user",
  group_id: "Group",
  contact_group_id: "Contact group",
  division_id: "Division",
};

export interface Connect {
  /** Loads everything anew. */
  refresh(): Promise<void>;
  /** What somebody needs before the first call. */
  firstSteps(): Node[];
}

/** `place` says where the API is, as soon as it is known. */
export function createConnect(place: () => Promise<Place>): Connect {
  const select = byId("app", HTMLSelectElement);
  let known: { readonly at: Place; readonly apps: readonly AppShown[]; readonly ids: IdsView } | undefined;

  const show = () => {
    if (!known) return;
    const { at, apps, ids } = known;
    const app = apps.find(({ client_id }) => client_id === select.value) ?? apps[0];
    if (!app) return;
    byId("connect-lines", HTMLDivElement).replaceChildren(linesOf(at, app));
    byId("ids", HTMLDListElement).replaceChildren(
      ...Object.entries(IDS).flatMap(([name, title]) => fact(title, ids[name as keyof IdsView] ?? undefined)),
    );
    byId("snippets", HTMLDivElement).replaceChildren(
      ...snippetsOf(at, app, ids).map(({ title, text }) =>
        el(
          "section",
          { class: "snippet", "aria-label": title },
          el("div", { class: "bar small" }, el("h3", { class: "grow" }, title), copyButton(text, title)),
          codeBlock(text, title),
        ),
      ),
    );
  };
  select.addEventListener("change", show);

  return {
    async refresh() {
      try {
        const [at, { apps }, ids] = await Promise.all([
          place(),
          get<{ apps: AppShown[] }>("/apps"),
          get<IdsView>("/ids"),
        ]);
        const before = select.value;
        select.replaceChildren(
          ...apps.map(({ client_id, kind }) => el("option", { value: client_id }, `${client_id} (${KINDS[kind]})`)),
        );
        if (apps.some(({ client_id }) => client_id === before)) select.value = before;
        known = { at, apps, ids };
        show();
      } catch (error) {
        byId("connect-lines", HTMLDivElement).replaceChildren(
          el("p", { class: "notice" }, error instanceof Error ? error.message : String(error)),
        );
      }
    },
    firstSteps() {
      const app = known?.apps.find(({ kind }) => kind === "server_to_server");
      const lines = known && app ? environmentOf(known.at, app) : undefined;
      return [
        el("h3", {}, "No calls yet"),
        el("p", {}, "Give your program these lines for its environment, and each of its calls appears here at once."),
        ...(lines === undefined
          ? []
          : [codeBlock(lines, "Lines for the environment"), copyButton(lines, "the lines for the environment")]),
        el("p", {}, el("a", { href: "#connect" }, "curl, a client snippet and identifiers to use")),
      ];
    },
  };
}

function linesOf(
  { apiUrl, tokenUrl, accountId }: Place,
  { client_id, client_secret, redirect_uris }: AppShown,
): HTMLElement {
  return el(
    "dl",
    { class: "facts" },
    ...fact("Base URL", apiUrl),
    ...fact("Token URL", tokenUrl),
    ...fact("Account id", accountId),
    ...fact("Client id", client_id),
    ...fact("Client secret", client_secret ?? undefined),
    ...(redirect_uris.length === 0
      ? []
      : [
          el("dt", {}, "Redirect URIs"),
          el(
            "dd",
            {},
            el(
              "span",
              { class: "value" },
              redirect_uris.map((uri) => (uri === "loopback" ? "any address of this machine" : uri)).join(", "),
            ),
          ),
        ]),
  );
}

function fact(title: string, value: string | undefined): Node[] {
  if (value === undefined) return [];
  return [
    el("dt", {}, title),
    el("dd", {}, el("code", { class: "value" }, value), copyButton(value, `the ${title.toLowerCase()}`)),
  ];
}
