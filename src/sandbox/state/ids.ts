/** Identifiers that look like Zoom's and that a seed repeats. */

export interface Ids {
  /** 22 characters of base64url. */
  readonly id: () => string;
  readonly trackingId: () => string;
  /** A whole number with so many digits, the first one not 0. */
  readonly digits: (count: number) => number;
  /** Counts from 1 again. */
  readonly restart: () => void;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ALPHANUMERIC = ALPHABET.slice(0, 62);

export function createIds(random: () => number): Ids {
  const text = (length: number, alphabet: string) => {
    let result = "";
    for (let index = 0; index < length; index += 1) result += alphabet[Math.floor(random() * alphabet.length)];
    return result;
  };
  let calls = 0;
  return {
    // The first character is a letter or a digit, so that no identifier looks like an option or a dot.
    id: () => text(1, ALPHANUMERIC) + text(21, ALPHABET),
    // Counted, not drawn: reading must not change what is created next.
    trackingId: () => `v=2.0;clid=sandbox;rid=WEB_${(calls += 1).toString(16).padStart(12, "0")}`,
    restart: () => {
      calls = 0;
    },
    digits: (count) => Math.floor((1 + random() * 9) * 10 ** (count - 1)),
  };
}
