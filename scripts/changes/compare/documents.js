/** Two OpenAPI documents: every change of substance, each with the operations that it concerns. */
import { operationsOf } from "../../spec/walk.js";
import { changesOfOperation, template } from "./operations.js";
import { pairs } from "./likeness.js";
import { changesOfRoot, changesOfNames } from "./root.js";
import { sameValue } from "./same.js";
import { schemaComparer } from "./schemas.js";

/**
 * @typedef {import("./schemas.js").Change & { operations: string[] }} Found
 *
 * @param {any} base
 * @param {any} head
 * @param {Set<string>} [visited] gets the operations and components that both have
 * @returns {Found[]} in the order of the document
 */
export function changesBetween(base, head, visited = new Set()) {
  const compare = schemaComparer(base, head, visited);
  const found = new Map();
  const record = (changes, operation) => {
    for (const change of changes) {
      const key = JSON.stringify([change.rule, change.where, change.before, change.after]);
      const known = found.get(key) ?? { ...change, operations: [] };
      found.set(key, known);
      if (operation && !known.operations.includes(operation)) known.operations.push(operation);
    }
  };
  const [old, now] = [list(base), list(head)];
  const matched = partners(old, now);
  for (const [a, b] of matched) {
    visited.add(b.operation.operationId);
    record(changesOfOperation(a, b, compare), b.operation.operationId);
  }
  const lone = (entries, index, what) => {
    for (const entry of entries.filter((one) => !matched.some((pair) => pair[index] === one)))
      record(
        [{ rule: `${entry.event ? "event" : "operation"} ${what}`, where: entry.operation.operationId }],
        entry.operation.operationId,
      );
  };
  lone(now, 1, "added");
  lone(old, 0, "removed");
  record([...changesOfRoot(base, head), ...changesOfNames(base, head)]);
  return [...found.values()];
}

/** The operations, and the webhooks, whose payload we receive: they count as answers. */
function list(document) {
  const events = Object.entries(document.webhooks ?? {}).map(([name, item]) => {
    const { requestBody, ...operation } = item.post ?? {};
    return {
      document,
      path: name,
      method: "post",
      item,
      event: true,
      operation: { ...operation, operationId: name, responses: { payload: requestBody ?? {} } },
    };
  });
  return [...[...operationsOf(document)].map((entry) => ({ document, event: false, ...entry })), ...events];
}

/** The same operation: the same id, place, or id of Zoom's, whatever else has changed. */
function partners(old, now) {
  return pairs(old, now, (a, b) => {
    if (a.event !== b.event) return 0;
    const [mine, theirs] = [a.operation, b.operation];
    const sameId = mine.operationId === theirs.operationId;
    const samePlace = a.method === b.method && template(a.path) === template(b.path);
    const zoom =
      mine["x-zoom-operation-id"] !== undefined && mine["x-zoom-operation-id"] === theirs["x-zoom-operation-id"];
    if (a.event) return sameId ? 4 : sameValue(mine.responses, theirs.responses) ? 1 : 0;
    return (sameId ? 2 : 0) + (samePlace ? 3 : 0) + (zoom ? 1.5 : 0);
  });
}
