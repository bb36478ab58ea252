/** generated/models.ts: every schema by its own name, for `import type { User } from "zoom-directory"`. */
import { header } from "./header.js";

export function emitModels(document) {
  const names = Object.keys(document.components.schemas).sort();
  const lines = names.map((name) => `export type ${name} = components["schemas"][${JSON.stringify(name)}];`);
  return (
    header("Every schema of the spec by its own name.") +
    `import type { components } from "./types.js";\n\n${lines.join("\n")}\n`
  );
}
