/** Component files that nothing refers to. Redocly only sees what it was led to. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const REFERENCE = /\$ref:\s*["']?([^"'\s#]+)/g;

/** Files below `<folder of root>/paths` and `components` without a reference to them, with slashes. */
export function orphans(root) {
  const folder = path.dirname(root);
  const files = ["paths", "components"].flatMap((name) => yamlFiles(path.join(folder, name)));
  const used = new Set();
  for (const file of [root, ...files]) {
    for (const [, target] of readFileSync(file, "utf8").matchAll(REFERENCE))
      used.add(path.join(path.dirname(file), target));
  }
  return files.filter((file) => !used.has(file));
}

function yamlFiles(folder) {
  try {
    return readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => path.join(folder, name));
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
