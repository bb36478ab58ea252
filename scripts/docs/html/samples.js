/** The column of samples and answers. Tabs are radio buttons: they work without a script and by keyboard as they are. */
import { html, raw } from "hono/html";
import { exactJson } from "../../spec/exact-json.js";
import { codeBlock } from "../markdown/render.js";
import { samplesOf } from "../samples/samples.js";
import { methodMark } from "./navigation.js";
import { pathHtml } from "./operation.js";

/** How many languages are shown as tabs; the others are behind a button. */
const TABS = 4;

/**
 * Before the samples are painted, the language that the reader chose last time is chosen again. `{lang, body}` in
 * localStorage under "samples".
 */
const REMEMBER = `try{const s=JSON.parse(localStorage.getItem("samples")??"{}");for(const k in s){const i=document.querySelector('.samples input[name="sample-'+k+'"][value="'+s[k]+'"]');if(i){i.checked=true;const m=document.querySelector(".samples .rest");if(k==="lang"&&m?.contains(i)){m.querySelector("summary span").textContent=i.nextElementSibling.textContent;m.classList.add("on")}}}}catch{}`;

/** @param {import("../edition.js").View} view @param {import("../model/operation.js").Operation} operation */
export function samplesAside(view, operation) {
  const { words } = view.edition;
  const samples = samplesOf(operation);
  const languages = [...new Map(samples.map(({ language, title }) => [language, title]))];
  const bodies = [...new Set(samples.map(({ body }) => body))];
  const single = (language) => samples.filter((one) => one.language === language).length === 1;
  const tab = ([id, title], index) =>
    html`<label class="tab"
      ><input type="radio" name="sample-lang" value="${id}" ${index === 0 ? html` checked` : ""} /><span
        >${title}</span
      ></label
    >`;
  return String(
    html`<section class="panel samples" aria-label="${words.samples}">
        <div class="panel-head">
          <p class="title">${methodMark(operation.method)}<code>${raw(pathHtml(operation.path))}</code></p>
        </div>
        <fieldset class="tabs">
          <legend class="hidden">${words.language}</legend>
          ${languages.slice(0, TABS).map(tab)}
          <details class="rest">
            <summary class="tab"><span>${words.moreLanguages}</span></summary>
            <div>${languages.slice(TABS).map((one) => tab(one, -1))}</div>
          </details>
        </fieldset>
        ${
          bodies.length > 1
            ? html`<fieldset class="tabs kinds">
                <legend class="hidden">${words.body}</legend>
                ${bodies.map(
                  (type, index) =>
                    html`<label class="tab"
                      ><input
                        type="radio"
                        name="sample-body"
                        value="${type}"
                        ${index === 0 ? html` checked` : ""}
                      /><span>${words.bodyKinds[type]}</span></label
                    >`,
                )}
              </fieldset>`
            : ""
        }
        ${samples.map(
          ({ language, grammar, body, code }) =>
            html`<div class="sample" data-lang="${language}" ${!single(language) ? html` data-body="${body}"` : ""}>
              ${raw(codeBlock(view.highlight(code, grammar)))}
            </div>`,
        )}
        <script>
          ${raw(REMEMBER)};
        </script>
      </section>
      ${raw(answers(view, operation))}`,
  );
}

/** The examples of the answers, by status. */
function answers(view, operation) {
  const { words } = view.edition;
  const examples = operation.responses.flatMap(({ status, contents }) =>
    contents.length === 0
      ? [{ status, summary: words.noContent, code: "" }]
      : contents.flatMap(({ examples }) =>
          examples.map(({ summary, value }) => ({ status, summary, code: exactJson(value) })),
        ),
  );
  const statuses = [...new Set(examples.map(({ status }) => status))];
  return String(
    html`<section class="panel answers" aria-label="${words.answers}">
      <div class="panel-head"><p class="title">${words.answers}</p></div>
      <fieldset class="tabs">
        <legend class="hidden">${words.status}</legend>
        ${statuses.map(
          (status, index) =>
            html`<label class="tab"
              ><input type="radio" name="answer" value="${status}" ${index === 0 ? html` checked` : ""} /><span
                class="st s${status[0]}"
                >${status}</span
              ></label
            >`,
        )}
      </fieldset>
      ${statuses.map(
        (status) =>
          html`<div class="sample" data-status="${status}">
            ${examples
              .filter((one) => one.status === status)
              .map(
                ({ summary, code }) =>
                  html`<p class="caption">${summary}</p>
                    ${code ? raw(codeBlock(view.highlight(code, "json"))) : ""}`,
              )}
          </div>`,
      )}
    </section>`,
  );
}
