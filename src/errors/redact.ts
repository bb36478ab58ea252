/** The first bytes of a body, fit to be shown in an error. */

const EXCERPT_BYTES = 200;

// A body that cannot be read may still be the answer to "give me a token", or the page of a proxy that repeats headers.
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [
    /("[^"]*(?:token|zak|secret|password|passcode|host_key|code_verifier)[^"]*"\s*:\s*)"(?:[^"\\]|\\.)*"?/gi,
    '$1"[redacted]"',
  ],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, "$1 [redacted]"],
  [/\beyJ[\w-]+\.[\w.-]*/g, "[redacted]"],
];

/** At most 200 bytes of `text`, whole characters, without what looks like a secret. */
export function excerptOf(text: string): string {
  // Far more than is kept is looked at, so that a secret is recognised before it is cut.
  let shown = text.slice(0, 20 * EXCERPT_BYTES);
  for (const [pattern, replacement] of SECRETS) shown = shown.replace(pattern, replacement);
  const { read } = new TextEncoder().encodeInto(shown, new Uint8Array(EXCERPT_BYTES));
  return shown.slice(0, read);
}
