/** The same seed, the same calls, a clock that stands still: the same answers to the byte, over a port and in process. */
import fs from "node:fs";
import path from "node:path";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { buildCommand, type Command, type Running } from "./command.js";

let command: Command;
beforeAll(() => {
  command = buildCommand();
});
afterAll(() => command.remove());

const START = "2027-03-04T05:06:07Z";

type Send = (path: string, init?: RequestInit) => Promise<Response>;

/** What the connection needs and the sandbox does not say. */
const OF_TRANSPORT = new Set(["connection", "content-length", "date", "keep-alive", "transfer-encoding"]);

async function answersOf(send: Send): Promise<string[]> {
  const answers: string[] = [];
  const ask = async (at: string, init?: RequestInit): Promise<any> => {
    const response = await send(at, init);
    const text = await response.text();
    const headers = [...response.headers].filter(([name]) => !OF_TRANSPORT.has(name));
    answers.push(JSON.stringify([at, response.status, headers, text]));
    return text.startsWith("{") ? JSON.parse(text) : {};
  };
  const { access_token } = await ask("/oauth/token", {
    method: "POST",
    headers: { authorization: `Basic ${btoa("sandbox-client-id:sandbox-client-secret")}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: await accountId(send) }),
  });
  const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
  const call = (method: string, at: string, body?: unknown) =>
    ask(`/v2${at}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const control = (method: string, at: string, body: unknown) =>
    ask(`/_sandbox${at}`, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

  const { users, next_page_token } = await call("GET", "/users?page_size=5");
  await call("GET", `/users?page_size=5&next_page_token=${next_page_token}`);
  const { id: group } = await call("POST", "/groups", { name: "New" });
  await call("POST", `/groups/${group}/members`, { members: [{ id: users[1].id }] });
  await call("POST", "/users", { action: "create", user_info: { email: "new@example.com", type: 1 } });
  await call("GET", `/users/${users[1].id}`);
  // Characters of several bytes.
  await call("PATCH", `/users/${users[1].id}`, { dept: "Köln 北京" });
  await call("GET", `/users/${users[1].id}`);
  await call("GET", "/groups/unknown");
  await control("PUT", "/faults", { server_error: 0.3, rate_limit: 0.2 });
  for (let index = 0; index < 12; index += 1) await call("GET", "/groups");
  await control("POST", "/clock", { advance: 3601 });
  await call("GET", "/users");
  await control("POST", "/reset", { seed: 8 });
  await call("GET", "/groups");
  return answers;
}

async function accountId(send: Send): Promise<string> {
  const { account_id } = (await (await send("/_sandbox/")).json()) as { account_id: string };
  return account_id;
}

const overPort =
  ({ origin }: Running): Send =>
  (at, init) =>
    fetch(origin + at, init);

test("two processes and a sandbox in this one answer alike", async () => {
  const args = ["--clock", START, "--seed", "5", "--users", "15", "--quota", "on"];
  const [first, second] = [await command.start(args, "none"), await command.start(args, "none")];
  // Token responses name the address at which they were asked for, which is the one thing that differs.
  const told = (answers: string[], origin: string) => answers.map((answer) => answer.replaceAll(origin, "ORIGIN"));
  const answers = told(await answersOf(overPort(first)), first.origin);
  expect(told(await answersOf(overPort(second)), second.origin)).toEqual(answers);
  const sandbox = createSandbox({ seed: 5, users: 15, quota: "on", clock: createManualClock(Date.parse(START)) });
  const inProcess: Send = (at, init) => sandbox.fetch(first.origin + at, init);
  expect(told(await answersOf(inProcess), first.origin)).toEqual(answers);
  expect(answers.length).toBeGreaterThan(20);
  expect(new Set(answers.map((answer) => JSON.parse(answer)[1])).size).toBeGreaterThan(4);
  await Promise.all([first.end("SIGTERM"), second.end("SIGTERM")]);
});

test("--clock stands still where it is told to, and is advanced from there", async () => {
  const running = await command.start(["--clock", START, "--users", "5"]);
  expect(await running.control("GET", "/clock")).toEqual({ now: new Date(START).toISOString() });
  expect(await running.control("POST", "/clock", { advance: 1 })).toEqual({ now: "2027-03-04T05:06:08.000Z" });
  expect(await running.control("GET", "/clock")).toEqual({ now: "2027-03-04T05:06:08.000Z" });
  await running.end("SIGTERM");
});

test("--init begins with the people of a file", async () => {
  const file = path.join(command.folder, "people.json");
  fs.writeFileSync(file, JSON.stringify({ users: [{ email: "only@example.com", first_name: "Only" }] }));
  const running = await command.start(["--init", file]);
  const { users } = (await (await running.call("GET", "/users")).json()) as { users: { email: string }[] };
  expect(users.map(({ email }) => email)).toEqual(["only@example.com"]);
  await running.end("SIGTERM");
});

test.each([
  ["--init", "none.json", /none\.json/],
  ["--init", "text.json", /text\.json/],
  ["--init", "wrong.json", /users\[0\]\.email/],
  ["--clock", "tomorrow", /--clock/],
])("%s %s is refused in one line", async (flag, value, reason) => {
  fs.writeFileSync(path.join(command.folder, "text.json"), "people");
  fs.writeFileSync(path.join(command.folder, "wrong.json"), '{"users":[{"email":"nobody"}]}');
  const { status, stderr } = await command.run(["sandbox", "--port", "0", flag, value]);
  expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 1, lines: 1 });
  expect(stderr).toMatch(reason);
});
