/** Which names of undocumented fields may be shown: those that look as if somebody had thought them up, and not like data. */

// Longer ones are no words; Zoom's longest field has 60 letters, its longest word 15.
const LONGEST_NAME = 80;
const LONGEST_WORD = 20;
/** Words in snake_case, camelCase or kebab-case, with at most three digits behind each: `mfa_2fa`, `isE911Enabled`. */
const NAME = /^[a-z]+\d{0,3}(?:[_-](?:[a-z]+\d{0,3}|\d{1,3}[a-z]*)|[A-Z][a-z]*\d{0,3})*$/;
const DIGITS = /\d/g;
const MOST_DIGITS = 4;

/** The name, or `*` for what could be an id, an address, a number, a secret or anything else that is the key of a map. */
export function shownName(name: string): string {
  if (name.length > LONGEST_NAME || !NAME.test(name)) return "*";
  if ((name.match(DIGITS)?.length ?? 0) > MOST_DIGITS) return "*";
  const words = name.split(/[_-]|(?=[A-Z])/);
  // Text in base64 has capitals anywhere, so most of its words are a letter or two.
  const short = words.filter((word) => word.length < 3).length;
  return words.some((word) => word.length > LONGEST_WORD) || short > Math.max(1, words.length / 2) ? "*" : name;
}
