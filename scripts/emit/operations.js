/** generated/operations.ts: one row an operation, for the run time. */
import { reachOf } from "../spec/scopes.js";
import { deref, operationsOf } from "../spec/walk.js";
import { header } from "./header.js";

const TYPES = `
export type RateLimitLabel = "light" | "medium" | "heavy" | "resource-intensive";

export interface Pagination {
  /** The response field that holds the items. */
  readonly items: string;
  /** The one that holds the next token, which goes into the query parameter of the same name. */
  readonly token: string;
  /** The largest \`page_size\` that the operation allows. */
  readonly maxPageSize?: number;
}

export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  readonly label: RateLimitLabel;
  /** May it be repeated when nobody knows whether it arrived? */
  readonly idempotent: boolean;
  /** The HTTP status of success. */
  readonly success: number;
  /** The body of success is a list and not, as usual, an object. */
  readonly list?: true;
  /** Media types of the body, the default first. */
  readonly content?: readonly string[];
  /** Body fields without which nothing is sent: \`a.b\` where there is an \`a\`, \`a[].b\` in each item of \`a\`. */
  readonly required?: readonly string[];
  /** Query parameters without which nothing is sent. */
  readonly requiredQuery?: readonly string[];
  readonly pagination?: Pagination;
  /** It also exists below a sub account, or only there. */
  readonly master?: true | "only";
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
  const required = content ? requiredFields(document, body.content[content[0]].schema) : [];
  const query = [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => deref(document, parameter))
    .filter((parameter) => parameter.in === "query");
  const requiredQuery = query.filter(({ required }) => required).map(({ name }) => name);
  const maxPageSize = query.find(({ name }) => name === "page_size")?.schema.maximum;
  const { account, subAccount } = reachOf(operation);
  return {
    method: method.toUpperCase(),
    path,
    label: operation["x-rate-limit-label"],
    idempotent: operation["x-idempotent"] ?? true,
    success: success(operation),
    ...(answerOf(document, operation)?.type === "array" && { list: true }),
    ...(content && { content }),
    ...(required.length && { required }),
    ...(requiredQuery.length && { requiredQuery }),
    ...(operation["x-pagination"] && {
      pagination: { ...operation["x-pagination"], ...(maxPageSize && { maxPageSize }) },
    }),
    ...(subAccount && { master: account ? true : "only" }),
  };
}

/** The required fields of a schema and of what its fields hold, the outer ones first. */
function requiredFields(document, node, prefix = "", above = []) {
  const { type, required = [], properties = {}, items } = deref(document, node) ?? {};
  if (above.includes(properties)) return [];
  const inside = (property, path) => requiredFields(document, property, path, [...above, properties]);
  if (type === "array") return inside(items, `${prefix.slice(0, -1)}[].`);
  return [
    ...required.map((name) => prefix + name),
    ...Object.entries(properties).flatMap(([name, property]) => inside(property, `${prefix}${name}.`)),
  ];
}

/** The schema of what success answers, if it answers anything. */
function answerOf(document, operation) {
  const { content } = deref(document, operation.responses[success(operation)]);
  return deref(document, content?.["application/json"]?.schema);
}

/** The status that means success: the lint allows one. */
export function success(operation) {
  return Number(Object.keys(operation.responses).find((status) => /^2/.test(status)));
}
