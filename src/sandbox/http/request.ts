/** Reads parameters and body of a request as the document describes them. Refuses with 300 what does not fit and is not tolerated. */
import { fieldErrors } from "../spec/errors.js";
import { deref, isNode, nodeAt, type Node, type OpenApiDocument } from "../spec/document.js";
import type { OperationContract } from "../spec/operation.js";
import type { Validator } from "../spec/validate.js";
import type { UploadedFile } from "./call.js";
import { readMultipart } from "./multipart.js";
import { invalid, Refusal, VALIDATION, type FieldError } from "./refusal.js";
import { looseValueOf, mend, valueOf, type Tolerate } from "./tolerance.js";

type Values = Readonly<Record<string, unknown>>;

export interface Content {
  readonly body: unknown;
  readonly files: Readonly<Record<string, UploadedFile>>;
}

export interface RequestReader {
  /** Query parameters with their types and defaults; path parameters are checked only. */
  parameters(
    contract: OperationContract,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
    tolerate?: Tolerate,
  ): Values;
  /** The body as the document wants it for this query, and its files. */
  content(contract: OperationContract, request: Request, query: Values, tolerate?: Tolerate): Promise<Content>;
}

/** What is mended may show what else is wrong: numbers first, then fields, one level of them after the other. */
const PASSES = 5;
const NOTHING: Content = { body: undefined, files: {} };

export function createRequestReader(document: OpenApiDocument, validator: Validator): RequestReader {
  return {
    parameters(contract, params, query, tolerate) {
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
        const value = coerce(raw, schema, tolerate && ((what) => tolerate(`${place} ${name}: ${what}`)));
        const wrong = validator.parameter(contract, name, value);
        errors.push(...wrong);
        if (wrong.length === 0 && place === "query") values[name] = value;
      }
      for (const name of query.keys()) {
        if (known.has(name)) continue;
        if (tolerate) tolerate(`query ${name}: unknown`);
        else errors.push({ field: name, message: "Is not a known parameter." });
      }
      if (errors.length > 0) throw invalid(errors);
      return values;
    },

    async content(contract, request, query, tolerate) {
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
      let problems = validator.body(contract, type, content.body, query);
      for (let pass = 0; tolerate && problems.length > 0 && pass < PASSES; pass += 1) {
        if (!mend(content.body, problems, tolerate)) break;
        problems = validator.body(contract, type, content.body, query);
      }
      if (problems.length > 0) throw invalid(fieldErrors(problems));
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
  const form = await readMultipart(request).catch(() => {
    throw new Refusal(VALIDATION, { message: "The body is not a form that can be read." });
  });
  const properties = isNode(schema.properties) ? schema.properties : {};
  const typeOf = (name: string) => deref(document, properties[name]);
  const wantsFile = Object.keys(properties).some((name) => typeOf(name).format === "binary");
  // Where Zoom has a code of its own for a file that is missing, one with another name is missing too.
  const files = form.files.filter(([name]) => !wantsFile || name in properties);
  const body = Object.fromEntries(form.fields.map(([name, value]) => [name, coerce(value, typeOf(name))]));
  // The schema of a file is a string; its bytes are none of the validator's business.
  for (const [name] of files) body[name] = "";
  return { body, files: Object.fromEntries(files) };
}

/** Text as the type that the schema names. What does not fit stays text, and the validator says so. */
function coerce(text: string, schema: Node, tolerate?: Tolerate): unknown {
  const members = Array.isArray(schema.anyOf) ? (schema.anyOf as Node[]) : [schema];
  const types = new Set(members.flatMap((member) => member.type as string | string[]));
  const exact = valueOf(text, types);
  if (exact !== undefined) return exact;
  const loose = tolerate && looseValueOf(text, types);
  if (loose !== undefined) {
    tolerate?.(`${JSON.stringify(text)} for ${String(loose)}`);
    return loose;
  }
  if (types.has("array") || types.has("object")) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return text;
}
