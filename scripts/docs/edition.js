/** One language of the site: its document, words and pages, and the ways between them. */
import { readOperation } from "./model/operation.js";
import { createMarkdown } from "./markdown/render.js";
import { operationsOf } from "../spec/walk.js";
import { REPOSITORY, SITE } from "./addresses.js";

/**
 * @typedef {object} Page
 * @property {string} path below the language's root, with a slash at its end; "" is the home page
 * @property {string} title
 * @property {string} description in a sentence, without Markdown
 * @property {(view: View) => string} content HTML
 * @property {(view: View) => string} [intro] HTML above the content and the samples
 * @property {(view: View) => string} [aside] samples, which stand beside both on wide screens and between them on others
 * @property {(view: View) => string} markdown the same for readers without a browser: `reference/users.list.md`
 * @property {number} [depth] of the headings that are listed beside the page; default: 2
 * @property {"guide" | "operation"} [series] pages that are read one after the other
 */

/**
 * What a page is written with: addresses are relative to it, so that the site works below any path.
 *
 * @typedef {object} View
 * @property {Edition} edition
 * @property {Page} page
 * @property {(path: string) => string} link to a page of the same language, or to a file beside the pages
 * @property {(path: string) => string} file from the root of the site
 * @property {ReturnType<typeof createMarkdown>} markdown
 * @property {(code: string, grammar: string) => string} highlight
 */

/**
 * @typedef {object} Edition
 * @property {string} lang
 * @property {string} root path of its pages, "" or "zh-CN/"
 * @property {typeof import("./words/en.js").words} words
 * @property {any} document
 * @property {import("./model/operation.js").Operation[]} operations
 * @property {Map<string, import("./model/operation.js").Operation>} byId
 * @property {{title: string, tags: {name: string, title: string, description: string, operations: import("./model/operation.js").Operation[]}[]}[]} groups
 * @property {import("./guides.js").Guide[]} guides
 * @property {Page[]} pages
 * @property {string} search path of the index of its search
 */

/** @returns {Omit<Edition, "pages" | "search">} */
export function createEdition({ lang, words, document, guides }) {
  const operations = [...operationsOf(document)].map((one) => readOperation(document, one));
  return {
    lang,
    root: lang === "en" ? "" : `${lang}/`,
    words,
    document,
    operations,
    byId: new Map(operations.map((operation) => [operation.id, operation])),
    groups: document["x-tagGroups"].map((group) => ({
      title: group["x-displayName"] ?? group.name,
      tags: group.tags.map((name) => {
        const tag = document.tags.find((one) => one.name === name);
        return {
          name,
          title: tag["x-displayName"] ?? name,
          description: tag.description,
          operations: operations.filter((operation) => operation.tag === name),
        };
      }),
    })),
    guides,
  };
}

/**
 * @param {Edition} edition
 * @param {Page} page
 * @param {View["highlight"]} highlight
 * @param {string} [up] the way to the root of the site; default: from the page
 * @returns {View}
 */
export function viewOf(edition, page, highlight, up = upFrom(edition.root + page.path)) {
  const file = (path) => (up + path === "" ? "./" : up + path);
  const link = (path) => file(edition.root + path);
  return {
    edition,
    page,
    link,
    file,
    highlight,
    markdown: createMarkdown({
      highlight,
      operationUrl: (id) => (edition.byId.has(id) ? link(operationPath(id)) : undefined),
      rewrite: (href) => localLink(edition, href, link),
    }),
  };
}

function upFrom(/** @type {string} */ path) {
  return "../".repeat(path.split("/").length - 1);
}

/**
 * Links of guides hold on GitHub too: to each other as files, to pages of the site by their full address, to other files of
 * the repository by their path.
 */
function localLink({ guides }, href, link) {
  if (href.startsWith(SITE)) return link(href.slice(SITE.length));
  const [, name, fragment = ""] = /^(?:\.{1,2}\/)?([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  const guide = guides.find((one) => one.name === name);
  if (guide) return link(guide.path) + fragment;
  return href.startsWith("../") ? `${REPOSITORY}/blob/main/${href.replace(/^(\.\.\/)+/, "")}` : href;
}

export function operationPath(/** @type {string} */ id) {
  return `reference/${id}/`;
}
