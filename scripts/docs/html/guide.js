/** A guide: its Markdown in the frame of the site. */
import { html, raw } from "hono/html";
import { PLACE, scopePicker } from "./scope-picker.js";

/** @param {import("../edition.js").View} view @param {import("../guides.js").Guide} guide */
export function guideContent(view, guide) {
  const text = view.markdown.block(guide.text);
  return String(
    html`<p class="crumbs"><span>${view.edition.words.guides}</span></p>
      <h1>${guide.title}</h1>
      ${raw(text.replace(PLACE, () => scopePicker(view)))}`,
  );
}
