/** docs/sandbox-rules.md: the sandbox's rules of behaviour, from the table in src/sandbox/rules/table.ts. */
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { format, resolveConfig } from "prettier";

const TABLE = "src/sandbox/rules/table.ts";
const INTRODUCTION = `# Rules of the sandbox

<!-- Written by \`npm run generate\` from ${TABLE}. -->

Schemas, codes, scopes and limits are in the OpenAPI document, and the sandbox takes them from there. What the document
cannot say is in this table: each rule with its source. **Zoom** says it in its documents; **ours** is what a tester would
expect where Zoom says nothing, and only Zoom knows whether Zoom does so.

Rules of which the last column says what holds otherwise can be switched off:

\`\`\`ts
import { createSandbox } from "zoom-directory/sandbox";

createSandbox({ rules: { "invitation-expires": false } });
\`\`\`

\`\`\`sh
npx zoom-directory sandbox --without invitation-expires,refused-names
\`\`\`
`;

export async function emitSandboxRules() {
  const { code } = transformSync(readFileSync(TABLE, "utf8"), { loader: "ts", format: "esm" });
  const { RULES } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const rows = Object.entries(RULES).map(([name, { of, says, source, where, off }]) =>
    [`\`${name}\``, of, says, where ? `${source}: ${where}` : source, off ?? ""].map(cell).join(" | "),
  );
  const head = ["Rule", "Of", "What holds", "Source", "Switched off"];
  const lines = [INTRODUCTION, `| ${head.join(" | ")} |`, `|${" --- |".repeat(head.length)}`];
  const text = [...lines, ...rows.map((row) => `| ${row} |`), ""].join("\n");
  return format(text, { ...(await resolveConfig("docs/sandbox.md")), parser: "markdown" });
}

function cell(/** @type {string} */ text) {
  return text.replaceAll("|", "\\|");
}
