/** From the document to the contents of generated/ and openapi.json. */
import { emitAnswerShapes } from "./emit/answer-shapes.js";
import { emitAnswerChecks, emitRequestChecks } from "./emit/checks.js";
import { emitErrors } from "./emit/errors.js";
import { emitLimits } from "./emit/limits.js";
import { emitMethods } from "./emit/methods.js";
import { emitModels } from "./emit/models.js";
import { emitOperations } from "./emit/operations.js";
import { emitOAuthErrors, emitPlatform } from "./emit/platform.js";
import { emitSandboxPage } from "./emit/sandbox-page.js";
import { emitSandboxRules } from "./emit/sandbox-rules.js";
import { emitTypes } from "./emit/types.js";
import { emitVerbatim } from "./emit/verbatim.js";
import { createFormatter } from "./emit/formatter.js";
import { lintedBundle } from "./spec/bundle.js";
import { exactDigits, exactJson } from "./spec/exact-json.js";
import { operationsOf } from "./spec/walk.js";
import { standardDocument } from "./standard/standard.js";

export const ROOT = "openapi/openapi.yaml";
const CONFIG = "redocly.yaml";

/**
 * A function that gives the contents by path; what has not changed since it last did is not computed again.
 *
 * @param {string} [root] of the document
 * @param {string} [config] of Redocly
 * @returns {() => Promise<Record<string, string>>}
 */
export function createGenerator(root = ROOT, config = CONFIG) {
  const format = createFormatter();
  const remember = memory();
  return async () => filesOf(await lintedBundle(root, config), { format, remember });
}

/** @param {{ open: any, closed: any }} documents */
async function filesOf({ open, closed }, { format, remember }) {
  const sources = {
    "types.ts": await emitTypes(open),
    "operations.ts": emitOperations(open),
    "call.ts": emitVerbatim("shared-types"),
    "check.ts": emitVerbatim("check"),
    "web.ts": emitVerbatim("web"),
    "methods.ts": emitMethods(open),
    "models.ts": emitModels(open),
    "errors.ts": emitErrors(open),
    "answer-shapes.ts": emitAnswerShapes(open),
    "platform.ts": emitPlatform(open),
    "limits.ts": emitLimits(open),
    "oauth-errors.ts": emitOAuthErrors(open),
    "sandbox-page.ts": await emitSandboxPage(),
  };
  const files = {
    "openapi.json": `${exactJson(standardDocument(closed))}\n`,
    "generated/openapi.json": `${exactJson(closed)}\n`,
    "docs/sandbox-rules.md": await emitSandboxRules(),
    // The two that take longest hang on shapes only, which most edits leave alone.
    "generated/request-checks.ts": await remember("requests", sent(closed), () => emitRequestChecks(closed)),
    "generated/answer-checks.ts": await remember("answers", received(closed), () => emitAnswerChecks(closed)),
  };
  for (const [name, text] of Object.entries(sources)) files[`generated/${name}`] = exactDigits(await format(text));
  return files;
}

const sent = ({ components, paths }) =>
  JSON.stringify([components.schemas, components.parameters, paths], (key, value) =>
    ["responses", "examples", "description", "summary"].includes(key) ? undefined : value,
  );
const received = (document) =>
  JSON.stringify([
    document.components,
    [...operationsOf(document)].map(({ operation }) => [operation.responses, operation["x-variants"]]),
  ]);

/** The last result of each name, for as long as what it was made of is the same. */
function memory() {
  const known = new Map();
  return async (name, input, make) => {
    if (known.get(name)?.input !== input) known.set(name, { input, result: await make() });
    return known.get(name).result;
  };
}
