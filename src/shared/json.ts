/**
 * JSON text that keeps every digit of large integers.
 *
 * Zoom's licence options are powers of two up to 2^59. A double holds them exactly, but `JSON.stringify` prints the
 * shortest digits that read back as the same double: 2^56 becomes 72057594037927940. Other languages then see another
 * number, so integers above 2^53 are printed through BigInt.
 */

// 2^53 has 16 digits.
const LONG_NUMBER = /\d{16}/;

/** Like `JSON.stringify`, with exact large integers, and `bigint` allowed. Strings are left alone. */
export function stringify(value: unknown, space?: number): string | undefined {
  const plain = plainJson(value, space);
  if (plain !== undefined && !LONG_NUMBER.test(plain)) return plain;
  let mark: string | undefined;
  const print = () =>
    JSON.stringify(
      value,
      (_key, item: unknown) => {
        if (typeof item !== "bigint" && !(typeof item === "number" && isLargeInteger(item))) return item;
        mark ??= "#";
        return mark + BigInt(item).toString();
      },
      space,
    ) as string | undefined; // the declaration forgets that functions and undefined have no JSON
  let text = print();
  if (mark === undefined || text === undefined) return text;
  // A mark that no string of the value holds: longer than every run of the same character.
  const longest = Math.max(...[...text.matchAll(/#+/g)].map(([run]) => run.length));
  mark = "#".repeat(longest + 1);
  text = print();
  return text?.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** Undefined where there is no JSON, or a `bigint` is in it. Several times as quick as with a replacer. */
function plainJson(value: unknown, space: number | undefined): string | undefined {
  try {
    return JSON.stringify(value, undefined, space);
  } catch {
    return undefined; // what else is wrong with it comes up again
  }
}

function isLargeInteger(item: number): boolean {
  return Number.isInteger(item) && !Number.isSafeInteger(item) && Math.abs(item) < 1e21;
}

/** The JSON object that `text` is, if it is one. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // An object that is not an array has only names and values.
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
