/** generated/operations.ts: one row an operation, for the run time. */
import { deref, operationsOf } from "../spec/walk.js";
import { header } from "./header.js";

const TYPES = `
export type RateLimitLabel = "light" | "medium" | "heavy" | "resource-intensive";

export interface Limit {
  readonly kind: "window" | "concurrency" | "batch" | "total" | "size";
  readonly subject: "account" | "user" | "request";
  readonly limit: number | { readonly free: number; readonly pro: number; readonly business: number };
  /** ISO 8601 duration. */
  readonly window?: string;
  /** Time of day in UTC. */
  readonly resets?: string;
  /** Body fields and the value with which the limit counts. */
  readonly where?: { readonly [field: string]: string };
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** Zoom's own operation id. */
  readonly zoomId: string;
  readonly label: RateLimitLabel;
  /** May it be repeated when nobody knows whether it arrived? */
  readonly idempotent: boolean;
  /** The HTTP status of success. */
  readonly success: number;
  /** Media types of the body, the default first. */
  readonly content?: readonly string[];
  /** Body fields without which nothing is sent. */
  readonly required?: readonly string[];
  /** Query parameters without which nothing is sent. */
  readonly requiredQuery?: readonly string[];
  readonly pagination?: { readonly items: string; readonly token: string };
  /** It also exists below a sub account. */
  readonly master?: true;
  readonly plan?: { readonly minimum?: "pro" | "business"; readonly feature?: string };
  readonly limits?: readonly Limit[];
  /** Of which any one is enough. */
  readonly scopes: { readonly classic: readonly string[]; readonly granular: readonly string[]; readonly master?: readonly string[] };
}
`;

export function emitOperations(document) {
  const rows = [...operationsOf(document)].map((entry) => [entry.operation.operationId, row(document, entry)]);
  const ids = rows.map(([id]) => JSON.stringify(id));
  return (
    header("One row for each operation: what the client has to know of it at run time.") +
    `export type OperationId = ${ids.join(" | ")};\n` +
    TYPES +
    `\nexport const operations: { readonly [Id in OperationId]: Operation } = ${JSON.stringify(Object.fromEntries(rows))};\n`
  );
}

function row(document, { path, method, item, operation }) {
  const body = deref(document, operation.requestBody);
  const content = body && Object.keys(body.content);
  const schema = content && deref(document, body.content[content[0]].schema);
  const query = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => deref(document, parameter))
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map(({ name }) => name);
  const limits = operation["x-limits"]?.map(({ description: _description, ...limit }) => limit);
  return {
    method: method.toUpperCase(),
    path,
    zoomId: operation["x-zoom-operation-id"],
    label: operation["x-rate-limit-label"],
    idempotent: operation["x-idempotent"] ?? true,
    success: success(operation),
    ...(content && { content }),
    ...(schema?.required?.length && { required: schema.required }),
    ...(query.length && { requiredQuery: query }),
    ...(operation["x-pagination"] && { pagination: operation["x-pagination"] }),
    ...(operation["x-master"] && { master: true }),
    ...(operation["x-plan"] && { plan: operation["x-plan"] }),
    ...(limits && { limits }),
    scopes: operation["x-scopes"],
  };
}

/** The status that means success: a 200 that only carries refusals does not count. */
export function success(operation) {
  const statuses = Object.keys(operation.responses).filter((status) => /^2/.test(status));
  return Number(statuses.find((status) => status !== "200") ?? "200");
}
