/** JSON text with every digit of integers above 2^53, which `JSON.stringify` rounds (2^56 becomes 72057594037927940). */
export function exactJson(value) {
  const mark = "\u0000int:";
  const text = JSON.stringify(
    value,
    (_key, item) => (Number.isInteger(item) && !Number.isSafeInteger(item) ? mark + BigInt(item) : item),
    2,
  );
  return exactDigits(text.replace(/"\\u0000int:(-?\d+)"/g, "$1"));
}

/** The same for numbers that a printer of code has rounded, and for keys, which are numbers too. */
export function exactDigits(text) {
  return text.replace(/(?<![\w.])\d{17,20}(?![\w.])/g, (digits) => BigInt(Number(digits)).toString());
}
