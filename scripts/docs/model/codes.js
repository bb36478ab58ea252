/** Every error of the document by code: what it means, and on which operations. */

/**
 * @typedef {{status: number, kind: string, when: string, remedy: string, operations: string[]}} Meaning
 * @typedef {{code: number | null, meanings: Meaning[]}} CodeEntry
 */

/** @param {import("./operation.js").Operation[]} operations @returns {CodeEntry[]} in the order of the codes, what has none last */
export function codesOf(operations) {
  /** @type {Map<number | null, Map<string, Meaning>>} */
  const codes = new Map();
  for (const { id, errors } of operations) {
    for (const { status, code, kind, when, remedy } of errors) {
      const meanings = codes.get(code) ?? new Map();
      codes.set(code, meanings);
      const key = JSON.stringify([status, kind, when, remedy]);
      const known = meanings.get(key);
      if (known) known.operations.push(id);
      else meanings.set(key, { status, kind, when, remedy, operations: [id] });
    }
  }
  return [...codes]
    .map(([code, meanings]) => ({
      code,
      meanings: [...meanings.values()].map((one) => ({ ...one, operations: [...new Set(one.operations)] })),
    }))
    .sort((one, other) => (one.code ?? Infinity) - (other.code ?? Infinity));
}
