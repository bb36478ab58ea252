/** From the hand-written folders to one document: lint, bundle, inherit common errors, close requests. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { closeRequests } from "./close-requests.js";
import { inheritErrors } from "./inherit-errors.js";
import { orphans } from "./orphans.js";
import { redocly } from "./redocly.js";

const CONFIG = "redocly.yaml";

/** Throws with Redocly's report (file, line, rule and remedy) when the document breaks a rule. */
export function lint(root, config = CONFIG) {
  const { status, stdout, stderr } = redocly(["lint", root, "--config", config, "--format", "stylish"]);
  if (status !== 0) throw new Error(`The spec breaks a rule; nothing was generated.\n${stdout}\n${stderr}`);
  const unused = orphans(root);
  if (unused.length > 0) {
    throw new Error(
      `The spec breaks a rule; nothing was generated.\n${unused.map((file) => `${file}:1:1  error  unused-file  Nothing refers to it. Refer to it or delete it.`).join("\n")}`,
    );
  }
  return `${stdout}\n${stderr}`;
}

/** The document as one object. `open` is what is written; in `closed` requests refuse what they do not know. */
export function bundle(root, config = CONFIG) {
  const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
  try {
    const file = path.join(folder, "openapi.json");
    const { status, stdout, stderr } = redocly(["bundle", root, "--config", config, "--output", file]);
    if (status !== 0) throw new Error(`The spec cannot be bundled.\n${stdout}\n${stderr}`);
    const open = inheritErrors(JSON.parse(readFileSync(file, "utf8")));
    return { open, closed: closeRequests(structuredClone(open)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
