/**
 * Closes what is sent and leaves open what is received.
 *
 * Schemas are written once and open. In requests, unknown fields, read-only fields and unknown values of open enums are
 * refused: a component that only requests use is closed in place, one that responses use too gets a closed twin,
 * `<name>Input`. An `allOf` of objects becomes one object, which can be closed. Bodies carry no `default`: a validator
 * that fills defaults in would change settings that nobody named.
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
  for (const holder of bodies) holder.schema = closed(holder.schema);
  for (const holder of parameters) holder.schema = closed(holder.schema, { defaults: true });
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

  function closed(node, { defaults = false } = {}) {
    const name = schemaName(node);
    if (name) return { ...node, $ref: `#/components/schemas/${twin(name)}` };
    if (typeof node !== "object" || node === null) return node;
    const copy = node.allOf ? merged(node) : { ...node };
    if (!defaults) delete copy.default;
    if (copy.properties) {
      copy.properties = Object.fromEntries(
        Object.entries(copy.properties)
          .filter(([, property]) => !isReadOnly(property))
          .map(([key, property]) => [key, closed(property)]),
      );
      copy.additionalProperties ??= false;
    }
    if (copy.items) copy.items = closed(copy.items);
    if (copy.anyOf) copy.anyOf = (openEnum(copy) ?? copy.anyOf).map((member) => closed(member));
    if (copy.anyOf?.length === 1) {
      const { anyOf, ...rest } = copy;
      return { ...anyOf[0], ...rest };
    }
    return copy;
  }

  /** An `allOf` of objects as one object. */
  function merged({ allOf, ...own }) {
    const parts = [...allOf, own].map((member) => {
      const part = deref(document, member);
      return part.allOf ? merged(part) : part;
    });
    const whole = Object.assign({}, ...parts.map(({ description: _part, ...rest }) => rest), own);
    whole.properties = {};
    for (const { properties = {} } of parts) {
      for (const [key, property] of Object.entries(properties)) {
        if (Object.hasOwn(whole.properties, key)) throw new Error(`Two parts of an allOf have the property ${key}.`);
        whole.properties[key] = property;
      }
    }
    const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
    if (required.length > 0) whole.required = required;
    return whole;
  }

  function twin(name) {
    if (!twins.has(name)) {
      const target = received.has(name) ? `${name}Input` : name;
      twins.set(name, target);
      // Set before the walk goes on, so that a schema may contain itself.
      schemas[target] = closed(schemas[name]);
    }
    return twins.get(name);
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
