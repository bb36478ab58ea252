/** The form of a guide that says which scopes an app needs for the operations that one ticks. */
import { html } from "hono/html";

/** Where a guide's Markdown says this, the form stands. */
export const PLACE = "<!-- scope-picker -->";

/** Without a script there is nothing to compute with: the form is hidden, and the guide's link to all scopes remains. */
export function scopePicker(/** @type {import("../edition.js").View} */ { edition }) {
  const { words, groups } = edition;
  const kind = (/** @type {string} */ value, /** @type {boolean} */ checked) =>
    html`<label
      ><input type="radio" name="kind" value="${value}" ${checked ? "checked" : ""} />${words.picker[value]}</label
    >`;
  const choice = (/** @type {import("../model/operation.js").Operation} */ { id, scopes }) => {
    // Some operations have scopes of one kind only, or only those for sub accounts.
    const first = (/** @type {string[]} */ names) =>
      [...names, ...scopes.granular, ...scopes.classic, ...scopes.master][0] ?? "";
    return html`<label
      ><input type="checkbox" data-granular="${first(scopes.granular)}" data-classic="${first(scopes.classic)}" /><code
        >${id}</code
      ></label
    >`;
  };
  return String(
    html`<form class="picker" hidden>
      <fieldset class="kinds">
        <legend>${words.picker.kind}</legend>
        ${kind("granular", true)}${kind("classic", false)}
      </fieldset>
      ${groups
        .flatMap(({ tags }) => tags)
        .map(
          ({ title, operations }) =>
            html`<details>
              <summary>${title}</summary>
              <fieldset>
                <legend class="unseen">${title}</legend>
                ${operations.map(choice)}
              </fieldset>
            </details>`,
        )}
      <p>${words.picker.result}</p>
      <output aria-live="polite" data-none="${words.picker.none}">${words.picker.none}</output>
    </form>`,
  );
}
