/** The assertions at the public doors of this folder. What they throw names the option and never quotes its value. */
import { checkBaseUrl } from "../hosts.js";
import { ZoomInputError } from "../errors/classes.js";

/** Refuses what is no object, and options that do not exist: a misspelt one would be ignored. */
export function checkOptions(options: unknown, maker: string, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new ZoomInputError("options", `\`${maker}\` needs an object with ${known.slice(0, 3).join(", ")} and so on.`);
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `\`${maker}\` has no option \`${unknown}\`. Known are ${known.join(", ")}.`;
    throw new ZoomInputError(`options.${unknown}`, message);
  }
}

/** A text that is not empty, without white space around it and control characters in it. */
export function checkText(argument: string, value: unknown, remedy: string): string {
  const refuse = (problem: string, what: string) => {
    throw new ZoomInputError(argument, `\`${argument}\` ${problem}. ${what}`);
  };
  if (value === undefined || value === null || value === "") return refuse("is missing or empty", remedy);
  if (typeof value !== "string") return refuse(`is no text but ${typeof value}`, remedy);
  if (value.trim() !== value) return refuse("begins or ends with white space", "Remove it, such as a line end.");
  if (/[\x00-\x1f\x7f]/.test(value)) return refuse("holds control characters", "Remove them.");
  return value;
}

/** Like `checkText`, and undefined is allowed. An empty text is not: it is a variable that was never set. */
export function checkOptional(argument: string, value: unknown, remedy: string): string | undefined {
  return value === undefined ? undefined : checkText(argument, value, remedy);
}

/** An address that may see secrets. */
export function checkUrl(argument: string, value: string): string {
  return checkBaseUrl(argument, checkText(argument, value, "Leave it out to use Zoom's."));
}
