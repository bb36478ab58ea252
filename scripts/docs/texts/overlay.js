/**
 * A translation as an OpenAPI Overlay 1.0 (https://spec.openapis.org/overlay/v1.0.0.html). Each action selects the objects
 * that hold one English text by that text, so that the English stands beside its translation, a text that stands in many
 * places is translated once, and a translation whose English has changed selects nothing: it is stale.
 */
import { readFileSync } from "node:fs";
import { Document, isSeq, parse } from "yaml";
import { textsOf } from "./texts.js";

/** @typedef {import("./texts.js").DocText} DocText */

/** The target of the action that translates a text: a JSONPath query (RFC 9535). */
export function targetOf(/** @type {Pick<DocText, "path" | "english">} */ { path, english }) {
  const fields = path.map((name) =>
    /^\w+$/.test(name) && !/^\d/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`,
  );
  return `$..[?@${fields.join("")} == ${JSON.stringify(english)}]`;
}

/** @returns {Map<string, string>} from target to translation */
export function readOverlay(/** @type {string} */ file) {
  const { actions } = parse(readFileSync(file, "utf8"));
  return new Map(actions.map(({ target, update }) => [target, theOnlyText(update)]));
}

/** The overlay as YAML, in the order of the document's texts. Texts without a translation are left out. */
export function writeOverlay(document, /** @type {Map<string, string>} */ translations, /** @type {string} */ title) {
  const actions = [...textsOf(document).values()].flatMap((text) => {
    const translation = translations.get(targetOf(text));
    return translation === undefined ? [] : [{ target: targetOf(text), update: nested(text.set, translation) }];
  });
  const info = { title, version: "1.0.0" };
  const overlay = new Document({ overlay: "1.0.0", info, extends: "../../generated/openapi.json", actions });
  const list = overlay.get("actions");
  if (isSeq(list)) for (const action of list.items.slice(1)) /** @type {any} */ (action).spaceBefore = true;
  return overlay.toString({ lineWidth: 0 });
}

/** A copy of the document with every text that the overlay translates. */
export function applyOverlay(document, /** @type {Map<string, string>} */ translations) {
  const translated = structuredClone(document);
  for (const text of textsOf(document).values()) {
    const translation = translations.get(targetOf(text));
    if (translation === undefined) continue;
    for (const pointer of text.where) setAt(translated, [...keysOf(pointer), ...text.set], translation);
  }
  return translated;
}

/**
 * What keeps a translation from being whole: texts without one, and actions whose English is no longer in the document.
 * @returns {{ missing: DocText[], stale: string[] }}
 */
export function compare(document, /** @type {Map<string, string>} */ translations) {
  const texts = [...textsOf(document).values()];
  const targets = new Set(texts.map(targetOf));
  return {
    missing: texts.filter((text) => !translations.has(targetOf(text))),
    stale: [...translations.keys()].filter((target) => !targets.has(target)),
  };
}

function keysOf(/** @type {string} */ pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function setAt(node, /** @type {string[]} */ keys, /** @type {string} */ value) {
  keys.slice(0, -1).reduce((parent, key) => parent[key], node)[String(keys.at(-1))] = value;
}

function nested(/** @type {string[]} */ path, /** @type {string} */ value) {
  return path.reduceRight((inner, key) => ({ [key]: inner }), /** @type {unknown} */ (value));
}

function theOnlyText(/** @type {unknown} */ update) {
  let node = update;
  while (typeof node === "object" && node !== null) node = Object.values(node)[0];
  return String(node);
}
