/**
 * `npm run spec:diff [base] [head] [-- --json | --markdown | --rules]`: what changed in the document and what it asks of the
 * version. `base` and `head` are files or git revisions; without them the last release and the working tree.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { changesBetween } from "./compare/documents.js";
import { asJson, asMarkdown, asText } from "./report/report.js";
import { lastRelease, readSource, workingTree } from "./read/source.js";
import { judge, versionAfter, worst } from "./verdict.js";

/** Compares two documents; `released` is the version of the base, where it has one. */
export function comparison(base, head, names, released) {
  const changes = judge(changesBetween(base, head));
  const verdict = worst(changes.map((change) => change.verdict));
  return { ...names, verdict, ...(released && { least: versionAfter(released, verdict) }), changes };
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" }, markdown: { type: "boolean" }, rules: { type: "boolean" } },
  });
  if (values.rules) return console.log(readFileSync("scripts/changes/verdicts.md", "utf8"));
  const base = positionals[0] ?? lastRelease();
  if (base === undefined)
    throw new Error(
      "There is no release yet, no tag such as v0.1.0. Name what to compare with: npm run spec:diff -- main",
    );
  const head = positionals[1];
  const released = /^v\d+\.\d+\.\d+$/.test(base) ? base.slice(1) : undefined;
  const result = comparison(
    readSource(base),
    head === undefined ? workingTree() : readSource(head),
    { base, head: head ?? "openapi/" },
    released,
  );
  const form = values.json ? asJson : values.markdown ? asMarkdown : asText;
  process.stdout.write(`${form(result).trimEnd()}\n`);
}

if (process.argv[1]?.endsWith("changes/diff.js")) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
