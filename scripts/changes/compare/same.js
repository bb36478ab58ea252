/** When two values, or two texts, say the same. */

/** Line breaks and indentation are form, not content. */
export function sameText(left, right) {
  return left === right || normal(left) === normal(right);
}

/** Names in one order, so that the one they came in says nothing. */
export function inOrder(/** @type {Iterable<string>} */ names) {
  return [...names].sort((one, other) => (one < other ? -1 : 1));
}

/** Deeply equal, whatever the order of the keys. */
export function sameValue(left, right) {
  if (Object.is(left, right)) return true;
  if (typeof left === "string" && typeof right === "string") return sameText(left, right);
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameValue(left[key], right[key]))
  );
}

/**
 * The change of a text, if it is one.
 *
 * @returns {import("./schemas.js").Change[]}
 */
export function textChange(where, before, after) {
  return sameText(before, after) ? [] : [{ rule: "text changed", where, before, after }];
}

function normal(text) {
  return text === undefined ? undefined : String(text).trim().replaceAll(/\s+/g, " ");
}
