/** The error codes of one response: kinds and subjects decide error classes, the texts are for people. */
import { sameText, sameValue } from "./same.js";

export function changesOfErrors(before, after, where) {
  if (sameValue(before, after)) return [];
  const changes = [];
  const [old, now] = [byCode(before), byCode(after)];
  for (const code of now.keys())
    if (!old.has(code)) changes.push({ rule: "error code added", where, after: shown(code) });
  for (const [code, rows] of old) {
    const others = now.get(code);
    const add = (rule, detail = {}) => changes.push({ rule, where: `${where} ${shown(code)}`, ...detail });
    if (!others) {
      changes.push({ rule: "error code removed", where, before: shown(code) });
      continue;
    }
    const differs = (key) => {
      const [mine, theirs] = [rows, others].map((list) => joined(list, key));
      return mine === theirs ? undefined : { before: mine, after: theirs };
    };
    const kind = differs("kind");
    if (kind) add("error kind changed", kind);
    const subject = differs("subject");
    if (subject) add("error subject changed", subject);
    const status = differs("alsoStatus");
    if (status) add(`error ${status.after === "" ? "no longer comes" : "also comes"} with another status`, status);
    for (const text of ["when", "remedy"]) {
      const [mine, theirs] = [rows, others].map((list) => joined(list, text));
      if (!sameText(mine, theirs)) add("text changed", { before: mine, after: theirs });
    }
  }
  return changes;
}

function byCode(errors) {
  const result = new Map();
  for (const error of errors) result.set(error.code, [...(result.get(error.code) ?? []), error]);
  return result;
}

/** In any order: a code may stand there several times, with different causes. */
function joined(rows, key) {
  return [...new Set(rows.map((row) => row[key]).filter((value) => value !== undefined))]
    .map(String)
    .sort()
    .join(" | ");
}

const shown = (code) => (code === null ? "without a code" : code);
