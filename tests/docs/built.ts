/** The site as `npm run docs` writes it. */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../document.js";

export const LANGUAGES = [
  { lang: "en", root: "" },
  { lang: "zh-CN", root: "zh-CN/" },
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed when the tests end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "docs-"));
  folders.push(folder);
  return folder;
}

/** A folder with the site of the repository at `cwd`. */
export async function buildSite(cwd = ROOT): Promise<string> {
  const folder = temporaryFolder();
  await promisify(execFile)(process.execPath, [path.join(ROOT, "scripts/docs/index.js"), folder], { cwd });
  return folder;
}

/** Paths of all files below a folder, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
}

export function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

/** As it stands in HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
