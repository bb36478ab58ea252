/** The bundled document, walked freely. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Any node: tests look wherever they like. */
export type Json = Record<string, any>;

export const ROOT = path.join(__dirname, "..");
export const text = readFileSync(path.join(ROOT, "generated/openapi.json"), "utf8");
export const document: Json = JSON.parse(text);

/** What a local reference points at; anything else as it is. */
export const deref = (node: Json): Json =>
  node?.$ref
    ? node.$ref
        .slice(2)
        .split("/")
        .reduce((parent: Json, key: string) => parent[key], document)
    : node;

/** The validator of the schema at a JSON pointer of the document. */
export function validatorAt(pointer: string) {
  return ajv.compile({ $ref: `spec#${pointer}` });
}

const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
// Its CommonJS and its types disagree about where the function is.
(typeof addFormats === "function" ? addFormats : addFormats.default)(ajv);
ajv.addSchema(document, "spec");
