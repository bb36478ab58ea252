/** The page of an operation: what it is, and below the parameters, answers and errors. Samples stand beside both. */
import { html, raw } from "hono/html";
import { scrollable } from "../markdown/render.js";
import { escape } from "./escape.js";
import { section } from "./section.js";
import { tryIt } from "./try.js";
import { details, fieldList, innermost, typeName, variantList } from "./shape.js";
import { accessRows, behaviourRows, limitRows } from "./facts.js";
import { methodMark } from "./navigation.js";
import { METHODS } from "../api-methods.js";
import { operationPath } from "../edition.js";

/**
 * @typedef {import("../edition.js").View} View
 * @typedef {import("../model/operation.js").Operation} Operation
 */

/** @param {View} view @param {Operation} operation */
export function operationIntro(view, operation) {
  const { words } = view.edition;
  const tag = tagOf(view, operation);
  return String(
    html`<p class="crumbs">
        <a href="${view.link("reference/")}">${words.reference}</a><span>${tag?.title ?? ""}</span>
      </p>
      <h1>${operation.summary}</h1>
      <p class="ids">
        ${raw(methodName(view, operation))}${operation.deprecated ? html`<span class="mark warn">${words.deprecated}</span>` : ""}<a
          href="${operation.zoomPage}"
          rel="external"
          >${words.zoomReference}<code>${operation.zoomId}</code></a
        >
      </p>
      <div class="endpoint" tabindex="0" role="region" aria-label="${words.endpoint}">
        ${methodMark(operation.method)}<code>${raw(pathHtml(operation.path))}</code>
      </div>
      <div class="lead">${raw(view.markdown.block(operation.description))}</div>`,
  );
}

/** What the client calls it, with the way to its types. @param {View} view @param {Operation} operation */
function methodName({ edition: { guides, words }, link }, { id }) {
  const page = guides.find(({ name }) => name === METHODS);
  const fragment = page?.anchors?.get(id);
  const name = html`<code>${id}</code>`;
  return String(
    page && fragment ? html`<a href="${link(page.path)}#${fragment}" title="${words.methodEntry}">${name}</a>` : name,
  );
}

/** @param {View} view @param {Operation} operation */
export function operationDetails(view, operation) {
  const { words } = view.edition;
  const parameters = (place) => operation.parameters.filter((one) => one.in === place);
  const related = (tagOf(view, operation)?.operations ?? []).filter(({ id }) => id !== operation.id);
  const bare = operation.parameters.length === 0 && operation.bodies.length === 0;
  return String(
    html`${raw(overview(view, operation))} ${raw(tryIt(view, operation))}
    ${["path", "query", "header"].map((place) => {
      const list = parameters(place);
      const title = words[`${/** @type {"path"} */ (place)}Parameters`];
      return list.length > 0 ? raw(section(`${place}-parameters`, title, parameterList(view, list, place))) : "";
    })}
    ${operation.bodies.length > 0 ? raw(section("body", words.body, body(view, operation))) : ""}
    ${bare ? html`<p class="note">${words.noBody}</p>` : ""}
    ${raw(section("responses", words.response, responses(view, operation)))}
    ${raw(section("errors", words.errors, errors(view, operation)))}
    ${
      related.length > 0
        ? raw(
            section(
              "related",
              words.related,
              String(
                html`<ul class="cards">
                  ${related.map(
                    (one) =>
                      html`<li>
                        <a href="${view.link(operationPath(one.id))}"
                          >${methodMark(one.method)}<span>${one.summary}</span></a
                        >
                      </li>`,
                  )}
                </ul>`,
              ),
            ),
          )
        : ""
    }`,
  );
}

function tagOf({ edition: { groups } }, operation) {
  return groups.flatMap(({ tags }) => tags).find(({ name }) => name === operation.tag);
}

/** Access, limits and behaviour as a list of terms. */
function overview(view, operation) {
  const rows = [...accessRows(view, operation), ...limitRows(view, operation), ...behaviourRows(view, operation)];
  return String(
    html`<dl class="overview">
      ${rows.map(
        ({ term, text }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${raw(text)}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

function parameterList(view, parameters, place) {
  const { words } = view.edition;
  return String(
    html`<ul class="fields">
      ${parameters.map((one) => {
        const id = `${place}.${one.name}`;
        const shape = { ...one.shape, examples: one.example === undefined ? one.shape.examples : [one.example] };
        return html`<li id="${id}">
          <div class="name">
            <a href="#${id}"><code>${one.name}</code></a
            ><span class="type">${typeName(shape, words)}</span>${
              one.required ? html`<span class="required">${words.required}</span>` : ""
            }${shape.deprecated ? html`<span class="mark warn">${words.deprecated}</span>` : ""}
          </div>
          ${raw(details(view, shape))}
        </li>`;
      })}
    </ul>`,
  );
}

function body(view, operation) {
  const { words } = view.edition;
  const shared = operation.bodies.every(
    ({ shape }) => JSON.stringify(shape) === JSON.stringify(operation.bodies[0].shape),
  );
  const shown = shared ? operation.bodies.slice(0, 1) : operation.bodies;
  const types = (list) => html`<p class="media">${list.map(({ type }) => html`<code>${type}</code>`)}</p>`;
  return String(
    html`${operation.bodyRequired ? "" : html`<p class="note">${words.bodyOptional}</p>`}${shown.map(
      (content, index) =>
        html`${types(shared ? operation.bodies : [content])}${raw(tree(view, operation, content.shape, index === 0 ? "body" : `body-${index + 1}`))}`,
    )}`,
  );
}

function responses(view, operation) {
  const { words } = view.edition;
  return String(
    html`${operation.responses.map(({ status, description, contents }) => {
      const isError = Number(status) >= 400;
      return html`<div class="response" id="response-${status}">
        <p class="status">
          <span class="st s${status[0]}">${status}</span><span>${raw(view.markdown.inline(description))}</span>
        </p>
        ${
          isError
            ? ""
            : contents.length === 0
              ? html`<p class="note">${words.noContent}</p>`
              : raw(tree(view, operation, contents[0].shape, status))
        }
      </div>`;
    })}`,
  );
}

/** The fields of a body. Shapes that a parameter selects are told apart by its values. */
function tree(view, operation, shape, prefix) {
  const inner = innermost(shape);
  if (inner.variants.length === 0) return fieldList(view, inner.fields, prefix);
  const { words } = view.edition;
  const { variants } = operation;
  const lead = variants ? words.variantBy(variants.parameter) : words.variant;
  return `<p class="note">${view.markdown.inline(lead)}</p>${variantList(view, inner, prefix, (name) => variantTitle(view, operation, name))}`;
}

function variantTitle({ edition: { words } }, { variants }, name) {
  if (!variants) return escape(name);
  const plain = name.replace(/Input$/, "");
  const [value] = Object.entries(variants.values).find(([, schema]) => schema === plain) ?? [];
  return value === undefined ? words.variantDefault : `<code>${escape(`${variants.parameter}=${value}`)}</code>`;
}

function errors(view, operation) {
  const { words } = view.edition;
  const rows = operation.errors.map(
    ({ status, code, kind, alsoStatus, when, remedy, anchor: id }) =>
      html`<tr id="${id}">
        <th scope="row">
          <a href="#${id}"><code>${code ?? words.noCode}</code></a
          ><small><span class="st s4">${status}</span> ${words.kinds[kind]}</small>
        </th>
        <td>
          ${raw(view.markdown.inline(when))}${
            alsoStatus ? html` <span class="note">${words.alsoStatus(alsoStatus)}</span>` : ""
          }
          <p class="remedy">${raw(view.markdown.inline(remedy))}</p>
        </td>
      </tr>`,
  );
  const table = String(
    html`<table class="errors">
      <thead>
        <tr>
          <th scope="col">${words.code}</th>
          <th scope="col">${words.whenAndRemedy}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`,
  );
  return `<p class="note">${escape(words.errorsLead)} <a href="${view.link("codes/")}">${escape(words.codes)}</a></p>${scrollable(table, words.errors)}`;
}

/** The path with its parameters told apart. */
export function pathHtml(/** @type {string} */ path) {
  return escape(path)
    .replaceAll("/", "/<wbr>")
    .replace(/\{\w+\}/g, "<i>$&</i>");
}
