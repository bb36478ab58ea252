/** A schema as the tree of fields that a page shows: merged, resolved, without what JSON Schema needs and readers do not. */
import { deref, schemaName } from "../../spec/walk.js";
import { shown } from "./exact.js";

/**
 * @typedef {object} Field
 * @property {string} name as it is written, with `[]` for the items of a list
 * @property {string} id path of the field from its root, for anchors
 * @property {boolean} required
 * @property {Shape} shape
 */

/**
 * @typedef {object} Shape
 * @property {string[]} types of JSON, such as `string`; `array` is told with its items
 * @property {string} [format]
 * @property {Shape} [items] of a list
 * @property {string} [description]
 * @property {boolean} deprecated
 * @property {boolean} readOnly
 * @property {boolean} writeOnly
 * @property {{value: unknown, meaning?: string}[]} values of an enum
 * @property {boolean} open whether other values than `values` may come
 * @property {unknown} [default]
 * @property {unknown[]} examples
 * @property {Record<string, unknown>} limits keywords of JSON Schema
 * @property {Field[]} fields of an object
 * @property {{name: string, shape: Shape}[]} variants shapes of which one holds
 */

const LIMITS = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
];

/**
 * @param {any} document
 * @param {any} schema
 * @param {string} id
 * @returns {Shape}
 */
export function shapeOf(document, schema, id) {
  const node = merged(document, schema);
  const alternatives = (node.anyOf ?? node.oneOf ?? []).map((one) => ({ one, node: merged(document, one) }));
  const listed = alternatives.find((alternative) => alternative.node.enum);
  const isOpenEnum = listed !== undefined && alternatives.some((alternative) => !alternative.node.enum);
  const own = isOpenEnum ? { ...listed.node, ...node } : node;
  const objects = alternatives.filter((alternative) => alternative.node.properties || alternative.node.items);
  const variants = objects.length > 1 ? objects : [];
  const single = objects.length === 1 && variants.length === 0 ? objects[0]?.node : undefined;
  const types = typesOf(own, alternatives);
  return {
    types,
    ...(own.format && { format: own.format }),
    ...(own.items && { items: shapeOf(document, own.items, `${id}[]`) }),
    ...(own.description && { description: own.description.trim() }),
    deprecated: own.deprecated === true,
    readOnly: own.readOnly === true,
    writeOnly: own.writeOnly === true,
    values: (own.enum ?? []).map((value) => ({ value, meaning: own["x-enumDescriptions"]?.[shown(value)] })),
    open: isOpenEnum,
    ...(own.default !== undefined && { default: own.default }),
    examples: own.examples ?? (own.example === undefined ? [] : [own.example]),
    limits: Object.fromEntries(LIMITS.filter((key) => own[key] !== undefined).map((key) => [key, own[key]])),
    fields: fieldsOf(document, single ?? own, id),
    variants: variants.map(({ one }, index) => ({
      name: schemaName(one) ?? String(index + 1),
      shape: shapeOf(document, one, index === 0 ? id : `${id}~${index + 1}`),
    })),
  };
}

/** @returns {Field[]} */
function fieldsOf(document, node, id) {
  const required = new Set(node.required ?? []);
  return Object.entries(node.properties ?? {}).map(([name, schema]) => {
    const own = id === "" ? name : `${id}.${name}`;
    return { name, id: own, required: required.has(name), shape: shapeOf(document, schema, own) };
  });
}

/** A schema without references and `allOf`. */
function merged(document, schema) {
  const { allOf, ...node } = deref(document, schema) ?? {};
  if (schema?.$ref) {
    Object.assign(node, schema);
    delete node.$ref;
  }
  if (!allOf) return node;
  const parts = [...allOf.map((part) => merged(document, part)), node];
  return {
    ...Object.assign({}, ...parts),
    properties: Object.assign({}, ...parts.map((part) => part.properties)),
    required: parts.flatMap((part) => part.required ?? []),
  };
}

function typesOf(node, alternatives) {
  const own = [node.type ?? (node.properties ? "object" : [])].flat();
  const all = own.length > 0 ? own : alternatives.flatMap((alternative) => [alternative.node.type ?? []].flat());
  return [...new Set(all)];
}
