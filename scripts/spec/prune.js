/** Removes the components that nothing refers to any more. */

export function prune(document) {
  for (;;) {
    const { securitySchemes: _schemes, ...components } = document.components;
    const used = references(document);
    const unused = Object.entries(components).flatMap(([kind, entries]) =>
      Object.keys(entries)
        .filter((name) => !used.has(`#/components/${kind}/${name}`))
        .map((name) => ({ kind, name })),
    );
    if (unused.length === 0) return document;
    for (const { kind, name } of unused) delete document.components[kind][name];
    for (const kind of Object.keys(components))
      if (Object.keys(document.components[kind]).length === 0) delete document.components[kind];
  }
}

function references(node, found = new Set()) {
  if (typeof node !== "object" || node === null) return found;
  if (typeof node.$ref === "string") found.add(node.$ref);
  for (const child of Object.values(node)) references(child, found);
  return found;
}
