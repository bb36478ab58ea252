/** `npm run docs`: the documentation as static files in `site/`, or in the folder that is given. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createApiPages } from "./api.js";
import { buildSite, WORDS } from "./build.js";
import { readGuides } from "./guides.js";
import { applyOverlay, compare, readOverlay, targetOf } from "./texts/overlay.js";

/** The bundle in Chinese. Throws with a list of what is not translated, or no longer is. */
function translated(document) {
  const translations = readOverlay("openapi/overlays/zh-CN.yaml");
  const { missing, stale } = compare(document, translations);
  const faults = [
    ...missing.map((text) => `missing  ${targetOf(text)}`),
    ...stale.map((target) => `stale    ${target}`),
  ];
  if (faults.length === 0) return applyOverlay(document, translations);
  throw new Error(`${faults.join("\n")}\nThe translation is not whole. See npm run docs:texts.`);
}

function write(/** @type {string} */ folder, /** @type {Map<string, string>} */ files) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

try {
  const [, , folder = "site"] = process.argv;
  const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const apiPages = await createApiPages();
  const documents = { en: document, "zh-CN": translated(document) };
  const files = await buildSite({
    documents,
    guides: (lang) => [
      ...readGuides("docs", lang, WORDS[lang].untranslated),
      ...apiPages(WORDS[lang].api, documents[lang]),
    ],
  });
  write(folder, files);
  console.log(`${files.size} files in ${folder}/`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
