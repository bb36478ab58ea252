/**
 * From a path template and its parameters to a path that cannot be another one.
 *
 * Encoding alone is not enough: the URL parser reads `%2e%2e` as `..`, so that deleting a member whose id is `..` would
 * delete the group. Whatever could change the number of segments is refused before anything is sent.
 */
import { ZoomInputError, type CallInfo } from "../errors/classes.js";

// C0 and C1 control characters and the line separators: they end header lines and logs, and no id holds them.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Half of a surrogate pair, which has no encoding. */
export const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
// Everything that `encodeURIComponent` would change, and dots, which need a second look.
const PLAIN = /^[A-Za-z0-9_~!*'()-]+$/;

/** The path of `template`, each parameter as one encoded segment. Throws `ZoomInputError` for what is not an id. */
export function serializePath(
  template: string,
  parameters: Readonly<Record<string, unknown>> = {},
  call?: CallInfo,
): string {
  let path = "";
  let end = 0;
  // By hand, as every call comes by here.
  for (let start = template.indexOf("{"); start >= 0; start = template.indexOf("{", end)) {
    const close = template.indexOf("}", start);
    if (close < 0) break;
    const name = template.slice(start + 1, close);
    path += template.slice(end, start) + segment(template, name, parameters[name], call);
    end = close + 1;
  }
  return path + template.slice(end);
}

function segment(template: string, name: string, value: unknown, call: CallInfo | undefined): string {
  const refuse = (problem: string): never => {
    const start = template.indexOf(`{${name}}`);
    const shown = typeof value === "string" ? ` Value: ${JSON.stringify(value.slice(0, 80))}.` : "";
    const caret = `  ${template}\n  ${" ".repeat(start)}${"^".repeat(name.length + 2)}`;
    const message = `The path parameter \`${name}\` is not an id: ${problem}.${shown} Nothing was sent.\n${caret}`;
    throw new ZoomInputError(`path.${name}`, message, call);
  };
  if (value === undefined) return refuse("it is missing");
  if (typeof value !== "string") return refuse(`it is ${value === null ? "null" : typeof value}, not a string`);
  if (PLAIN.test(value)) return value;
  const problem = problemOf(value);
  if (problem) return refuse(problem);
  return encodeURIComponent(value);
}

function problemOf(value: string): string | undefined {
  if (value.trim() === "") return "it is empty";
  if (CONTROL.test(value)) return "it holds a control character";
  if (/[/\\]/.test(value)) return "it holds a slash, which would make two segments of it";
  if (HALF_CHARACTER.test(value)) return "it holds half a character";
  for (let text = value, before = ""; text !== before;) {
    if (text === "." || text === "..") return "it is a dot segment, which names another path";
    if (text !== value && (CONTROL.test(text) || /[/\\]/.test(text)))
      return "it hides a slash or a control character in its encoding";
    before = text;
    text = decoded(text);
  }
  return undefined;
}

/** One level of percent encoding undone; text that is not encoded comes back as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%2e/gi, ".").replace(/%2f/gi, "/").replace(/%5c/gi, "\\");
  }
}
