/** Style, scripts and icon, as few files, with names that change with what is in them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { build } from "esbuild";
import { sampleLanguages } from "./samples/samples.js";

/** In the order of the cascade: what depends on the width comes after what it changes. */
const STYLES = [
  "colours",
  "type",
  "bar",
  "navigation",
  "operation",
  "fields",
  "tables",
  "code",
  "samples",
  "pages",
  "search",
  "try",
  "picker",
  "layout",
];

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><rect width="24" height="24" rx="6" fill="#2b54d4"/><path d="M8 8.5h8l-8 7.5h8" stroke="#fff"/></svg>
`;

/** @typedef {Record<"style" | "script" | "icon", string>} Assets paths from the root of the site */

/**
 * @param {any} document
 * @returns {Promise<{names: Assets, files: Map<string, string>}>}
 */
export async function buildAssets(document) {
  /** @type {Map<string, string>} */
  const files = new Map();
  const names = /** @type {Assets} */ ({});
  const add = (what, extension, text) => {
    names[what] = hashedName(what, extension, text);
    files.set(names[what], text);
  };
  const style = STYLES.map((name) => readFileSync(`${import.meta.dirname}/style/${name}.css`, "utf8")).join("\n");
  add("style", "css", await minified(`${style}\n${chosenRules(document)}`, "css"));
  const scripts = await build({
    // Names of chunks are hashes of paths too: those must not depend on where the build is run.
    absWorkingDir: import.meta.dirname,
    entryPoints: { script: `${import.meta.dirname}/browser/site.js` },
    bundle: true,
    splitting: true,
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    outdir: "assets",
    legalComments: "none",
  });
  for (const { path, text } of scripts.outputFiles) {
    const name = basename(path);
    // What is loaded on demand has its hash already, and the entry names it.
    if (name === "script.js") add("script", "js", text);
    else files.set(`assets/${name}`, text);
  }
  add("icon", "svg", ICON);
  return { names, files };
}

/** Of samples and answers the chosen one is shown. */
function chosenRules(document) {
  const statuses = new Set(
    Object.values(document.paths).flatMap((item) =>
      Object.values(item).flatMap((operation) => Object.keys(operation.responses ?? {})),
    ),
  );
  const types = ["application/json", "multipart/form-data"];
  return [
    ...sampleLanguages.map(
      ({ id }) => `.samples:has([name=sample-lang][value=${id}]:checked) [data-lang=${id}]{display:block}`,
    ),
    ...types.map(
      (type) =>
        `.samples:has([name=sample-body]:checked):not(:has([value="${type}"]:checked)) [data-body="${type}"]{display:none}`,
    ),
    ...[...statuses].map(
      (status) => `.answers:has([value="${status}"]:checked) [data-status="${status}"]{display:block}`,
    ),
  ].join("\n");
}

async function minified(text, loader) {
  const { outputFiles } = await build({
    stdin: { contents: text, loader },
    minify: true,
    write: false,
    // Newer than what esbuild would lower.
    target: "esnext",
  });
  return outputFiles[0]?.text ?? "";
}

/** A name below `assets/` that changes with the text, so that browsers may keep the file for good. */
export function hashedName(/** @type {string} */ what, /** @type {string} */ extension, /** @type {string} */ text) {
  return `assets/${what}-${createHash("sha256").update(text).digest("hex").slice(0, 8)}.${extension}`;
}
