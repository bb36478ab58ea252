#!/usr/bin/env node
/** `zoom-directory sandbox`: the sandbox on a port, for any language. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createManualClock, type Clock } from "../shared/clock.js";
import { parseObject } from "../shared/json.js";
import { greeting } from "./command/greeting.js";
import { parse, textOf, usage, UsageError, wholeNumberOf, type Values } from "./command/flags.js";
import type { RuleSwitches } from "./rules/switches.js";
import { version } from "./command/version.js";
import { appIn } from "./oauth/app-input.js";
import type { AppOptions } from "./oauth/apps.js";
import type { SandboxServer } from "./sandbox.js";

const WARNING = "A stand-in for Zoom, made for tests. Never give it real data or credentials; not for production.";

async function main(args: readonly string[]): Promise<void> {
  const { values, command } = parse(args);
  if (values.help === true) return void process.stdout.write(usage());
  if (values.version === true) return void process.stdout.write(`${version()}\n`);
  if (command === "") throw new UsageError("Say which command: sandbox is the only one.", { usage: true });
  if (command !== "sandbox") throw new UsageError(`Unknown command ${JSON.stringify(command)}.`, { usage: true });
  await sandbox(values);
}

async function sandbox(values: Values): Promise<void> {
  const port = wholeNumberOf(values, "port") ?? 4010;
  const state = textOf(values, "state");
  const { createSandbox } = await import("./index.js");
  // The parser gives text; createSandbox checks what it means.
  const options = {
    users: wholeNumberOf(values, "users"),
    seed: wholeNumberOf(values, "seed"),
    plan: textOf(values, "plan") as "pro" | undefined,
    quota: textOf(values, "quota") as "on" | undefined,
    directory: directoryOf(values),
    clock: clockOf(values),
    rules: rulesOf(textOf(values, "without")),
    file: state,
    apps: appsIn(textOf(values, "apps")),
    unknown: textOf(values, "unknown") as "journal" | undefined,
  };
  const box = createSandbox(options);
  const docs = textOf(values, "docs");
  const origins = textOf(values, "allow-origin")?.split(",");
  const listen = () =>
    box.listen(port, { hostname: textOf(values, "host"), docs, origins, https: values.https === true });
  const server = await listen().catch((error: unknown) => {
    box.close();
    throw error;
  });

  console.error(WARNING);
  console.log(greeting(server, box, { state, docs, certificate: certificateFile(server) }));

  const stop = () => {
    void server.close().then(() => {
      box.close();
      process.exit(0);
    });
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** Where clients find the certificate that they are to trust. */
function certificateFile({ certificate }: SandboxServer): string | undefined {
  if (certificate === undefined) return undefined;
  const file = path.join(mkdtempSync(path.join(tmpdir(), "zoom-directory-")), "certificate.pem");
  writeFileSync(file, certificate);
  return file;
}

function directoryOf(values: Values): object | undefined {
  const file = textOf(values, "init");
  if (file === undefined) return undefined;
  const directory = parseObject(readFileSync(file, "utf8"));
  if (!directory) throw new UsageError(`${file} holds no JSON object.`);
  return directory;
}

function clockOf(values: Values): Clock | undefined {
  const text = textOf(values, "clock");
  if (text === undefined) return undefined;
  const start = Date.parse(text);
  if (!Number.isFinite(start)) throw new UsageError("--clock is no instant such as 2026-01-01T00:00:00Z.");
  return createManualClock(start);
}

function appsIn(file: string | undefined): AppOptions[] | undefined {
  if (file === undefined) return undefined;
  try {
    const list: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (!Array.isArray(list)) throw new TypeError("It is no list.");
    return list.map(appIn);
  } catch (error) {
    throw new UsageError(`--apps ${file}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
  }
}

/** createSandbox knows which rules there are. */
function rulesOf(without: string | undefined): RuleSwitches | undefined {
  return without === undefined ? undefined : Object.fromEntries(without.split(",").map((name) => [name.trim(), false]));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = 1;
  const expected =
    error instanceof UsageError ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    (error instanceof Error && "code" in error);
  if (!expected) return console.error(error);
  console.error(error.message);
  if (error instanceof UsageError && error.usage) console.error(`\n${usage()}`);
});
