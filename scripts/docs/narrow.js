/** Code of the package in lines that the column of a page has room for. */
import { format } from "prettier";

/** Most code has room as it is written, and formatting takes its time. */
export async function narrow(/** @type {string} */ code, width = 80) {
  if (code.split("\n").every((line) => line.length <= width)) return code;
  return (await format(code, { parser: "typescript", printWidth: width })).trimEnd();
}
