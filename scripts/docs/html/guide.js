/** A guide: its Markdown in the frame of the site. */
import { html, raw } from "hono/html";
import { PLACE, scopePicker } from "./scope-picker.js";

/** @param {import("../edition.js").View} view @param {import("../guides.js").Guide} guide */
export function guideContent(view, guide) {
  const { words, lang } = view.edition;
  const text = view.markdown.block(guide.text);
  const isEnglish = guide.english !== undefined && lang !== "en";
  return String(
    html`<p class="crumbs"><span>${words[guide.part]}</span></p>
      <h1>${guide.title}</h1>
      ${isEnglish ? html`<p class="note">${words.englishOnly}</p>` : ""}
      ${raw((isEnglish ? inEnglish(text, guide.english) : text).replace(PLACE, () => scopePicker(view)))}`,
  );
}

/** Marked for screen readers and fonts: all of a page, or what stands below its headings of the second level. */
function inEnglish(/** @type {string} */ text, /** @type {import("../guides.js").Guide["english"]} */ what) {
  const english = (/** @type {string} */ part) => `<div lang="en">${part}</div>`;
  if (what === "all") return english(text);
  const [lead = "", ...sections] = text.split(/(?=<h2 )/);
  return lead + sections.map((one) => one.replace(/(?<=<\/h2>)[^]*/, english)).join("");
}
