/**
 * From openapi/ to generated/ and openapi.json: lint, bundle, types, operations, errors, checks. Writes nothing unless everything
 * succeeded. `--check` writes nothing at all and fails when a file is not what the spec gives. `--watch` goes on with each edit.
 */
import { realpathSync } from "node:fs";
import { parseArgs } from "node:util";
import { createGenerator, ROOT } from "./generator.js";
import { watch } from "./watch.js";
import { staleFiles, writeFiles } from "./write-files.js";

async function main() {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean" },
      watch: { type: "boolean" },
      then: { type: "string" },
      base: { type: "string" },
    },
  });
  const root = process.env.ZOOM_SPEC ?? ROOT;
  if (values.watch) return watch(root, { command: values.then, base: values.base });
  const files = await createGenerator(root)();
  if (values.check) {
    const stale = staleFiles(files);
    if (stale.length === 0) return;
    console.error(`Not what the spec gives: ${stale.join(", ")}.\nRun \`npm run generate\` and commit the result.`);
    process.exitCode = 1;
    return;
  }
  const stale = writeFiles(files);
  console.log(stale.length ? `Written: ${stale.join(", ")}` : "Nothing has changed.");
}

if (process.argv[1] && import.meta.filename === realpathSync(process.argv[1])) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
