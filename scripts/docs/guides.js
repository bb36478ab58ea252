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

/** @typedef {{name: string, path: string, title: string, summary: string, text: string}} Guide */

/**
 * A guide that has not been translated stands in English.
 *
 * @returns {Guide[]}
 */
export function readGuides(/** @type {string} */ folder, /** @type {string} */ lang) {
  return GUIDES.map((name) => {
    const translated = `${folder}/${lang}/${name}.md`;
    const text = readFileSync(lang !== "en" && existsSync(translated) ? translated : `${folder}/${name}.md`, "utf8");
    const title = /^# (.+)$/m.exec(text)?.[1];
    if (title === undefined) throw new Error(`${folder}/${name}.md has no title. Begin it with "# Title".`);
    const lead = /^# .+\n+((?:[^\n]+\n)+)/.exec(text)?.[1] ?? "";
    const summary = lead.replace(/\s+/g, " ").replace(/[`*]/g, "").trim();
    return { name, path: `guides/${name}/`, title, summary, text };
  });
}
