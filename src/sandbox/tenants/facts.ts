/** What the document says, made once for all accounts. */
import { createBodyLimit } from "../http/body-limit.js";
import { createRequestReader, type RequestReader } from "../http/request.js";
import { createHandlers } from "../operations/index.js";
import type { Handlers } from "../operations/handler.js";
import { deref, isNode, openApiDocument, platformOf, type OpenApiDocument, type Platform } from "../spec/document.js";
import { contractsOf, type OperationContract } from "../spec/operation.js";
import { createValidator, type Validator } from "../spec/validate.js";

export interface Facts {
  readonly platform: Platform;
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly validator: Validator;
  readonly reader: RequestReader;
  readonly handlers: Handlers;
  /** Names of the fields that a user has. */
  readonly userFields: ReadonlySet<string>;
  readonly limited: (request: Request) => Promise<Request>;
}

export function factsOfDocument(): Facts {
  const document = openApiDocument();
  const contracts = contractsOf(document);
  const validator = createValidator(document);
  return {
    platform: platformOf(document),
    contracts,
    validator,
    reader: createRequestReader(document, validator),
    handlers: createHandlers(document),
    userFields: fieldsOf(document, { $ref: "#/components/schemas/User" }),
    limited: createBodyLimit(contracts),
  };
}

/** Of an object that is put together by `allOf`. */
function fieldsOf(document: OpenApiDocument, schema: unknown): Set<string> {
  const { properties, allOf } = deref(document, schema);
  const inherited = Array.isArray(allOf) ? allOf.flatMap((part) => [...fieldsOf(document, part)]) : [];
  return new Set([...inherited, ...(isNode(properties) ? Object.keys(properties) : [])]);
}
