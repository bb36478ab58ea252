/** The guides: what they name exists, and what the Chinese ones show is what the English ones show. */
import fs from "node:fs";
import path from "node:path";
import { operations } from "../../generated/operations.js";
import { GUIDES } from "../../scripts/docs/guides.js";
import { SITE } from "../../scripts/docs/addresses.js";
import { document } from "../document.js";
import { blocksOf, markdownFiles, ROOT } from "./snippets/blocks.js";

const files = markdownFiles();
const textOf = (file: string) => fs.readFileSync(path.join(ROOT, file), "utf8");
const withoutCode = (text: string) => text.replaceAll(/^```[^]*?^```$/gm, "");
const headings = (file: string) => [...withoutCode(textOf(file)).matchAll(/^(#+) (.+)$/gm)];

/** What is generated stands in English on the Chinese pages as well. */
const byHand = GUIDES.filter((name) => !textOf(`docs/${name}.md`).includes("<!-- Written by"));

test("every guide is listed, and is there in both languages", () => {
  const inFolder = (folder: string) =>
    fs
      .readdirSync(path.join(ROOT, folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => name.replace(/\.md$/, ""))
      .sort();
  expect(inFolder("docs")).toEqual(GUIDES.toSorted());
  expect(inFolder("docs/zh-CN")).toEqual(byHand.toSorted());
});

describe.each(byHand)("the Chinese %s", (name) => {
  const [english, chinese] = [`docs/${name}.md`, `docs/zh-CN/${name}.md`];

  test("shows the same code, comments aside", () => {
    const shown = (file: string) =>
      blocksOf(file).map(({ language, code, notRun }) => [language, notRun, withoutComments(code)]);
    expect(shown(chinese)).toEqual(shown(english));
  });

  test("has the same parts, tables, lists and code words", () => {
    const levels = (file: string) => headings(file).map(([, level]) => level);
    expect(levels(chinese)).toEqual(levels(english));
    const parts = (file: string, part: RegExp) => [...withoutCode(textOf(file)).matchAll(part)].length;
    for (const part of [/^\|/gm, /^(- |\d\. )/gm]) expect(parts(chinese, part)).toBe(parts(english, part));
    const words = (file: string) =>
      [...withoutCode(textOf(file)).matchAll(/`([^`]+)`/g)]
        .map(([, word = ""]) => word.replaceAll(/\s+/g, " "))
        .toSorted();
    expect([...new Set(words(chinese))]).toEqual([...new Set(words(english))]);
  });
});

test.each(files)("the operations and scopes that %s names exist", (file) => {
  const text = textOf(file);
  const namespaces = [...new Set(Object.keys(operations).map((id) => id.split(".")[0]))].join("|");
  for (const [, id] of text.matchAll(new RegExp(`(?:zoom\\.|[\`"])((?:${namespaces})\\.[a-z]\\w*)\\b`, "g"))) {
    if (id === "users.md" || file.endsWith("migrating.md")) continue;
    expect(Object.keys(operations)).toContain(id);
  }
  const known = new Set(Object.keys(document.components.securitySchemes.oauth2.flows.authorizationCode.scopes));
  for (const [, scope] of text.matchAll(/`((?:user|group|contact|contact_group|division)(?::\w+)+)`/g)) {
    expect(known).toContain(scope);
  }
});

test("the operations in the table of Zoom's SDK exist, and none is missing that the SDK has", () => {
  const rows = [...textOf("docs/migrating.md").matchAll(/^\| `\w+\.\w+` +\| `(\w+\.\w+)` +\|$/gm)].map(([, id]) => id);
  expect(rows.length).toBeGreaterThan(0);
  expect(Object.keys(operations)).toEqual(expect.arrayContaining(rows));
  expect(new Set(rows).size).toBe(rows.length);
});

test.each(files)("the links of %s lead to files, headings and pages", (file) => {
  for (const [, target = ""] of withoutCode(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)) {
    if (target.startsWith(SITE)) {
      expect([target, pages()]).toEqual([target, expect.arrayContaining([target.slice(SITE.length)])]);
    } else if (!/^https?:/.test(target)) {
      const [name = "", anchor] = target.split("#");
      const found = name === "" ? file : path.join(path.dirname(file), name);
      expect([target, fs.existsSync(path.join(ROOT, found))]).toEqual([target, true]);
      if (anchor !== undefined) expect(headings(found).map(([, , text]) => slug(text ?? ""))).toContain(anchor);
    }
  }
});

/** Those that a guide may lead to, besides other guides. */
function pages(): readonly string[] {
  const references = Object.keys(operations).map((id) => `reference/${id}/`);
  return ["", "zh-CN/", "codes/", "scopes/", "limits/", "reference/", "guides/api-client/", ...references];
}

function withoutComments(code: string): string {
  return code.replaceAll(/(?<![:"])\/\/ .*$|\/\*\* [^@]*? \*\/$/gm, "").replaceAll(/[ \t]+$/gm, "");
}

/** The anchor of a heading, as GitHub makes it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}
