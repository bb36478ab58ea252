/** The code blocks of every Markdown file that people read. */
import fs from "node:fs";
import path from "node:path";

export const ROOT = path.join(__dirname, "../../..");

export interface Block {
  /** `docs/lists.md:12`, the line of its first line of code. */
  readonly at: string;
  readonly language: string;
  readonly code: string;
  /** Why it cannot be run, as its info string says: three backquotes, `ts not run: it waits for a browser`. */
  readonly notRun: string | undefined;
  /** The imports of the blocks above it in the file, which whoever reads on has seen. */
  readonly seen: readonly string[];
}

/** README, CONTRIBUTING and `docs/`, in every language. */
export function markdownFiles(): readonly string[] {
  const guides = fs.readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" });
  return [
    "README.md",
    "CONTRIBUTING.md",
    ...guides.filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
  ];
}

/** Throws for a block that says nothing of its language, or something else than `not run: …` besides. */
export function blocksOf(file: string): readonly Block[] {
  const blocks: Block[] = [];
  const seen: string[] = [];
  const lines = fs.readFileSync(path.join(ROOT, file), "utf8").split("\n");
  for (let line = 0; line < lines.length; line++) {
    const opening = /^(\s*)```(.*)$/.exec(lines[line] ?? "");
    if (!opening) continue;
    const [, indent = "", info = ""] = opening;
    const [, language, notRun] = /^(\w+)(?: not run: (\w.+))?$/.exec(info) ?? [];
    const at = `${file}:${line + 2}`;
    if (language === undefined)
      throw new Error(`${at} begins with \`${info}\`. Write a language, or "LANGUAGE not run: WHY".`);
    const code: string[] = [];
    while (lines[++line]?.trim() !== "```") {
      if (lines[line] === undefined) throw new Error(`${at} has no end.`);
      code.push((lines[line] ?? "").slice(indent.length));
    }
    blocks.push({ at, language, notRun, code: code.join("\n"), seen: [...seen] });
    seen.push(...code.filter((text) => text.startsWith("import ")));
  }
  return blocks;
}

export function allBlocks(): readonly Block[] {
  return markdownFiles().flatMap(blocksOf);
}
