/**
 * `npm run prepare`, which npm runs after `npm ci` in a clone, and when somebody installs the package from git: builds dist/
 * if it is not there. `prepack` always builds it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const TSDOWN = path.join(ROOT, "node_modules/tsdown/dist/run.mjs");

if (existsSync(path.join(ROOT, "dist/index.js"))) process.exit();
if (existsSync(TSDOWN))
  process.exit(spawnSync(process.execPath, [TSDOWN], { cwd: ROOT, stdio: "inherit" }).status ?? 1);
console.warn("dist/ is not built: the development dependencies are missing. Run `npm install --include=dev`.");
