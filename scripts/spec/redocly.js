/** Redocly's command line, the same way everywhere. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const manifest = createRequire(import.meta.url).resolve("@redocly/cli/package.json");
const bin = path.join(path.dirname(manifest), "bin", "cli.js");

/** Runs `redocly` with `args`; returns its exit code and what it printed, without the advertisements. */
export function redocly(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    ...options,
  });
  return { status, stdout, stderr: withoutBox(stderr) };
}

function withoutBox(text) {
  return text.replace(/^ *[╔║╚].*[╗║╝]\n/gm, "").trim();
}
