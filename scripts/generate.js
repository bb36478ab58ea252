/**
 * From openapi/ to generated/ and openapi.json: lint, bundle, types, operations, errors, checks. Writes nothing unless everything
 * succeeded. `--check` writes nothing at all and fails when a file is not what the spec gives.
 */
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { emitAnswerChecks, emitRequestChecks } from "./emit/checks.js";
import { emitErrors } from "./emit/errors.js";
import { emitMethods } from "./emit/methods.js";
import { emitModels } from "./emit/models.js";
import { emitOperations } from "./emit/operations.js";
import { emitOAuthErrors, emitPlatform } from "./emit/platform.js";
import { emitTypes } from "./emit/types.js";
import { emitVerbatim } from "./emit/verbatim.js";
import { bundle, lint } from "./spec/bundle.js";
import { exactDigits, exactJson } from "./spec/exact-json.js";
import { standardDocument } from "./standard/standard.js";

/**
 * The contents of generated/ and of openapi.json, by path.
 *
 * @param {string} [root] of the document
 * @param {string} [config] of Redocly
 */
export async function generate(root = "openapi/openapi.yaml", config) {
  lint(root, config);
  const { open, closed } = bundle(root, config);
  const sources = {
    "types.ts": await emitTypes(open),
    "operations.ts": emitOperations(open),
    "call.ts": emitVerbatim("shared-types"),
    "check.ts": emitVerbatim("check"),
    "web.ts": emitVerbatim("web"),
    "methods.ts": emitMethods(open),
    "models.ts": emitModels(open),
    "errors.ts": emitErrors(open),
    "platform.ts": emitPlatform(open),
    "oauth-errors.ts": emitOAuthErrors(open),
  };
  const style = await resolveConfig("generated/types.ts");
  const files = {
    "openapi.json": `${exactJson(standardDocument(closed))}\n`,
    "generated/openapi.json": `${exactJson(closed)}\n`,
  };
  files["generated/request-checks.ts"] = await emitRequestChecks(closed);
  files["generated/answer-checks.ts"] = await emitAnswerChecks(closed);
  for (const [name, text] of Object.entries(sources)) {
    files[`generated/${name}`] = exactDigits(await format(text, { ...style, parser: "typescript" }));
  }
  return files;
}

async function main() {
  const check = process.argv.includes("--check");
  const files = await generate(process.env.ZOOM_SPEC);
  mkdirSync("generated", { recursive: true });
  const stale = Object.entries(files).filter(([name, text]) => text !== read(name));
  if (check) {
    if (stale.length === 0) return;
    console.error(
      `Not what the spec gives: ${stale.map(([name]) => name).join(", ")}.\nRun \`npm run generate\` and commit the result.`,
    );
    process.exitCode = 1;
    return;
  }
  for (const [name, text] of stale) writeFileSync(name, text);
  console.log(stale.length ? `Written: ${stale.map(([name]) => name).join(", ")}` : "Nothing has changed.");
}

function read(/** @type {string} */ file) {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

if (process.argv[1] && import.meta.filename === realpathSync(process.argv[1])) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
