/** The first script of the README, as it is printed. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run.js";
import { ROOT } from "./tarball.js";

/** The first script of the README: the first block of code that imports both the client and the sandbox. */
export function firstScript() {
  const blocks = readFileSync(path.join(ROOT, "README.md"), "utf8").matchAll(/^```[jt]s\n([^]*?)^```/gm);
  for (const [, code = ""] of blocks) if (/"zoom-directory"[^]*"zoom-directory\/sandbox"/.test(code)) return code;
  throw new Error("The README has no script that imports the client and the sandbox.");
}

/**
 * Runs it as `first.js`, or as `first.ts` with a Node that strips types.
 *
 * @param {string} project where the package is installed
 * @param {{ runtime?: string, name?: string }} [options]
 */
export function checkReadme(project, { runtime = process.execPath, name = "first.js" } = {}) {
  writeFileSync(path.join(project, name), firstScript());
  const said = run(runtime, [name], { cwd: project, timeout: 60_000 });
  if (!/@/.test(said)) throw new Error(`The first script of the README prints no user as ${name}, but: ${said}`);
  return `README's ${name}`;
}
