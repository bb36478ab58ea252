/** Ways through a bundled document. */

export const METHODS = ["get", "post", "put", "patch", "delete"];

/** Each operation with its path and method, in the order of the document. */
export function* operationsOf(document) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) if (item[method]) yield { path, method, item, operation: item[method] };
  }
}

/** What a local reference points at; anything else as it is. */
export function deref(document, node) {
  let target = node;
  while (target?.$ref)
    target = target.$ref
      .slice(2)
      .split("/")
      .reduce((parent, key) => parent[decode(key)], document);
  return target;
}

/** The component name of a reference to a schema, or undefined. */
export function schemaName(node) {
  return node?.$ref?.match(/^#\/components\/schemas\/(.+)$/)?.[1];
}

function decode(key) {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}
