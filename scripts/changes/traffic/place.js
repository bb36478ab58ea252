/** The place of a deviation in the words of the comparison of documents and of deviations.yaml, such as `User.dept`. */
import { deref, operationsOf, schemaName } from "../../spec/walk.js";

/**
 * @param {any} document
 * @param {string} id of the operation
 * @param {number} status
 * @param {string} pointer into the body, `*` for items
 */
export function placeOf(document, id, status, pointer) {
  const entry = [...operationsOf(document)].find(({ operation }) => operation.operationId === id);
  const response = deref(document, entry?.operation.responses[status]);
  const schema = response?.content?.["application/json"]?.schema ?? {};
  const names = pointer
    .split("/")
    .slice(1)
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  return locate(schema, names, `${id} ${status}`);

  function locate(node, names, above) {
    const where = schemaName(node) ?? above;
    const [name, ...rest] = names;
    if (name === undefined) return where;
    for (const member of members(node)) {
      const schema = deref(document, member.node);
      const place = member.where ?? where;
      if (name === "*" && schema.items) return locate(schema.items, rest, `${place}[]`);
      const child = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties[name] : undefined;
      if (child) return locate(child, rest, `${place}.${name}`);
    }
    return [where, ...names].join(".");
  }

  /** The schema with all parts of its `allOf`, which have no place of their own, and its alternatives, which have. */
  function members(node, where) {
    const schema = deref(document, node);
    return [
      { node, where },
      ...(schema.allOf ?? []).flatMap((part) => members(part, where)),
      ...(schema.anyOf ?? []).flatMap((part) => members(part, schemaName(part) ?? where)),
    ];
  }
}
