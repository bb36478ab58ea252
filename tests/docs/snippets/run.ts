/** One block, run in this process: what it imports is the package, and what it sends goes to a sandbox. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import * as client from "../../../src/index.js";
import * as otel from "../../../src/otel.js";
import * as redis from "../../../src/redis/index.js";
import * as validate from "../../../src/validate/index.js";
import * as sandboxes from "../../../src/sandbox/index.js";
import type { Block } from "./blocks.js";
import { createGiven, withGiven } from "./given.js";
import { createRunner } from "./runner.js";

/** What it printed, line by line. Rejects with what it throws. */
export async function runBlock(block: Block, names: readonly string[]): Promise<readonly string[]> {
  const sandbox = sandboxes.createSandbox({ users: 60, quota: "off" });
  const { auth } = sandbox.clientOptions();
  const printed: string[] = [];
  const print = (...values: readonly unknown[]) => printed.push(values.map(String).join(" "));
  const opened: sandboxes.SandboxServer[] = [];
  const runner = createRunner();
  const modules: Readonly<Record<string, unknown>> = {
    "zoom-directory": throughSandbox(sandbox.fetch),
    "zoom-directory/sandbox": { ...sandboxes, createSandbox: keepingTrack(opened) },
    "zoom-directory/otel": otel,
    "zoom-directory/redis": redis,
    "zoom-directory/validate": validate,
    "node:test": runner.functions,
    "@jest/globals": runner.functions,
    vitest: runner.functions,
  };
  const { outputText } = ts.transpileModule(withGiven(block, names), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  });
  const parameters = {
    exports: {},
    require: (name: string) => modules[name] ?? require(name),
    console: { log: print, error: print, warn: print },
    process: { env: typeof auth === "string" ? {} : environmentOf(auth), argv: ["node", "script.js"], exitCode: 0 },
    fetch: sandbox.fetch,
    givenHere: () => createGiven(sandbox),
  };
  const before = process.cwd();
  const folder = mkdtempSync(path.join(tmpdir(), "snippet-"));
  process.chdir(folder); // files of guides have relative names
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => {}).constructor;
  try {
    await new AsyncFunction(...Object.keys(parameters), outputText)(...Object.values(parameters));
    await runner.run();
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
    for (const server of opened) await server.close();
  }
  return printed;
}

/** Sandboxes whose ports are closed at the end, as they are when a script ends. */
function keepingTrack(opened: sandboxes.SandboxServer[]): typeof sandboxes.createSandbox {
  return (options) => {
    const sandbox = sandboxes.createSandbox(options);
    const listen: sandboxes.Sandbox["listen"] = async (...args) => {
      const server = await sandbox.listen(...args);
      opened.push(server);
      return server;
    };
    return Object.create(sandbox, { listen: { value: listen } });
  };
}

/** The package, in which the platform's `fetch` is that of the sandbox. */
function throughSandbox(fetch: sandboxes.Sandbox["fetch"]): unknown {
  return {
    ...client,
    createZoomClient: (options: client.ZoomClientOptions) => client.createZoomClient({ fetch, ...options }),
    authorizationCode: (options: client.AuthorizationCodeOptions) => client.authorizationCode({ fetch, ...options }),
    deviceAuthorization: (options: client.DeviceAuthorizationOptions) =>
      client.deviceAuthorization({ fetch, ...options }),
  };
}

function environmentOf({ accountId, clientId, clientSecret }: Readonly<Record<string, string>>) {
  return { ZOOM_ACCOUNT_ID: accountId, ZOOM_CLIENT_ID: clientId, ZOOM_CLIENT_SECRET: clientSecret };
}
