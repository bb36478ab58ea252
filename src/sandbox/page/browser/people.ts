/** People and groups, found by name, address or identifier. */
import type { GroupView, PersonView } from "../../control/wire.js";
import { get } from "./api.js";
import { copyButton } from "./copy.js";
import { byId, el, settled, valueOf } from "./dom.js";
import { createPaged } from "./paged-list.js";

export interface People {
  /** Loads both lists anew, if they are seen. */
  refresh(): void;
}

export function createPeople(): People {
  const section = byId("view-people", HTMLElement);
  const peopleForm = byId("people-filter", HTMLFormElement);
  const groupsForm = byId("groups-filter", HTMLFormElement);
  const chip = byId("people-group", HTMLParagraphElement);
  let group: GroupView | undefined;

  const people = createPaged<PersonView>({
    list: byId("people-list", HTMLDivElement),
    pager: byId("people-pager", HTMLDivElement),
    async load(offset, limit) {
      const query = {
        offset: String(offset),
        limit: String(limit),
        q: valueOf(peopleForm, "q"),
        group: group?.id ?? "",
      };
      const { users, total } = await get<{ users: PersonView[]; total: number }>(
        `/users?${new URLSearchParams(query)}`,
      );
      return { items: users, total };
    },
    item: personOf,
    none: () => (valueOf(peopleForm, "q") === "" ? "Nobody is here." : "Nobody has such a name, e-mail or id."),
  });
  const groups = createPaged<GroupView>({
    list: byId("groups-list", HTMLDivElement),
    pager: byId("groups-pager", HTMLDivElement),
    async load(offset, limit) {
      const query = { offset: String(offset), limit: String(limit), q: valueOf(groupsForm, "q") };
      const { groups: items, total } = await get<{ groups: GroupView[]; total: number }>(
        `/groups?${new URLSearchParams(query)}`,
      );
      return { items, total };
    },
    item: (one) => groupOf(one, () => choose(one)),
    none: () => (valueOf(groupsForm, "q") === "" ? "There are no groups." : "No group has such a name or id."),
  });

  const choose = (chosen: GroupView | undefined) => {
    group = chosen;
    chip.hidden = !chosen;
    if (chosen)
      chip.replaceChildren(
        `Members of ${chosen.name} `,
        el("button", { type: "button", class: "quiet", click: () => choose(undefined) }, "Show everybody"),
      );
    void people.show("first");
  };
  for (const [form, list] of [
    [peopleForm, people],
    [groupsForm, groups],
  ] as const) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener(
      "input",
      settled(() => void list.show("first")),
    );
  }
  return {
    refresh: settled(() => {
      if (section.hidden) return;
      void people.show();
      void groups.show();
    }),
  };
}

function personOf({ id, name, email, status, role, groups }: PersonView): HTMLElement {
  return el(
    "div",
    { class: "entry" },
    el(
      "div",
      { class: "bar small" },
      el("strong", { class: "grow" }, name),
      role !== "member" && el("span", { class: "mark plain" }, role),
      el("span", { class: `mark ${status}` }, status),
    ),
    identifier(email, "the e-mail address"),
    identifier(id, "the user id"),
    groups.length > 0 && el("p", { class: "muted" }, groups.join(", ")),
  );
}

function groupOf({ id, name, total, locked }: GroupView, open: () => void): HTMLElement {
  const members = total === 1 ? "1 member" : `${total.toLocaleString("en")} members`;
  return el(
    "div",
    { class: "entry" },
    el(
      "div",
      { class: "bar small" },
      el("strong", { class: "grow" }, name),
      el("button", { type: "button", click: open }, members),
    ),
    identifier(id, "the group id"),
    locked > 0 && el("p", { class: "muted" }, locked === 1 ? "1 locked setting" : `${locked} locked settings`),
  );
}

function identifier(text: string, what: string): HTMLElement {
  return el("p", { class: "identifier" }, el("code", {}, text), copyButton(text, what));
}
