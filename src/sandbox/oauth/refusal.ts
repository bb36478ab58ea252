/** How the OAuth server refuses: an error of RFC 6749 and Zoom's reason. */
import type { OAuthFacts } from "../spec/document.js";
import { json } from "../http/answer.js";

export class OAuthRefusal extends Error {
  override readonly name = "OAuthRefusal";
  /** The error of RFC 6749, section 5.2, or of RFC 8628, section 3.5. */
  readonly error: string;
  readonly status: number;
  /** Zoom's number, where it has one. */
  readonly code: number | undefined;

  constructor(error: string, reason: string, code?: number) {
    super(reason);
    this.error = error;
    this.code = code;
    this.status = STATUSES[error] ?? 400;
  }
}

// RFC 6749, section 5.2: 401 for a client that did not prove who it is, 400 for the rest.
const STATUSES: Readonly<Record<string, number>> = { invalid_client: 401, server_error: 500 };

/** The refusal that the document describes under this number. */
export function refusalFor(facts: OAuthFacts, code: number, reason?: string): OAuthRefusal {
  const row = facts.errors.find((candidate) => candidate.code === code);
  if (!row) throw new Error(`The document has no OAuth error ${code}.`);
  return new OAuthRefusal(row.error, reason ?? row.when, code);
}

export function refuse({ error, message, code, status }: OAuthRefusal): Response {
  const body = { reason: message, error, ...(code !== undefined && { errorCode: code }) };
  return oauthJson(status, body, status === 401 ? { "www-authenticate": 'Basic realm="sandbox"' } : {});
}

export function oauthJson(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  // RFC 6749, section 5.1: tokens are not to be cached.
  return json(status, body, { "cache-control": "no-store", pragma: "no-cache", ...headers });
}
