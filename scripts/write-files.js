/** Writes several files or none: all are written beside their places first, and then renamed, which cannot fail half-way. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The names among `files`, contents by path, that differ from what is there. */
export function staleFiles(/** @type {Record<string, string>} */ files) {
  return Object.keys(files).filter((name) => !existsSync(name) || readFileSync(name, "utf8") !== files[name]);
}

/** Writes those that differ, and returns their names. */
export function writeFiles(/** @type {Record<string, string>} */ files) {
  const stale = staleFiles(files);
  const changed = Object.entries(files).filter(([name]) => stale.includes(name));
  const waiting = changed.map(([name, text]) => ({ name, text, beside: `${name}.${process.pid}.new` }));
  try {
    for (const { name, text, beside } of waiting) {
      mkdirSync(path.dirname(name), { recursive: true });
      writeFileSync(beside, text);
    }
    for (const { name, beside } of waiting) renameSync(beside, name);
    return stale;
  } finally {
    for (const { beside } of waiting) rmSync(beside, { force: true });
  }
}
