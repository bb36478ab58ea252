/** generated/call.ts: the types that the methods share, written by hand in shared-types.ts beside this file. */
import { readFileSync } from "node:fs";
import { header } from "./header.js";

export function emitCall() {
  const [, title = "", types = ""] =
    /^\/\*\* (.*) \*\/\n\n([^]*)$/.exec(readFileSync(new URL("./shared-types.ts", import.meta.url), "utf8")) ?? [];
  return header(title, "scripts/emit/shared-types.ts") + types;
}
