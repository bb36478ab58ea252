/** The list of all pages at the side. */
import { html } from "hono/html";
import { operationPath } from "../edition.js";

/** @param {import("../edition.js").View} view */
export function navigation({ edition: { words, groups, guides }, page, link }) {
  const part = (name) => {
    const list = guides.filter((one) => one.part === name);
    return list.length === 0
      ? ""
      : html`<li>
          <h2>${words[name]}</h2>
          <ul>
            ${list.map(({ path, title, label = title }) => item(path, label))}
          </ul>
        </li>`;
  };
  const item = (path, title, extra = /** @type {unknown} */ ("")) =>
    html`<li><a href="${link(path)}" ${page.path === path ? html` aria-current="page"` : ""}>${title}${extra}</a></li>`;
  return String(
    html`<ul>
      ${part("guides")}
      <li>
        <h2>${words.reference}</h2>
        <ul>
          ${item("reference/", words.overview)}${item("codes/", words.codes)}${item("scopes/", words.scopes)}${item("limits/", words.limits)}${item("downloads/", words.downloads)}
        </ul>
      </li>
      ${groups.map(
        (group) =>
          html`<li>
            <h2>${group.title}</h2>
            <ul>
              ${group.tags.map((tag) => {
                const open = tag.operations.some(({ id }) => operationPath(id) === page.path);
                return html`<li><details${open ? html` open` : ""}><summary>${tag.title}</summary><ul>${tag.operations.map(
                  (operation) => item(operationPath(operation.id), operation.summary, methodMark(operation.method)),
                )}</ul></details></li>`;
              })}
            </ul>
          </li>`,
      )}
      ${part("package")}
    </ul>`,
  );
}

/** The method, in its colour. */
export function methodMark(/** @type {string} */ method) {
  return html`<span class="method ${method.toLowerCase()}">${method === "DELETE" ? "DEL" : method}</span>`;
}
