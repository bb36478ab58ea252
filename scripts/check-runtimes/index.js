/**
 * `npm run check:runtimes`: the packed tarball on every runtime that comes as an npm package, and the last commit installed
 * from git. Each visits a sandbox on a port. Takes a few minutes, which is why CI runs it beside the other checks. Name
 * some to run only those: `npm run check:runtimes -- Deno workerd`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createProject } from "../check-package/project.js";
import { pack } from "../check-package/tarball.js";
import { checkTypes } from "../check-package/types.js";
import { checkGitInstall } from "./git.js";
import { runtimes } from "./runtimes.js";

const wanted = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-runtimes-"));
try {
  const tarball = pack(folder);
  for (const { name, packages, check } of runtimes)
    await report(name, () =>
      check(createProject(folder, name.replaceAll(" ", "-").toLowerCase(), [tarball, ...packages])),
    );
  await report("TypeScript", () => checkTypes(folder, tarball, ["5.9.3"]));
  await report("git", () => checkGitInstall(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report(/** @type {string} */ name, /** @type {() => string | Promise<string>} */ check) {
  if (wanted.length > 0 && !wanted.some((start) => name.startsWith(start))) return;
  try {
    console.log(`${name}: ${await check()}`);
  } catch (error) {
    console.error(`${name} FAILED`);
    for (let at = error; at instanceof Error; at = at.cause) console.error(`  ${at.message}`);
    process.exitCode = 1;
  }
}
