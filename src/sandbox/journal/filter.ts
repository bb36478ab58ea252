/** Which entries of the journal somebody looks for. */
import { parseObject } from "../../shared/json.js";
import { entryOf, type Raw } from "./entry.js";

export interface JournalFilter {
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  /** As it was sent, such as `/v2/users/me`. */
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  /**
   * A text that the body of the request holds, or an object: fields that it has at least, at any depth. Secrets are not
   * found, because the journal shows none.
   */
  readonly body?: string | Readonly<Record<string, unknown>> | undefined;
  /** Only entries after this sequence number. */
  readonly since?: number | undefined;
}

export function createMatcher({ operationId, method, path, status, body, since = 0 }: JournalFilter = {}): (
  raw: Raw,
) => boolean {
  return (raw) =>
    raw.sequence > since &&
    (status === undefined || raw.status === status) &&
    (method === undefined || raw.method === method.toUpperCase()) &&
    (operationId === undefined || raw.call?.contract.id === operationId) &&
    (path === undefined || new URL(raw.url).pathname === path) &&
    (body === undefined || hasBody(raw, body));
}

function hasBody(raw: Raw, wanted: NonNullable<JournalFilter["body"]>): boolean {
  const text = entryOf(raw).request.body ?? "";
  return typeof wanted === "string" ? text.includes(wanted) : holds(parseObject(text), wanted);
}

/** Whether `actual` has at least what `wanted` has. Lists are compared as a whole. */
function holds(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted))
    return JSON.stringify(actual) === JSON.stringify(wanted);
  if (typeof actual !== "object" || actual === null || Array.isArray(actual)) return false;
  const fields = new Map<string, unknown>(Object.entries(actual));
  return Object.entries(wanted).every(([name, value]) => fields.has(name) && holds(fields.get(name), value));
}
