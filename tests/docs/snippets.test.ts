/** Every block of code that people are shown, compiled, run or looked up, with the package by its own names. */
import { parse } from "yaml";
import { createSandbox } from "../../src/sandbox/index.js";
import { tokenFrom } from "../sandbox/command.js";
import { allBlocks } from "./snippets/blocks.js";
import { compile } from "./snippets/compile.js";
import { givenNames } from "./snippets/given.js";
import { runBlock } from "./snippets/run.js";
import { commandsOf, describeFault, tryCommand } from "./snippets/shell.js";

// Those of the Chinese guides are the same: see guides.test.ts.
const blocks = allBlocks().filter(({ at }) => !at.startsWith("docs/zh-CN/"));
const inLanguage = (...languages: readonly string[]) => blocks.filter(({ language }) => languages.includes(language));
const scripts = inLanguage("ts", "js");

test("TypeScript and JavaScript compile", async () => {
  expect(compile(scripts, await givenNames())).toEqual([]);
});

describe("runs without an error", () => {
  test.each(scripts.filter(({ notRun }) => notRun === undefined))("$at", async (block) => {
    await runBlock(block, await givenNames());
  });
});

test("the first script of the README prints people and what an error means", async () => {
  const [first] = scripts.filter(({ at }) => at.startsWith("README.md"));
  if (!first) throw new Error("The README has no script.");
  const printed = await runBlock(first, await givenNames());
  expect(printed.filter((line) => line.includes("@")).length).toBeGreaterThan(10);
  expect(printed.at(-1)).toMatch(/group/i);
});

test("commands exist, and curl gets an answer from the sandbox", async () => {
  const server = await createSandbox().listen();
  try {
    const { auth } = server.clientOptions();
    if (typeof auth === "string") throw new Error("The sandbox has no server-to-server app.");
    const { accountId: account_id, clientId: client_id, clientSecret: client_secret } = auth;
    const token = await tokenFrom(server.url, { account_id, client_id, client_secret });
    const faults: string[] = [];
    for (const block of inLanguage("sh")) {
      if (block.notRun !== undefined) continue;
      for (const command of commandsOf(block.code)) {
        const fault = await tryCommand(command, { origin: server.url, token });
        if (fault !== undefined) faults.push(describeFault(block, command, fault));
      }
    }
    expect(faults).toEqual([]);
  } finally {
    await server.close();
  }
});

test("JSON and YAML can be read", () => {
  for (const { code } of inLanguage("json")) JSON.parse(code);
  for (const { code } of inLanguage("yaml")) parse(code);
});
