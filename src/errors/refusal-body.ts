/** What the body of a refusal says, whoever wrote it: no value is trusted to be of the type that it should be. */
import type { Reply } from "../transport/types.js";
import type { ZoomFieldError } from "./api-error.js";

export interface RefusalBody {
  readonly code: number | undefined;
  readonly message: string;
  readonly fieldErrors: readonly ZoomFieldError[];
}

const LONGEST_TEXT = 1000;

/** The JSON of a refusal, or its text where it is something else. It is shown to people, so it holds no token. */
export function refusalOf({ text, scrub }: Reply): unknown {
  const shown = scrub(text);
  try {
    return JSON.parse(shown);
  } catch {
    return shown;
  }
}

/** The parts of `body`, as they may be shown; undefined if it is not an error of Zoom's API. */
export function readRefusal(body: unknown, scrub: (text: string) => string): RefusalBody | undefined {
  if (!isObject(body) || !("message" in body || "code" in body)) return undefined;
  const line = (value: unknown) => lineOf(scrub(textOf(value)));
  const errors: readonly unknown[] = Array.isArray(body.errors) ? body.errors : [];
  return {
    code: codeOf(body.code),
    message: line(body.message) || "Zoom gave no reason.",
    fieldErrors: errors.filter(isObject).map(({ field, message }) => ({ field: line(field), message: line(message) })),
  };
}

/** A number, or digits: some of Zoom's answers have the code as text. */
function codeOf(code: unknown): number | undefined {
  const number = typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : code;
  return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** One line, so that it cannot be taken for several entries of a log. */
function lineOf(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/[\u0000-\u001f\u007f]+/g, " ");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
