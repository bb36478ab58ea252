/** Gives every response the root's `x-common-headers`, as components, so that a header is described once. */
import { deref, operationsOf } from "./walk.js";

export function inheritHeaders(document) {
  const { all = {}, ...byStatus } = document["x-common-headers"] ?? {};
  const components = Object.assign({}, all, ...Object.values(byStatus));
  if (Object.keys(components).length === 0) return document;
  (document.components ??= {}).headers = { ...document.components.headers, ...components };
  for (const { operation } of operationsOf(document)) {
    for (const [status, reference] of Object.entries(operation.responses)) {
      const response = deref(document, reference);
      const names = Object.keys({ ...all, ...byStatus[status] });
      response.headers = {
        ...Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
        ...response.headers,
      };
    }
  }
  delete document["x-common-headers"];
  return document;
}
