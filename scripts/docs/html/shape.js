/** Fields and parameters as a tree that opens to any depth, without a script. */
import { html, raw } from "hono/html";
import { shown } from "../model/exact.js";
import { escape } from "./escape.js";

/**
 * @typedef {import("../model/schema.js").Shape} Shape
 * @typedef {import("../model/schema.js").Field} Field
 * @typedef {import("../edition.js").View} View
 */

/** @param {View} view @param {Field[]} fields @param {string} prefix of the anchors */
export function fieldList(view, fields, prefix) {
  return String(
    html`<ul class="fields">
      ${fields.map((one) => raw(field(view, one, prefix)))}
    </ul>`,
  );
}

/** @param {View} view @param {Field} field @param {string} prefix */
function field(view, { name, id, required, shape }, prefix) {
  const { words } = view.edition;
  const anchor = `${prefix}.${id}`;
  return String(
    html`<li id="${anchor}">
      <div class="name">
        <a href="#${anchor}"><code>${name}</code></a
        ><span class="type">${typeName(shape, words)}</span>${
          required ? html`<span class="required">${words.required}</span>` : ""
        }${marks(shape, words)}
      </div>
      ${raw(details(view, shape))}${raw(children(view, shape, prefix))}
    </li>`,
  );
}

/** What is said of a value besides its name and type. @param {View} view @param {Shape} shape */
export function details(view, shape) {
  const { words } = view.edition;
  const inner = innermost(shape);
  const facts = [
    ...Object.entries({ ...inner.limits, ...shape.limits }).map(([key, value]) => words.limitOf[key](value)),
    ...(shape.default === undefined ? [] : [raw(`${words.default} <code>${escape(shown(shape.default))}</code>`)]),
  ];
  const [example] = shape.examples.length > 0 ? shape.examples : inner.examples;
  const plain = shape.fields.length === 0 && inner.fields.length === 0 && inner.values.length === 0;
  if (example !== undefined && plain && typeof example !== "boolean" && typeof example !== "object")
    facts.push(raw(`${words.example} <code>${escape(shown(example))}</code>`));
  return String(
    html`${shape.description ? raw(`<div class="text">${view.markdown.block(shape.description)}</div>`) : ""}${
      facts.length > 0 ? html`<div class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</div>` : ""
    }${raw(values(view, inner))}`,
  );
}

/** @param {View} view @param {Shape} shape */
function values(view, shape) {
  if (shape.values.length === 0) return "";
  const { words } = view.edition;
  const rows = html`<dl class="values">
      ${shape.values.map(
        ({ value, meaning }) =>
          html`<div>
            <dt><code>${shown(value)}</code></dt>
            <dd>${meaning ? raw(view.markdown.inline(meaning)) : ""}</dd>
          </div>`,
      )}
    </dl>
    ${shape.open ? html`<p class="note">${words.otherValues}</p>` : ""}`;
  return String(
    shape.values.length > 8
      ? html`<details class="more">
          <summary>${words.enum} · ${words.number(shape.values.length)}</summary>
          ${rows}
        </details>`
      : rows,
  );
}

/** @param {View} view @param {Shape} shape @param {string} prefix */
function children(view, shape, prefix) {
  const inner = innermost(shape);
  if (inner.fields.length === 0 && inner.variants.length === 0) return "";
  const { words } = view.edition;
  if (inner.variants.length > 0) return variantList(view, inner, prefix);
  return String(
    html`<details class="children">
      <summary>${words.children(inner.fields.length)}</summary>
      ${raw(fieldList(view, inner.fields, prefix))}
    </details>`,
  );
}

/** @param {View} view @param {Shape} shape @param {string} prefix @param {(name: string) => string} [title] of a variant */
export function variantList(view, shape, prefix, title = (name) => name) {
  return String(
    html`${shape.variants.map(
      ({ name, shape: one }) =>
        html`<details class="children variant">
          <summary>${raw(title(name))}</summary>
          ${one.description ? raw(`<div class="text">${view.markdown.block(one.description)}</div>`) : ""}${raw(fieldList(view, innermost(one).fields, prefix))}
        </details>`,
    )}`,
  );
}

/** What a list, or a list of lists, is a list of. @param {Shape} shape @returns {Shape} */
export function innermost(shape) {
  return shape.items ? innermost(shape.items) : shape;
}

/** @param {Shape} shape @param {import("../edition.js").Edition["words"]} words @returns {string} */
export function typeName(shape, words) {
  if (shape.items) return words.arrayOf(typeName(shape.items, words));
  const names = shape.types.map((type) => words.types[type] ?? type).join(words.or);
  const base = shape.format ? `${names} <${shape.format}>` : names;
  return shape.values.length > 0 ? `${words.enum} · ${base}` : base;
}

function marks(shape, words) {
  return html`${shape.deprecated ? html`<span class="mark warn">${words.deprecated}</span>` : ""}${
    shape.readOnly ? html`<span class="mark">${words.readOnly}</span>` : ""
  }${shape.writeOnly ? html`<span class="mark">${words.writeOnly}</span>` : ""}`;
}
