/** A plausible value for a schema: what a new account answers before anybody has set anything. */
import { deref, isNode, type Node, type OpenApiDocument } from "./document.js";

/** Objects with every field that is not write-only or deprecated; booleans off and enums at their first value unless the schema has a default. */
export function defaultOf(document: OpenApiDocument, schema: unknown): unknown {
  const node = deref(document, schema);
  if (node.default !== undefined) return node.default;
  if (Array.isArray(node.allOf)) return merged(node.allOf.map((part) => defaultOf(document, part)));
  if (Array.isArray(node.anyOf)) return defaultOf(document, node.anyOf[0]);
  if (Array.isArray(node.enum)) return node.enum[0];
  switch (Array.isArray(node.type) ? node.type[0] : node.type) {
    case "object":
      return objectDefault(document, node);
    case "array":
      return [];
    case "boolean":
      return false;
    case "integer":
    case "number":
      return node.minimum;
    default:
      // A text without default says nothing: it is left out.
      return undefined;
  }
}

function objectDefault(document: OpenApiDocument, node: Node): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(isNode(node.properties) ? node.properties : {})) {
    const target = deref(document, property);
    const hidden = [property, target].some(
      (part) => isNode(part) && (part.writeOnly === true || part.deprecated === true),
    );
    const value = hidden ? undefined : defaultOf(document, property);
    if (value !== undefined) result[name] = value;
  }
  return result;
}

function merged(parts: readonly unknown[]): unknown {
  return parts.every(isNode) ? Object.assign({}, ...parts) : parts.find((part) => part !== undefined);
}
