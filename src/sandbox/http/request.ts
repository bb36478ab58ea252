/** Reads parameters and body of a request as the document describes them. Refuses with 300 what does not fit. */
import { deref, isNode, nodeAt, type Node, type OpenApiDocument } from "../spec/document.js";
import type { OperationContract } from "../spec/operation.js";
import type { Validator } from "../spec/validate.js";
import type { UploadedFile } from "./call.js";
import { invalid, Refusal, VALIDATION, type FieldError } from "./refusal.js";

type Values = Readonly<Record<string, unknown>>;

export interface Content {
  readonly body: unknown;
  readonly files: Readonly<Record<string, UploadedFile>>;
}

export interface RequestReader {
  /** Query parameters with their types and defaults; path parameters are checked only. */
  parameters(contract: OperationContract, params: Readonly<Record<string, string>>, query: URLSearchParams): Values;
  /** The body as the document wants it for this query, and its files. */
  content(contract: OperationContract, request: Request, query: Values): Promise<Content>;
}

const NOTHING: Content = { body: undefined, files: {} };

export function createRequestReader(document: OpenApiDocument, validator: Validator): RequestReader {
  return {
    parameters(contract, params, query) {
      const errors: FieldError[] = [];
      const values: Record<string, unknown> = {};
      const known = new Set<string>();
      for (const parameter of contract.parameters) {
        const { name, in: place, required } = parameter;
        const raw = place === "path" ? params[name] : (query.get(name) ?? undefined);
        if (place === "query") known.add(name);
        const schema = deref(document, parameter.schema);
        if (raw === undefined) {
          if (required) errors.push({ field: name, message: "Is required." });
          else if (schema.default !== undefined) values[name] = schema.default;
          continue;
        }
        const value = coerce(raw, schema);
        const wrong = validator.parameter(contract, name, value);
        errors.push(...wrong);
        if (wrong.length === 0 && place === "query") values[name] = value;
      }
      for (const name of query.keys())
        if (!known.has(name)) errors.push({ field: name, message: "Is not a known parameter." });
      if (errors.length > 0) throw invalid(errors);
      return values;
    },

    async content(contract, request, query) {
      const types = Object.keys(contract.body);
      if (types.length === 0) return NOTHING;
      const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
      const pointer = contract.body[type];
      if (pointer === undefined) {
        const empty = type === "" || (await request.clone().arrayBuffer()).byteLength === 0;
        if (empty && !contract.bodyRequired) return NOTHING;
        const message = empty ? "The body is missing." : `The content type must be ${types.join(" or ")}.`;
        throw new Refusal(VALIDATION, { message });
      }
      const content =
        type === "application/json"
          ? { body: await readJson(request, contract), files: {} }
          : await readForm(request, document, deref(document, nodeAt(document, pointer)));
      if (content.body === undefined) return content;
      const errors = validator.body(contract, type, content.body, query);
      if (errors.length > 0) throw invalid(errors);
      return content;
    },
  };
}

async function readJson(request: Request, contract: OperationContract): Promise<unknown> {
  const text = await request.text();
  if (text.trim() === "" && !contract.bodyRequired) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(VALIDATION, { message: "Request Body should be a valid JSON object." });
  }
}

async function readForm(request: Request, document: OpenApiDocument, schema: Node): Promise<Content> {
  const form = await request.formData().catch(() => {
    throw new Refusal(VALIDATION, { message: "The body is not a form that can be read." });
  });
  const body: Record<string, unknown> = {};
  const files: Record<string, UploadedFile> = {};
  const properties = isNode(schema.properties) ? schema.properties : {};
  const typeOf = (name: string) => deref(document, properties[name]);
  const wantsFile = Object.keys(properties).some((name) => typeOf(name).format === "binary");
  for (const [name, value] of form) {
    if (typeof value === "string") {
      body[name] = coerce(value, typeOf(name));
      continue;
    }
    // Where Zoom has a code of its own for a file that is missing, one with another name is missing too.
    if (wantsFile && !(name in properties)) continue;
    const head = new Uint8Array(await value.slice(0, 16).arrayBuffer());
    files[name] = { filename: value.name || undefined, type: value.type, size: value.size, head };
    // The schema of a file is a string; its bytes are none of the validator's business.
    body[name] = "";
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
