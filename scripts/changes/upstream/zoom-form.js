/** A document of Zoom's in the form of ours: ids, scopes, labels, plans and error codes where our comparison looks for them. */
import { deref, operationsOf } from "../../spec/walk.js";
import { errorsOf, factsOfOperation } from "./prose.js";

const EVENT_PATH = /^\/?[a-z_]+\.[a-z_.]+$/;

/** Ours stay as they are: their operations name Zoom's. */
export function inOurForm(document) {
  const entries = [...operationsOf(document)];
  if (entries.some(({ operation }) => operation["x-zoom-operation-id"])) return document;
  const copy = structuredClone(document);
  // A document of webhooks may list its events as paths.
  for (const path of Object.keys(copy.paths).filter((one) => EVENT_PATH.test(one))) {
    copy.webhooks = { ...copy.webhooks, [path.replace(/^\//, "")]: copy.paths[path] };
    delete copy.paths[path];
  }
  for (const { operation } of operationsOf(copy)) rewrite(copy, operation);
  return copy;
}

function rewrite(document, operation) {
  const { scopes, label, plan } = factsOfOperation(operation.description);
  const extensions = operation["x-extensions"] ?? {};
  const all = [
    ...scopes,
    ...(extensions["x-macro-scopes"] ?? []),
    ...(extensions["x-granular-scopes"] ?? []),
    ...(operation.security ?? []).flatMap((entry) => Object.values(entry).flat()),
  ];
  operation["x-zoom-operation-id"] = operation.operationId;
  operation.security = [...new Set(all)].map((scope) => ({ oauth2: [scope] }));
  if (label) operation["x-rate-limit-label"] = label;
  if (plan) operation["x-plan"] = { minimum: plan };
  if (extensions["x-permissions"]) operation["x-role-permissions"] = extensions["x-permissions"];
  delete operation["x-extensions"];
  for (const [status, node] of Object.entries(operation.responses ?? {})) {
    const response = deref(document, node);
    const errors = errorsOf(response.description);
    if (errors.length > 0) operation.responses[status] = { ...response, "x-errors": errors };
  }
}
