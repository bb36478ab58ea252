/** The values of two enums: what was added, removed or renamed, and whether the enum is open. */
import { likeness, pairs } from "./likeness.js";
import { sameText } from "./same.js";

export function changesOfValues(left, right, direction, where) {
  const changes = [];
  const add = (what, detail = {}) => changes.push({ rule: `${direction} ${what}`, where, ...detail });
  const [before, after] = [left.values, right.values];
  if (!before && !after) return changes;
  if (!before) add("restricted to values", { after: after.join(", ") });
  else if (!after) add("no longer restricted to values", { before: before.join(", ") });
  else {
    const gone = before.filter((value) => !after.includes(value));
    const come = after.filter((value) => !before.includes(value));
    const renamed = pairs(gone, come, (a, b) => renaming(a, b, left.meanings[a], right.meanings[b]));
    for (const [a, b] of renamed) add("value renamed", { before: a, after: b });
    // Where no exhaustive check is possible, another value breaks none.
    const kind = direction === "response" && !left.open ? "value added to a closed list" : "value added";
    for (const value of come) if (!renamed.some(([, b]) => b === value)) add(kind, { after: value });
    for (const value of gone) if (!renamed.some(([a]) => a === value)) add("value removed", { before: value });
    if (!left.open && right.open) add("list of values opened");
    if (left.open && !right.open) add("list of values closed");
    for (const value of before) {
      if (!after.includes(value) || sameText(left.meanings[value], right.meanings[value])) continue;
      changes.push({
        rule: "meaning changed",
        where: `${where} ${value}`,
        before: left.meanings[value],
        after: right.meanings[value],
      });
    }
  }
  return changes;
}

/** A number is the same under another name only if it means the same; a word also if it is spelt almost alike. */
function renaming(a, b, before, after) {
  const told = before !== undefined && after !== undefined && sameText(before, after) ? 1 : 0;
  if (typeof a !== "string" || typeof b !== "string") return told;
  const alike = likeness(a, b);
  return told || (alike >= 0.75 && Math.min(a.length, b.length) >= 5) ? told + alike : 0;
}
