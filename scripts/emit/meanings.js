/** The meanings of enum values in the descriptions that become doc comments, so that an editor shows them. */
import { deref } from "../spec/walk.js";

/** Characters: longer lists stand at the type alone, and not at each field that has it. */
const SHORT = 400;

/**
 * Adds lists such as ``- `custCreate`: …`` to the descriptions of fields and parameters whose values they explain.
 * Changes `document`.
 */
export function describeValues(document, node = document, seen = new Set()) {
  if (typeof node !== "object" || node === null || seen.has(node)) return;
  seen.add(node);
  for (const child of Object.values(node)) describeValues(document, child, seen);
  if (node.in && node.schema) explain(node, meaningsOf(document, node.schema));
  for (const schema of Object.values(node.components?.schemas ?? {})) explain(schema, ownMeanings(schema));
  for (const field of Object.values(fieldsOf(node))) explain(field, meaningsOf(document, field));
}

function fieldsOf({ type, properties }) {
  return type === "object" && properties ? properties : {};
}

function explain(node, meanings) {
  if (!meanings || node.description?.includes(meanings)) return;
  node.description = [node.description?.trim(), meanings].filter(Boolean).join("\n\n");
}

/** Those of the schema itself, or short ones of the schema that it refers to or is a list of. */
function meaningsOf(document, schema) {
  const own = ownMeanings(schema) ?? (schema.items && !schema.items.$ref ? ownMeanings(schema.items) : undefined);
  if (own) return own;
  const shared = ownMeanings(deref(document, schema.$ref ? schema : (schema.items ?? schema)));
  return shared && shared.length <= SHORT ? shared : undefined;
}

/** Of an enum, or of the known values of an open one. */
function ownMeanings(schema) {
  const meanings = schema["x-enumDescriptions"] ?? schema.anyOf?.[0]?.["x-enumDescriptions"];
  if (!meanings) return undefined;
  return Object.entries(meanings)
    .map(([value, meaning]) => `- \`${value}\`: ${meaning}`)
    .join("\n");
}
