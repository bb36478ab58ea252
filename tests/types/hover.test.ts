/** What an editor shows when it points at a method or at a field: asked of the language service, as editors do. */
import path from "node:path";
import { readFileSync, statSync } from "node:fs";
import ts from "typescript";
import { document, deref, type Json } from "../document.js";

const ROOT = path.join(__dirname, "../..");
const FILE = path.join(ROOT, "tests/types/hovering.ts");
const operations: Json[] = Object.entries<Json>(document.paths).flatMap(([, item]) =>
  Object.values<Json>(item).filter((operation) => operation?.operationId),
);

/** The text at the last name of each line of `code`. */
function hovers(lines: readonly string[]): readonly string[] {
  const text = ['import type { ZoomMethods, UserCreate, User } from "../../src/index.js";', ...lines].join("\n");
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({ ...options, types: ["node"] }),
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) =>
      file === FILE
        ? ts.ScriptSnapshot.fromString(text)
        : ts.sys.fileExists(file)
          ? ts.ScriptSnapshot.fromString(readFileSync(file, "utf8"))
          : undefined,
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: ts.sys.readFile,
  });
  return lines.map((line) => {
    const end = text.indexOf(line) + line.trimEnd().length - 2;
    const info = service.getQuickInfoAtPosition(FILE, end);
    const tags = (info?.tags ?? []).map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`);
    return [ts.displayPartsToString(info?.documentation), ...tags].join("\n");
  });
}

test("a method shows scopes, what its errors mean, limits and its page", () => {
  const shown = hovers([
    "declare const zoom: ZoomMethods;",
    ...operations.map(({ operationId }) => `zoom.${operationId};`).filter((line) => !line.includes("switchAccount")),
  ]);
  const common = new Set(
    document["x-common-errors"].map(({ status, code, when }: Json) => `${status} ${code} ${when}`),
  );
  const wanted = operations.filter(({ operationId }) => operationId !== "users.switchAccount");
  wanted.forEach(({ operationId, security, responses, ...operation }, index) => {
    const text = shown[index + 1] ?? "";
    expect(text).toContain(`reference/${operationId}/`);
    for (const { oauth2 } of security) expect(text).toContain(`\`${oauth2[0]}\``);
    for (const { description } of operation["x-limits"] ?? []) expect(text).toContain(description.replace(/\.$/, ""));
    for (const [status, response] of Object.entries<Json>(responses)) {
      for (const { code, when } of deref(response)["x-errors"] ?? []) {
        if (common.has(`${status} ${code} ${when}`)) continue;
        expect(text).toContain(`- ${status}${code === undefined ? "" : ` ${code}`}: ${when.trim()}`);
      }
    }
  });
});

test("fields and parameters show what their values mean, also where the values stand elsewhere", () => {
  const { create } = { create: document.components.schemas.UserCreate.properties.action["x-enumDescriptions"] };
  const status = document.components.schemas.UserStatus.anyOf[0]["x-enumDescriptions"];
  const query = operations.find(({ operationId }) => operationId === "users.list")?.parameters.map(deref);
  const values = query.find(({ name }: Json) => name === "status").schema["x-enumDescriptions"];
  const [, action, ofUser, ofQuery] = hovers([
    "declare const created: UserCreate, user: User, list: Parameters<ZoomMethods['users']['list']>[0];",
    "created.action;",
    "user.status;",
    "list!.query!.status;",
  ]);
  for (const [meanings, text] of [
    [create, action],
    [status, ofUser],
    [values, ofQuery],
  ]) {
    expect(Object.keys(meanings).length).toBeGreaterThan(1);
    for (const [value, meaning] of Object.entries(meanings))
      expect(text?.split("\n")).toContain(`- \`${value}\`: ${meaning}`);
  }
});

test("what editors load stays small", () => {
  for (const name of ["types", "methods"]) {
    expect(statSync(path.join(ROOT, `generated/${name}.ts`)).size).toBeLessThanOrEqual(400_000);
  }
});
