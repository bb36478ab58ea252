/** Visits to a sandbox that was started from the installed package, in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { failureIn } from "./run.js";

/**
 * @template T
 * @param {string} project where the package is installed
 * @param {(options: string) => T | Promise<T>} use gets the options of a client, as JSON
 * @param {string} [runtime] what runs the sandbox; default this Node
 * @returns {Promise<T>}
 */
export async function withSandbox(project, use, runtime = process.execPath) {
  copyFileSync(path.join(import.meta.dirname, "serve.js"), path.join(project, "serve.js"));
  const child = spawn(runtime, ["serve.js"], { cwd: project, stdio: ["pipe", "pipe", "pipe"] });
  const exit = once(child, "exit");
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += String(data)));
  try {
    const options = await Promise.race([
      once(child.stdout, "data").then(([data]) => String(data)),
      exit.then(([status]) => {
        throw new Error(`The sandbox ended with ${String(status)} before it listened: ${failureIn(complaint)}`);
      }),
    ]);
    const result = await use(options);
    child.stdin.end();
    const [status] = await exit;
    if (status !== 0) throw new Error(`The sandbox ended with ${String(status)}: ${failureIn(complaint)}`);
    return result;
  } finally {
    child.kill();
    await exit;
  }
}

/**
 * Writes main.js, which visits the sandbox and says what it saw.
 *
 * @param {string} project
 * @param {string} options of a client, as JSON
 */
export function writeVisitor(project, options) {
  copyFileSync(path.join(import.meta.dirname, "visit.js"), path.join(project, "visit.js"));
  const main = `import { createZoomClient } from "zoom-directory";
import { visit } from "./visit.js";
console.log(await visit(createZoomClient(${options.trim()})));
`;
  writeFileSync(path.join(project, "main.js"), main);
}
