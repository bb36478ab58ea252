/** Our declarations in the hands of a consumer whose own types are few, with nothing skipped. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "../..");
let folder: string;

const CONSUMER = `
import { createZoomClient, isZoomError, serverToServer } from "./src/index.js";
const zoom = createZoomClient({ auth: serverToServer({ accountId: "a", clientId: "b", clientSecret: "c" }) });
const me = await zoom.users.get({ path: { userId: "x" } });
export const name: string | undefined = me.display_name;
const { data } = await zoom.http.GET("/users/{userId}", { params: { path: { userId: "u" } } });
export const same: typeof name = data?.display_name;
const { status } = await zoom.users.get({ path: { userId: "x" } }).withResponse();
export const text: string = isZoomError(status) ? status.message : "";
// @ts-expect-error the types are there, and not any
export const wrong: number = me.display_name;
await zoom.close();
`;

beforeAll(() => {
  fs.mkdirSync(path.join(ROOT, "coverage"), { recursive: true });
  folder = fs.mkdtempSync(path.join(ROOT, "coverage/declarations-"));
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const entry = path.join(ROOT, "src/index.ts");
  const own = { ...options, types: ["node"], outDir: folder, emitDeclarationOnly: true, declarationMap: false };
  ts.createProgram([entry], { ...own, noEmit: false }).emit();
  fs.writeFileSync(path.join(folder, "package.json"), '{"type":"module"}');
  fs.writeFileSync(path.join(folder, "main.ts"), CONSUMER);
}, 60_000);
afterAll(() => fs.rmSync(folder, { recursive: true }));

test.each([
  ["neither the DOM library nor @types/node", [], ["lib.es2022.d.ts"]],
  ["@types/node", ["node"], ["lib.es2022.d.ts"]],
  ["the DOM library", [], ["lib.es2022.d.ts", "lib.dom.d.ts"]],
  ["the newest libraries", ["node"], ["lib.esnext.d.ts", "lib.dom.d.ts"]],
])(
  "a consumer with %s has no errors",
  (_name, types, lib) => {
    const program = ts.createProgram([path.join(folder, "main.ts")], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      types,
      lib,
    });
    const errors = ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
      return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    expect(errors).toEqual([]);
  },
  60_000,
);
