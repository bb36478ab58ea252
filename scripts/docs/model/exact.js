/** A value as JSON on one line, with every digit of integers above 2^53. */
import { exactJson } from "../../spec/exact-json.js";

export function exact(/** @type {unknown} */ value) {
  return exactJson(value).replace(/\n\s*/g, value !== null && typeof value === "object" ? " " : "");
}

/** A value as a reader would type it: text without quotes. */
export function shown(/** @type {unknown} */ value) {
  return typeof value === "string" ? value : exact(value);
}
