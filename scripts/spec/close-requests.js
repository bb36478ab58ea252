/**
 * Closes what is sent and leaves open what is received.
 *
 * Schemas are written once and open. In requests, unknown fields, read-only fields and unknown values of open enums are
 * refused: a component that only requests use is closed in place, one that responses use too gets a closed twin,
 * `<name>Input`.
 */
import { deref, operationsOf, schemaName } from "./walk.js";

export function closeRequests(document) {
  const schemas = document.components.schemas;
  const bodies = [];
  const parameters = new Set();
  const received = new Set();
  for (const { item, operation } of operationsOf(document)) {
    const body = deref(document, operation.requestBody);
    bodies.push(...Object.values(body?.content ?? {}));
    for (const response of Object.values(operation.responses)) {
      for (const media of Object.values(deref(document, response).content ?? {})) collect(media.schema);
    }
    for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
      parameters.add(deref(document, parameter));
    }
  }

  // Only now is it known what is received as well.
  const twins = new Map();
  for (const holder of [...bodies, ...parameters]) holder.schema = closed(holder.schema);
  return document;

  function collect(node) {
    if (Array.isArray(node)) return node.forEach(collect);
    if (typeof node !== "object" || node === null) return;
    const name = schemaName(node);
    if (name) {
      if (received.has(name)) return;
      received.add(name);
      collect(schemas[name]);
    } else Object.values(node).forEach(collect);
  }

  /** `part`: inside an `allOf`, where only the whole may be closed. */
  function closed(node, part = false) {
    const name = schemaName(node);
    if (name) return { ...node, $ref: `#/components/schemas/${twin(name, part === true)}` };
    if (typeof node !== "object" || node === null) return node;
    const copy = { ...node };
    if (copy.properties) {
      copy.properties = Object.fromEntries(
        Object.entries(copy.properties)
          .filter(([, property]) => !isReadOnly(property))
          .map(([key, property]) => [key, closed(property)]),
      );
    }
    if (copy.items) copy.items = closed(copy.items);
    if (copy.allOf) copy.allOf = copy.allOf.map((member) => closed(member, true));
    if (copy.anyOf) copy.anyOf = (openEnum(copy) ?? copy.anyOf).map((member) => closed(member, part));
    if (copy.anyOf?.length === 1) {
      const { anyOf, ...rest } = copy;
      return { ...anyOf[0], ...rest };
    }
    if (part !== true && (copy.properties || copy.allOf) && copy.additionalProperties === undefined) {
      copy[copy.allOf ? "unevaluatedProperties" : "additionalProperties"] = false;
    }
    return copy;
  }

  function twin(name, part) {
    const key = `${name}${part ? "Part" : ""}`;
    if (!twins.has(key)) {
      const target = received.has(name) || part ? `${name}Input${part ? "Part" : ""}` : name;
      twins.set(key, target);
      // Set before the walk goes on, so that a schema may contain itself.
      schemas[target] = closed(schemas[name], part);
    }
    return twins.get(key);
  }

  function isReadOnly(property) {
    return property.readOnly === true || deref(document, property).readOnly === true;
  }
}

/** The closed members of `anyOf: [{type, enum}, {type}]`. */
function openEnum({ anyOf }) {
  const known = anyOf.filter((member) => member.enum);
  const open = anyOf.filter((member) => !member.enum && Object.keys(member).every((key) => key === "type"));
  const isOpen =
    known.length > 0 && open.length > 0 && open.every((member) => known.some(({ type }) => type === member.type));
  return isOpen ? anyOf.filter((member) => !open.includes(member)) : undefined;
}
