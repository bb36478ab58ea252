/** A list that is looked through page by page. The server finds and counts, so that ten thousand are no more than ten. */
import { el } from "./dom.js";

const PAGE = 20;

export interface PagedParts<Item> {
  readonly list: HTMLElement;
  readonly pager: HTMLElement;
  readonly load: (
    offset: number,
    limit: number,
  ) => Promise<{ readonly items: readonly Item[]; readonly total: number }>;
  readonly item: (item: Item) => HTMLElement;
  /** What is said where there is none. */
  readonly none: () => string;
}

export interface Paged {
  /** Loads the page again; `first` goes back to the first one. */
  show(first?: "first"): Promise<void>;
}

export function createPaged<Item>({ list, pager, load, item, none }: PagedParts<Item>): Paged {
  let offset = 0;
  let asked = 0;
  const range = el("span", { class: "muted grow" });
  const turn = (by: number) => () => {
    offset = Math.max(0, offset + by);
    void show();
  };
  const back = el("button", { type: "button", click: turn(-PAGE) }, "Previous");
  const on = el("button", { type: "button", click: turn(PAGE) }, "Next");
  pager.append(range, back, on);
  list.replaceChildren(el("p", { class: "muted" }, "Loading …"));

  const show = async (first?: "first"): Promise<void> => {
    if (first) offset = 0;
    asked += 1;
    const question = asked;
    try {
      const { items, total } = await load(offset, PAGE);
      if (question !== asked) return; // somebody has typed on meanwhile
      if (items.length === 0 && offset > 0) return await show("first");
      list.replaceChildren(...(total === 0 ? [el("p", { class: "empty" }, none())] : items.map(item)));
      const number = (value: number) => value.toLocaleString("en");
      range.textContent =
        total === 0 ? "" : `${number(offset + 1)}–${number(offset + items.length)} of ${number(total)}`;
      back.disabled = offset === 0;
      on.disabled = offset + items.length >= total;
      pager.hidden = total <= PAGE;
    } catch (error) {
      if (question !== asked) return;
      list.replaceChildren(
        el("p", { class: "notice" }, error instanceof Error ? error.message : String(error)),
        el("button", { type: "button", click: () => void show() }, "Try again"),
      );
    }
  };
  return { show };
}
