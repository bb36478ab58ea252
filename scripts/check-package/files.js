/** What an editor and a debugger read of the installed package: source maps that lead to sources, comments on declarations. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * @param {string} project where the package is installed
 */
export function checkFiles(project) {
  const dist = path.join(project, "node_modules/zoom-directory/dist");
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(readFileSync(path.join(dist, file), "utf8")) ?? [];
    // A chunk that only hands on has no map.
    if (map) checkMap(path.join(dist, path.dirname(file), map));
  }
  // What several entries declare stands in a chunk.
  const declarations = files
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => readFileSync(path.join(dist, name), "utf8"))
    .join("\n");
  for (const name of [
    "function createZoomClient",
    "function isZoomError",
    "function serverToServer",
    "function redisTokenStore",
  ])
    if (!new RegExp(String.raw`\*/\s*(declare )?(${name})\b`).test(declarations))
      throw new Error(`The declarations have no comment on ${name}.`);
  return "source maps and comments";
}

function checkMap(/** @type {string} */ file) {
  /** @type {{ sources: string[], sourcesContent?: (string | null)[] }} */
  const { sources, sourcesContent = [] } = JSON.parse(readFileSync(file, "utf8"));
  const lost = sources.filter((_, index) => typeof sourcesContent[index] !== "string");
  if (lost.length > 0) throw new Error(`${path.basename(file)} points at ${lost[0]}, which the package does not hold.`);
}
