/** The lines of a block for the shell: what is ours is run or looked up, what is not has to be known. */
import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { parse } from "../../../src/sandbox/command/flags.js";
import { ROOT, type Block } from "./blocks.js";

const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8"));
const BUILT_IN = ["ci", "start", "test", "install", "exec", "pack", "init", "pkg"];

/** Commands, with continued lines joined and comments taken off. */
export function commandsOf(code: string): readonly string[] {
  return code
    .replaceAll(/\\\n\s*/g, " ")
    .split(/\n|&&/)
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "");
}

/** What is wrong with a command, if anything is. `origin` is a sandbox on a port, `token` opens it. */
export async function tryCommand(command: string, { origin, token }: { origin: string; token: string }) {
  const [program, first = "", ...rest] = command.split(/\s+/);
  switch (program) {
    case "npm":
      if (first === "run" && !(rest[0] && rest[0] in scripts)) return `There is no script ${rest[0]}.`;
      return first === "run" || BUILT_IN.includes(first) ? undefined : `npm has no ${first} in these pages.`;
    case "npx":
      return first === "zoom-directory" ? commandFault(rest) : undefined;
    case "curl": {
      const env = { ...process.env, TOKEN: token };
      const line = `${command.replaceAll("http://127.0.0.1:4010", origin)} --fail-with-body --silent --show-error`;
      return promisify(execFile)("sh", ["-c", line], { env }).then(
        () => undefined,
        (error: Error) => error.message,
      );
    }
    case "node":
      return first.startsWith("scripts/") && !fs.existsSync(path.join(ROOT, first)) ? `No ${first}.` : undefined;
    case "export":
    case "mkdir":
    case "cd":
    case "git":
    case "docker":
      return undefined;
    default:
      return `${program} is not known in these pages.`;
  }
}

/** The flags, by the command's own parser. */
function commandFault(args: readonly string[]): string | undefined {
  try {
    const { command } = parse(args);
    return command === "sandbox" ? undefined : `There is no command ${command}.`;
  } catch (error) {
    return String(error);
  }
}

export function describeFault({ at }: Block, command: string, fault: string): string {
  return `${at} ${command}\n  ${fault}`;
}
