/**
 * `npm run spec:upstream -- FILE… [--json | --markdown]`: our document against Zoom's downloads, an older one of ours, or any
 * other of the same API, and against recorded traffic. Fails when something differs that deviations.yaml does not know, or no
 * longer differs.
 */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readDeviations } from "../spec/deviations.js";
import { readSource, workingTree } from "./read/source.js";
import { differencesOfTraffic } from "./traffic/differences.js";
import { readTraffic } from "./traffic/read.js";
import { honour } from "./upstream/deviations.js";
import { differencesBetween } from "./upstream/differences.js";
import { asMarkdown, asText } from "./upstream/report.js";

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, markdown: { type: "boolean" } },
  });
  if (positionals.length === 0)
    throw new Error(
      "Name what to compare with, such as a download of Zoom's: npm run spec:upstream -- openapi/upstream/users.json",
    );
  const ours = workingTree();
  const rows = readDeviations("openapi/openapi.yaml");
  const results = [];
  for (const name of positionals) {
    const { differences, visited } = await compared(ours, name);
    results.push({ name, ...honour(differences, visited, rows) });
  }
  const form = values.json ? (list) => JSON.stringify(list, null, 2) : values.markdown ? asMarkdown : asText;
  console.log(form(results));
  if (results.some(({ open, caughtUp }) => open.length + caughtUp.length > 0)) process.exitCode = 1;
}

async function compared(/** @type {any} */ ours, /** @type {string} */ name) {
  const traffic = existsSync(name) ? readTraffic(readFileSync(name, "utf8")) : undefined;
  if (!traffic) return differencesBetween(ours, readSource(name));
  // What was not recorded may be as different as ever, so nothing has caught up.
  return { differences: await differencesOfTraffic(ours, traffic, name), visited: new Set() };
}

if (process.argv[1]?.endsWith("changes/upstream.js")) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  });
}
