/** Values against the document, in both directions. It reports; whoever asked decides what follows. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { FieldError } from "../http/refusal.js";
import { deref, isNode, type Node, type OpenApiDocument } from "./document.js";
import { fieldErrors } from "./errors.js";
import type { OperationContract, Parameter } from "./operation.js";

type Values = Readonly<Record<string, unknown>>;

/** Each gives what is wrong; an empty list if nothing is. */
export interface Validator {
  parameter(parameter: Parameter, value: unknown): readonly FieldError[];
  /** The body of a request as the document wants it for this media type and query. */
  body(contract: OperationContract, mediaType: string, body: unknown, query: Values): readonly FieldError[];
  answer(contract: OperationContract, body: unknown, query: Values): readonly FieldError[];
  /** Any value, as an answer would show it, against the schema of this name. */
  schema(name: string, value: unknown): readonly FieldError[];
}

const ROOT = "zoom-directory";

const validators = new WeakMap<OpenApiDocument, Validator>();

/** The same one for the same document: schemas take longer to compile than a small test takes to run. */
export function validatorOf(document: OpenApiDocument): Validator {
  let validator = validators.get(document);
  if (!validator) validators.set(document, (validator = createValidator(document)));
  return validator;
}

function createValidator(document: OpenApiDocument): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true, logger: false });
  // Its CommonJS and its types disagree about where the function is.
  const plugin = typeof formats === "function" ? formats : formats.default;
  plugin(ajv);
  // Compiled when first needed: most of the document is never used in one run.
  const compiled = new Map<string, ValidateFunction>();
  const validatorAt = (pointer: string): ValidateFunction => {
    let validate = compiled.get(pointer);
    if (!validate) {
      if (compiled.size === 0) ajv.addSchema(document, ROOT);
      validate = ajv.compile({ $ref: `${ROOT}#${encodeURI(pointer).replaceAll("{", "%7B").replaceAll("}", "%7D")}` });
      compiled.set(pointer, validate);
    }
    return validate;
  };
  const ofParameters = new WeakMap<Node, ValidateFunction>();
  const ofParameter = (schema: Node): ValidateFunction => {
    let validate = ofParameters.get(schema);
    if (!validate) ofParameters.set(schema, (validate = ajv.compile(absolute(schema))));
    return validate;
  };
  const errors = (validate: ValidateFunction, value: unknown, prefix?: string) =>
    validate(value) ? [] : fieldErrors(validate.errors, prefix);

  return {
    parameter: ({ name, schema }, value) => errors(ofParameter(schema), value, name),
    body(contract, mediaType, body, query) {
      const pointer = variantAt(document, contract, query, "Input") ?? contract.body[mediaType];
      if (pointer === undefined) return [];
      const validate = validatorAt(pointer);
      if (validate(body)) return [];
      // Zoom has codes of its own for a file that is missing: the operation gives them.
      return fieldErrors(validate.errors?.filter((error) => !isMissingFile(document, pointer, error)));
    },
    answer(contract, body, query) {
      const pointer = contract.success.schema && (variantAt(document, contract, query) ?? contract.success.schema);
      if (pointer !== undefined) return errors(validatorAt(pointer), body);
      return body === undefined ? [] : [{ field: "", message: "There is a body where the document has none." }];
    },
    schema: (name, value) => errors(validatorAt(`/components/schemas/${name}`), value),
  };
}

/** Where the shape is that the query selects; `suffix` for the closed twin that requests use, where there is one. */
function variantAt(
  { components }: OpenApiDocument,
  { variants }: OperationContract,
  query: Values,
  suffix = "",
): string | undefined {
  if (!variants) return undefined;
  const name = variants.values[String(query[variants.parameter])] ?? variants.default;
  const twin = components.schemas && name + suffix in components.schemas;
  return `/components/schemas/${twin ? name + suffix : name}`;
}

function isMissingFile(document: OpenApiDocument, pointer: string, { keyword, params }: ErrorObject): boolean {
  const { properties } = deref(document, { $ref: `#${pointer}` });
  if (keyword !== "required" || !isNode(properties)) return false;
  return deref(document, properties[String(params.missingProperty)]).format === "binary";
}

/** A schema that can be compiled on its own: references point into the document. */
function absolute(schema: Node): Node {
  const rewrite = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(rewrite);
    if (!isNode(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => [key, key === "$ref" ? `${ROOT}${String(value)}` : rewrite(value)]),
    );
  };
  return rewrite(schema) as Node; // an object stays an object
}
