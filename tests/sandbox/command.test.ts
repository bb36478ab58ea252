/** The command: what it says and how it ends, when it is called well and when it is not. */
import fs from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buildCommand } from "./command.js";

const command = buildCommand();
afterAll(() => command.remove());

const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
fs.writeFileSync(path.join(command.folder, "package.json"), JSON.stringify({ ...manifest, version: "7.8.9-test" }));
fs.writeFileSync(path.join(command.folder, "hollow.json"), "{}");
fs.writeFileSync(path.join(command.folder, "empty.json"), "");

test("--version says the version of the package, and nothing else", async () => {
  expect(await command.run(["--version"])).toEqual({ status: 0, stdout: "7.8.9-test\n", stderr: "" });
});

test("--help shows every flag", async () => {
  const { status, stdout, stderr } = await command.run(["sandbox", "--help"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  for (const flag of ["port N", "host NAME", "state FILE", "version", "help"])
    expect(stdout).toMatch(new RegExp(`^  --${flag} `, "m"));
});

test.each([
  [["sandbox", "--port", "99999"], /99999/],
  [["sandbox", "--port", "x"], /--port/],
  [["sandbox", "--port", "-1"], /--port/],
  [["sandbox", "--port"], /--port/],
  [["sandbox", "--users", "0"], /users/],
  [["sandbox", "--plan", "gold"], /plan/],
  [["sandbox", "--port", "0", "--state", "hollow.json"], /start anew/],
  [["sandbox", "--port", "0", "--state", "empty.json"], /start anew/],
  [["sandbox", "--port", "0", "--state", "missing/state.json"], /missing.state\.json/],
])("%j ends with one line and the exit code 1", async (args, reason) => {
  const { status, stdout, stderr } = await command.run(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(reason);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test.each([
  [["sandbox", "--prot", "1"], /--prot/],
  [["serve"], /serve/],
  [[], /command/],
])("%j ends with the reason and the usage", async (args: string[], reason) => {
  const { status, stdout, stderr } = await command.run(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  const [first, empty, third] = stderr.split("\n");
  expect(first).toMatch(reason);
  expect([empty, third]).toEqual(["", "Usage: zoom-directory sandbox [options]"]);
});

test("a port that is taken ends it with one line that names the port", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const { status, stdout, stderr } = await command.run(["sandbox", "--port", String(port)]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr.trim()).toBe(`Port ${port} of 127.0.0.1 is taken. Choose another one, or 0 for any that is free.`);
  } finally {
    server.close();
  }
});

test("it says that it is well, without being asked for a token, and ends when it is told to", async () => {
  const running = await command.start();
  const response = await fetch(`${running.origin}/_sandbox/health`);
  expect([response.status, await response.json()]).toEqual([200, { status: "ok" }]);
  expect((await running.call("GET", "/users")).status).toBe(200);
  await running.end("SIGTERM");
  expect(running.child.exitCode).toBe(0);
});
