/** Redocly's command line, the same way everywhere. */
import { spawn, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const bin = path.join(path.dirname(manifest), "bin", "cli.js");

const ENVIRONMENT = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** The exit code of `redocly` with `args`, while this process does something else. */
export function redoclyStatus(/** @type {string[]} */ args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { env: ENVIRONMENT, stdio: "ignore" });
    child.once("error", reject);
    child.once("exit", resolve);
  });
}

/** Runs `redocly` with `args`; returns its exit code and what it printed, without the advertisements. */
export function redocly(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: ENVIRONMENT,
    ...options,
  });
  return { status, stdout, stderr: withoutBox(stderr) };
}

function withoutBox(text) {
  return text.replace(/^ *[╔║╚].*[╗║╝]\n/gm, "").trim();
}
