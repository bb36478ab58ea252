/** Markdown to HTML: descriptions of the document and guides. Ids of operations in code become links to their pages. */
import { Marked } from "marked";
import { escape } from "../html/escape.js";

/**
 * @typedef {object} MarkdownOptions
 * @property {(code: string, grammar: string) => string} highlight
 * @property {(id: string) => string | undefined} operationUrl
 * @property {(href: string) => string} [rewrite] of links
 */

/** @param {MarkdownOptions} options */
export function createMarkdown({ highlight, operationUrl, rewrite = (href) => href }) {
  const renderer = {
    codespan({ text }) {
      const url = operationUrl(text.replace(/\(.*\)$/, ""));
      const code = `<code>${escape(text)}</code>`;
      return url === undefined ? code : `<a href="${escape(url)}">${code}</a>`;
    },
    code({ text, lang }) {
      return codeBlock(highlight(text, (lang ?? "").split(/\s/)[0]));
    },
    table(token) {
      const cells = (row, tag) =>
        row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join("");
      const head = cells(token.header, 'th scope="col"').replaceAll('</th scope="col">', "</th>");
      const rows = token.rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("");
      return scrollable(`<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`, plain(token.header));
    },
    link({ href, tokens }) {
      return `<a href="${escape(rewrite(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    heading({ tokens, depth }) {
      const text = this.parser.parseInline(tokens);
      const id = slug(text.replace(/<[^>]+>/g, ""));
      return depth === 1 ? "" : `<h${depth} id="${escape(id)}">${text}${anchor(id)}</h${depth}>\n`;
    },
  };
  const marked = new Marked({ gfm: true, renderer: /** @type {any} */ (renderer) });
  return {
    block: (text) => String(marked.parse(text)),
    inline: (text) => String(marked.parseInline(text.replace(/\s*\n\s*/g, " "))),
  };
}

/** A block of code with a place for the copy button. */
export function codeBlock(html) {
  return `<div class="code"><pre tabindex="0"><code>${html}</code></pre></div>`;
}

/** A table that scrolls by itself where it is too wide, also by keyboard. */
export function scrollable(table, label) {
  return `<div class="wide" tabindex="0" role="region" aria-label="${escape(label)}">${table}</div>`;
}

export function anchor(id) {
  return `<a class="anchor" href="#${escape(id)}" aria-hidden="true" tabindex="-1">#</a>`;
}

/** As GitHub makes them: what links to a heading there, finds it here. */
export function slug(text) {
  return text
    .replace(/&[a-z]+;|&#\d+;/g, "")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** The headings down to a level, for the list beside a page. */
export function headingsOf(html, deepest = 2) {
  return [...html.matchAll(/<h([2-9]) id="([^"]+)">(.*?)<a class="anchor"/g)]
    .map(([, level, id = "", text = ""]) => ({ level: Number(level), id, text: text.replace(/<[^>]+>/g, "") }))
    .filter(({ level }) => level <= deepest);
}

function plain(header) {
  return header.map(({ text }) => text.replace(/[`*]/g, "")).join(", ");
}
