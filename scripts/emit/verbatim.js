/** generated/call.ts and generated/web.ts: types that depend on no operation, written by hand beside this file. */
import { readFileSync } from "node:fs";
import { header } from "./header.js";

/** The file `name`.ts under the header of generated files. */
export function emitVerbatim(name) {
  const text = readFileSync(new URL(`./${name}.ts`, import.meta.url), "utf8");
  const [, title = "", types = ""] = /^\/\*\* (.*) \*\/\n\n([^]*)$/.exec(text) ?? [];
  return header(title, `scripts/emit/${name}.ts`) + types;
}
