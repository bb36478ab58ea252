/** The checks at the public doors of this folder. What they throw names the option and never quotes its value. */
import { ZoomInputError } from "../errors/classes.js";

/** Refuses what is not an object, and options that do not exist: a misspelt one would be ignored. */
export function checkOptions(options: unknown, maker: string, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new ZoomInputError(
      "options",
      `\`${maker}\` needs an object with options such as ${known.slice(0, 3).join(", ")}.`,
    );
  }
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `\`${maker}\` has no option \`${unknown}\`. Known are ${known.join(", ")}.`;
    throw new ZoomInputError(`options.${unknown}`, message);
  }
}

/** A string that is not empty, with neither white space around it nor anything in it that cannot be sent. */
export function checkText(argument: string, value: unknown, remedy: string): string {
  const refuse = (problem: string, what: string) => {
    throw new ZoomInputError(argument, `\`${argument}\` ${problem}. ${what}`);
  };
  if (value === undefined || value === null || value === "") return refuse("is missing or empty", remedy);
  if (typeof value !== "string") return refuse(`must be a string, got ${typeof value}`, remedy);
  if (value.trim() !== value) return refuse("begins or ends with white space", "Remove it, such as a line end.");
  if (/[\x00-\x1f\x7f]|\p{Surrogate}/u.test(value)) {
    return refuse("holds control characters or half of a surrogate pair", "Remove them.");
  }
  return value;
}

/** Like `checkText`, and undefined is allowed. An empty string is not: it is a variable that was never set. */
export function checkOptional(argument: string, value: unknown, remedy: string): string | undefined {
  return value === undefined ? undefined : checkText(argument, value, remedy);
}

/** The option `key` of every grant of a user. */
export function checkKey(key: unknown): string | undefined {
  return checkOptional("options.key", key, "Give what names the user, or leave it out.");
}

/** Scopes as OAuth sends them, in one string; undefined for all scopes of the app. */
export function checkScope(scope: unknown): string | undefined {
  const text: unknown = Array.isArray(scope) ? scope.join(" ") : scope;
  return checkOptional("options.scope", text, 'Give scopes such as `["user:read:user:admin"]`, or leave it out.');
}
