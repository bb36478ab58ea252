/** From the hand-written folders to one document: lint, bundle, inherit common errors and headers, close requests. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeRequests } from "./close-requests.js";
import { deviationProblems, noteDeviations, readDeviations } from "./deviations.js";
import { fillFrontPage } from "./front-page.js";
import { inheritErrors } from "./inherit-errors.js";
import { inheritHeaders } from "./inherit-headers.js";
import { orphans } from "./orphans.js";
import { prune } from "./prune.js";
import { redocly, redoclyStatus } from "./redocly.js";

const CONFIG = "redocly.yaml";

/** Throws with Redocly's report (file, line, rule and remedy) when the document breaks a rule. */
export function lint(root, config = CONFIG) {
  const { status, stdout, stderr } = redocly(["lint", root, "--config", config, "--format", "stylish"]);
  const problems = [
    ...(status === 0 ? [] : [stdout, stderr]),
    ...orphans(root).map((file) => `${file}:1:1  error  unused-file  Nothing refers to it. Refer to it or delete it.`),
  ];
  if (problems.length === 0) problems.push(...deviationProblems(written(root, config), readDeviations(root)));
  refuse(problems);
  return `${stdout}\n${stderr}`;
}

/** The document as one object. `open` is what is written; in `closed` requests refuse what they do not know. */
export function bundle(root, config = CONFIG) {
  return finished(written(root, config), root);
}

/** `lint` and `bundle` at once, on two cores. Where anything is wrong, `lint` says what. */
export async function lintedBundle(root, config = CONFIG) {
  const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
  const file = path.join(folder, "openapi.json");
  try {
    const statuses = await Promise.all([
      redoclyStatus(["lint", root, "--config", config]),
      redoclyStatus(["bundle", root, "--config", config, "--output", file]),
    ]);
    if (statuses.some((status) => status !== 0) || orphans(root).length > 0) lint(root, config);
    const document = JSON.parse(readFileSync(file, "utf8"));
    refuse(deviationProblems(document, readDeviations(root)));
    return finished(document, root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function refuse(problems) {
  if (problems.length > 0) throw new Error(`The spec breaks a rule; nothing was generated.\n${problems.join("\n")}`);
}

/** With notes, and with what all operations have in common. */
function finished(document, root) {
  const noted = noteDeviations(document, readDeviations(root));
  const open = prune(inheritHeaders(inheritErrors(fillFrontPage(noted))));
  return { open, closed: closeRequests(structuredClone(open)) };
}

function written(root, config) {
  const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
  try {
    const file = path.join(folder, "openapi.json");
    const { status, stdout, stderr } = redocly(["bundle", root, "--config", config, "--output", file]);
    if (status !== 0) throw new Error(`The spec cannot be bundled.\n${stdout}\n${stderr}`);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
