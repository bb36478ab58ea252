/**
 * The reference of the package itself, made of its declarations and doc comments: one page of Markdown for each entry
 * point. TypeDoc would do it too, but reads all types and takes longer than everything else together.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { narrow } from "./narrow.js";
import { methodsPage, readMethods } from "./api-methods.js";

/** What is imported, and where it is written. */
const ENTRIES = [
  { name: "api-client", entry: "zoom-directory", source: `${import.meta.dirname}/../../src/index.ts` },
  { name: "api-sandbox", entry: "zoom-directory/sandbox", source: `${import.meta.dirname}/../../src/sandbox/index.ts` },
  { name: "api-redis", entry: "zoom-directory/redis", source: `${import.meta.dirname}/../../src/redis/index.ts` },
  {
    name: "api-validate",
    entry: "zoom-directory/validate",
    source: `${import.meta.dirname}/../../src/validate/index.ts`,
  },
  { name: "api-otel", entry: "zoom-directory/otel", source: `${import.meta.dirname}/../../src/otel.ts` },
];

/** @typedef {{name: string, kind: "functions" | "classes" | "types", text: string, code: string}} Declared */

/**
 * Reads the sources once, for pages in any language: one for each entry point, and one for the methods.
 *
 * @returns {Promise<(words: typeof import("./words/en.js").words["api"], document: any) => import("./guides.js").Guide[]>}
 */
export async function createApiPages() {
  const declared = createDeclarations();
  const methods = await readMethods();
  const sources = await Promise.all(
    ENTRIES.map(async (one) => {
      const found = exportsOf(one.source).flatMap(({ file, name }) => declared(file).get(name) ?? []);
      return {
        ...one,
        all: await Promise.all(found.map(narrowed)),
      };
    }),
  );
  return (words, document) => {
    const entries = sources.map(({ name, entry, all }) => {
      const parts = /** @type {const} */ (["functions", "classes", "types"]).flatMap((kind) => {
        const some = all.filter((one) => one.kind === kind);
        return some.length === 0 ? [] : [`## ${words[kind]}`, ...some.map(sectionOf)];
      });
      const title = words.title(entry);
      const text = [`# ${title}`, words.lead(entry), ...parts].join("\n\n");
      /** @type {import("./guides.js").Guide} */
      const page = {
        name,
        path: `guides/${name}/`,
        part: "package",
        title,
        label: entry,
        summary: words.lead(entry),
        text: `${text}\n`,
        english: "texts",
      };
      return page;
    });
    return [methodsPage(methods, words, document), ...entries];
  };
}

/** @returns {Promise<Declared>} */
async function narrowed(/** @type {Declared} */ { text, code, ...rest }) {
  const parts = text.split(/(?<=^```ts\n)([^]+?)(?=\n```$)/m);
  const texts = await Promise.all(parts.map(async (part, index) => (index % 2 === 1 ? narrow(part) : part)));
  return { ...rest, text: texts.join(""), code: await narrow(code) };
}

function sectionOf(/** @type {Declared} */ { name, text, code }) {
  return [`### ${name}`, `\`\`\`ts\n${code}\n\`\`\``, text].filter(Boolean).join("\n\n");
}

/**
 * The names that an entry point exports, in its order. What it takes from the generated files whole stands on the pages of
 * the operations: their arguments, results and schemas.
 */
function exportsOf(/** @type {string} */ source) {
  const tree = ts.createSourceFile(source, readFileSync(source, "utf8"), ts.ScriptTarget.ES2022);
  return tree.statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement)) return namesOf(statement).map((name) => ({ file: source, name }));
    const { exportClause, moduleSpecifier } = statement;
    if (!exportClause || !ts.isNamedExports(exportClause) || !moduleSpecifier) return [];
    const file = join(dirname(source), /** @type {ts.StringLiteral} */ (moduleSpecifier).text.replace(/\.js$/, ".ts"));
    if (file === "generated/types.ts") return [];
    return exportClause.elements.map(({ name, propertyName }) => ({ file, name: (propertyName ?? name).text }));
  });
}

/** A reader of the declarations of a file, which remembers what it has read. */
function createDeclarations() {
  /** @type {Map<string, Map<string, Declared>>} */
  const known = new Map();
  return (/** @type {string} */ file) => {
    const found = known.get(file) ?? declarationsOf(file);
    known.set(file, found);
    return found;
  };
}

/** @returns {Map<string, Declared>} */
function declarationsOf(/** @type {string} */ file) {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  /** @type {Map<string, Declared>} */
  const declared = new Map();
  for (const statement of tree.statements) {
    for (const name of namesOf(statement)) {
      const before = declared.get(name);
      // What carries out a function with overloads is not one of them.
      if (before && ts.isFunctionDeclaration(statement) && statement.body) continue;
      const code = signatureOf(statement).replace(/^export (declare )?/, "");
      declared.set(name, {
        name,
        kind: ts.isClassDeclaration(statement) ? "classes" : isValue(statement) ? "functions" : "types",
        text: [before?.text, docOf(statement)].filter(Boolean).join("\n\n"),
        code: before ? `${before.code}\n${code}` : code,
      });
    }
  }
  return declared;
}

/** What callers see of it: no bodies, nothing private. */
function signatureOf(/** @type {ts.Statement} */ statement) {
  const text = statement.getText();
  if (ts.isFunctionDeclaration(statement) && statement.body)
    return `${text.slice(0, statement.body.getStart() - statement.getStart()).trim()};`;
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations
      .map(({ name, type }) => `const ${name.getText()}${type ? `: ${type.getText()}` : ""};`)
      .join("\n");
  if (!ts.isClassDeclaration(statement)) return text;
  const { outputText } = ts.transpileDeclaration(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, stripInternal: true },
  });
  return outputText.trim();
}

function isValue(/** @type {ts.Statement} */ statement) {
  return ts.isFunctionDeclaration(statement) || ts.isVariableStatement(statement);
}

/** @returns {string[]} */
function namesOf(/** @type {ts.Statement} */ statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText(statement.getSourceFile()));
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** The doc comment as Markdown; its examples as code. */
function docOf(/** @type {ts.Statement} */ statement) {
  const last = ts.getJSDocCommentsAndTags(statement).findLast(ts.isJSDoc);
  if (!last) return "";
  const examples = (last.tags ?? [])
    .filter(({ tagName }) => tagName.text === "example")
    .map(({ comment }) => `\`\`\`ts\n${ts.getTextOfJSDocComment(comment) ?? ""}\n\`\`\``);
  return [ts.getTextOfJSDocComment(last.comment) ?? "", ...examples].filter(Boolean).join("\n\n");
}
