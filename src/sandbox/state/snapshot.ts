/** State as JSON text and back: maps and sets as tagged lists, everything else is plain already. */
import { stringify } from "../../shared/json.js";

export function toSnapshot(state: unknown): string {
  return stringify(tagged(state)) ?? "null";
}

/** What `toSnapshot` was given. The caller says what that was. Throws a `SyntaxError` for what is no JSON. */
export function fromSnapshot<State>(text: string): State {
  // The text comes from `toSnapshot`; whoever edits it by hand gets the sandbox that they wrote.
  return restored(JSON.parse(text)) as State;
}

export function tagged(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [key, tagged(item)]) };
  if (value instanceof Set) return { $set: [...value] };
  if (Array.isArray(value)) return value.map(tagged);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tagged(item)]));
  return value;
}

export function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== "object" || value === null) return value;
  if ("$map" in value && Array.isArray(value.$map)) {
    return new Map(
      value.$map.map((entry: unknown) => (Array.isArray(entry) ? [entry[0], restored(entry[1])] : [entry, undefined])),
    );
  }
  if ("$set" in value && Array.isArray(value.$set)) return new Set(value.$set);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restored(item)]));
}
