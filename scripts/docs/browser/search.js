/** The search, loaded when somebody first wants to search. */
import MiniSearch from "minisearch";
import { indexOptions, queryOptions } from "../search/tokens.js";

const SHOWN = 20;

/** @typedef {{title: string, name?: string, kind: string, url: string, method?: string, hint?: string}} Hit */

/** @param {HTMLButtonElement} button that opens it, with the words as data */
export async function createSearch(button) {
  const { home = "", search = "" } = document.documentElement.dataset;
  const words = button.dataset;
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.setAttribute("aria-label", button.getAttribute("aria-label") ?? "");
  const input = document.createElement("input");
  Object.assign(input, { type: "search", placeholder: words.hint, autocomplete: "off", spellcheck: false });
  input.setAttribute("aria-label", words.hint ?? "");
  const close = document.createElement("button");
  close.textContent = "Esc";
  // The name begins with what is seen, for who says it to a computer.
  close.setAttribute("aria-label", `Esc: ${words.close ?? ""}`);
  const head = document.createElement("div");
  head.append(input, close);
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  const list = document.createElement("ul");
  dialog.append(head, status, list);
  document.body.append(dialog);

  const index = await fetch(search)
    .then((response) => (response.ok ? response.text() : Promise.reject(new Error(String(response.status)))))
    .then((text) => MiniSearch.loadJSON(text, indexOptions))
    .catch(() => undefined);
  if (!index) status.textContent = words.failed ?? "";

  const show = () => {
    if (!index) return;
    const query = input.value.trim();
    const exact = query === "" ? [] : index.search(query, queryOptions);
    const found =
      exact.length > 0 || query === "" ? exact : index.search(query, { ...queryOptions, combineWith: "OR" });
    list.replaceChildren(...found.slice(0, SHOWN).map((hit) => row(/** @type {any} */ (hit), home)));
    status.textContent =
      query === ""
        ? ""
        : found.length === 0
          ? (words.none ?? "")
          : (words.found ?? "").replace("#", String(found.length));
  };
  input.addEventListener("input", show);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
    if (target instanceof Element && target.closest("a")) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.findIndex((link) => link === document.activeElement);
    // The browser would only empty the field.
    if (event.key === "Escape") dialog.close();
    if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (next < 0) input.focus();
    else links[Math.min(next, links.length - 1)]?.focus();
  });
  return () => {
    dialog.showModal();
    input.focus();
    input.select();
  };
}

/** @param {Hit} hit @param {string} home */
function row({ title, name = "", kind, url, method, hint = "" }, home) {
  const link = document.createElement("a");
  link.href = home + url;
  const mark = document.createElement("span");
  mark.className = method ? `method ${method.toLowerCase()}` : "kind";
  mark.textContent =
    method ?? document.documentElement.dataset[`kind${kind[0]?.toUpperCase()}${kind.slice(1)}`] ?? kind;
  const text = document.createElement("span");
  const first = document.createElement("strong");
  first.append(...(title ? [title] : []));
  if (name) {
    const code = document.createElement("code");
    code.textContent = name;
    if (!title) code.className = "only";
    first.append(title ? " " : "", code);
  }
  const second = document.createElement("small");
  second.textContent = hint;
  text.append(first, second);
  link.append(mark, text);
  const item = document.createElement("li");
  item.append(link);
  return item;
}
