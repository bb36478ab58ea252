/** Values against the document, in both directions. It reports; whoever asked decides what follows. */
import { answers, shapes as answered } from "../../../generated/answer-checks.js";
import type { Check, Problem } from "../../../generated/check.js";
import { bodies, parameters, shapes as sent } from "../../../generated/request-checks.js";
import type { FieldError } from "../http/refusal.js";
import { deref, isNode, type OpenApiDocument } from "./document.js";
import { fieldErrors } from "./errors.js";
import type { OperationContract } from "./operation.js";

type Values = Readonly<Record<string, unknown>>;

/** Each gives what is wrong; an empty list if nothing is. */
export interface Validator {
  parameter(contract: OperationContract, name: string, value: unknown): readonly FieldError[];
  /** The body of a request as the document wants it for this media type and query. */
  body(contract: OperationContract, mediaType: string, body: unknown, query: Values): readonly Problem[];
  answer(contract: OperationContract, body: unknown, query: Values): readonly FieldError[];
  /** Any value, as an answer would show it, against the schema of this name. */
  schema(name: string, value: unknown): readonly FieldError[];
}

/** The checks of generated/, which are those of `document`. */
export function createValidator(document: OpenApiDocument): Validator {
  return {
    parameter: ({ id }, name, value) => fieldErrors(problems(parameters[id]?.[name], value), name),
    body({ id, body: pointers, variants }, mediaType, body, query) {
      const check = variants ? sent[shapeOf(variants, query)] : bodies[id]?.[mediaType];
      // Zoom has codes of its own for a file that is missing: the operation gives them.
      const pointer = pointers[mediaType];
      return problems(check, body).filter((problem) => !isMissingFile(document, pointer, problem));
    },
    answer({ id, success, variants }, body, query) {
      if (success.schema !== undefined)
        return fieldErrors(problems(variants ? answered[shapeOf(variants, query)] : answers[id], body));
      return body === undefined ? [] : [{ field: "", message: "Expected no body." }];
    },
    schema: (name, value) => fieldErrors(problems(answered[name], value)),
  };
}

function problems(check: Check | undefined, value: unknown): readonly Problem[] {
  if (!check) throw new Error("generated/ has no check for this. Run `npm run generate`.");
  return check(value) ? [] : (check.errors ?? []);
}

/** The name of the shape that the query selects. */
function shapeOf({ parameter, values, default: fallback }: NonNullable<OperationContract["variants"]>, query: Values) {
  return values[String(query[parameter])] ?? fallback;
}

function isMissingFile(document: OpenApiDocument, pointer: string | undefined, { keyword, params }: Problem): boolean {
  const { properties } = deref(document, { $ref: `#${pointer}` });
  if (keyword !== "required" || !isNode(properties)) return false;
  return deref(document, properties[String(params.missingProperty)]).format === "binary";
}
