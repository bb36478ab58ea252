/** Runs other programs and says in one line what they complained about. */
import { spawnSync } from "node:child_process";

/**
 * What `command` printed. Throws when it fails, and when it has not ended after `timeout` milliseconds: a process that
 * something keeps alive is a fault as well.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, timeout?: number }} options
 */
export function run(command, args, { cwd, env, timeout = 300_000 }) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, NODE_PATH: "", ...env },
    encoding: "utf8",
    timeout,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ""}: ${failureIn(`${stderr}\n${stdout}`)}`);
  return stdout;
}

/**
 * npm as it was called, without a shell on any system.
 *
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function npm(args, cwd) {
  const program = process.env.npm_execpath;
  return program ? run(process.execPath, [program, ...args], { cwd }) : run("npm", args, { cwd });
}

/**
 * The line of a tool's output that says what is wrong; the rest are stacks and tables.
 *
 * @param {string} output
 */
export function failureIn(output) {
  const lines = output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith("npm warn"));
  // attw first lists what it was told to ignore.
  const said = lines.filter((line) => !line.startsWith("(ignor"));
  return said.find((line) => /error|fail|problem|^\d+\. /i.test(line)) ?? said[0] ?? "it says nothing.";
}
