/** What changes mean: each looked up in verdicts.md, and together the version that they ask for. */
import { readFileSync } from "node:fs";

/** @type {Verdict[]} */
export const VERDICTS = ["fix", "feature", "breaking"];
const ROW = /^\| *([^|]+?) *\| *(breaking|feature|fix) *\| *(breaking|feature|fix) *\| *([^|]+?) *\|$/gm;

/**
 * @typedef {"fix" | "feature" | "breaking"} Verdict
 * @typedef {import("./compare/documents.js").Found & { verdict: Verdict, wire: Verdict, types: Verdict, why: string }} Judged
 */

/** The rows of the table by the name of the change. */
export function readVerdicts(file = "scripts/changes/verdicts.md") {
  const rows = [...readFileSync(file, "utf8").matchAll(ROW)];
  const verdict = (/** @type {unknown} */ name) => VERDICTS.find((known) => known === name) ?? "breaking";
  return new Map(
    rows.map(([, rule = "", wire, types, why]) => [rule, { wire: verdict(wire), types: verdict(types), why }]),
  );
}

/** @returns {Judged[]} the worst first, otherwise in their order */
export function judge(changes, table = readVerdicts()) {
  const judged = changes.map((change) => {
    const row = table.get(change.rule);
    if (!row)
      throw new Error(`verdicts.md has no row for "${change.rule}" (${change.where}). Add one with its reason.`);
    return { ...change, ...row, verdict: worst([row.wire, row.types]) };
  });
  return judged.sort((one, other) => VERDICTS.indexOf(other.verdict) - VERDICTS.indexOf(one.verdict));
}

/**
 * @param {Verdict[]} verdicts
 * @returns {Verdict | undefined} nothing for nothing
 */
export function worst(verdicts) {
  return VERDICTS.findLast((verdict) => verdicts.includes(verdict));
}

/** The least version that may follow `version` with changes of this verdict. */
export function versionAfter(version, verdict) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, "").split(/[-+]/)[0].split(".").map(Number);
  if (verdict === undefined) return [major, minor, patch].join(".");
  const level = ["patch", "minor", "major"][VERDICTS.indexOf(verdict)];
  const step = major > 0 ? level : verdict === "breaking" ? "minor" : "patch";
  if (step === "major") return `${major + 1}.0.0`;
  return step === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether `version` is at least `least`. */
export function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.replace(/^v/, "").split(/[-+]/)[0].split(".").map(Number));
  for (let index = 0; index < 3; index++) if (a[index] !== b[index]) return a[index] > b[index];
  return true;
}
