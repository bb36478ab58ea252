/** What code generators made of the document has to compile. */
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "./run.js";

/** The TypeScript files that a generator wrote. */
export function generated(folder, out) {
  return readdirSync(path.join(folder, out), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(out, name));
}

export async function compile(folder, files) {
  const project = `tsconfig.${path.basename(path.dirname(files[0]))}-${path.basename(files[0])}.json`;
  const compilerOptions = {
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: "ES2022",
    lib: ["ES2022", "DOM", "DOM.Iterable"],
    module: "ESNext",
    moduleResolution: "Bundler",
    allowImportingTsExtensions: true,
    types: [],
  };
  writeFileSync(path.join(folder, project), JSON.stringify({ compilerOptions, files }));
  await run(folder, "tsc", ["--project", project]);
  return `generates and compiles, ${files.length} ${files.length === 1 ? "file" : "files"}`;
}
