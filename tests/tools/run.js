/** Running a tool that is installed in a folder. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** What the command of a package prints, `all` with its standard error. Rejects with the end of it when it fails. */
export async function run(folder, command, args, env = {}) {
  const bin = path.join(folder, "node_modules/.bin", command);
  try {
    const options = { cwd: folder, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1", ...env } };
    const { stdout, stderr } = await promisify(execFile)(bin, args, options);
    return { stdout, all: `${stdout}${stderr}` };
  } catch (thrown) {
    const error = /** @type {{ code: number, stdout: string, stderr: string }} */ (thrown);
    throw new Error(`${command} exits with ${error.code}: ${`${error.stdout}${error.stderr}`.trim().slice(-800)}`);
  }
}

/** A package of the folder. */
export function load(folder, name) {
  const require = createRequire(path.join(folder, "package.json"));
  return import(pathToFileURL(require.resolve(name)).href);
}

export function readDocument(folder) {
  return JSON.parse(readFileSync(path.join(folder, "openapi.json"), "utf8"));
}
