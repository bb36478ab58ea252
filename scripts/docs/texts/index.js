/**
 * `npm run docs:texts -- zh-CN`: is the translation whole? Lists texts without a translation, translations whose English
 * has changed, and broken rules of style; fails if there are any.
 *
 *   --missing         the texts to translate as JSON Lines: {"target", "english", "where"}
 *   --merge FILE      adds translations from JSON Lines: {"target", "text"}; refuses targets that do not exist
 *   --prune           removes stale translations
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { compare, readOverlay, targetOf, writeOverlay } from "./overlay.js";
import { styleErrors } from "./style.js";
import { textsOf } from "./texts.js";

const TITLES = /** @type {Record<string, string>} */ ({ "zh-CN": "简体中文" });

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { missing: { type: "boolean" }, merge: { type: "string" }, prune: { type: "boolean" } },
  });
  const [language = "zh-CN"] = positionals;
  if (!(language in TITLES)) throw new Error(`Unknown language ${language}. Known: ${Object.keys(TITLES).join(", ")}.`);
  const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const file = `openapi/overlays/${language}.yaml`;
  const translations = existsSync(file) ? readOverlay(file) : new Map();
  const save = async () => {
    const overlay = writeOverlay(document, translations, String(TITLES[language]));
    writeFileSync(file, await format(overlay, { ...(await resolveConfig(file)), filepath: file }));
  };
  if (values.missing) return printMissing(document, translations);
  if (values.merge) {
    merge(document, translations, values.merge);
    return save();
  }
  if (values.prune) return save();
  report(file, document, translations);
}

function printMissing(document, translations) {
  for (const text of compare(document, translations).missing) {
    const { english, path, where } = text;
    const place = [where[0], ...path].join("/");
    console.log(JSON.stringify({ target: targetOf(text), english, where: place, places: where.length }));
  }
}

/** Nothing is taken from a file that has a mistake in it. */
function merge(document, translations, /** @type {string} */ file) {
  const texts = new Map([...textsOf(document).values()].map((text) => [targetOf(text), text]));
  const added = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const mistakes = added.flatMap(({ target, text }) => {
    const known = texts.get(target);
    if (!known) return [`No text of the document has the target ${target}`];
    return styleErrors(known.english, text).map((sentence) => `${target}\n  ${text}\n  ${sentence}`);
  });
  if (mistakes.length > 0) throw new Error(`${mistakes.join("\n")}\n${mistakes.length} mistakes, nothing was added.`);
  for (const { target, text } of added) translations.set(target, text);
  console.log(`${added.length} added, ${compare(document, translations).missing.length} missing.`);
}

function report(/** @type {string} */ file, document, translations) {
  const { missing, stale } = compare(document, translations);
  for (const text of missing) console.error(`missing  ${targetOf(text)}`);
  for (const target of stale) console.error(`stale    ${target}`);
  let broken = 0;
  for (const text of textsOf(document).values()) {
    const translation = translations.get(targetOf(text));
    for (const sentence of translation === undefined ? [] : styleErrors(text.english, translation)) {
      broken += 1;
      console.error(`style    ${targetOf(text)}\n         ${sentence}`);
    }
  }
  if (missing.length + stale.length + broken === 0) return;
  console.error(`${file}: ${missing.length} missing, ${stale.length} stale, ${broken} against the style.`);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
