/** `npm run check:package`: the packed tarball, installed and used as a stranger would. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "..");
const CORE = ["openapi-fetch", "openapi-typescript-helpers"];
const SANDBOX = [
  "hono",
  "@hono",
  "ajv",
  "ajv-formats",
  "fast-deep-equal",
  "fast-uri",
  "json-schema-traverse",
  "require-from-string",
  "@opentelemetry",
];
const WANTED =
  /^package\/(dist\/(src|generated)\/|generated\/openapi\.json$|(package\.json|README\.md|LICENSE|CHANGELOG\.md)$)/;

const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-package-"));
try {
  await main();
} catch (error) {
  console.error(`The package does not work: ${reason(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  run("npm", ["run", "--silent", "build"], ROOT);
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], ROOT),
  );
  const tarball = path.join(folder, filename);
  const strangers = run("tar", ["-tzf", tarball])
    .trim()
    .split("\n")
    .filter((file) => !WANTED.test(file));
  if (strangers.length > 0)
    throw new Error(`the tarball holds ${strangers.slice(0, 3).join(", ")}. Correct \`files\` in package.json.`);
  tool("publint", [tarball, "--strict"]);
  tool("attw", [tarball, "--profile", "esm-only", "--no-color", "--no-emoji"]);

  const lean = install("lean", tarball, CORE);
  const full = install("full", tarball, [...CORE, ...SANDBOX]);
  script(
    lean,
    `import { createZoomClient, staticToken } from "zoom-directory"; createZoomClient({ auth: staticToken("t") });`,
  );
  script(
    lean,
    `const { createZoomClient } = require("zoom-directory"); if (!createZoomClient) throw new Error("nothing there");`,
    ["--input-type=commonjs"],
  );
  script(
    full,
    `import { createRequire } from "node:module";
     import { createZoomClient } from "zoom-directory";
     import { createSandbox } from "zoom-directory/sandbox";
     import { openTelemetry } from "zoom-directory/otel";
     const document = createRequire(import.meta.url)("zoom-directory/openapi.json");
     if (!document.paths["/users"] || !openTelemetry) throw new Error("an entry point is empty");
     const sandbox = createSandbox({ users: 5 });
     const zoom = createZoomClient(sandbox.clientOptions());
     if ((await zoom.users.list().toArray({ limit: 10 })).length !== 5) throw new Error("not all users came");
     const server = await sandbox.listen();
     await createZoomClient(server.clientOptions()).groups.list();
     await server.close();`,
  );
  await checkCommand(full);
  console.log(`The package works: ${(statSync(tarball).size / 1024).toFixed(0)} KiB packed.`);
}

/** The command starts, keeps its state over a restart, and refuses what it does not know. */
async function checkCommand(project) {
  const bin = path.join(project, "node_modules/zoom-directory/dist/src/sandbox/cli.js");
  const help = spawnSync(process.execPath, [bin, "--help"], { encoding: "utf8" });
  if (help.status !== 0 || !help.stdout.startsWith("Usage: zoom-directory")) throw new Error("--help shows no usage.");
  const wrong = spawnSync(process.execPath, [bin, "sandbox", "--prot", "1"], { encoding: "utf8" });
  // One line that names the option, an empty one, the usage.
  if (wrong.status !== 1 || !/^.*--prot.*\n\nUsage:/.test(wrong.stderr))
    throw new Error("an unknown option is not refused with a reason of one line and the usage.");
  const state = path.join(project, "state.json");
  await session(bin, state, async (api, token) => {
    const answer = await fetch(`${api}/groups`, {
      method: "POST",
      headers: { authorization: token, "content-type": "application/json" },
      body: '{"name":"Kept"}',
    });
    if (answer.status !== 201) throw new Error(`POST /groups answered ${answer.status}.`);
  });
  await session(bin, state, async (api, token) => {
    const { groups } = await (await fetch(`${api}/groups`, { headers: { authorization: token } })).json();
    if (!groups.some(({ name }) => name === "Kept")) throw new Error("--state does not survive a restart.");
  });
}

async function session(bin, state, use) {
  const child = spawn(process.execPath, [bin, "sandbox", "--port", "0", "--users", "5", "--state", state], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = once(child, "exit");
  let complaint = "";
  child.stderr.on("data", (data) => (complaint += data));
  try {
    let text = "";
    child.stdout.on("data", (data) => (text += data));
    const died = exit.then(([status]) => {
      throw new Error(`the sandbox ended with ${status} before it listened: ${failureIn(complaint)}`);
    });
    while (!/Controls/.test(text)) await Promise.race([once(child.stdout, "data"), died]);
    died.catch(() => {}); // From here on its end is wanted.
    const [, api] = text.match(/^API\s+(\S+)/m);
    const [, url, account, id, secret] = text.match(
      /^Token\s+POST (\S+)\n\s+account_id=(\S+) client_id=(\S+) client_secret=(\S+)/m,
    );
    const answer = await fetch(url, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id: account }),
    });
    await use(api, `Bearer ${(await answer.json()).access_token}`);
  } finally {
    child.kill("SIGTERM");
    await exit;
  }
}

function install(name, tarball, dependencies) {
  const project = path.join(folder, name);
  const modules = path.join(project, "node_modules");
  mkdirSync(path.join(modules, "zoom-directory"), { recursive: true });
  run("tar", ["-xzf", tarball, "-C", path.join(modules, "zoom-directory"), "--strip-components=1"]);
  for (const dependency of dependencies)
    cpSync(path.join(ROOT, "node_modules", dependency), path.join(modules, dependency), { recursive: true });
  writeFileSync(path.join(project, "package.json"), '{"type":"module"}');
  return project;
}

function script(project, text, options = ["--input-type=module"]) {
  // A process that something keeps alive is a fault as well: it must end by itself.
  const { status, stderr, error } = spawnSync(process.execPath, [...options, "-e", text], {
    cwd: project,
    encoding: "utf8",
    timeout: 20_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(failureIn(stderr));
}

/** A command-line tool of the repository that judges the tarball. */
function tool(name, args) {
  const { status, stdout, stderr } = spawnSync(path.join(ROOT, "node_modules/.bin", name), args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} refuses the tarball: ${failureIn(`${stderr}\n${stdout}`)}`);
}

function run(command, args, cwd = folder) {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

function reason(error) {
  const output = [error.stdout, error.stderr].filter((text) => typeof text === "string").join("\n");
  return output.trim() === "" ? error.message : `${error.message.split("\n")[0]}: ${failureIn(output)}`;
}

/** The line of a tool's output that says what is wrong; the rest are stacks and tables. */
function failureIn(output) {
  const lines = output
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  // attw first lists what it was told to ignore.
  const said = lines.filter((line) => !line.startsWith("(ignor"));
  return said.find((line) => /error|fail|problem|^\d+\. /i.test(line)) ?? said[0] ?? "it says nothing.";
}
