/** A call with all that is known of it: the entry of the journal, and what the document says of the answer. */
import type { JournalEntry } from "../journal/entry.js";
import { codeIn } from "../journal/row.js";
import type { OAuthFacts } from "../spec/document.js";
import type { OperationContract } from "../spec/operation.js";
import type { CallDetail, DocumentedRefusal } from "./wire.js";

export interface DetailParts {
  readonly contracts: ReadonlyMap<string, OperationContract>;
  readonly oauthErrors: OAuthFacts["errors"];
}

export function detailOf(entry: JournalEntry, { contracts, oauthErrors }: DetailParts): CallDetail {
  const { sequence, at, duration, method, url, status, request, response, violations, fault, tolerated } = entry;
  const contract = contracts.get(entry.operationId ?? "");
  return {
    sequence,
    at,
    duration,
    method,
    url,
    status,
    request: sideOf(request),
    response: sideOf(response),
    violations,
    fault,
    tolerated,
    summary: contract?.summary,
    refusal: contract ? refusalOf(contract, entry) : oauthRefusalOf(oauthErrors, entry),
  };
}

function sideOf({ headers, body }: JournalEntry["request"] | JournalEntry["response"]): CallDetail["request"] {
  return { headers, ...(body !== undefined && { body }) };
}

function refusalOf({ errors }: OperationContract, { status, response }: JournalEntry): DocumentedRefusal | undefined {
  const code = codeIn(response.body);
  const ofStatus = errors.filter((row) => row.status === status);
  // Where Zoom gives no code, the body repeats the status.
  const row = ofStatus.find((one) => one.code === code) ?? ofStatus.find((one) => one.code === null && code === status);
  return row && { code: row.code, kind: row.kind, meaning: row.when, remedy: row.remedy };
}

function oauthRefusalOf(errors: OAuthFacts["errors"], { response }: JournalEntry): DocumentedRefusal | undefined {
  const code = codeIn(response.body);
  const row = errors.find((one) => one.code === code);
  return row && { code: row.code, kind: row.error, meaning: row.when };
}
