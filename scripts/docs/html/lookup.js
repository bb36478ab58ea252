/** What the pages to look things up in share: a filter, and lists of operations. */
import { html } from "hono/html";
import { operationPath } from "../edition.js";

/** A field that hides what does not match; it appears with the script that it needs. */
export function filterBox(words) {
  return String(
    html`<p class="filter" hidden>
      <label
        ><span class="hidden">${words.filter}</span
        ><input type="search" placeholder="${words.filter}" autocomplete="off"
      /></label>
    </p>`,
  );
}

/** How many operations are listed before the rest is folded. */
const SHOWN = 6;

/** @param {import("../edition.js").View} view @param {string[]} ids @param {{fragment?: string, fold?: boolean}} [options] */
export function operationLinks({ edition: { words }, link }, ids, { fragment = "", fold = true } = {}) {
  const one = (id) => html`<a href="${link(operationPath(id))}${fragment}"><code>${id}</code></a> `;
  return !fold || ids.length <= SHOWN + 2
    ? String(html`<p class="links">${ids.map(one)}</p>`)
    : String(
        html`<details class="links">
          <summary>${words.operations} · ${words.number(ids.length)}</summary>
          <p class="links">${ids.map(one)}</p>
        </details>`,
      );
}
