/** Documents from wherever they are: the working tree, a revision, a file of ours or of somebody else's. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { bundle } from "../../spec/bundle.js";
import { inOurForm } from "../upstream/zoom-form.js";

export const BUNDLE = "generated/openapi.json";
const ROOT = "openapi/openapi.yaml";

/** The document as openapi/ has it now, whether or not it was generated. */
export function workingTree() {
  return bundle(ROOT).closed;
}

/** A document by name: a file, or a git revision that has `generated/openapi.json`. */
export function readSource(name) {
  if (existsSync(name)) return parseDocument(readFileSync(name, "utf8"), name);
  return parseDocument(
    git(["show", `${name}:${BUNDLE}`], `There is no file and no revision "${name}" with ${BUNDLE}.`),
    name,
  );
}

/** The tag of the last release before the working tree, such as `v0.1.0`; undefined before the first one. */
export function lastRelease() {
  const tags = git(
    ["tag", "--list", "v*", "--merged", "HEAD", "--sort=-version:refname"],
    "This is no git repository.",
  );
  return tags.split("\n").find((tag) => /^v\d+\.\d+\.\d+$/.test(tag));
}

/** JSON or YAML; the first JSON block of a Markdown page; a download wrapped in `{ spec }`. */
export function parseDocument(text, name) {
  const block = /\.md$/.test(name) ? text.match(/^```json\n([\s\S]*?)^```/m)?.[1] : text;
  if (block === undefined) throw new Error(`${name} has no block of JSON.`);
  const value = /^\s*[{[]/.test(block) ? JSON.parse(block) : parse(block);
  const document = value?.spec ?? value;
  if (!document?.openapi || !(document.paths ?? document.webhooks))
    throw new Error(`${name} is no OpenAPI document: it needs \`openapi\` and \`paths\` or \`webhooks\`.`);
  return inOurForm({ ...document, paths: document.paths ?? {}, components: document.components ?? {} });
}

function git(args, failure) {
  try {
    return execFileSync("git", args, { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(failure, { cause: error });
  }
}
