/**
 * What a browser or an edge runtime has to download: `createZoomClient`, `serverToServer` and `isZoomError` with every
 * operation, bundled from dist/, minified and compressed; and which source file each byte comes from.
 */
import { SourceMap } from "node:module";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const ROOT = path.join(import.meta.dirname, "..");
const consumer = `export { createZoomClient, isZoomError, serverToServer } from "zoom-directory";`;

const { outputFiles } = await build({
  stdin: { contents: consumer, resolveDir: ROOT },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  sourcemap: "external",
  outdir: path.join(ROOT, "coverage/size"),
  entryNames: "client",
  write: false,
});
const text = (/** @type {string} */ end) => outputFiles.find((file) => file.path.endsWith(end))?.text ?? "";

const eager = eagerFiles();
const code = eager.map(({ text }) => text).join("\n");
const shares = new Map();
for (const file of eager) {
  for (const [source, part] of bySource(file.text, text(`${path.basename(file.path)}.map`)))
    shares.set(source, (shares.get(source) ?? "") + part);
}

// A part compresses better in company: what it costs is what the whole would be smaller without it.
const whole = gzip(code);
const rows = [...shares].map(([source, part]) => {
  const others = [...shares].filter(([other]) => other !== source).map(([, text]) => text);
  return { source, minified: part.length, alone: gzip(part), saved: whole - gzip(others.join("")) };
});
console.log("minified  gz alone  gz saved without it");
for (const { source, minified, alone, saved } of rows.sort((a, b) => b.saved - a.saved))
  console.log(`${bytes(minified)}  ${bytes(alone)}  ${bytes(saved)}  ${source}`);
console.log(`${bytes(code.length)}  ${bytes(whole)}  loaded with the client`);
for (const file of outputFiles) {
  if (file.path.endsWith(".js") && !eager.includes(file))
    console.log(`${bytes(file.text.length)}  ${bytes(gzip(file.text))}  later, ${path.basename(file.path)}`);
}

/** The entry and what it imports statically; the rest is loaded when it is needed. */
function eagerFiles() {
  const found = outputFiles.filter((file) => file.path.endsWith("client.js"));
  for (const file of found) {
    for (const [, name] of file.text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) {
      const next = outputFiles.find((other) => path.basename(other.path) === name);
      if (next && !found.includes(next)) found.push(next);
    }
  }
  return found;
}

/** The characters of minified code, sorted by the file that they were written in. */
function bySource(/** @type {string} */ code, /** @type {string} */ map) {
  const sourceMap = new SourceMap(JSON.parse(map));
  /** @type {Map<string, string>} */
  const parts = new Map();
  code.split("\n").forEach((line, row) => {
    for (let column = 0; column < line.length; column += 1) {
      const entry = sourceMap.findEntry(row, column);
      const source = "originalSource" in entry ? nameOf(entry.originalSource) : "the bundler";
      parts.set(source, (parts.get(source) ?? "") + line[column]);
    }
  });
  return parts;
}

function nameOf(/** @type {string} */ source) {
  return source.replace(/^(\.\.\/)+/, "").replace(/^node_modules\/((@[^/]+\/)?[^/]+).*/, "$1");
}

function gzip(/** @type {string} */ text) {
  return gzipSync(text, { level: 9 }).length;
}

function bytes(/** @type {number} */ count) {
  return `${(count / 1000).toFixed(2).padStart(6)} k`;
}
