#!/usr/bin/env node
/** `zoom-directory sandbox`: the sandbox on a port, for any language. */
import { parseArgs } from "node:util";

const USAGE = `Usage: zoom-directory sandbox [options]

  --port N        the port, default 4010; 0 takes a free one
  --host NAME     the address to listen on, default 127.0.0.1: nobody but this machine
  --users N       how many users the account has, default 50
  --plan NAME     free, pro or business, default pro
  --seed N        the same seed gives the same people and identifiers, default 1
  --quota on|off  whether Zoom's limits on calls are kept, default on
  --state FILE    keep the state in this file, over restarts
  --help          show this
`;

const OPTIONS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  users: { type: "string" },
  plan: { type: "string" },
  seed: { type: "string" },
  quota: { type: "string" },
  state: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

class UsageError extends Error {}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help) return void process.stdout.write(USAGE);
  if (positionals.join(" ") !== "sandbox") throw new UsageError(`There is no command "${positionals.join(" ")}".`);
  await sandbox(values);
}

async function sandbox(values: ReturnType<typeof parse>["values"]): Promise<void> {
  const { createSandbox } = await import("./index.js");
  const { readIfThere, writeAtomically } = await import("./state/snapshot.js");
  const snapshot = values.state === undefined ? undefined : readIfThere(values.state);
  // The parser gives text; createSandbox checks what it means.
  const options = {
    users: wholeNumber(values, "users"),
    seed: wholeNumber(values, "seed"),
    plan: values.plan as "pro" | undefined,
    quota: values.quota as "on" | undefined,
    snapshot,
  };
  const box = createSandbox(Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)));

  let unsaved = snapshot === undefined;
  const save = () => {
    if (values.state === undefined || !unsaved) return;
    unsaved = false;
    writeAtomically(values.state, box.snapshot());
  };
  save();
  box.onChange(() => {
    unsaved = true;
  });
  const timer = setInterval(save, 500);

  const server = await box.listen(wholeNumber(values, "port") ?? 4010, { hostname: values.host });
  const { auth, baseUrl } = server.clientOptions();
  console.error("A stand-in for Zoom, made for tests. Never give it real data or credentials; not for production.");
  console.log(`Page      ${server.url}/`);
  console.log(`API       ${baseUrl}`);
  if (typeof auth !== "string") {
    console.log(`Token     POST ${auth.tokenUrl}`);
    console.log(`          account_id=${auth.accountId} client_id=${auth.clientId} client_secret=${auth.clientSecret}`);
  }
  console.log(`Controls  ${server.url}/_sandbox/`);
  if (values.state !== undefined) console.log(`State     ${values.state}${snapshot === undefined ? " (new)" : ""}`);

  const stop = () => {
    clearInterval(timer);
    save();
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(values: Readonly<Record<string, unknown>>, name: string): number | undefined {
  if (values[name] === undefined) return undefined;
  const number = Number(values[name]);
  if (!Number.isInteger(number) || number < 0) throw new UsageError(`--${name} is not a whole number.`);
  return number;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known =
    error instanceof UsageError ||
    error instanceof TypeError ||
    error instanceof RangeError ||
    (error instanceof Error && "code" in error);
  console.error(known && error instanceof Error ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
