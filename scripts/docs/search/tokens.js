/**
 * How texts and queries are cut into terms, the same at build and in the page. Chinese is cut into pairs of characters and
 * not by a dictionary: Node's and the browser's dictionaries differ, and a pair is found in whatever word it stands.
 */

const PIECES = /\p{Script=Han}+|[\p{L}\p{N}](?:[\p{L}\p{N}_.:-]*[\p{L}\p{N}])?/gu;

export function tokenize(/** @type {string} */ text) {
  return [...text.matchAll(PIECES)].flatMap(([piece]) =>
    /^\p{Script=Han}/u.test(piece) ? pairs(piece) : names(piece),
  );
}

function pairs(/** @type {string} */ text) {
  const chars = Array.from(text);
  return chars.length < 2 ? chars : chars.slice(1).map((char, index) => chars[index] + char);
}

/** `groups.updateMember` is found by itself and by each of its words. */
function names(/** @type {string} */ piece) {
  // A Latin word may run into Chinese without a space.
  const [whole = ""] = piece.split(/(?=\p{Script=Han})/u);
  const rest = piece.slice(whole.length);
  const words = whole.split(/[_.:-]|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
  const own = words.length > 1 ? [whole, ...words] : [whole];
  return [...own.map((word) => word.toLowerCase()), ...(rest ? tokenize(rest) : [])];
}

/** Of MiniSearch, at build and in the page. */
export const indexOptions = {
  fields: ["title", "name", "text", "more"],
  storeFields: ["title", "name", "kind", "url", "method", "hint"],
  tokenize,
  processTerm: (/** @type {string} */ term) => term,
};

export const queryOptions = {
  combineWith: /** @type {const} */ ("AND"),
  prefix: true,
  fuzzy: (/** @type {string} */ term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  boost: { title: 4, name: 5, more: 0.5 },
  boostDocument: (/** @type {unknown} */ _, /** @type {string} */ term, /** @type {any} */ stored) => {
    // Who types a whole name wants what is called so, not the guides that mention it.
    const named = stored.name?.toLowerCase() === term ? 5 : 1;
    return named * (stored.kind === "operation" || stored.kind === "guide" ? 1.5 : 1);
  },
};
