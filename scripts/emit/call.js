/** generated/call.ts: the types that the methods share, written by hand in call.ts beside this file. */
import { readFileSync } from "node:fs";
import { header } from "./header.js";

export function emitCall() {
  const [, title, types] = /^\/\*\* (.*) \*\/\n\n([^]*)$/.exec(
    readFileSync(new URL("./call.ts", import.meta.url), "utf8"),
  );
  return header(title, "scripts/emit/call.ts") + types;
}
