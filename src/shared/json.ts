/**
 * JSON text that keeps every digit of large integers.
 *
 * Zoom's licence options are powers of two up to 2^59. A double holds them exactly, but `JSON.stringify` prints the
 * shortest digits that read back as the same double: 2^56 becomes 72057594037927940. Other languages then see another
 * number, so integers above 2^53 are printed through BigInt.
 */

const MARK = "\u0000zoom-int:";
const MARKED = /"\\u0000zoom-int:(-?\d+)"/g;

/** Like `JSON.stringify`, with exact large integers, and `bigint` allowed. Strings that hold the mark are refused. */
export function stringify(value: unknown, space?: number): string | undefined {
  let marked = false;
  const text = JSON.stringify(
    value,
    (_key, item: unknown) => {
      if (typeof item === "bigint" || (typeof item === "number" && isLargeInteger(item))) {
        marked = true;
        return MARK + BigInt(item).toString();
      }
      // Such a string cannot be told from a number that was marked. No real text holds the character U+0000.
      if (typeof item === "string" && item.startsWith(MARK))
        throw new TypeError("A string holds the mark of a large integer.");
      return item;
    },
    space,
  );
  return marked ? text.replace(MARKED, "$1") : text;
}

function isLargeInteger(item: number): boolean {
  return Number.isInteger(item) && !Number.isSafeInteger(item) && Math.abs(item) < 1e21;
}
