/** Which operations does `group:read:admin` open? All scopes by service. */
import { html, raw } from "hono/html";
import { isGranular, reach } from "../../../openapi/rules/vocabulary.js";
import { filterBox, operationLinks } from "./lookup.js";

/** @param {import("../edition.js").View} view */
export function scopesContent(view) {
  const { words, operations, document } = view.edition;
  const all = scopesOf(document);
  const services = [...new Set(all.map(({ service }) => service))].map((service) => ({
    service,
    scopes: all.filter((one) => one.service === service),
  }));
  const opened = (scope) =>
    operations.filter(({ scopes }) => Object.values(scopes).flat().includes(scope)).map(({ id }) => id);
  return String(
    html`<h1>${words.scopes}</h1>
      <p class="lead">${words.scopesPageLead}</p>
      ${raw(filterBox(words))}
      <div class="lookup" data-filter>
        ${services.map(
          ({ service, scopes }) =>
            html`<section aria-label="${service}">
              <h2 id="service-${service}"><code>${service}</code></h2>
              <div>
                ${scopes.map(
                  ({ scope, description }) =>
                    html`<div class="meaning" id="${scope}" data-row>
                      <p>
                        <a href="#${scope}"><code>${scope}</code></a>
                        <span class="kind">${isGranular(scope) ? words.granular : words.classic}</span
                        >${reach(scope) === "master" ? html` <span class="kind">${words.master}</span>` : ""}
                      </p>
                      <p class="remedy">${raw(view.markdown.inline(description))}</p>
                      ${raw(operationLinks(view, opened(scope)))}
                    </div>`,
                )}
              </div>
            </section>`,
        )}
      </div>
      <p class="note" data-none hidden>${words.filterNone}</p>`,
  );
}

/** @returns {{scope: string, service: string, description: string}[]} */
export function scopesOf(document) {
  const { flows } = document.components.securitySchemes.oauth2;
  const all = Object.assign({}, ...Object.values(flows).map(({ scopes }) => scopes));
  return Object.entries(all).map(([scope, description]) => ({
    scope,
    service: scope.split(":")[0] ?? scope,
    description,
  }));
}
