/** The client inside workerd, the runtime of Cloudflare's workers: bundled by esbuild, one client for several requests. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import { withSandbox, writeVisitor } from "../check-package/sandbox.js";

/** A socket on a free port, and fetches that reach this machine, which workerd refuses by default. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/**
 * @param {string} project with the package and workerd
 */
export async function visitFromWorkerd(project) {
  return withSandbox(project, async (options) => {
    writeVisitor(project, options);
    await bundle(project, options);
    writeFileSync(path.join(project, "config.capnp"), CONFIG);
    const program = path.join(project, "node_modules/workerd/bin/workerd");
    const child = spawn(program, ["serve", "config.capnp", "--control-fd=3"], {
      cwd: project,
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    const exit = once(child, "exit");
    try {
      const url = `http://127.0.0.1:${await portOf(child)}/`;
      // A request's promises and signals are of no use to the next one there: three, two of them at once.
      const seen = [...(await Promise.all([visit(url), visit(url)])), await visit(url)];
      return `${seen[0] ?? ""}, in ${seen.length} requests`;
    } finally {
      child.kill("SIGTERM");
      await exit;
    }
  });
}

async function bundle(/** @type {string} */ project, /** @type {string} */ options) {
  const worker = `import { createZoomClient } from "zoom-directory";
    import { visit } from "./visit.js";
    const zoom = createZoomClient(${options});
    export default {
      fetch: () => visit(zoom).then((text) => new Response(text), (error) => new Response(error.stack, { status: 500 })),
    };`;
  await build({
    absWorkingDir: project,
    stdin: { contents: worker, resolveDir: project },
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    target: "es2022",
    outfile: "worker.js",
    logLevel: "silent",
  });
}

/** workerd tells on file descriptor 3 which port it took. */
async function portOf(/** @type {import("node:child_process").ChildProcess} */ child) {
  const input = child.stdio[3];
  if (!input || !("read" in input)) throw new Error("workerd has no control channel.");
  for await (const line of createInterface({ input })) {
    const message = JSON.parse(line);
    if (message.event === "listen") return message.port;
  }
  throw new Error("workerd ended before it listened.");
}

async function visit(/** @type {string} */ url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`The worker failed: ${text}`);
  return text;
}
