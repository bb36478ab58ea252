/** What does 1010 mean? All codes with their meanings and operations. */
import { html, raw } from "hono/html";
import { codesOf } from "../model/codes.js";
import { scrollable } from "../markdown/render.js";
import { filterBox, operationLinks } from "./lookup.js";
import { section } from "./section.js";

/** @param {import("../edition.js").View} view */
export function codesContent(view) {
  const { words, operations, document } = view.edition;
  const codes = codesOf(operations);
  const rows = operations.reduce((sum, { errors }) => sum + errors.length, 0);
  const oauth = document["x-oauth"].errors;
  return String(
    html`<h1>${words.codes}</h1>
      <p class="lead">${words.codesLead(codes.length, rows)}</p>
      ${raw(filterBox(words))}
      <div class="lookup" data-filter>
        ${codes.map(
          ({ code, meanings }) =>
            html`<section id="${code ?? "none"}" aria-label="${code ?? words.noCode}" data-row>
              <h2>
                <a href="#${code ?? "none"}"><code>${code ?? words.noCode}</code></a>
              </h2>
              <div>
                ${meanings.map(
                  ({ status, kind, when, remedy, operations: ids }) =>
                    html`<div class="meaning">
                      <p>
                        <span class="st s4">${status}</span>
                        <span class="kind">${words.kinds[kind]}</span> ${raw(view.markdown.inline(when))}
                      </p>
                      <p class="remedy">${raw(view.markdown.inline(remedy))}</p>
                      ${
                        ids.length === operations.length
                          ? html`<p class="note">${words.commonErrors}</p>`
                          : raw(operationLinks(view, ids, code === null ? {} : { fragment: `#${code}` }))
                      }
                    </div>`,
                )}
              </div>
            </section>`,
        )}
      </div>
      <p class="note" data-none hidden>${words.filterNone}</p>
      ${raw(
        section(
          "oauth",
          words.oauthErrors,
          scrollable(
            String(
              html`<table>
                <thead>
                  <tr>
                    <th scope="col">${words.code}</th>
                    <th scope="col"><code>error</code></th>
                    <th scope="col">${words.when}</th>
                  </tr>
                </thead>
                <tbody>
                  ${oauth.map(
                    ({ code, error, when }) =>
                      html`<tr id="oauth-${code}">
                        <th scope="row"><code>${code}</code></th>
                        <td><code>${error}</code></td>
                        <td>${raw(view.markdown.inline(when))}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`,
            ),
            words.oauthErrors,
          ),
        ),
      )}`,
  );
}
