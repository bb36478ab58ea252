/** Requests and answers against the document, in both directions. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { UploadedFile } from "../http/call.js";
import type { OperationContract } from "./operation.js";
import { deref, isNode, type Node, type OpenApiDocument } from "./document.js";
import { Refusal, type FieldError } from "../http/refusal.js";

export interface Validator {
  /** Query and path parameters with their types and defaults. Throws `Refusal` 300. */
  parameters(
    contract: OperationContract,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ): Record<string, unknown>;
  /** The body as the document wants it for this query, and its files. Throws `Refusal` 300. */
  body(
    contract: OperationContract,
    request: Request,
    query: Values,
  ): Promise<{ body: unknown; files: Record<string, UploadedFile> }>;
  /** What is wrong with an answer of ours; empty if nothing is. */
  answer(contract: OperationContract, body: unknown, query: Values): readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

const ROOT = "zoom-directory";

export function createValidator(document: OpenApiDocument): Validator {
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
  const parameterValidators = new WeakMap<Node, ValidateFunction>();
  const validatorOf = (schema: Node): ValidateFunction => {
    let validate = parameterValidators.get(schema);
    if (!validate) parameterValidators.set(schema, (validate = ajv.compile(absolute(schema))));
    return validate;
  };

  return {
    parameters(contract, params, query) {
      const errors: FieldError[] = [];
      const values: Record<string, unknown> = {};
      const known = new Set<string>();
      for (const parameter of contract.parameters) {
        const raw = parameter.in === "path" ? params[parameter.name] : (query.get(parameter.name) ?? undefined);
        if (parameter.in === "query") known.add(parameter.name);
        const schema = deref(document, parameter.schema);
        if (raw === undefined) {
          if (parameter.required) errors.push({ field: parameter.name, message: "Is required." });
          else if (schema.default !== undefined) values[parameter.name] = schema.default;
          continue;
        }
        const value = coerce(raw, schema);
        const validate = validatorOf(parameter.schema);
        if (!validate(value)) errors.push(...fieldErrors(validate.errors, parameter.name));
        else if (parameter.in === "query") values[parameter.name] = value;
      }
      for (const name of query.keys())
        if (!known.has(name)) errors.push({ field: name, message: "Is not a known parameter." });
      if (errors.length > 0) throw new Refusal(300, { message: "Validation failed.", errors });
      return values;
    },

    async body(contract, request, query) {
      const types = Object.keys(contract.body);
      if (types.length === 0) return { body: undefined, files: {} };
      const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
      const pointer = contract.body[type];
      if (pointer === undefined) {
        const empty = type === "" || (await request.clone().arrayBuffer()).byteLength === 0;
        if (empty && !contract.bodyRequired) return { body: undefined, files: {} };
        throw new Refusal(300, {
          message: empty ? "The body is missing." : `The content type must be ${types.join(" or ")}.`,
        });
      }
      const schema = deref(document, at(document, pointer));
      const { body, files } =
        type === "application/json"
          ? { body: await readJson(request, contract), files: {} }
          : await readForm(request, document, schema);
      if (body === undefined) return { body, files };
      const validate = validatorAt(variantAt(document, contract, query, "Input") ?? pointer);
      if (!validate(body))
        throw new Refusal(300, { message: "Validation failed.", errors: fieldErrors(validate.errors) });
      return { body, files };
    },

    answer(contract, body, query) {
      const pointer = contract.success.schema && (variantAt(document, contract, query) ?? contract.success.schema);
      if (pointer === undefined) return body === undefined ? [] : ["A body where the document has none."];
      const validate = validatorAt(pointer);
      return validate(body) ? [] : fieldErrors(validate.errors).map(({ field, message }) => `${field}: ${message}`);
    },
  };
}

/** Where the shape is that the query selects; `suffix` for the closed twin that requests use, where there is one. */
function variantAt(
  document: OpenApiDocument,
  { variants }: OperationContract,
  query: Values,
  suffix = "",
): string | undefined {
  if (!variants) return undefined;
  const name = variants.values[String(query[variants.parameter])] ?? variants.default;
  return `/components/schemas/${document.components.schemas && name + suffix in document.components.schemas ? name + suffix : name}`;
}

async function readJson(request: Request, contract: OperationContract): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === "" && !contract.bodyRequired) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(300, { message: "Request Body should be a valid JSON object." });
  }
}

async function readForm(request: Request, document: OpenApiDocument, schema: Node) {
  let form: FormData;
  try {
    form = await request.formData();
  } catch {
    throw new Refusal(300, { message: "The body is no form that can be read." });
  }
  const body: Record<string, unknown> = {};
  const files: Record<string, UploadedFile> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") {
      const property = isNode(schema.properties) ? deref(document, schema.properties[name]) : {};
      body[name] = coerce(value, property);
    } else {
      files[name] = {
        filename: value.name || undefined,
        type: value.type,
        size: value.size,
        head: new Uint8Array(await value.slice(0, 16).arrayBuffer()),
      };
      // The schema of a file is a string; its bytes are none of the validator's business.
      body[name] = "";
    }
  }
  return { body, files };
}

/** Text as the type that the schema names. What does not fit stays text, and the validator says so. */
function coerce(text: string, schema: Node): unknown {
  const members = Array.isArray(schema.anyOf) ? (schema.anyOf as Node[]) : [schema];
  const types = new Set(members.flatMap((member) => member.type as string | string[]));
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  if (types.has("array") || types.has("object")) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
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

function at(document: OpenApiDocument, pointer: string): unknown {
  return pointer
    .slice(1)
    .split("/")
    .reduce<unknown>(
      (parent, key) => (isNode(parent) ? parent[key.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
      document,
    );
}

function fieldErrors(errors: readonly ErrorObject[] | null | undefined, prefix = ""): FieldError[] {
  const seen = new Map<string, FieldError>();
  for (const error of errors ?? []) {
    const extra = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.unevaluatedProperty;
    const parts = [prefix, ...error.instancePath.split("/").slice(1), extra].filter(
      (part) => part !== undefined && part !== "",
    );
    const field = parts.map(String).join(".");
    if (!seen.has(field)) seen.set(field, { field, message: messageOf(error) });
  }
  return [...seen.values()];
}

function messageOf(error: ErrorObject): string {
  if (error.keyword === "required") return "Is required.";
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties")
    return "Is not a known field.";
  if (error.keyword === "enum") return `Must be one of ${(error.params.allowedValues as unknown[]).join(", ")}.`;
  return `${(error.message ?? "is invalid").replace(/^./, (letter) => letter.toUpperCase())}.`;
}
