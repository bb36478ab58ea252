/** The home page, the overview of the reference, the downloads and the page for addresses that do not exist. */
import { html, raw } from "hono/html";
import { operationPath } from "../edition.js";
import { codeBlock } from "../markdown/render.js";
import { methodMark } from "./navigation.js";
import { pathHtml } from "./operation.js";

/** @typedef {import("../edition.js").View} View */

const FIRST = `import { createZoomClient, serverToServer } from "zoom-directory";

const zoom = createZoomClient({
  auth: serverToServer({ accountId: "…", clientId: "…", clientSecret: "…" }),
});

for await (const user of zoom.users.list({ query: { status: "active" } })) {
  console.log(user.email);
}`;

/** @param {View} view */
export function homeContent(view) {
  const { words, guides, groups } = view.edition;
  const { link, highlight } = view;
  const card = (path, title, text) =>
    html`<li>
      <a href="${link(path)}"><strong>${title}</strong><span>${text}</span></a>
    </li>`;
  const part = (/** @type {"guides" | "package"} */ name) => {
    const list = guides.filter((one) => one.part === name);
    return list.length === 0
      ? ""
      : html`<h2 id="${name}">${words[name]}</h2>
          <ul class="cards big">
            ${list.map(({ path, title, label = title, summary }) => card(path, label, summary.replaceAll("`", "")))}
          </ul>`;
  };
  return String(
    html`<div class="hero">
        <h1>${words.siteTitle}</h1>
        <p class="lead">${words.tagline}</p>
        ${raw(codeBlock(highlight("npm install zoom-directory", "shellscript")))}
        ${raw(codeBlock(highlight(FIRST, "typescript")))}
      </div>
      ${part("guides")}
      <h2 id="reference">${words.reference}</h2>
      <ul class="cards big">
        ${groups.flatMap(({ tags }) => tags).map((tag) => card(`reference/#${tag.name.toLowerCase().replaceAll(" ", "-")}`, tag.title, tag.description))}
      </ul>
      <h2 id="look-up">${words.lookUp}</h2>
      <ul class="cards big">
        ${card("codes/", words.codes, words.codesShort)}${card("scopes/", words.scopes, words.scopesPageLead)}${card("limits/", words.limits, words.limitsPageLead)}${card("downloads/", words.downloads, words.downloadsLead)}
      </ul>
      ${part("package")}`,
  );
}

/** @param {View} view */
export function overviewContent(view) {
  const { words, document, groups } = view.edition;
  return String(
    html`<h1>${words.reference}</h1>
      <div class="lead">${raw(view.markdown.block(document.info.description))}</div>
      <h2 id="operations">${words.allOperations}</h2>
      ${groups
        .flatMap(({ tags }) => tags)
        .map(
          (tag) =>
            html`<h3 id="${tag.name.toLowerCase().replaceAll(" ", "-")}">${tag.title}</h3>
              <p class="note">${raw(view.markdown.inline(tag.description))}</p>
              <ul class="operations">
                ${tag.operations.map(
                  ({ id, method, path, summary }) =>
                    html`<li>
                      <a href="${view.link(operationPath(id))}"
                        >${methodMark(method)}<span>${summary}</span><code>${raw(pathHtml(path))}</code></a
                      >
                    </li>`,
                )}
              </ul>`,
        )}`,
  );
}

/** @param {View} view */
export function downloadsContent({ edition: { words, lang }, file }) {
  /** @type {[string, string][]} */
  const list = [
    [lang === "en" ? "openapi.json" : `openapi.${lang}.json`, words.download.openapi],
    [lang === "en" ? "postman.json" : `postman.${lang}.json`, words.download.postman],
    [lang === "en" ? "llms.txt" : `${lang}/llms.txt`, words.download.llms],
  ];
  return String(
    html`<h1>${words.downloads}</h1>
      <p class="lead">${words.downloadsLead}</p>
      <ul class="cards big">
        ${list.map(
          ([path, text]) =>
            html`<li>
              <a href="${file(path)}"
                ><strong><code>${path.replace(/^.*\//, "")}</code></strong
                ><span>${text}</span></a
              >
            </li>`,
        )}
      </ul>`,
  );
}

/** @param {View} view */
export function missingContent({ edition: { words }, link }) {
  return String(
    html`<h1>${words.notFound}</h1>
      <p class="lead">${words.notFoundText}</p>
      <p><a href="${link("reference/")}">${words.reference}</a></p>`,
  );
}
