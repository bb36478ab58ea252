/** `npm run generate -- --watch`: generates after an edit, says what it means, and leaves generated/ whole in any case. */
import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../document.js";
import { staleFiles, writeFiles } from "../../scripts/write-files.js";

const folder = mkdtempSync(path.join(tmpdir(), "zoom-directory-"));
let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill();
  rmSync(folder, { recursive: true });
});

test("several files are written, or none", () => {
  const [one, two] = [path.join(folder, "one"), path.join(folder, "two")];
  writeFiles({ [one]: "1", [two]: "2" });
  expect(staleFiles({ [one]: "1", [two]: "3" })).toEqual([two]);
  // Nothing can be written below a file.
  expect(() => writeFiles({ [one]: "9", [path.join(two, "below")]: "9" })).toThrow();
  expect([one, two].map((name) => readFileSync(name, "utf8"))).toEqual(["1", "2"]);
  expect(readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(["one", "two"]);
});

test("an edit is generated and judged; a broken one changes nothing", async () => {
  const clone = path.join(folder, "clone");
  for (const name of [
    "openapi",
    "scripts",
    "generated",
    "src/sandbox/page/browser",
    "src/sandbox/rules",
    "docs/sandbox-rules.md",
    "openapi.json",
    "package.json",
    "redocly.yaml",
    ".prettierrc.json",
  ])
    cpSync(path.join(ROOT, name), path.join(clone, name), { recursive: true });
  symlinkSync(path.join(ROOT, "node_modules"), path.join(clone, "node_modules"));
  const watching = spawn(
    process.execPath,
    [path.join(clone, "scripts/generate.js"), "--watch", "--base", "generated/openapi.json"],
    { cwd: clone },
  );
  child = watching;
  let heard = "";
  const waiting = new Set<() => void>();
  const listen = (chunk: Buffer) => {
    heard += String(chunk);
    for (const check of waiting) check();
  };
  watching.stdout.on("data", listen);
  watching.stderr.on("data", listen);
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const check = () => void (heard.includes(text) && waiting.delete(check) && resolve());
      waiting.add(check);
      check();
    });
  await until("Watching openapi");

  const schema = path.join(clone, "openapi/components/schemas/Division.yaml");
  const before = readFileSync(schema, "utf8");
  const types = () => readFileSync(path.join(clone, "generated/types.ts"), "utf8");
  const field = ["  region:", "    type: string", "    description: Where it is.", "    examples: [Europe]", ""];
  writeFileSync(schema, `${before}${field.join("\n")}`);
  await until("All since generated/openapi.json: feature.");
  expect(heard).toContain("Division.region");
  expect(types()).toContain("region?: string;");

  const generated = types();
  writeFileSync(schema, before.replace("type: object", "type: nothing"));
  await until("The spec breaks a rule; nothing was generated.");
  expect(types()).toBe(generated);
});
