/** The guides, in their order: `docs/NAME.md`, and `docs/zh-CN/NAME.md` for the Chinese pages. */
import { existsSync, readFileSync } from "node:fs";

/** Names of the files, in the order of the navigation. */
export const GUIDES = [
  "getting-started",
  "javascript",
  "authentication",
  "lists",
  "errors",
  "quotas",
  "bulk",
  "webhooks",
  "testing",
  "sandbox",
  "sandbox-rules",
  "changing-the-spec",
  "migrating",
];

/**
 * @typedef {object} Guide
 * @property {string} name
 * @property {string} path
 * @property {"guides" | "package"} part of the navigation
 * @property {string} title
 * @property {string} [label] in the navigation, where the title is too long for it
 * @property {string} summary
 * @property {string} text Markdown
 * @property {"all" | "texts"} [english] what of a page of another language is in English: its texts without or with headings
 * @property {Map<string, string>} [anchors] of what operations are called
 */

/**
 * A guide that has not been translated stands in English, under the title that `titles` has for it.
 *
 * @param {string} folder
 * @param {string} lang
 * @param {Record<string, {title: string, summary: string}>} titles
 * @returns {Guide[]}
 */
export function readGuides(folder, lang, titles) {
  return GUIDES.map((name) => {
    const translated = `${folder}/${lang}/${name}.md`;
    const isTranslated = lang !== "en" && existsSync(translated);
    const text = readFileSync(isTranslated ? translated : `${folder}/${name}.md`, "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1];
    if (title === undefined) throw new Error(`${folder}/${name}.md has no title. Begin it with "# Title".`);
    const lead = /^# .+\n+((?:[^\n]+\n)+)/.exec(text)?.[1] ?? "";
    const summary = plain(lead);
    return {
      name,
      path: `guides/${name}/`,
      part: "guides",
      title,
      summary,
      ...(lang !== "en" && !isTranslated && { english: "all", ...titles[name] }),
      text,
    };
  });
}

function plain(/** @type {string} */ markdown) {
  return markdown
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/[`*]/g, "")
    .trim();
}
