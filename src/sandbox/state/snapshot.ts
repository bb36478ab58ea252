/** The state as JSON text and back, and a file that is never half written. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { stringify } from "../../shared/json.js";

/** Maps and sets as tagged lists; everything else is plain already. */
export function toSnapshot(state: unknown): string {
  return stringify(plain(state)) ?? "null";
}

/** What `toSnapshot` was given. The caller says what that was. */
export function fromSnapshot<State>(text: string): State {
  // The file is written by `toSnapshot`; whoever edits it by hand gets the sandbox that they wrote.
  return restored(JSON.parse(text)) as State;
}

/** Writes beside the file and puts it in its place, so that a crash leaves the old one or the new one. */
export function writeAtomically(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** The text of the file, or undefined if there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Map) return { $map: [...value].map(([key, item]) => [key, plain(item)]) };
  if (value instanceof Set) return { $set: [...value] };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

function restored(value: unknown): unknown {
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
