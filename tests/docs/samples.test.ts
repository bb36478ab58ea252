/** The samples are programs: they compile, or the sandbox takes what they send. */
import { execFile, execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { createSandbox, type JournalEntry, type SandboxServer } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { ROOT } from "../document.js";
import { temporaryFolder } from "./built.js";
import { CHECKERS, isThere } from "./interpreters.js";

interface Sample {
  readonly operation: string;
  readonly language: string;
  readonly body: string;
  readonly code: string;
}

// The generator is ESM, and these tests are not.
const PROGRAM = `
import { readFileSync } from "node:fs";
import { readOperation } from "./scripts/docs/model/operation.js";
import { samplesOf } from "./scripts/docs/samples/samples.js";
import { operationsOf } from "./scripts/spec/walk.js";
const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const operations = [...operationsOf(document)].map((one) => readOperation(document, one));
console.log(JSON.stringify(operations.flatMap((one) => samplesOf(one).map((sample) => ({ operation: one.id, ...sample })))));
`;
const samples: Sample[] = JSON.parse(
  execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  }),
);
const of = (language: string) => samples.filter((sample) => sample.language === language);
const name = ({ operation, body }: Sample) => `${operation} ${body.split("/")[0] ?? ""}`.trim();

test("every operation has samples in TypeScript, curl and JavaScript, as JSON and as a form where both exist", () => {
  const typescript = of("typescript").map(name);
  for (const language of [
    "curl",
    "javascript",
    "python",
    "java",
    "go",
    "csharp",
    "php",
    "ruby",
    "kotlin",
    "swift",
    "powershell",
  ])
    expect(of(language).map(name)).toEqual(typescript);
});

test("the samples in TypeScript compile", () => {
  const folder = temporaryFolder();
  const files = of("typescript").map((sample) => {
    const file = path.join(folder, `${name(sample).replaceAll(" ", "-")}.ts`);
    writeFileSync(file, sample.code);
    return file;
  });
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [path.join(ROOT, "node_modules/@types")],
    paths: { "zoom-directory": [path.join(ROOT, "src/index.ts")] },
  });
  const errors = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.startsWith(folder.replaceAll("\\", "/")))
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? "")}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  expect(errors).toEqual([]);
});

for (const { language, command, faultsOf } of CHECKERS) {
  if (isThere(command)) {
    test(`the samples for ${language} can be read by ${command}`, async () => {
      const codes = of(language).map(({ code }) => code);
      expect(await faultsOf(codes, temporaryFolder())).toEqual([]);
      const [code = ""] = codes;
      expect(await faultsOf([code.replace(/\(/, "((")], temporaryFolder())).not.toEqual([]);
    });
  } else {
    test.skip(`the samples for ${language}, as there is no ${command}`, () => undefined);
  }
}

describe("on a sandbox", () => {
  const sandbox = createSandbox({ seed: 1, users: 20, quota: "off", plan: "business", clock: createManualClock() });
  const folder = temporaryFolder();
  const run = promisify(execFile);
  let server: SandboxServer;
  let token: string;

  beforeAll(async () => {
    server = await sandbox.listen(0);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "picture.png"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const { auth } = server.clientOptions();
    if (typeof auth === "string") throw new Error("The sandbox gave a token of a user.");
    const response = await fetch(auth.tokenUrl, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id: auth.accountId }),
    });
    token = ((await response.json()) as { access_token: string }).access_token;
  });
  afterAll(() => server.close());

  /** Of the invented people of the examples it knows none; everything else about the request must be right. */
  const expectTaken = (sample: Sample, text: string) => {
    const answer = text.trim() === "" ? {} : JSON.parse(text);
    const refused = answer.code === 2300 || answer.errors !== undefined || [124, 4711].includes(answer.code);
    expect({ sample: name(sample), refused: refused && answer }).toEqual({ sample: name(sample), refused: false });
  };

  /** The operations, and each with the kind of body that the sample is for. */
  const expectSent = (expected: readonly Sample[], calls: readonly JournalEntry[]) =>
    expect(
      calls.map(({ operationId, request }) => [operationId, (request.headers["content-type"] ?? "").split(";")[0]]),
    ).toEqual(expected.map(({ operation, body }) => [operation, body]));

  test("the samples for curl send what the document describes", async () => {
    for (const sample of of("curl")) {
      const code = sample.code
        .replace("https://api.zoom.us", server.url)
        .replace(/^curl/, "curl --silent --show-error");
      const { stdout } = await run("bash", ["-c", code], { cwd: folder, env: { ...process.env, ZOOM_TOKEN: token } });
      expectTaken(sample, stdout);
      expectSent([sample], sandbox.journal.entries().slice(-1));
    }
  });

  /** Runs every program that is given as JSON, and prints what each printed. */
  const PYTHON = `
import contextlib, io, json, sys
printed = []
for code in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(code, {})
    printed.append(out.getvalue())
print(json.dumps(printed))
`;
  const hasRequests = isThere("python3") && spawnSync("python3", ["-c", "import requests"]).status === 0;

  (hasRequests ? test : test.skip)("the samples in Python send the same (needs python3 with requests)", async () => {
    const codes = of("python").map(({ code }) =>
      code.replaceAll("https://api.zoom.us", server.url).replaceAll("ACCESS_TOKEN", token),
    );
    const before = sandbox.journal.entries().length;
    const python = run("python3", ["-c", PYTHON], { cwd: folder, maxBuffer: 2 ** 26 });
    python.child.stdin?.end(JSON.stringify(codes));
    const printed: string[] = JSON.parse((await python).stdout);
    for (const [index, sample] of of("python").entries())
      expectTaken(sample, (printed[index] ?? "").replace(/^\d+ /, ""));
    expectSent(of("python"), sandbox.journal.entries().slice(before));
  });

  test("the samples in JavaScript send the same", async () => {
    const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
    for (const sample of of("javascript")) {
      const code = sample.code.replaceAll("https://api.zoom.us", server.url).replaceAll("ACCESS_TOKEN", token);
      let answer: Response | undefined;
      const send = async (...args: Parameters<typeof fetch>) => (answer = await fetch(...args)).clone();
      await new AsyncFunction("fetch", "console", code)(send, { log: () => undefined });
      expectTaken(sample, (await answer?.text()) ?? "");
      expectSent([sample], sandbox.journal.entries().slice(-1));
    }
  });
});
