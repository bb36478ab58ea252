/** The pools of calls per plan, which operations count against which, and the limits of single operations. */
import { html, raw } from "hono/html";
import { operationPath } from "../edition.js";
import { scrollable } from "../markdown/render.js";
import { limitHtml, poolText } from "./facts.js";
import { operationLinks } from "./lookup.js";
import { section } from "./section.js";

/** @param {import("../edition.js").View} view */
export function limitsContent(view) {
  const { words, operations, document } = view.edition;
  const plans = Object.entries(document["x-rate-limits"].plans);
  const labels = Object.keys(plans[0]?.[1] ?? {});
  const pools = String(
    html`<table>
        <thead>
          <tr>
            <th scope="col">${words.pool}</th>
            ${plans.map(([plan]) => html`<th scope="col">${words.plans[plan]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${labels.map(
            (label) =>
              html`<tr>
                <th scope="row"><a href="#${label}">${words.label[label]}</a></th>
                ${plans.map(([, pool]) => html`<td>${poolText(pool[label], words)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="note">${words.sharedDay}</p>`,
  );
  const further = operations.filter(({ limits }) => limits.length > 0);
  return String(
    html`<h1>${words.limits}</h1>
      <p class="lead">${words.limitsPageLead}</p>
      ${raw(section("pools", words.rateLimit, `<p>${words.poolsLead}</p>${scrollable(pools, words.rateLimit)}`))}
      ${labels.map((label) =>
        raw(
          section(
            label,
            words.label[label],
            operationLinks(
              view,
              operations.filter((one) => one.label === label).map(({ id }) => id),
              { fold: false },
            ),
          ),
        ),
      )}
      ${raw(
        section(
          "further",
          words.furtherLimits,
          scrollable(
            String(
              html`<table>
                <thead>
                  <tr>
                    <th scope="col">${words.operation}</th>
                    <th scope="col">${words.limits}</th>
                  </tr>
                </thead>
                <tbody>
                  ${further.map(
                    ({ id, limits }) =>
                      html`<tr>
                        <th scope="row">
                          <a href="${view.link(operationPath(id))}"><code>${id}</code></a>
                        </th>
                        <td>${limits.map((limit) => html`<p>${raw(limitHtml(view, limit))}</p>`)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`,
            ),
            words.furtherLimits,
          ),
        ),
      )}`,
  );
}
