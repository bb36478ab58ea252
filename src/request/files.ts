/** Which values of a body are files. */
import type { FileInput } from "../../generated/types.js";

export type StreamInput = Exclude<FileInput, Blob>;

/** Whether a field of `body` is a file, so that only a form can carry it. */
export function hasFiles(body: unknown): boolean {
  return (
    isObject(body) &&
    !(body instanceof FormData) &&
    Object.values(body).some((value) => isFile(value) || isListOfFiles(value))
  );
}

export function isFile(value: unknown): value is FileInput {
  return value instanceof Blob || (isObject(value) && (value.data instanceof Uint8Array || isStream(value)));
}

export function isListOfFiles(value: unknown): value is FileInput[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFile);
}

/** Web streams, and those of Node, which are async iterables as well. */
export function isStream(value: unknown): value is StreamInput {
  return isObject(value) && isObject(value.data) && Symbol.asyncIterator in value.data;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
