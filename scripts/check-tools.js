/**
 * Tries openapi.json with the tools of others: linters, parsers, generators, a mock server, converters. Takes some minutes.
 * They are installed in a temporary folder, or in `TOOLS_FOLDER`, where they stay. Prints a table; fails when a tool does.
 * Names of tools as arguments select some of them.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { tools } from "../tests/tools/tools.js";

const kept = process.env.TOOLS_FOLDER;
const folder = kept ?? mkdtempSync(path.join(tmpdir(), "zoom-directory-tools-"));
const wanted = process.argv.slice(2);

try {
  install();
  copyFileSync("openapi.json", path.join(folder, "openapi.json"));
  for (const file of ["spectral.yaml", "kubb.config.mjs"]) copyFileSync(`tests/tools/${file}`, path.join(folder, file));
  let failed = 0;
  for (const { name, run } of tools.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const began = performance.now();
    const [verdict, detail] = await run(folder).then(
      (text) => ["ok", text],
      (error) => ["FAILED", error.message],
    );
    if (verdict !== "ok") failed += 1;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(`${verdict.padEnd(7)} ${name.padEnd(22)} ${`${seconds} s`.padStart(6)}  ${detail}`);
  }
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true });
}

function install() {
  mkdirSync(folder, { recursive: true });
  copyFileSync("tests/tools/package.json", path.join(folder, "package.json"));
  if (kept && existsSync(path.join(folder, "node_modules"))) return;
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "inherit" });
}
