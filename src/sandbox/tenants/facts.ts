/** What the document says, made once for all accounts. */
import { createBodyLimit } from "../http/body-limit.js";
import { createRequestReader, type RequestReader } from "../http/request.js";
import { createHandlers } from "../operations/index.js";
import type { Handlers } from "../operations/handler.js";
import { openApiDocument, platformOf, type Platform } from "../spec/document.js";
import { contractsOf, type OperationContract } from "../spec/operation.js";
import { createValidator, type Validator } from "../spec/validate.js";

export interface Facts {
  readonly platform: Platform;
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly validator: Validator;
  readonly reader: RequestReader;
  readonly handlers: Handlers;
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
    limited: createBodyLimit(contracts),
  };
}
