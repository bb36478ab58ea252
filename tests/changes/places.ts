/** Places of a bundled document, for edits. */
import type { Json } from "../document.js";

const METHODS = ["get", "post", "put", "patch", "delete"];

export interface Place {
  readonly path: string;
  readonly method: string;
  readonly item: Json;
  readonly operation: Json;
}

export function place(document: Json, id: string): Place {
  for (const [path, item] of Object.entries<Json>(document.paths)) {
    for (const method of METHODS) {
      if (item[method]?.operationId === id) return { path, method, item, operation: item[method] };
    }
  }
  throw new Error(`No operation ${id}.`);
}

export const operation = (document: Json, id: string): Json => place(document, id).operation;

/** The parameter of an operation, as its own if it was shared. */
export function parameter(document: Json, id: string, name: string): Json {
  const list: Json[] = operation(document, id).parameters;
  const index = list.findIndex((one) => resolve(document, one).name === name);
  if (index < 0) throw new Error(`${id} has no parameter ${name}.`);
  return (list[index] = structuredClone(resolve(document, list[index] ?? {})));
}

/** A schema of the components. */
export function schema(document: Json, name: string): Json {
  const found = document.components.schemas[name];
  if (!found) throw new Error(`No schema ${name}.`);
  return found;
}

/** A response of an operation, as its own if it was shared. */
export function response(document: Json, id: string, status: number): Json {
  const { responses } = operation(document, id);
  return (responses[status] = structuredClone(resolve(document, responses[status])));
}

/** The entries of `x-errors` of a response. */
export function errors(document: Json, id: string, status: number): Json[] {
  return response(document, id, status)["x-errors"];
}

export function resolve(document: Json, node: Json): Json {
  if (!node.$ref) return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((parent: Json, key: string) => parent[key.replaceAll("~1", "/")], document);
}

/** The same value with the keys of every object in the opposite order, but for media types: the first is the default. */
export function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, key === "content" ? child : reordered(child)]),
  );
}

/** Takes a key out of an object under another name, at the same place. */
export function rename(object: Json, before: string, after: string): void {
  const entries = Object.entries(object);
  for (const key of Object.keys(object)) delete object[key];
  for (const [key, value] of entries) object[key === before ? after : key] = value;
}
