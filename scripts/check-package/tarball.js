/** The tarball as `npm publish` would send it: built by `prepack`, complete, and nothing else in it. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { npm, run } from "./run.js";

export const ROOT = path.join(import.meta.dirname, "../..");
const NEEDED = [
  "dist/index.js",
  "dist/index.d.ts",
  "dist/sandbox.js",
  "dist/otel.js",
  "dist/redis.js",
  "dist/validate.js",
  "dist/cli.js",
  "dist/THIRD-PARTY-LICENSES.txt",
  "generated/openapi.json",
  "README.md",
  "LICENSE",
  "CHANGELOG.md",
];
const ALLOWED = /^(dist\/|(generated\/)?openapi\.json$|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/;

/**
 * Packs into `folder` and gives the path of the tarball.
 *
 * @param {string} folder
 */
export function pack(folder) {
  npm(["pack", "--pack-destination", folder], ROOT);
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!name) throw new Error("`npm pack` wrote no tarball.");
  const tarball = path.join(folder, name);
  const files = run("tar", ["-tzf", name], { cwd: folder })
    .split("\n")
    .filter(Boolean)
    .map((file) => file.replace(/^package\//, ""));
  const missing = NEEDED.filter((file) => !files.includes(file));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} is missing from the tarball. Look at \`prepack\`.`);
  const strangers = files.filter((file) => !ALLOWED.test(file));
  if (strangers.length > 0)
    throw new Error(`The tarball holds ${strangers.slice(0, 3).join(", ")}. Correct \`files\` in package.json.`);
  return tarball;
}

/**
 * What publint and "Are the types wrong?" find in the tarball.
 *
 * @param {string} tarball
 */
export function judge(tarball) {
  tool("publint/src/cli.js", [tarball, "--strict"]);
  tool("@arethetypeswrong/cli/dist/index.js", [tarball, "--profile", "esm-only", "--no-color", "--no-emoji"]);
}

function tool(/** @type {string} */ file, /** @type {string[]} */ args) {
  run(process.execPath, [path.join(ROOT, "node_modules", file), ...args], { cwd: ROOT });
}
