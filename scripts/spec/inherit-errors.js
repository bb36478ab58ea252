/** Adds the root's `x-common-errors` to every operation that does not describe the same status and code itself. */
import { deref, operationsOf } from "./walk.js";

export function inheritErrors(document) {
  for (const { operation } of operationsOf(document)) {
    for (const { status, ...error } of document["x-common-errors"] ?? []) {
      const response = operation.responses[status];
      const own = deref(document, response)?.["x-errors"] ?? [];
      if (!response || own.some(({ code }) => code === error.code)) continue;
      // A shared response becomes the operation's own before anything is added to it.
      operation.responses[status] = { ...deref(document, response), "x-errors": [...own, error] };
    }
  }
  return document;
}
