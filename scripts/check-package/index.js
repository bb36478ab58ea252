/** `npm run check:package`: the packed tarball, installed and used as a stranger would. */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkBrowser } from "./browser.js";
import { checkCommand } from "./command.js";
import { checkFiles } from "./files.js";
import { createProject, packagesIn } from "./project.js";
import { checkReadme } from "./readme.js";
import { checkRedis } from "./redis.js";
import { run } from "./run.js";
import { withSandbox, writeVisitor } from "./sandbox.js";
import { judge, pack } from "./tarball.js";
import { checkTypes } from "./types.js";

const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-package-"));
try {
  await main();
} catch (error) {
  console.error("The package does not work.");
  for (let at = error; at instanceof Error; at = at.cause) console.error(`  ${at.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main() {
  const tarball = pack(folder);
  judge(tarball);
  const project = createProject(folder, "stranger", [tarball]);
  const brought = packagesIn(project).filter((name) => name !== "zoom-directory");
  if (brought.length > 0) throw new Error(`The package brings ${brought.join(", ")} along. It is to bring nothing.`);

  const done = [
    `${(statSync(tarball).size / 1024).toFixed(0)} KiB packed`,
    checkFiles(project),
    await checkEntries(project),
    await checkBrowser(project),
    checkReadme(project),
    await checkCommand(project),
    checkTypes(folder, tarball),
    checkRedis(folder, tarball),
  ];
  console.log(`The package works: ${done.join("; ")}.`);
}

/** Every entry point, by `import` and by `require`, and a visit to a sandbox on a port. */
async function checkEntries(/** @type {string} */ project) {
  const telling = `if (!createZoomClient || !createSandbox || !redisTokenStore || !createValidator || !document.paths["/users"]) throw new Error("An entry point is empty.");`;
  node(project, [
    "--input-type=commonjs",
    "-e",
    `const { createZoomClient } = require("zoom-directory"); const { createSandbox } = require("zoom-directory/sandbox");
     const { redisTokenStore } = require("zoom-directory/redis"); const { createValidator } = require("zoom-directory/validate");
     const document = require("zoom-directory/openapi.json"); ${telling}`,
  ]);
  node(project, [
    "--input-type=module",
    "-e",
    `import { createZoomClient } from "zoom-directory"; import { createSandbox } from "zoom-directory/sandbox";
     import { redisTokenStore } from "zoom-directory/redis"; import { createValidator } from "zoom-directory/validate";
     import document from "zoom-directory/openapi.json" with { type: "json" }; ${telling}`,
  ]);
  await withSandbox(project, (options) => {
    writeVisitor(project, options);
    node(project, ["main.js"]);
  });
  return "import, require, a visit to the sandbox";
}

function node(/** @type {string} */ project, /** @type {string[]} */ args) {
  return run(process.execPath, args, { cwd: project, timeout: 60_000 });
}
