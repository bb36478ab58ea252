/** An operation as its page shows it: everything resolved and in order, nothing in words yet. */
import { scopesOf } from "../../spec/scopes.js";
import { deref } from "../../spec/walk.js";
import { shapeOf } from "./schema.js";

/** @typedef {import("./schema.js").Shape} Shape */

/**
 * @typedef {object} ErrorRow
 * @property {number} status
 * @property {number | null} code
 * @property {string} kind
 * @property {number} [alsoStatus]
 * @property {string} when
 * @property {string} remedy
 * @property {string} anchor unique on the page; of the first row of a code the code itself
 */

/** @typedef {{summary: string, value: unknown}} Example */
/** @typedef {{type: string, shape: Shape, examples: Example[]}} Content */
/** @typedef {{name: string, in: string, required: boolean, shape: Shape, example: unknown}} Parameter */

/**
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} zoomId Zoom's own operation id
 * @property {string} zoomPage
 * @property {string} method in capitals
 * @property {string} path
 * @property {string} tag
 * @property {string} summary
 * @property {string} description
 * @property {boolean} deprecated
 * @property {{url: string, description: string}[]} servers
 * @property {Parameter[]} parameters
 * @property {Content[]} bodies
 * @property {boolean} bodyRequired
 * @property {{status: string, description: string, contents: Content[]}[]} responses
 * @property {ErrorRow[]} errors
 * @property {{classic: string[], granular: string[], master: string[]}} scopes
 * @property {string[]} roles
 * @property {{minimum?: string, feature?: string} | undefined} plan
 * @property {string} label
 * @property {any[]} limits
 * @property {{items: string, token: string} | undefined} pagination
 * @property {boolean} idempotent whether the call may be repeated
 * @property {{parameter: string, default: string, values: Record<string, string>} | undefined} variants
 */

/** @returns {Operation} */
export function readOperation(document, { path, method, item, operation }) {
  const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) => deref(document, one));
  const body = operation.requestBody && deref(document, operation.requestBody);
  const responses = Object.entries(operation.responses).map(([status, one]) => ({
    status,
    ...deref(document, one),
  }));
  return {
    id: operation.operationId,
    zoomId: operation["x-zoom-operation-id"],
    zoomPage: operation.externalDocs.url,
    method: method.toUpperCase(),
    path,
    tag: operation.tags[0],
    summary: operation.summary,
    description: operation.description.trim(),
    deprecated: operation.deprecated === true,
    servers: operation.servers ?? document.servers,
    parameters: parameters.map((one) => ({
      name: one.name,
      in: one.in,
      required: one.required === true,
      shape: {
        ...shapeOf(document, one.schema, one.name),
        description: one.description?.trim(),
        deprecated: one.deprecated === true,
      },
      example: one.example ?? Object.values(one.examples ?? {})[0]?.value,
    })),
    bodies: contentsOf(document, body?.content),
    bodyRequired: body?.required === true,
    responses: responses.map(({ status, description, content }) => ({
      status,
      description: description.trim(),
      contents: contentsOf(document, content),
    })),
    errors: errorsOf(responses),
    scopes: { master: [], ...scopesOf(operation) },
    roles: operation["x-role-permissions"] ?? [],
    plan: operation["x-plan"],
    label: operation["x-rate-limit-label"],
    limits: operation["x-limits"] ?? [],
    pagination: operation["x-pagination"],
    idempotent: method === "get" || operation["x-idempotent"] === true,
    variants: operation["x-variants"],
  };
}

/** @returns {Content[]} */
function contentsOf(document, content = {}) {
  return Object.entries(content).map(([type, media]) => ({
    type,
    shape: shapeOf(document, media.schema, ""),
    examples: Object.values(media.examples ?? {}).map((one) => deref(document, one)),
  }));
}

/** @returns {ErrorRow[]} */
function errorsOf(responses) {
  const seen = new Map();
  return responses.flatMap(({ status, "x-errors": rows = [] }) =>
    rows.map((row) => {
      const name = String(row.code ?? status);
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return { ...row, status: Number(status), anchor: count === 1 ? name : `${name}-${count}` };
    }),
  );
}
