/** What the spec says of an error. It is loaded when the first error is made, so that nobody pays for it who has none. */
import type { DocumentedError, ErrorKind, OperationErrors, Plan } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";
import type { ApiErrorKind } from "./api-error.js";

/** What is known of a refusal besides its code, to tell the causes apart that share one. */
export interface Refusal {
  readonly operationId: OperationId;
  readonly status: number;
  readonly code: number | undefined;
  /** The fields that Zoom names, such as `page_size` or `members.id`. */
  readonly fields: readonly string[];
  /** Whether the call sent a query parameter of this name. */
  readonly sent: (name: string) => boolean;
}

/** What it means, as far as the spec knows. */
export interface Meaning {
  readonly kind: ApiErrorKind;
  readonly meaning?: string | undefined;
  readonly remedy?: string | undefined;
  /** What was not found. */
  readonly subject?: string | undefined;
  readonly scopes?: OperationErrors["scopes"] | undefined;
  readonly plan?: Plan | undefined;
  readonly rolePermissions?: readonly string[] | undefined;
}

const BY_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  400: "validation",
  401: "unauthenticated",
  403: "permission",
  404: "not_found",
  409: "conflict",
  429: "rate_limited",
};

// Where the document's advice to any reader is what the client has done already.
const REMEDIES: { readonly [Kind in ApiErrorKind]?: string } = {
  unauthenticated:
    "The client asks for a new token where its grant can give one, and that did not help. Check that the app is active and that its credentials are right.",
  rate_limited:
    "The client waits and repeats a call as far as its option `retry` allows. Send fewer calls at a time, or repeat this one at `resetsAt`.",
  server_error: "Repeat the call later; before you repeat a write, read whether it was carried out.",
};

/** If the spec's part cannot be loaded, or for a 5xx, whatever its code is, only what the status says. */
export async function meaningOf(refusal: Refusal): Promise<Meaning> {
  const { status, code, operationId } = refusal;
  const kind = kindOfStatus(status);
  if (kind === "server_error") return { kind, remedy: REMEDIES[kind] };
  const spec = await load();
  if (!spec) return { kind, remedy: REMEDIES[kind] };
  const { errors, ...needed } = spec.operationErrors[operationId];
  const found = lookUp(errors, status, code);
  if (!found) return { kind, remedy: REMEDIES[kind], ...needed };
  const causes = found.causes.map(
    ([meaning, remedy]) => [spec.texts[meaning] ?? "", spec.texts[remedy] ?? ""] as const,
  );
  const likely = likelyCauses(causes, refusal);
  return {
    kind: found.kind,
    meaning: oneOf(likely.map(([meaning]) => meaning)),
    remedy: REMEDIES[found.kind] ?? oneOf(likely.map(([, remedy]) => remedy)),
    subject: found.subject ?? (code === undefined ? undefined : spec.notFoundSubjects[code]),
    ...needed,
  };
}

/** What the status alone says. */
export function kindOfStatus(status: number): ApiErrorKind {
  return BY_STATUS[status] ?? (status >= 500 ? "server_error" : "unknown");
}

/** The kind that the spec gives to exactly this answer, for layers that have to know what a refusal is about. */
export async function kindOf(id: OperationId, status: number, code: number): Promise<ErrorKind | undefined> {
  return (await load())?.operationErrors[id].errors[`${status}/${code}`]?.kind;
}

/** Undefined if the file cannot be loaded, for instance after a deployment has replaced it: Zoom's answer matters more. */
function load() {
  return import("../../generated/errors.js").catch(() => undefined);
}

/** The meaning of a code is the operation's own; the same code under another status is the next best, then the status. */
function lookUp(
  errors: OperationErrors["errors"],
  status: number,
  code: number | undefined,
): DocumentedError | undefined {
  const elsewhere = code === undefined ? undefined : Object.keys(errors).find((key) => key.endsWith(`/${code}`));
  return errors[`${status}/${code ?? null}`] ?? errors[elsewhere ?? ""] ?? errors[`${status}/null`];
}

type Cause = readonly [meaning: string, remedy: string];

/** Without the causes that cannot be: a page token is not what is wrong where none was sent, nor a field if Zoom names another. */
function likelyCauses(causes: readonly Cause[], { fields, sent }: Refusal): readonly Cause[] {
  const possible = causes.filter(([meaning]) => sent("next_page_token") || !mentions(meaning, "next_page_token"));
  const named = possible.filter(([meaning]) => fields.some((field) => mentions(meaning, lastOf(field))));
  // What names no field at all is about any of them.
  const general = possible.filter(([meaning]) => fields.length > 0 && !/`(?:path|query|body)\./.test(meaning));
  return [named, general, possible, causes].find((list) => list.length > 0) ?? [];
}

function mentions(text: string, name: string): boolean {
  return name !== "" && (text.includes(`.${name}\``) || text.includes(`\`${name}\``));
}

function lastOf(field: string): string {
  return field.split(".").at(-1) ?? "";
}

function oneOf(texts: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(texts)];
  if (first === undefined || others.length === 0) return first;
  return `One of: ${[first, ...others].map((text, index) => `(${index + 1}) ${text}`).join(" ")}`;
}
