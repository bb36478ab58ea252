/** The command `zoom-directory` as a process of its own, made of the sources. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";

const ROOT = path.join(__dirname, "../..");

export interface Running {
  readonly child: ChildProcess;
  /** Such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Calls below /v2 as the server-to-server app; with `token` as whoever it belongs to. */
  call(method: string, path: string, body?: unknown): Promise<Response>;
  control(method: string, path: string, body?: unknown): Promise<any>;
  readonly token: string;
  /** All that it said until it listened. */
  readonly printed: string;
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface Command {
  /** A folder of the test's own. */
  readonly folder: string;
  /** Starts it on a free port, and waits until it listens. `token`: one that is known already. */
  start(args?: readonly string[], token?: string): Promise<Running>;
  /** What it prints until it ends by itself, and how it ends. */
  run(args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }>;
  remove(): void;
}

export function buildCommand(): Command {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "zoom-directory-"));
  buildSync({
    entryPoints: [path.join(ROOT, "src/sandbox/cli.ts")],
    outdir: path.join(folder, "dist"),
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  fs.symlinkSync(path.join(ROOT, "generated"), path.join(folder, "generated"));
  const children = new Set<ChildProcess>();
  const begin = (args: readonly string[]) => {
    const child = spawn(process.execPath, [path.join(folder, "dist/cli.js"), ...args], { cwd: folder });
    children.add(child);
    return child;
  };

  const run: Command["run"] = async (args) => {
    const child = begin(args);
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (data) => (stdout += String(data)));
    child.stderr.on("data", (data) => (stderr += String(data)));
    const [status] = (await once(child, "close")) as [number | null];
    return { status, stdout, stderr };
  };

  const start: Command["start"] = async (args = [], known) => {
    const child = begin(["sandbox", "--port", "0", ...args]);
    let printed = "";
    child.stderr.on("data", (data) => (printed += String(data)));
    const origin = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (data) => {
        printed += String(data);
        const [, found] = /^Controls +(http\S+)\/_sandbox\/$/m.exec(printed) ?? [];
        if (found) resolve(found);
      });
      child.once("exit", (status) => reject(new Error(`It ended with ${status}: ${printed}`)));
    });
    const control: Running["control"] = async (method, at, body) => {
      const response = await fetch(`${origin}/_sandbox${at}`, {
        method,
        headers: { "content-type": "application/json" },
        ...(method !== "GET" && { body: JSON.stringify(body ?? {}) }),
      });
      return response.json();
    };
    const token = known ?? (await tokenFrom(origin, (await control("GET", "/accounts")).accounts[0]));
    return {
      child,
      origin,
      token,
      printed,
      control,
      call: (method, at, body) =>
        fetch(`${origin}/v2${at}`, {
          method,
          headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
      async end(signal) {
        const ended = once(child, "exit");
        child.kill(signal);
        await ended;
      },
    };
  };
  const remove = () => {
    // Those of tests that failed.
    for (const child of children) child.kill("SIGKILL");
    fs.rmSync(folder, { recursive: true });
  };
  return { folder, start, run, remove };
}

interface Credentials {
  readonly account_id: string;
  readonly client_id: string;
  readonly client_secret: string;
}

/** An access token of the server-to-server app of an account, as the control path shows it. */
export async function tokenFrom(
  origin: string,
  { account_id, client_id, client_secret }: Credentials,
  send: typeof fetch = fetch,
): Promise<string> {
  const response = await send(`${origin}/oauth/token`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${client_id}:${client_secret}`)}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return access_token;
}
