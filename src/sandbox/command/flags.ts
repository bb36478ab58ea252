/** The flags of the command: one row each, for the parser and for the people who read `--help`. */
import { parseArgs } from "node:util";

interface Flag {
  /** What its value is called; undefined for a switch. */
  readonly value?: string;
  readonly text: string;
}

export const FLAGS = {
  port: { value: "N", text: "the port, default 4010; 0 takes a free one" },
  host: { value: "NAME", text: "the address to listen on, default 127.0.0.1: nobody but this machine" },
  users: { value: "N", text: "how many users the account has, default 50" },
  plan: { value: "NAME", text: "free, pro or business, default pro" },
  seed: { value: "N", text: "the same seed gives the same people and identifiers, default 1" },
  quota: { value: "on|off", text: "whether Zoom's limits on calls are kept, default on" },
  unknown: {
    value: "MODE",
    text: "what becomes of unknown fields: journal (taken and noted, the default), ignore or refuse",
  },
  init: { value: "FILE", text: "begin with the people and groups of this JSON file" },
  clock: { value: "INSTANT", text: "time stands still there until it is advanced, such as 2026-01-01T00:00:00Z" },
  apps: { value: "FILE", text: "OAuth apps, a JSON list as GET /_sandbox/apps shows it" },
  state: { value: "FILE", text: "keep the state in this file, over restarts" },
  docs: { value: "FOLDER", text: "show the documentation that npm run docs wrote there, at /docs" },
  "allow-origin": {
    value: "ORIGIN",
    text: "let pages of this origin call the sandbox from a browser; several with commas",
  },
  https: { text: "speak HTTPS, with a certificate of its own making" },
  without: {
    value: "RULES",
    text: "rules that are not to hold, separated by commas: docs/sandbox-rules.md lists them",
  },
  version: { text: "show the version of the package" },
  help: { text: "show this" },
} as const satisfies Readonly<Record<string, Flag>>;

type Name = keyof typeof FLAGS;
/** Text where the flag has a value, true where it is a switch; nothing where it was not given. */
export type Values = Readonly<Partial<Record<Name, string | boolean>>>;

/** The command was called wrongly. `usage`: it helps to see what there is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly usage: boolean;

  constructor(message: string, { usage = false }: { readonly usage?: boolean } = {}) {
    super(message);
    this.usage = usage;
  }
}

export function usage(): string {
  const rows = Object.entries<Flag>(FLAGS).map(
    ([name, { value, text }]) => [`--${name} ${value ?? ""}`, text] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`);
  return `Usage: zoom-directory sandbox [options]\n\n${lines.join("\n")}\n`;
}

export function parse(args: readonly string[]): { readonly values: Values; readonly command: string } {
  const options = Object.fromEntries(
    Object.entries<Flag>(FLAGS).map(([name, { value }]) => [name, { type: value ? "string" : "boolean" } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values, command: positionals.join(" ") };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const unknown = "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    // Its first sentence: the rest is advice on arguments that look like flags.
    throw new UsageError(`${error.message.split(/[.\n]/)[0]}.`, { usage: unknown });
  }
}

/** The text of a flag; undefined where it was not given. */
export function textOf(values: Values, name: Name): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

export function wholeNumberOf(values: Values, name: Name): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--${name} is not a whole number.`);
  return Number(text);
}
