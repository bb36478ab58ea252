/**
 * `npm run release:check`: whether the version of package.json gives what the changes since the last release ask for.
 * `npm run release:notes`: the part of the changelog below "Unreleased" becomes that version's, with its changes of the API.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { comparison } from "./diff.js";
import { lastRelease, readSource, workingTree } from "./read/source.js";
import { asMarkdown } from "./report/report.js";
import { isAtLeast } from "./verdict.js";

const CHANGELOG = "CHANGELOG.md";
const UNRELEASED = "## Unreleased\n";

/**
 * The changelog with `version` in place of "Unreleased", and an empty "Unreleased" above it. `api` are the changes of the
 * document as Markdown.
 */
export function released(changelog, version, date, api) {
  if (!changelog.includes(UNRELEASED)) throw new Error(`${CHANGELOG} has no heading "${UNRELEASED.trim()}".`);
  if (changelog.includes(`\n## ${version} `)) throw new Error(`${CHANGELOG} already has an entry for ${version}.`);
  const [before, after = ""] = changelog.split(UNRELEASED);
  const next = after.search(/^## /m);
  const [own, older] = next < 0 ? [after, ""] : [after.slice(0, next), after.slice(next)];
  const block = api ? `### API\n\n${api.trim()}\n` : "";
  return `${before}${UNRELEASED}\n## ${version} - ${date}\n\n${[own.trim() && `${own.trim()}\n`, block].filter(Boolean).join("\n")}${older && `\n${older}`}`;
}

function main() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  const base = lastRelease();
  if (base === undefined) {
    if (process.argv.includes("--notes")) write(version, "");
    else console.log(`There is no release yet: ${version} will be the first.`);
    return;
  }
  const result = comparison(readSource(base), workingTree(), { base, head: "openapi/" }, base.slice(1));
  const { verdict, least } = result;
  if (least && !isAtLeast(version, least)) {
    const worst = result.changes.filter((change) => change.verdict === verdict).slice(0, 5);
    const list = worst.map(({ where, rule }) => `  ${where}: ${rule}`).join("\n");
    throw new Error(
      `package.json says ${version}, and the changes since ${base} are ${verdict}: it must be ${least} at least. ` +
        `Run \`npm version --no-git-tag-version ${least}\`, or take back what asks for it:\n${list}`,
    );
  }
  if (process.argv.includes("--notes")) write(version, verdict ? asMarkdown(result) : "");
  else console.log(`${version} is enough after ${base}: ${verdict ?? "no change of the API"}.`);
}

function write(version, api) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(CHANGELOG, released(readFileSync(CHANGELOG, "utf8"), version, date, api));
  console.log(`${CHANGELOG}: ${version}, ${date}.`);
}

if (process.argv[1]?.endsWith("changes/release.js")) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
