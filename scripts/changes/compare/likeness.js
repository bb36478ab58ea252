/** When two names, or two sets of names, are taken for the same thing under another name. */

/** 0 to 1: how alike two names are, without regard to case, `_` and `-`. */
export function likeness(left, right) {
  const a = plain(left);
  const b = plain(right);
  if (a === b) return 1;
  const length = Math.max(a.length, b.length);
  return length === 0 ? 0 : 1 - distance(a, b) / length;
}

/** 0 to 1: how many of the names of two sets are shared. */
export function overlap(left, right) {
  const shared = [...left].filter((name) => right.has(name)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 1 : shared / all;
}

/**
 * The best partners of `left` among `right`, each taken once: `[[left, right], …]`, most alike first. `score` gives a
 * number above 0 where the two may be the same.
 */
export function pairs(left, right, score) {
  const ranked = left
    .flatMap((a) => right.map((b) => ({ a, b, points: score(a, b) })))
    .filter(({ points }) => points > 0)
    .sort((one, other) => other.points - one.points);
  const taken = new Set();
  const result = [];
  for (const { a, b } of ranked) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    result.push([a, b]);
  }
  return result;
}

function plain(name) {
  return String(name).toLowerCase().replaceAll(/[_-]/g, "");
}

/** Levenshtein's distance. */
function distance(/** @type {string} */ a, /** @type {string} */ b) {
  /** @type {any[]} */
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, Number(next[j - 1]) + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
