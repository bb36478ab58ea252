/**
 * What Zoom's own documents say in prose, read out of it. Their downloads are OpenAPI 3.0 without the fields that we need:
 * the description of an operation ends in `**[Scopes](…):** `a`,`b``, `**[Granular Scopes](…):** …` and
 * `**[Rate Limit Label](…):** `Medium``, and may have `**Prerequisite**: Pro or higher account.`; the one of a response
 * has `**Error Code:** `300` <br>` and the text behind it, once for each cause.
 */
const LIST = "\\*\\*\\s*((?:`[^`]+`[\\s,]*)*)";
const SCOPES = new RegExp(`\\*\\*\\[?(?:Granular )?Scopes\\]?(?:\\([^)]*\\))?:?${LIST}`, "gi");
const LABEL = /\*\*\[?Rate Limit Label\]?(?:\([^)]*\))?:?\*\*:?\s*`([^`]+)`/i;
const PLAN = /\b(pro|business) or (?:a )?higher\b/i;
const ERROR = /\*\*Error Code:?\*\*:?\s*`(-?\d+)`\s*(?:<br ?\/?>)?([\s\S]*?)(?=\*\*Error Code|$)/gi;
const MARKS = /<br ?\/?>/gi;

/** `{ scopes, label, plan }` of a description. */
export function factsOfOperation(description = "") {
  const scopes = [...description.matchAll(SCOPES)].flatMap(([, list = ""]) => quoted(list));
  const label = description
    .match(LABEL)?.[1]
    ?.toLowerCase()
    .replaceAll(/[\s_]+/g, "-");
  const plan = description.match(PLAN)?.[1]?.toLowerCase();
  return { scopes, label, plan };
}

/** The error codes of a response's description, each with its text. */
export function errorsOf(description = "") {
  return [...description.matchAll(ERROR)].map(([, code, text = ""]) => ({
    code: Number(code),
    when: text.replaceAll(MARKS, " ").trim(),
  }));
}

const quoted = (text) => [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.trim());
