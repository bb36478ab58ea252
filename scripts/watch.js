/**
 * `npm run generate -- --watch [--base BASE] [--then COMMAND]`: generates after each edit of openapi/, says what the edit means for users,
 * and runs COMMAND, such as "npm run docs" or "npm run build", which keeps the pages or the sandbox fresh.
 */
import { spawnSync } from "node:child_process";
import { watch as watchFolder } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { comparison } from "./changes/diff.js";
import { asText } from "./changes/report/report.js";
import { lastRelease, parseDocument, readSource } from "./changes/read/source.js";
import { createGenerator } from "./generator.js";
import { writeFiles } from "./write-files.js";

/** An editor writes a file in several steps. */
const SETTLED = 60;

/**
 * @param {string} root of the document
 * @param {{ command?: string | undefined, base?: string | undefined }} options `command` runs after each change of what is
 *   generated; `base` is what the edits are compared with, by default the last release
 */
export async function watch(root, { command, base = lastRelease() ?? "HEAD" }) {
  const generator = createGenerator(root);
  let document = readSource(base);
  const released = document;
  let running = false;
  let again = false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watchFolder(path.dirname(root), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void round(), SETTLED);
  });
  await round();
  console.log(`Watching ${path.dirname(root)}. What is compared with is ${base}.`);

  async function round() {
    again = running;
    if (running) return;
    running = true;
    const start = performance.now();
    try {
      const files = await generator();
      const stale = writeFiles(files);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${stale.length ? `Written: ${stale.join(", ")}` : "Nothing has changed."} (${seconds} s)`);
      if (stale.length > 0) {
        const next = parseDocument(files["generated/openapi.json"] ?? "", "generated/openapi.json");
        console.log(asText(comparison(document, next, { base: "before this edit", head: "openapi/" })));
        const whole = comparison(released, next, { base, head: "openapi/" });
        console.log(`All since ${base}: ${whole.verdict ?? "no change"}.`);
        document = next;
        if (command) spawnSync(command, { shell: true, stdio: "inherit" });
      }
    } catch (error) {
      // The next edit may mend it; generated/ is as it was.
      console.error(error instanceof Error ? error.message : error);
    }
    running = false;
    if (again) await round();
  }
}
