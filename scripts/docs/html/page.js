/** The frame of every page: head, bar, navigation, content, foot. */
import { html, raw } from "hono/html";
import { headingsOf } from "../markdown/render.js";
import { navigation } from "./navigation.js";

/** Runs before anything is painted, so that nothing changes colour or jumps. */
const EARLY = `const d=document.documentElement;d.classList.add("js");try{const t=localStorage.getItem("theme");if(t)d.dataset.theme=t}catch{}`;

/**
 * @param {import("../edition.js").View} view
 * @param {{editions: import("../edition.js").Edition[], assets: import("../assets.js").Assets}} site
 */
export function renderPage(view, { editions, assets }) {
  const { edition, page, link, file } = view;
  const { words } = edition;
  const content = page.content(view);
  const split = page.aside !== undefined;
  const headings = split ? [] : headingsOf(content, page.depth);
  const order = page.series ? edition.pages.filter(({ series }) => series === page.series) : [];
  const at = order.indexOf(page);
  const title = page.path === "" ? `${words.siteTitle} · ${words.reference}` : `${page.title} · ${words.siteTitle}`;
  const others = editions.map((one) => ({ one, url: file(one.root + page.path) }));
  return withoutGaps(
    html`<!doctype html>
      <html
        lang="${edition.lang}"
        data-root="${file("")}"
        data-home="${link("")}"
        data-copy="${words.copy}"
        data-copied="${words.copied}"
        data-search="${file(edition.search)}"
        ${Object.entries(words.searchKinds).map(([kind, word]) => html` data-kind-${kind}="${word}"`)}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title}</title>
          <meta name="description" content="${page.description}" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href="${file(assets.icon)}" type="image/svg+xml" />
          <link rel="stylesheet" href="${file(assets.style)}" />
          ${others.map(({ one, url }) => html`<link rel="alternate" hreflang="${one.lang}" href="${url}" /> `)}
          <link rel="alternate" type="text/markdown" href="${twinUrl(view)}" />
          <script>
            ${raw(EARLY)};
          </script>
          <script type="module" src="${file(assets.script)}"></script>
        </head>
        <body class="${split ? "split" : "prose"}">
          <a class="skip" href="#content">${words.skip}</a>
          <header class="bar">
            <button class="menu" popovertarget="nav" aria-label="${words.menu}">
              <svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 5h14M3 10h14M3 15h14" /></svg>
            </button>
            <a class="brand" href="${link("")}"
              ><svg viewBox="0 0 24 24" aria-hidden="true">
                <path
                  d="M4 6.5A2.5 2.5 0 0 1 6.5 4h11A2.5 2.5 0 0 1 20 6.5v11a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 17.5z"
                />
                <path d="M8.5 9h7l-7 6.5h7" /></svg
              >${words.siteTitle}</a
            >
            <button
              class="find"
              aria-label="${words.search}"
              hidden
              aria-haspopup="dialog"
              data-failed="${words.searchFailed}"
              data-none="${words.searchNone}"
              data-found="${words.searchFound}"
              data-hint="${words.searchHint}"
              data-close="${words.close}"
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="9" cy="9" r="5.5" />
                <path d="m13 13 4 4" /></svg
              ><span>${words.search}</span><kbd>/</kbd>
            </button>
            <nav class="languages" aria-label="${words.otherLanguage}">
              ${others.map(({ one, url }) =>
                one === edition
                  ? html`<span aria-current="true" lang="${one.lang}">${one.words.name}</span>`
                  : html`<a href="${url}" lang="${one.lang}" hreflang="${one.lang}">${one.words.name}</a>`,
              )}
            </nav>
            <button class="theme" hidden aria-label="${words.theme}">
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <circle cx="10" cy="10" r="6.5" />
                <path class="half" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
              </svg>
            </button>
          </header>
          <nav id="nav" popover aria-label="${words.navigation}">${raw(navigation(view))}</nav>
          <div class="page">
            <main id="content" tabindex="-1">
              ${page.intro ? html`<div class="intro">${raw(page.intro(view))}</div>` : ""}${page.aside ? html`<div class="samples-column">${raw(page.aside(view))}</div>` : ""}
              <div class="content">${raw(content)}</div>
              <footer>
                ${order.length > 1 && at >= 0 ? raw(neighbours(view, order[at - 1], order[at + 1])) : ""}
                <p><a href="${twinUrl(view)}">${words.asMarkdown}</a><span>${words.footer}</span></p>
              </footer>
            </main>
            ${
              headings.length > 1
                ? html`<nav class="contents" aria-label="${words.onThisPage}">
                    <p>${words.onThisPage}</p>
                    <ul>
                      ${headings.map(({ level, id, text }) => html`<li ${level > 2 ? html` class="sub"` : ""}><a href="#${id}">${raw(text)}</a></li>`)}
                    </ul>
                  </nav>`
                : ""
            }
          </div>
        </body>
      </html> `,
  );
}

/** Templates are indented, pages need not be: an end of line where one or more spaces were, but in code. */
function withoutGaps(/** @type {unknown} */ page) {
  return String(page).replace(/(<pre[^]*?<\/pre>)|\s*\n\s*/g, (_, code) => code ?? "\n");
}

/** `reference/users.list.md` beside `reference/users.list/`. */
export function twinPath(/** @type {{path: string}} */ { path }) {
  return path === "" ? "index.md" : `${path.slice(0, -1)}.md`;
}

function twinUrl({ link, page }) {
  return link(twinPath(page));
}

function neighbours({ edition: { words }, link }, before, after) {
  const one = (page, word, kind) =>
    page ? html`<a class="${kind}" href="${link(page.path)}"><small>${word}</small>${page.title}</a>` : "";
  return String(
    html`<div class="neighbours">${one(before, words.previous, "previous")}${one(after, words.next, "next")}</div>`,
  );
}
