/** The Postman collection, run by Postman's own runner on a sandbox. */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createSandbox } from "../../src/sandbox/index.js";
import type { Json } from "../document.js";
import { temporaryFolder } from "./built.js";

const NEWMAN = path.join(path.dirname(require.resolve("newman/package.json")), "bin/newman.js");

/** The names of its requests, the number of answers that its own tests looked at, and what they refused. */
export async function runCollection(file: string) {
  const sandbox = createSandbox({ seed: 1, quota: "off" });
  const server = await sandbox.listen(0);
  const folder = temporaryFolder();
  const collection: Json = JSON.parse(readFileSync(file, "utf8"));
  collection.variable.find(({ key }: Json) => key === "origin").value = server.url;
  writeFileSync(path.join(folder, "collection.json"), JSON.stringify(collection));
  writeFileSync(path.join(folder, "picture.png"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const args = ["run", "collection.json", "--reporters", "json", "--reporter-json-export", "report.json"];
  try {
    // It ends with a failure when a test of the collection fails: the report says which.
    await new Promise((resolve) => execFile(process.execPath, [NEWMAN, ...args], { cwd: folder }, resolve));
  } finally {
    await server.close();
  }
  const { run }: Json = JSON.parse(readFileSync(path.join(folder, "report.json"), "utf8"));
  // What scripts send besides is told of under the name of the request that it is for.
  const requests = [...new Set<string>(run.executions.map(({ item }: Json) => item.name))];
  const failures = run.failures.map(({ source, error }: Json) => `${source?.name}: ${error.message}`);
  return { requests, checks: run.stats.assertions.total as number, failures: failures as string[] };
}
