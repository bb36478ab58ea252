/** The control path: what is there in process, for any language. */
import { createZoomClient } from "../../src/index.js";
import { createSandbox, type Directory, type Sandbox } from "../../src/sandbox/index.js";
import { createManualClock, type ManualClock } from "../../src/shared/clock.js";
import { signedIn } from "./call.js";

let clock: ManualClock;
let sandbox: Sandbox;
beforeEach(() => {
  clock = createManualClock();
  sandbox = createSandbox({ users: 12, quota: "off", clock });
});

async function control(method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> {
  const response = await sandbox.fetch(`http://localhost/_sandbox${path}`, {
    method,
    headers: { "content-type": "application/json" },
    ...(method !== "GET" && { body: JSON.stringify(body ?? {}) }),
  });
  return { status: response.status, body: await response.json() };
}

describe("faults", () => {
  test("are read as they are planned, and no more once they are over", async () => {
    expect((await control("GET", "/faults")).body).toEqual({ rates: {}, answers: {}, scripts: {}, delays: {} });
    await control("PUT", "/faults", { server_error: 0.25, operations: ["users.get"] });
    await control("POST", "/answers", { operation: "groups.get", answer: "404/4130", times: 2 });
    await control("POST", "/scripts", { operation: "users.list", faults: ["none", "server_error"] });
    await control("PUT", "/delays", { "users.create": 250 });
    const planned = {
      rates: { server_error: 0.25, operations: ["users.get"], slowMs: 5000 },
      answers: { "groups.get": [{ code: 4130, status: 404, times: 2 }] },
      scripts: { "users.list": ["none", "server_error"] },
      delays: { "users.create": 250 },
    };
    expect((await control("GET", "/faults")).body).toEqual(planned);
    const call = await signedIn(sandbox);
    expect((await call("GET", "/users")).status).toBe(200);
    expect((await call("GET", "/users")).status).toBeGreaterThanOrEqual(500);
    expect((await call("GET", "/groups/x")).body.code).toBe(4130);
    expect((await control("GET", "/faults")).body).toEqual({
      ...planned,
      answers: { "groups.get": [{ code: 4130, status: 404, times: 1 }] },
      scripts: {},
    });
    await control("DELETE", "/faults");
    expect((await control("GET", "/faults")).body).toEqual({ rates: {}, answers: {}, scripts: {}, delays: {} });
  });

  test("are removed one by one, and the others stay", async () => {
    await control("PUT", "/faults", { server_error: 0.25, html: 0.5 });
    await control("POST", "/answers", { operation: "groups.get", answer: "404/4130" });
    await control("POST", "/answers", { operation: "users.get", answer: "404/1001" });
    await control("POST", "/scripts", { operation: "groups.get", faults: ["slow"] });
    await control("PUT", "/delays", { "groups.get": 250 });
    for (const part of [{ rates: "html" }, { answers: "groups.get" }, { delays: "groups.get" }])
      expect((await control("DELETE", "/faults", part)).status).toBe(200);
    expect((await control("GET", "/faults")).body).toEqual({
      rates: { server_error: 0.25, slowMs: 5000 },
      answers: { "users.get": [{ code: 1001, status: 404, times: 1 }] },
      scripts: { "groups.get": ["slow"] },
      delays: {},
    });
    for (const part of [{ answers: "groups.get" }, { rates: "operations" }, { all: "groups.get" }, { answers: 1 }])
      expect((await control("DELETE", "/faults", part)).status).toBe(400);
    await control("DELETE", "/faults", { scripts: "groups.get" });
    expect((await control("GET", "/faults")).body.scripts).toEqual({});
  });

  test.each([
    ["POST", "/scripts", { operation: "nobody.knows", faults: ["none"] }, /nobody\.knows/],
    ["POST", "/scripts", { operation: "users.get", faults: ["earthquake"] }, /earthquake/],
    ["POST", "/scripts", { operation: "users.get" }, /faults/],
    ["PUT", "/delays", { "nobody.knows": 1 }, /nobody\.knows/],
    ["PUT", "/delays", { "users.get": -1 }, /users\.get/],
    ["PUT", "/delays", { "users.get": "soon" }, /users\.get/],
    ["PUT", "/delays", { "users.get": 1e12 }, /users\.get/],
  ])("%s %s with %j is refused by name", async (method, path, body, message) => {
    expect(await control(method, path, body)).toEqual({
      status: 400,
      body: { message: expect.stringMatching(message) },
    });
    expect((await control("GET", "/faults")).body.scripts).toEqual({});
  });

  test.each([
    ["users.list", "/users"],
    ["oauth.token", "/oauth/token"],
  ])("a delay of %s makes each of its calls late, and none of another operation", async (operation, path) => {
    const call = await signedIn(sandbox);
    await control("PUT", "/delays", { [operation]: 300 });
    expect((await call("GET", "/groups")).status).toBe(200);
    let done = false;
    const late = path === "/oauth/token" ? signedIn(sandbox) : call("GET", path);
    void late.then(() => (done = true));
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    sandbox.clock.advance(299);
    for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
    expect(done).toBe(false);
    sandbox.clock.advance(1);
    await late;
    expect(sandbox.journal.last).toMatchObject({ status: 200, duration: 300 });
  });
});

describe("answers of what the document does not describe", () => {
  const get = async (path: string, method = "GET") => {
    const response = await sandbox.fetch(`http://localhost${path}`, { method });
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text), headers: response.headers };
  };

  test("are given as they were set, and 2300 to everything else", async () => {
    const body = { topic: "Weekly", id: 2 ** 56 };
    await control("PUT", "/stubs", { path: "/v2/meetings/{meetingId}", body });
    await control("PUT", "/stubs", { path: "/v2/meetings/1", status: 404, body: { code: 3001 } });
    await control("PUT", "/stubs", {
      method: "delete",
      path: "/v2/meetings/{id}",
      status: 204,
      headers: { "x-a": "b" },
    });
    expect(await get("/v2/meetings/77")).toMatchObject({ status: 200, body });
    expect(await get("/v2/meetings/1")).toMatchObject({ status: 404, body: { code: 3001 } });
    const deleted = await get("/v2/meetings/77", "DELETE");
    expect([deleted.status, deleted.body, deleted.headers.get("x-a")]).toEqual([204, "", "b"]);
    for (const [path, method] of [["/v2/meetings"], ["/v2/meetings/1/2"], ["/v2/meetings/77", "PUT"]] as const)
      expect(await get(path, method)).toMatchObject({ status: 404, body: { code: 2300 } });
    expect(sandbox.journal.entries({ path: "/v2/meetings/77", method: "GET" })[0]).toMatchObject({
      status: 200,
      template: "/v2/meetings/{meetingId}",
    });
  });

  test("are listed, removed and gone after a reset", async () => {
    const paths = async () => (await control("GET", "/stubs")).body.stubs.map(({ path }: { path: string }) => path);
    for (const path of ["/v2/a", "/v2/b"]) await control("PUT", "/stubs", { path });
    expect(await paths()).toEqual(["/v2/a", "/v2/b"]);
    await control("DELETE", "/stubs", { path: "/v2/a" });
    expect(await paths()).toEqual(["/v2/b"]);
    expect((await control("DELETE", "/stubs", { path: "/v2/a" })).status).toBe(400);
    await control("DELETE", "/stubs");
    expect(await paths()).toEqual([]);
    await control("PUT", "/stubs", { path: "/v2/a" });
    sandbox.reset();
    expect(await paths()).toEqual([]);
  });

  test.each([
    [{ path: "/v2/users" }, /users\.list/],
    [{ path: "/v2/users/{anybody}" }, /users\.get/],
    [{ path: "/v2/accounts/{id}/users" }, /users\.list/],
    [{ path: "/_sandbox/reset", method: "POST" }, /itself/],
    [{ path: "/oauth/token", method: "POST" }, /itself/],
    [{ path: "v2/x" }, /path/],
    [{ path: "/v2/x?a=1" }, /path/],
    [{ path: "/v2/x", method: "BREW" }, /method/],
    [{ path: "/v2/x", status: 99 }, /status/],
    [{ path: "/v2/x", status: "200" }, /status/],
    [{ path: "/v2/x", status: 204, body: {} }, /no body/],
    [{ path: "/v2/x", headers: { "a b": "c" } }, /a b/],
    [{ path: "/v2/x", headers: { a: 1 } }, /headers/],
    [{ path: "/v2/x", answer: {} }, /answer/],
    [{}, /path/],
  ])("%j is refused", async (stub, message) => {
    expect(await control("PUT", "/stubs", stub)).toEqual({
      status: 400,
      body: { message: expect.stringMatching(message) },
    });
    expect((await control("GET", "/stubs")).body.stubs).toEqual([]);
  });
});

describe("the account", () => {
  test("has plan, seats and features that are read and changed", async () => {
    const call = await signedIn(sandbox);
    const before = (await control("GET", "/account")).body;
    expect(before).toMatchObject({ id: sandbox.id, plan: "pro", seats: {}, features: [] });
    const change = {
      plan: "business",
      seats: { licensed: 0 },
      features: ["sso_off"],
      blocked_domains: ["bad.example"],
    };
    expect((await control("PATCH", "/account", change)).body).toEqual({ ...before, ...change });
    const create = (email: string, type: number) =>
      call("POST", "/users", { action: "create", user_info: { email, type } });
    expect((await create("a@bad.example", 1)).body.code).toBe(1107);
    expect((await create("b@example.com", 2)).status).toBeGreaterThanOrEqual(400);
    await control("PATCH", "/account", { seats: { licensed: null } });
    expect((await create("b@example.com", 2)).status).toBe(201);
  });

  test.each([
    [{ plan: "gold" }, /plan/],
    [{ seats: { licensed: -1 } }, /seats\.licensed/],
    [{ seats: { licensed: "1" } }, /seats\.licensed/],
    [{ seats: [] }, /seats/],
    [{ features: "sso_off" }, /features/],
    [{ blocked_domains: [1] }, /blocked_domains/],
    [{ colour: "red", plan: "business" }, /colour/],
  ])("is not changed by %j", async (change, message) => {
    const before = (await control("GET", "/account")).body;
    expect(await control("PATCH", "/account", change)).toEqual({
      status: 400,
      body: { message: expect.stringMatching(message) },
    });
    expect((await control("GET", "/account")).body).toEqual(before);
  });
});

describe("people and groups", () => {
  test("are found by name, address and identifier, and members by their group", async () => {
    const [user] = [...sandbox.account.users.values()];
    const [group] = [...sandbox.account.groups.values()];
    for (const q of [user!.profile.id, user!.profile.email.toUpperCase(), user!.profile.display_name]) {
      const { body } = await control("GET", `/users?q=${encodeURIComponent(q ?? "")}`);
      expect(body.users.map(({ id }: any) => id)).toContain(user!.profile.id);
      expect(body.total).toBeLessThan(sandbox.account.users.size);
    }
    const members = (await control("GET", `/users?group=${group!.id}`)).body;
    expect(new Set(members.users.map(({ id }: any) => id))).toEqual(group!.members);
    const { body } = await control("GET", `/groups?q=${group!.id}&limit=5`);
    expect(body).toEqual({ groups: [{ id: group!.id, name: group!.name, total: members.total, locked: 0 }], total: 1 });
  });

  test("have identifiers to begin with, of which each is good", async () => {
    const { body } = await control("GET", "/ids");
    const call = await signedIn(sandbox);
    for (const path of [
      `/users/${body.user_id}`,
      `/users/${body.user_email}`,
      `/groups/${body.group_id}`,
      `/contacts/groups/${body.contact_group_id}`,
      `/divisions/${body.division_id}`,
      `/accounts/${body.sub_account_id}/users`,
    ])
      expect({ path, status: (await call("GET", path)).status }).toEqual({ path, status: 200 });
    expect(body.account_id).toBe(sandbox.id);
  });
});

describe("a user", () => {
  const someone = () => [...sandbox.account.users.values()].find(({ role }) => role === "member")?.profile.email ?? "";

  test("is locked and unlocked, which decides what is answered", async () => {
    const call = await signedIn(sandbox);
    const path = `/users/${encodeURIComponent(someone())}`;
    expect((await control("PATCH", path, { locked: true })).status).toBe(200);
    expect((await control("GET", path)).body).toMatchObject({ email: someone(), facts: { locked: true } });
    const activate = () => call("PUT", `${path}/status`, { action: "activate" });
    const refused = await activate();
    await control("PATCH", path, { locked: false });
    expect(await activate()).not.toEqual(refused);
  });

  test.each([
    ["someone", { locked: "yes" }, /locked/],
    ["someone", { asleep: true }, /asleep/],
    ["nobody@example.com", { locked: true }, /nobody/],
  ])("%s is not changed by %j", async (who, change, message) => {
    const user = encodeURIComponent(who === "someone" ? someone() : who);
    const before = sandbox.snapshot();
    expect(await control("PATCH", `/users/${user}`, change)).toEqual({
      status: 400,
      body: { message: expect.stringMatching(message) },
    });
    expect(sandbox.snapshot()).toBe(before);
  });
});

/** Of no account at all. */
const EMPTY_SNAPSHOT = {
  ...{ version: 3, name: "main", salt: 0, settings: { seed: 1 }, used: {}, ahead: 0, drawn: {} },
  ...{ world: { accounts: { $map: [] } }, oauth: { apps: { $map: [] } } },
};

describe("a snapshot", () => {
  test("brings back what was there, under clients that go on", async () => {
    const call = await signedIn(sandbox);
    const { body: snapshot } = await control("GET", "/snapshot");
    await call("POST", "/groups", { name: "Passing" });
    clock.advance(1000);
    const now = sandbox.clock.now();
    expect((await control("PUT", "/snapshot", snapshot)).status).toBe(200);
    expect((await call("GET", "/groups")).body.groups.map(({ name }: { name: string }) => name)).not.toContain(
      "Passing",
    );
    expect(sandbox.clock.now()).toBe(now);
  });

  test("gives the identifiers that it gave the first time", async () => {
    const call = await signedIn(sandbox);
    const { body: snapshot } = await control("GET", "/snapshot");
    const { body: first } = await call("POST", "/groups", { name: "Again" });
    await control("PUT", "/snapshot", snapshot);
    expect((await call("POST", "/groups", { name: "Again" })).body).toEqual(first);
  });

  test.each([{}, { version: 2 }, { version: 3, world: {} }, EMPTY_SNAPSHOT])(
    "that is none is refused: %j",
    async (snapshot) => {
      const before = sandbox.snapshot();
      expect((await control("PUT", "/snapshot", snapshot)).status).toBe(400);
      expect(sandbox.snapshot()).toBe(before);
    },
  );

  test("of thousands of people is not too large", async () => {
    sandbox.reset({ users: 3000 });
    const { body: snapshot } = await control("GET", "/snapshot");
    expect(JSON.stringify(snapshot).length).toBeGreaterThan(1024 * 1024);
    sandbox.account.users.clear();
    expect((await control("PUT", "/snapshot", snapshot)).status).toBe(200);
    expect(sandbox.account.users.size).toBe(3000);
  });
});

describe("the journal", () => {
  const filled = async () => {
    const call = await signedIn(sandbox);
    const [user = ""] = sandbox.account.users.keys();
    await call("POST", "/groups", { name: "One" });
    await call("POST", "/groups", { name: "Two" });
    await call("PATCH", `/users/${user}`, { dept: "Lab", job_title: "One" });
    await call("GET", "/groups/nothing");
  };
  const names = async (query: string) =>
    (await control("GET", `/journal?${query}`)).body.entries.map(
      ({ method, status, request }: any) => `${method} ${status} ${request.body ?? ""}`,
    );

  test.each([
    ["operation=groups.create", 2],
    ["operation=groups.create&status=201", 2],
    ["method=get", 1],
    ["path=/v2/groups/nothing", 1],
    ["status=404", 1],
    ["body=One", 2],
    [`body=${encodeURIComponent('{"name":"Two"}')}`, 1],
    [`body=${encodeURIComponent('{"dept":"Lab"}')}`, 1],
    [`body=${encodeURIComponent('{"dept":"La"}')}`, 0],
    ["since=3", 2],
    ["", 5],
  ])("finds and counts by %s: %i", async (query, count) => {
    await filled();
    expect(await names(query)).toHaveLength(count);
    expect((await control("GET", `/journal/count?${query}`)).body).toEqual({ count });
  });

  test("has each call by its number, with what the document says of a refusal, and without secrets", async () => {
    await filled();
    const { errors } = sandbox.contracts.get("groups.get")!;
    const { kind, when, remedy } = errors.find(({ code }) => code === 4130)!;
    const token = await control("GET", "/journal/1");
    expect(token.body).toMatchObject({
      method: "POST",
      status: 200,
      request: { headers: { authorization: "Basic [redacted]" } },
    });
    expect(JSON.parse(token.body.response.body).access_token).toBe("[redacted]");
    expect((await control("GET", "/journal/2")).body.request.body).toBe('{"name":"One"}');
    expect((await control("GET", "/journal/5")).body).toMatchObject({
      sequence: 5,
      summary: "Get a group",
      refusal: { code: 4130, kind, meaning: when, remedy },
    });
    for (const none of ["6", "0", "x", "1.5"]) expect((await control("GET", `/journal/${none}`)).status).toBe(404);
  });

  test("refuses a filter that it does not know", async () => {
    expect(await control("GET", "/journal?operationId=users.get")).toEqual({
      status: 400,
      body: { message: expect.stringContaining("operationId") },
    });
  });

  test("waits for the next call that fits", async () => {
    const call = await signedIn(sandbox);
    await call("POST", "/groups", { name: "Before" });
    const next = control("GET", "/journal/next?operation=groups.create&timeout=60");
    await call("GET", "/users");
    await call("POST", "/groups", { name: "After" });
    await call("POST", "/groups", { name: "Later" });
    expect((await next).body.entry).toMatchObject({
      operationId: "groups.create",
      request: { body: '{"name":"After"}' },
    });
  });

  test("gives at once what was there after `since`", async () => {
    await filled();
    const { body } = await control("GET", "/journal/next?operation=groups.create&since=2&timeout=60");
    expect(body.entry).toMatchObject({ sequence: 3 });
  });

  test("says that nothing came in time", async () => {
    expect(await control("GET", "/journal/next?timeout=0.01")).toEqual({
      status: 408,
      body: { message: expect.stringContaining("10 milliseconds") },
    });
    await expect(sandbox.journal.next({}, { timeoutMs: 1 })).rejects.toThrow(RangeError);
    expect((await control("GET", "/journal/next?timeout=x")).status).toBe(400);
  });

  test("stops waiting when nobody listens any more", async () => {
    const leaving = new AbortController();
    const next = sandbox.journal.next({}, { timeoutMs: 86_400_000, signal: leaving.signal });
    leaving.abort();
    await expect(next).rejects.toThrow(RangeError);
  });
});

describe("a directory", () => {
  const directory: Directory = {
    plan: "business",
    seats: { licensed: 2 },
    features: ["sso_off"],
    managed_domains: ["corp.example"],
    groups: [
      {
        name: "Admins",
        admins: ["boss@corp.example"],
        settings: { default: { schedule_meeting: { host_video: true } } },
      },
      { name: "Everybody", locks: { default: { schedule_meeting: { host_video: true } } } },
    ],
    users: [
      { email: "boss@corp.example", first_name: "Berta", last_name: "Boss", type: 2, groups: ["Admins", "Everybody"] },
      {
        email: "Clerk@corp.example",
        groups: ["Everybody", "Admins"],
        primary_group: "Admins",
        assistants: ["boss@corp.example"],
        facts: { locked: true },
      },
      { email: "new@corp.example", status: "pending" },
    ],
    divisions: [
      { name: "Main", main: true, members: ["boss@corp.example"] },
      { name: "Lab", members: ["Clerk@corp.example"] },
    ],
    contact_groups: [{ name: "Front", members: ["boss@corp.example", "Everybody"] }],
  };

  test("makes the account that it describes", async () => {
    expect((await control("PUT", "/directory", directory)).status).toBe(200);
    const zoom = createZoomClient(sandbox.clientOptions());
    const { users = [] } = await zoom.users.list();
    expect(users.map(({ email, type }) => [email, type])).toEqual([
      ["boss@corp.example", 2],
      ["Clerk@corp.example", 1],
    ]);
    const clerk = await zoom.users.get({ path: { userId: "clerk@corp.example" } });
    const boss = await zoom.users.get({ path: { userId: "boss@corp.example" } });
    const names = clerk.group_ids?.map((id) => sandbox.account.groups.get(id)?.name);
    expect(names).toEqual(["Admins", "Everybody"]);
    expect([boss.role_name, clerk.role_name]).toEqual(["Owner", "Member"]);
    const { assistants = [] } = await zoom.users.listAssistants({ path: { userId: clerk.id ?? "" } });
    expect(assistants.map(({ email }) => email)).toEqual(["boss@corp.example"]);
    expect(sandbox.account.seats.get("licensed")).toBe(2);
    expect(sandbox.account.plan).toBe("business");
    expect([...sandbox.account.divisions.values()].map(({ members }) => members.size)).toEqual([1, 1]);
  });

  test("comes out as it went in, identifiers and all", async () => {
    sandbox.reset({ directory });
    const out = sandbox.directory();
    expect(out).toMatchObject(directory);
    const other = createSandbox({ seed: 9, directory: out, clock: createManualClock() });
    expect(other.directory()).toEqual(out);
    expect([...other.account.users.keys()]).toEqual([...sandbox.account.users.keys()]);
  });

  test("of the people that a seed makes up comes out as well", () => {
    const out = JSON.parse(JSON.stringify(sandbox.directory()));
    const other = createSandbox({ seed: 2, directory: out, clock: createManualClock() });
    expect(JSON.parse(JSON.stringify(other.directory()))).toEqual(out);
  });

  test("is what later resets go back to, until it is taken away", async () => {
    sandbox.reset({ directory });
    sandbox.account.users.clear();
    await control("POST", "/reset", {});
    expect(sandbox.account.users.size).toBe(3);
    await control("POST", "/reset", { directory: null });
    expect(sandbox.account.users.size).toBe(12);
  });

  test("is for an account of its own, too", async () => {
    const { body } = await control("POST", "/accounts", { name: "own", directory });
    expect(body).toMatchObject({ users: 3, plan: "business" });
    expect((await control("GET", "/accounts/own/directory")).body.users).toHaveLength(3);
  });

  test.each([
    [{ users: [{ email: "notanemail" }] }, /users\[0\]\.email/],
    [{ users: [{}] }, /users\[0\]\.email/],
    [{ users: [{ email: "a@b.example" }, { email: "A@b.example" }] }, /users\[1\]\.email/],
    [{ users: [{ email: "a@b.example", type: "basic" }] }, /users\[0\]\.type/],
    [{ users: [{ email: "a@b.example", frist_name: "A" }] }, /users\[0\]\.frist_name/],
    [{ users: [{ email: "a@b.example", status: "asleep" }] }, /users\[0\]\.status/],
    [{ users: [{ email: "a@b.example", role: "king" }] }, /users\[0\]\.role/],
    [{ users: [{ email: "a@b.example", groups: ["None"] }] }, /users\[0\]\.groups/],
    [{ users: [{ email: "a@b.example", primary_group: "None" }] }, /users\[0\]\.primary_group/],
    [{ users: [{ email: "a@b.example", assistants: ["c@d.example"] }] }, /users\[0\]\.assistants/],
    [{ groups: [{ name: "A" }, { name: "A" }] }, /groups\[1\]\.name/],
    [{ groups: [{ name: "A", admins: ["nobody@b.example"] }] }, /groups\[0\]\.admins/],
    [{ contact_groups: [{ name: "A", members: ["nobody"] }] }, /contact_groups\[0\]\.members/],
    [{ seats: { licensed: 1.5 } }, /seats\.licensed/],
    [{ people: [] }, /people/],
    [{ users: {} }, /users/],
    [{ plan: "gold" }, /plan/],
  ])("that cannot be is refused by its place: %j", async (wrong, message) => {
    const before = sandbox.snapshot();
    expect(await control("PUT", "/directory", wrong)).toEqual({
      status: 400,
      body: { message: expect.stringMatching(message) },
    });
    expect(sandbox.snapshot()).toBe(before);
  });
});
