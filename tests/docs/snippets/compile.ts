/** All blocks of TypeScript and JavaScript in one program, as modules of a project that has the package installed. */
import path from "node:path";
import ts from "typescript";
import { ROOT, type Block } from "./blocks.js";
import { withGiven } from "./given.js";

const FOLDER = path.join(ROOT, "tests/docs/snippets");
/** Test runners that a guide shows and the project does not have. */
const GLOBALS = `
declare function givenHere(): Promise<Awaited<ReturnType<typeof import("./given.js").createGiven>>>;
declare module "vitest" {
  export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
}
`;

/** The errors, each with the place in the Markdown file. */
export function compile(blocks: readonly Block[], names: readonly string[]): readonly string[] {
  const files = new Map([[path.join(FOLDER, "globals.d.ts"), GLOBALS]]);
  const places = new Map<string, Block>();
  blocks.forEach((block, index) => {
    const file = path.join(FOLDER, `block-${index}.${block.language}`);
    files.set(file, `${withGiven(block, names)}\nexport {};\n`);
    places.set(file, block);
  });
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const own: ts.CompilerOptions = {
    ...options,
    noEmit: true,
    checkJs: true,
    noUnusedLocals: false,
    verbatimModuleSyntax: false,
    baseUrl: ROOT,
    paths: {
      "zoom-directory": ["./src/index.ts"],
      "zoom-directory/otel": ["./src/otel.ts"],
      "zoom-directory/*": ["./src/*/index.ts"],
    },
  };
  const host = ts.createCompilerHost(own, true);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target, true);
  };
  const program = ts.createProgram([...files.keys()], own, host);
  return [...places].flatMap(([file, block]) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map((one) => `${placeOf(block, one)} ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`);
  });
}

function placeOf({ at }: Block, { file, start = 0 }: ts.Diagnostic): string {
  const [name, first] = at.split(":");
  // One line was put in front.
  const line = file ? file.getLineAndCharacterOfPosition(start).line - 1 : 0;
  return `${name}:${Number(first) + line}`;
}
