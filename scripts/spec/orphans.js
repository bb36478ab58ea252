/** Component files that nothing refers to. Redocly only sees what it was led to. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const REFERENCE = /\$ref:\s*["']?([^"'\s#]+)/g;

/** Files below `<folder of root>/paths` and `components` without a reference to them, with slashes. */
export function orphans(/** @type {string} */ root) {
  const folder = path.dirname(root);
  const files = ["paths", "components"].flatMap((name) => yamlFiles(path.join(folder, name)));
  const used = new Set();
  for (const file of [root, ...files]) {
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(REFERENCE))
      used.add(path.join(path.dirname(file), target));
  }
  return files.filter((file) => !used.has(file));
}

function yamlFiles(/** @type {string} */ folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => path.join(folder, name));
}
