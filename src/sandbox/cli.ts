#!/usr/bin/env node
/** `zoom-directory sandbox`: the sandbox on a port, for any language. */
import { greeting } from "./command/greeting.js";
import { parse, textOf, usage, UsageError, wholeNumberOf, type Values } from "./command/flags.js";
import { version } from "./command/version.js";

const WARNING = "A stand-in for Zoom, made for tests. Never give it real data or credentials; not for production.";

async function main(args: readonly string[]): Promise<void> {
  const { values, command } = parse(args);
  if (values.help === true) return void process.stdout.write(usage());
  if (values.version === true) return void process.stdout.write(`${version()}\n`);
  if (command === "") throw new UsageError("Say which command: sandbox is the only one.", { usage: true });
  if (command !== "sandbox") throw new UsageError(`There is no command ${JSON.stringify(command)}.`, { usage: true });
  await sandbox(values);
}

async function sandbox(values: Values): Promise<void> {
  const port = wholeNumberOf(values, "port") ?? 4010;
  const state = textOf(values, "state");
  const { createSandbox } = await import("./index.js");
  const { readIfThere, writeAtomically } = await import("./state/snapshot.js");
  const snapshot = state === undefined ? undefined : readIfThere(state);
  // The parser gives text; createSandbox checks what it means.
  const options = {
    users: wholeNumberOf(values, "users"),
    seed: wholeNumberOf(values, "seed"),
    plan: textOf(values, "plan") as "pro" | undefined,
    quota: textOf(values, "quota") as "on" | undefined,
    snapshot,
  };
  const box = open(() => createSandbox(options), state);

  let unsaved = snapshot === undefined;
  const save = () => {
    if (state === undefined || !unsaved) return;
    unsaved = false;
    writeAtomically(state, box.snapshot());
  };
  save();
  // Only what can go on keeps the process alive: a port that is taken ends it.
  const server = await box.listen(port, { hostname: textOf(values, "host") });
  box.onChange(() => {
    unsaved = true;
  });
  const timer = setInterval(save, 500);

  console.error(WARNING);
  console.log(greeting(server, { state: state !== undefined && snapshot === undefined ? `${state} (new)` : state }));

  const stop = () => {
    clearInterval(timer);
    save();
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** What a file holds that nobody of ours wrote is a matter of the file. */
function open<Box>(create: () => Box, state: string | undefined): Box {
  try {
    return create();
  } catch (error) {
    if (state === undefined || !(error instanceof SyntaxError)) throw error;
    throw new UsageError(`${state} holds no state of a sandbox. Delete it to start anew.`);
  }
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
