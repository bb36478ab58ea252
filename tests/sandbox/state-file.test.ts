/** A state file: what is acknowledged is in it, however the process ends. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createSandbox, type Sandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { seededRandom } from "../../src/shared/random.js";
import { signedIn } from "./call.js";
import { buildCommand, type Command, type Running } from "./command.js";

describe("the command with --state", () => {
  let command: Command;
  beforeAll(() => {
    command = buildCommand();
  });
  afterAll(() => command.remove());

  test("loses nothing that it has acknowledged, killed 20 times", async () => {
    const random = seededRandom(7);
    const args = ["--state", "killed.state", "--users", "20", "--quota", "off"];
    const acknowledged = new Map<string, string>();
    const lost = async ({ control }: Running) => {
      const { groups } = (await control("GET", "/groups")) as { groups: { id: string; name: string }[] };
      const there = new Map(groups.map(({ id, name }) => [id, name]));
      return [...acknowledged].filter(([id, name]) => there.get(id) !== name);
    };
    let counter = 0;
    for (let kill = 0; kill < 20; kill += 1) {
      const running = await command.start(args);
      expect(await lost(running)).toEqual([]);
      const enough = 5 + Math.floor(random() * 60);
      let acks = 0;
      const exit = new Promise((resolve) => running.child.once("exit", resolve));
      const client = async () => {
        for (;;) {
          const name = `Group ${(counter += 1)}`;
          const response = await running.call("POST", "/groups", { name });
          const { id } = (await response.json()) as { id: string };
          acknowledged.set(id, name);
          acks += 1;
          if (acks >= enough) running.child.kill("SIGKILL");
        }
      };
      // Each ends when the connection does.
      await Promise.allSettled([client(), client(), client(), client()]);
      await exit;
    }
    const running = await command.start(args);
    expect(await lost(running)).toEqual([]);
    await running.end("SIGTERM");
    expect(acknowledged.size).toBeGreaterThan(100);
  });

  test("keeps clock, tokens and quotas", async () => {
    const args = ["--state", "kept.state", "--users", "5", "--plan", "free"];
    const first = await command.start(args);
    await first.control("POST", "/clock", { advance: 600 });
    const before = await first.control("GET", "/clock");
    for (let index = 0; index < 3; index += 1) await first.call("GET", "/users/nobody");
    const { account_id, quota } = await first.control("GET", "/");
    const used = quota.find(({ label, window }: any) => label === "light" && window === "day");
    expect(used.used).toBe(3);
    await first.end("SIGKILL");

    const second = await command.start(args, first.token);
    expect((await second.call("GET", "/users")).status).toBe(200);
    const after = await second.control("GET", "/");
    expect(Date.parse(after.now)).toBeGreaterThanOrEqual(Date.parse(before.now));
    expect(after.account_id).toBe(account_id);
    expect(after.quota).toContainEqual(used);
    await second.end("SIGTERM");
  });

  test("keeps the accounts that were made for tests", async () => {
    const args = ["--state", "accounts.state", "--users", "5"];
    const first = await command.start(args);
    const made = await first.control("POST", "/accounts", { name: "checkout", users: 7, seed: 4 });
    await first.control("POST", "/accounts", { name: "gone" });
    await first.control("DELETE", "/accounts/gone");
    await first.control("POST", "/accounts/checkout/clock", { advance: 60 });
    await first.end("SIGKILL");
    const second = await command.start(args);
    const { accounts } = await second.control("GET", "/accounts");
    expect(accounts.map(({ name }: { name: string }) => name)).toEqual(["main", "checkout"]);
    expect(accounts[1]).toEqual({ ...made, ...urlsAt(second.origin, made) });
    await second.end("SIGTERM");
  });

  test("is refused to a second process, in one line", async () => {
    const args = ["--state", "one.state", "--users", "5"];
    const first = await command.start(args);
    const second = await command.run(["sandbox", "--port", "0", ...args]);
    expect(second).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(/^.*one\.state is in use by .*\n/) });
    await first.end("SIGTERM");
    const third = await command.start(args);
    await third.end("SIGTERM");
    expect(fs.existsSync(path.join(command.folder, "one.state.lock"))).toBe(false);
  });

  test.each(["", "{}", '{"version":2}', "not ours\n"])("that holds %j is refused, and left as it is", async (text) => {
    const file = path.join(command.folder, "hollow.state");
    fs.writeFileSync(file, text);
    const { status, stderr } = await command.run(["sandbox", "--port", "0", "--state", file]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/hollow\.state is empty or was not made by this version/);
    expect(fs.readFileSync(file, "utf8")).toBe(text);
    expect(fs.existsSync(`${file}.lock`)).toBe(false);
  });
});

describe("the option `file`", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "zoom-directory-"));
    file = path.join(folder, "box.state");
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));
  const open = (options: SandboxOptions = {}) =>
    createSandbox({ users: 12, clock: createManualClock(), file, ...options });
  /** What a reader of the file would see now, without closing it. */
  const reread = (): Sandbox => {
    const copy = path.join(folder, "copy.state");
    fs.copyFileSync(file, copy);
    return createSandbox({ file: copy, clock: createManualClock() });
  };
  const contentOf = (sandbox: Sandbox): unknown => JSON.parse(sandbox.snapshot());

  test("holds after every call what the sandbox holds, in its order", async () => {
    const sandbox = open();
    const call = await signedIn(sandbox);
    const [, , third = "", fourth = ""] = sandbox.account.users.keys();
    const [first = "", second = ""] = sandbox.account.groups.keys();
    const calls: [string, string, unknown?][] = [
      ["POST", "/groups", { name: "New" }],
      ["POST", `/groups/${second}/members`, { members: [{ id: third }, { id: fourth }] }],
      ["DELETE", `/groups/${second}/members/${third}`],
      ["POST", `/groups/${second}/members`, { members: [{ id: third }] }],
      ["PATCH", `/users/${third}`, { dept: "Moved", job_title: "Porter" }],
      ["PUT", `/users/${third}/email`, { email: "moved@example.com" }],
      ["PATCH", `/users/${third}/settings`, { feature: { large_meeting: false } }],
      ["PATCH", `/groups/${first}/settings`, { schedule_meeting: { host_video: true } }],
      ["POST", "/users", { action: "create", user_info: { email: "new@example.com", type: 1 } }],
      ["POST", "/users", { action: "create", user_info: { email: "notanemail", type: 1 } }],
      ["DELETE", `/groups/${first}`],
      ["DELETE", `/users/${fourth}?action=delete`],
      ["GET", "/users"],
    ];
    for (const [method, at, body] of calls) {
      const { status } = await call(method, at, body);
      const copy = reread();
      expect({ at, status, content: contentOf(copy) }).toEqual({ at, status, content: contentOf(sandbox) });
      expect([...copy.account.groups.keys()]).toEqual([...sandbox.account.groups.keys()]);
      copy.close();
    }
    sandbox.close();
  });

  test("holds what a test writes into the state itself", async () => {
    const sandbox = open();
    sandbox.account.seats.set("licensed", 3);
    const [user] = sandbox.account.users.values();
    if (user) user.extra.locked = true;
    sandbox.clock.advance(1000);
    sandbox.close();
    const again = open();
    expect(again.account.seats.get("licensed")).toBe(3);
    expect([...again.account.users.values()][0]?.extra).toEqual({ locked: true });
    expect(again.clock.now()).toBe(createManualClock().now() + 1000);
    again.close();
  });

  test("is rewritten when changes have made it long, while calls go on", async () => {
    const sandbox = open({ quota: "off" });
    const call = await signedIn(sandbox);
    const [group = ""] = sandbox.account.groups.keys();
    let longest = 0;
    for (let index = 0; index < 300; index += 1) {
      await call("PATCH", `/groups/${group}`, { name: `${index}${"x".repeat(30_000)}` });
      await call("POST", "/groups", { name: `Group ${index}` });
      await new Promise(setImmediate); // as a server's clients do
      longest = Math.max(longest, fs.statSync(file).size);
    }
    for (let index = 0; index < 20; index += 1) await new Promise(setImmediate);
    expect(longest).toBeGreaterThan(4_000_000);
    expect(longest).toBeLessThan(5_000_000);
    expect(fs.readdirSync(folder).sort()).toEqual(["box.state", "box.state.lock"]);
    const copy = reread();
    expect(contentOf(copy)).toEqual(contentOf(sandbox));
    expect([...copy.account.groups.keys()]).toEqual([...sandbox.account.groups.keys()]);
    copy.close();
    sandbox.close();
  });

  test("goes on before a line that was not written to its end", async () => {
    const sandbox = open();
    await (
      await signedIn(sandbox)
    )("POST", "/groups", { name: "Kept" });
    const content = contentOf(sandbox);
    sandbox.close();
    fs.appendFileSync(file, '[["=",["main","ahead"');
    const again = open();
    expect(contentOf(again)).toEqual(content);
    await (
      await signedIn(again)
    )("POST", "/groups", { name: "Later" });
    again.close();
    const last = open();
    expect([...last.account.groups.values()].map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Kept", "Later"]),
    );
    last.close();
  });

  test("with a damaged line in it is refused by the number of the line", () => {
    open().close();
    fs.appendFileSync(file, "[[\n[]\n");
    expect(() => open()).toThrow(/damaged: .*box\.state, line 3/);
  });

  test("is refused while another one has it, and free afterwards", () => {
    const sandbox = open();
    expect(() => open()).toThrow(/in use by the process \d+/);
    sandbox.close();
    open().close();
  });

  test("that a killed process left locked is taken over", () => {
    open().close();
    // No process has this number: it is above what Linux, macOS and Windows give out.
    fs.writeFileSync(`${file}.lock`, "2147483646");
    open().close();
  });
});

function urlsAt(origin: string, { api_url, token_url, control_url }: Record<string, string>) {
  const moved = (url = "") => origin + new URL(url).pathname;
  return { api_url: moved(api_url), token_url: moved(token_url), control_url: moved(control_url) };
}
