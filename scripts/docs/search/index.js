/** What the search of a language finds: operations, fields, codes, scopes and sections of guides. */
import MiniSearch from "minisearch";
import { operationPath } from "../edition.js";
import { scopesOf } from "../html/scopes.js";
import { innermost } from "../html/shape.js";
import { slug } from "../markdown/render.js";
import { codesOf } from "../model/codes.js";
import { shown } from "../model/exact.js";
import { indexOptions } from "./tokens.js";

/** @typedef {{title: string, name?: string, kind: string, url: string, method?: string, hint?: string, text?: string, more?: string}} Entry */

/** @param {Omit<import("../edition.js").Edition, "search">} edition @returns {string} JSON for `MiniSearch.loadJSON` */
export function searchIndex(edition) {
  const index = new MiniSearch(indexOptions);
  const entries = [
    ...operations(edition),
    ...fields(edition),
    ...codes(edition),
    ...scopes(edition),
    ...guides(edition),
    ...others(edition),
  ];
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(index);
}

/** @returns {Entry[]} */
function operations({ operations: all }) {
  return all.map((one) => ({
    kind: "operation",
    title: one.summary,
    name: one.id,
    url: operationPath(one.id),
    method: one.method,
    hint: one.path,
    text: `${one.zoomId} ${one.path} ${one.description}`,
  }));
}

/** A field stands once for all operations on which it means the same. @returns {Entry[]} */
function fields({ operations: all }) {
  /** @type {Map<string, Entry & {operations: string[]}>} */
  const found = new Map();
  for (const operation of all) {
    for (const { name, anchor, text, more } of fieldsOf(operation)) {
      const key = `${name}\n${text}`;
      const known = found.get(key);
      if (!known) {
        const url = `${operationPath(operation.id)}#${anchor}`;
        found.set(key, { kind: "field", title: "", name, url, text, more, operations: [operation.id] });
      } else if (!known.operations.includes(operation.id)) known.operations.push(operation.id);
    }
  }
  return [...found.values()].map(({ operations: ids, ...entry }) => ({
    ...entry,
    hint: ids.slice(0, 3).join(", ") + (ids.length > 3 ? " …" : ""),
  }));
}

function* fieldsOf({ parameters, bodies, responses }) {
  for (const one of parameters) yield entryOf(one.name, `${one.in}.${one.name}`, one.shape);
  for (const [index, { shape }] of bodies.entries()) yield* below(shape, index === 0 ? "body" : `body-${index + 1}`);
  for (const { status, contents } of responses) {
    if (Number(status) < 300 && contents[0]) yield* below(contents[0].shape, status);
  }
}

function* below(shape, prefix) {
  const inner = innermost(shape);
  for (const { name, id, shape: own } of inner.fields) {
    yield entryOf(name, `${prefix}.${id}`, own);
    yield* below(own, prefix);
  }
  for (const { shape: one } of inner.variants) yield* below(one, prefix);
}

function entryOf(name, anchor, shape) {
  const { values } = innermost(shape);
  return {
    name,
    anchor,
    text: shape.description ?? "",
    more: values.map(({ value, meaning = "" }) => `${shown(value)} ${meaning}`).join(" "),
  };
}

/** @returns {Entry[]} */
function codes({ operations: all, words }) {
  return codesOf(all).map(({ code, meanings }) => ({
    kind: "code",
    title: "",
    name: String(code ?? words.noCode),
    url: `codes/#${code ?? "none"}`,
    hint: meanings[0]?.when.replaceAll("`", "") ?? "",
    text: [...new Set(meanings.flatMap(({ when, remedy }) => [when, remedy]))].join(" "),
  }));
}

/** @returns {Entry[]} */
function scopes({ document }) {
  return scopesOf(document).map(({ scope, description }) => ({
    kind: "scope",
    title: "",
    name: scope,
    url: `scopes/#${scope}`,
    hint: description,
    text: description,
  }));
}

/** A guide and each of its sections. @returns {Entry[]} */
function guides({ guides: all }) {
  return all.flatMap(({ path, title, summary, text }) =>
    text.split(/^## /m).map((section, index) => {
      const [heading = ""] = section.split("\n", 1);
      const plain = section.replace(/^#.*$/gm, "").replace(/[`*|]/g, " ");
      return index === 0
        ? { kind: "guide", title, url: path, hint: summary, text: plain }
        : {
            kind: "guide",
            title: heading.replaceAll("`", ""),
            url: `${path}#${slug(heading)}`,
            hint: title,
            text: plain,
          };
    }),
  );
}

/** @returns {Entry[]} */
function others({ pages }) {
  return pages
    .filter(({ series, path }) => series === undefined && path !== "")
    .map(({ path, title, description }) => ({ kind: "page", title, url: path, hint: description, text: description }));
}
