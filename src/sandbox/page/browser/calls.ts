/** The journal: the latest call first, filtered as the form says. */
import type { CallRow } from "../../control/wire.js";
import { controlUrl, send } from "./api.js";
import { callItem } from "./call.js";
import { createFilter } from "./call-filter.js";
import { byId, el } from "./dom.js";

/** As many as the journal keeps, and as many as are shown at first. */
const KEPT = 1_000;
const PAGE = 100;

export interface Calls {
  add(rows: readonly CallRow[]): void;
  /** The journal has begun to count anew. */
  clear(): void;
  offer(operations: readonly string[]): void;
  /** Says why there are none. */
  fail(message: string): void;
}

/** `empty` is what is shown where no call has come yet. */
export function createCalls(empty: () => Node[]): Calls {
  const list = byId("call-list", HTMLOListElement);
  const more = byId("calls-more", HTMLButtonElement);
  const pause = byId("calls-pause", HTMLButtonElement);
  const nothing = byId("calls-empty", HTMLDivElement);
  const items = new Map<number, HTMLLIElement>();
  /** The latest first. */
  let rows: CallRow[] = [];
  let waiting: CallRow[] = [];
  let most = PAGE;
  let known = false;

  const filter = createFilter(() => {
    most = PAGE;
    show();
  });
  const itemOf = (row: CallRow) => {
    const item = items.get(row.sequence) ?? callItem(row);
    items.set(row.sequence, item);
    return item;
  };
  const isOpen = ({ sequence }: CallRow) => items.get(sequence)?.querySelector('[aria-expanded="true"]') != null;
  const show = () => {
    const found = rows.filter(filter.matches);
    // What somebody reads stays, however many calls come.
    const shown = found.filter((row, index) => index < most || isOpen(row)).map(itemOf);
    place(list, shown);
    for (const [sequence, item] of items) if (!item.isConnected) items.delete(sequence);
    more.hidden = found.length <= most;
    nothing.hidden = found.length > 0 || !known;
    if (!nothing.hidden) nothing.replaceChildren(...(rows.length === 0 ? empty() : [noneFits()]));
    byId("calls-shown", HTMLParagraphElement).textContent = known ? countOf(found.length, rows.length) : "Loading …";
    const count = byId("call-count", HTMLSpanElement);
    count.textContent = String(rows.length);
    count.hidden = rows.length === 0;
    showPause();
  };
  const showPause = () => {
    const paused = pause.getAttribute("aria-pressed") === "true";
    pause.textContent = paused ? `Go on${waiting.length > 0 ? ` (${waiting.length} new)` : ""}` : "Pause";
  };
  const noneFits = () =>
    el("p", {}, "No call fits the filter. ", el("button", { type: "button", click: filter.reset }, "Show all"));
  const take = (added: readonly CallRow[]) => {
    rows = [...added.toReversed(), ...rows].slice(0, KEPT);
  };

  let asked = 0;
  const showSoon = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      show();
    });
  };

  more.addEventListener("click", () => {
    most += PAGE;
    show();
  });
  pause.addEventListener("click", () => {
    const paused = pause.getAttribute("aria-pressed") !== "true";
    pause.setAttribute("aria-pressed", String(paused));
    take(waiting);
    waiting = [];
    show();
  });
  byId("calls-clear", HTMLButtonElement).addEventListener("click", () => void send("DELETE", "/journal"));
  byId("har", HTMLAnchorElement).href = controlUrl("/journal.har");

  return {
    add(added) {
      known = true;
      if (pause.getAttribute("aria-pressed") === "true") waiting = [...waiting, ...added].slice(-KEPT);
      else take(added);
      showSoon();
    },
    clear() {
      [rows, waiting, known] = [[], [], true];
      items.clear();
      list.replaceChildren();
      showSoon();
    },
    offer: filter.offer,
    fail(message) {
      nothing.hidden = false;
      nothing.replaceChildren(el("p", { class: "notice" }, message));
      byId("calls-shown", HTMLParagraphElement).textContent = "";
    },
  };
}

/** Moves as little as possible, so that focus and open rows stay. */
function place(list: HTMLOListElement, wanted: readonly HTMLLIElement[]): void {
  const keep = new Set(wanted);
  for (const item of [...list.children]) if (!(item instanceof HTMLLIElement && keep.has(item))) item.remove();
  let at = list.firstElementChild;
  for (const item of wanted) {
    if (item === at) at = at.nextElementSibling;
    else list.insertBefore(item, at);
  }
}

function countOf(found: number, all: number): string {
  const calls = all === 1 ? "1 call" : `${all.toLocaleString("en")} calls`;
  return found === all ? calls : `${found.toLocaleString("en")} of ${calls}`;
}
