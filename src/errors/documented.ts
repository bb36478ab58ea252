/** What the spec says of an error. It is loaded when the first error is made, so that nobody pays for it who has none. */
import type { DocumentedError, ErrorKind, OperationErrors, Plan } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";
import type { ApiErrorKind } from "./classes.js";

/** The meaning of one code on one operation, as far as the spec knows it. */
export interface Meaning {
  readonly kind: ApiErrorKind;
  readonly meaning?: string | undefined;
  readonly remedy?: string | undefined;
  /** What was not found, where that is the same wherever the code stands. */
  readonly subject?: "user" | "group" | "group_member" | undefined;
  readonly scopes?: OperationErrors["scopes"] | undefined;
  readonly plan?: Plan | undefined;
}

const BY_STATUS: Readonly<Record<number, ApiErrorKind>> = {
  400: "validation",
  401: "unauthenticated",
  403: "permission",
  404: "not_found",
  409: "conflict",
  429: "rate_limited",
};

/** What `code` means with `status` on the operation `id`. If the spec's part cannot be loaded, only what the status says. */
export async function meaningOf(id: OperationId, status: number, code: number | undefined): Promise<Meaning> {
  const fallback: Meaning = { kind: BY_STATUS[status] ?? (status >= 500 ? "server_error" : "unknown") };
  const spec = await load();
  if (!spec) return fallback;
  const { scopes, plan, errors } = spec.operationErrors[id];
  const found = lookUp(errors, status, code);
  if (!found) return { ...fallback, scopes, plan };
  const join = (part: 0 | 1) => [...new Set(found.causes.map((cause) => spec.texts[cause[part]]))].join(" ");
  const subject = found.kind === "not_found" && code !== undefined ? spec.notFoundSubjects[code] : undefined;
  return { kind: found.kind, meaning: join(0), remedy: join(1), subject, scopes, plan };
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
