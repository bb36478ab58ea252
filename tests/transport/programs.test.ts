/** The client in programs of their own: what importing it touches, and whether they end when nobody waits any more. */
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { transformFileSync } from "@swc/core";
import { startServer, type TestServer } from "./support.js";

const ROOT = path.join(__dirname, "../..");
let folder: string;
let server: TestServer;

/** The sources without their types, so that Node can run them. */
beforeAll(async () => {
  server = await startServer(() => {});
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "zoom-directory-"));
  fs.symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  fs.writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  for (const room of ["src", "generated"]) {
    for (const name of fs.readdirSync(path.join(ROOT, room), { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts") || name.startsWith("sandbox")) continue;
      const { code } = transformFileSync(path.join(ROOT, room, name), {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "es6" },
      });
      const file = path.join(folder, room, name.replace(/\.ts$/, ".js"));
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, code);
    }
  }
});
afterAll(async () => {
  await server.close();
  fs.rmSync(folder, { recursive: true });
});

/** What the program prints until it ends by itself. */
function run(program: string): Promise<string> {
  const file = path.join(folder, "program.js");
  fs.writeFileSync(file, program);
  const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => resolve(printed));
  });
}

/** A call that would wait for ever, and a step that ends it. */
const program = (leave: string) => `
  import { createZoomClient } from "./src/index.js";
  const zoom = createZoomClient({
    auth: "token-1234567890", baseUrl: "${server.origin}", timeout: 86_400_000, overallTimeout: 86_400_000,
  });
  const controller = new AbortController();
  const call = zoom.users.get({ path: { userId: "a" }, signal: controller.signal });
  setTimeout(async () => {
    ${leave};
    console.log(await call.catch((error) => error.name));
  }, 10);
`;

test.each([
  ["aborts", "controller.abort()"],
  ["closes the client", "await zoom.close()"],
])(
  "a program whose caller %s ends",
  async (_name, leave) => {
    expect(await run(program(leave))).toBe("AbortError\n");
  },
  60_000,
);

test("importing the package loads none of the platform's classes", async () => {
  // Node loads them, and all of its fetch, when they are first looked at.
  const names = ["fetch", "Headers", "Request", "Response", "FormData", "File", "Blob", "ReadableStream"];
  const more = ["TextEncoder", "TextDecoder", "AbortController", "crypto", "URLSearchParams", "WebSocket"];
  const printed = await run(`
    const touched = new Set();
    for (const name of ${JSON.stringify([...names, ...more])}) {
      const found = Object.getOwnPropertyDescriptor(globalThis, name);
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => (touched.add(name), found?.get ? found.get.call(globalThis) : found?.value),
      });
    }
    const { createZoomClient } = await import("./src/index.js");
    console.log(JSON.stringify([...touched]), typeof createZoomClient);
  `);
  expect(printed).toBe("[] function\n");
}, 60_000);

test("making a client loads none of the platform's fetch either", async () => {
  const printed = await run(`
    const loaded = () => process.moduleLoadList.filter((name) => /undici|webstreams/.test(name));
    const before = new Set(loaded());
    const { createZoomClient } = await import("./src/index.js");
    createZoomClient({ auth: "token-1234567890" });
    console.log(JSON.stringify(loaded().filter((name) => !before.has(name))));
  `);
  expect(printed).toBe("[]\n");
}, 60_000);

// Jest hears of rejections itself, so that only a process of its own shows what Node reports.
test.each([
  ["is awaited", 0, "await call.catch(() => {})"],
  ["is awaited with its response only", 0, "await call.withResponse().catch(() => {})"],
  ["is awaited both ways", 0, "await Promise.allSettled([call, call.withResponse()])"],
  ["is awaited by nobody", 1, ""],
  ["is asked for its response and awaited by nobody", 1, "call.withResponse()"],
])(
  "a failed call that %s is reported %d times",
  async (_name, times, use) => {
    const printed = await run(`
      import { createZoomClient } from "./src/index.js";
      let reported = 0;
      process.on("unhandledRejection", () => reported++);
      process.on("exit", () => console.log(reported));
      const fetch = async () => Response.json({ code: 300, message: "no" }, { status: 400 });
      const call = createZoomClient({ auth: "token-1234567890", fetch }).users.get({ path: { userId: "u" } });
      ${use};
    `);
    expect(printed).toBe(`${times}\n`);
  },
  60_000,
);
