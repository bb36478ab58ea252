/** The sandbox as a whole: repeatable, persistent, on a clock, and careful about who can reach it. */
import { createZoomClient } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox } from "../../src/sandbox/index.js";

async function someCalls(seed: number): Promise<string> {
  const clock = createManualClock();
  const sandbox = createSandbox({ seed, users: 25, clock });
  const zoom = createZoomClient({ ...sandbox.clientOptions(), retry: { attempts: 1 }, quota: { plan: "pro" } });
  sandbox.faults.set({ server_error: 0.2, html: 0.1 });
  for (let index = 0; index < 20; index += 1) {
    await zoom.groups.create({ body: { name: `Group ${index}` } }).catch(() => {});
    await zoom.users
      .list({ query: { page_size: 10 } })
      .toArray({ limit: 30 })
      .catch(() => {});
    clock.advance(2000);
  }
  return JSON.stringify(sandbox.journal.entries());
}

test("the same seed and the same calls give a byte-identical journal", async () => {
  const first = await someCalls(11);
  expect(await someCalls(11)).toBe(first);
  expect(await someCalls(12)).not.toBe(first);
});

test("state, tokens and the stream of identifiers survive a snapshot", async () => {
  const clock = createManualClock();
  const before = createSandbox({ seed: 5, users: 12, clock });
  const zoom = createZoomClient(before.clientOptions());
  const { id = "" } = await zoom.groups.create({ body: { name: "Kept" } });
  const after = createSandbox({ seed: 5, users: 12, clock, snapshot: before.snapshot() });
  const again = createZoomClient(after.clientOptions());
  expect(await again.groups.get({ path: { groupId: id } })).toMatchObject({ name: "Kept" });
  const next = await again.groups.create({ body: { name: "New" } });
  expect([...before.account.groups.keys(), ...before.account.users.keys()]).not.toContain(next.id);
});

test("a snapshot that is none is refused with the remedy", () => {
  expect(() => createSandbox({ snapshot: '{"version":0}' })).toThrow(/Delete it to start anew/);
});

test("reset starts anew", async () => {
  const sandbox = createSandbox({ seed: 1, users: 12, clock: createManualClock() });
  const people = [...sandbox.account.users.keys()];
  await createZoomClient(sandbox.clientOptions()).groups.create({ body: { name: "Gone" } });
  sandbox.reset();
  expect([...sandbox.account.users.keys()]).toEqual(people);
  expect([...sandbox.account.groups.values()].map(({ name }) => name)).not.toContain("Gone");
  expect(sandbox.journal.entries()).toEqual([]);
  sandbox.reset({ users: 3 });
  expect(sandbox.account.users.size).toBe(3);
});

test("tokens expire on the clock, and the client gets another one", async () => {
  const sandbox = createSandbox({ users: 12, clock: createManualClock() });
  const zoom = createZoomClient(sandbox.clientOptions());
  await zoom.groups.list();
  sandbox.clock.advance(3_601_000);
  await zoom.groups.list();
  expect(sandbox.journal.entries().filter(({ path }) => path === "/oauth/token")).toHaveLength(2);
});

test("a page token is good for its query and for 15 minutes", async () => {
  const sandbox = createSandbox({ users: 50, clock: createManualClock() });
  const zoom = createZoomClient(sandbox.clientOptions());
  const { next_page_token = "" } = await zoom.users.list({ query: { page_size: 10 } });
  await expect(zoom.users.list({ query: { page_size: 20, next_page_token } })).rejects.toMatchObject({ code: 300 });
  expect((await zoom.users.list({ query: { page_size: 10, next_page_token } })).users).toHaveLength(10);
  sandbox.clock.advance(15 * 60_000 + 1);
  await expect(zoom.users.list({ query: { page_size: 10, next_page_token } })).rejects.toMatchObject({ code: 300 });
});

test("the plan decides what is for paid accounts only", async () => {
  const sandbox = createSandbox({ users: 12, plan: "free", clock: createManualClock() });
  const zoom = createZoomClient({ ...sandbox.clientOptions(), retry: { attempts: 1 } });
  await expect(zoom.groups.list()).rejects.toMatchObject({ name: "PlanRequiredError", code: 200 });
});

test("a refusal with HTTP 200 is an error in the client as well", async () => {
  const sandbox = createSandbox({ users: 12, clock: createManualClock() });
  const zoom = createZoomClient(sandbox.clientOptions());
  sandbox.faults.answer("groups.get", { status: 200, code: 200 });
  const [groupId = ""] = sandbox.account.groups.keys();
  await expect(zoom.groups.get({ path: { groupId } })).rejects.toMatchObject({
    name: "PlanRequiredError",
    status: 200,
    code: 200,
  });
});

test("it listens on this machine only unless told otherwise, and warns when it is", async () => {
  const sandbox = createSandbox({ users: 5, clock: createManualClock() });
  const server = await sandbox.listen(0);
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await server.close();
  const warn = jest.spyOn(process, "emitWarning").mockImplementation(() => {});
  const open = await sandbox.listen(0, { hostname: "0.0.0.0" });
  await open.close();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("beyond this machine"));
  warn.mockRestore();
});

test.each([
  [{ users: 0 }, /users/],
  [{ plan: "gold" as "pro" }, /plan/],
  [{ seed: 1.5 }, /seed/],
  [{ quota: "maybe" as "on" }, /quota/],
  [{ sed: 1 } as object, /sed/],
])("an option that cannot be is refused by name: %j", (options, message) => {
  expect(() => createSandbox(options)).toThrow(message);
});

test("an unknown endpoint is Zoom's 2300", async () => {
  const response = await createSandbox({ users: 5, clock: createManualClock() }).fetch("http://localhost/v2/nothing");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 2300 });
});

describe("the control path", () => {
  const sandbox = createSandbox({ users: 12, clock: createManualClock() });
  const control = async (method: string, path: string, body?: unknown) => {
    const response = await sandbox.fetch(`http://localhost/_sandbox${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test("moves the clock, forwards only", async () => {
    const before = sandbox.clock.now();
    expect(await control("POST", "/clock", { advance: 60 })).toEqual({
      status: 200,
      body: { now: new Date(before + 60_000).toISOString() },
    });
    expect((await control("POST", "/clock", { advance: -1 })).status).toBe(400);
    expect((await control("POST", "/clock", { set: "2020-01-01T00:00:00Z" })).status).toBe(400);
  });

  test("sets answers and faults, and says what it does not know", async () => {
    expect((await control("POST", "/answers", { operation: "groups.get", answer: "404/4130" })).status).toBe(200);
    expect(await control("POST", "/answers", { operation: "groups.get", answer: "1124" })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining("404/4130") },
    });
    expect((await control("POST", "/answers", { operation: "nope", answer: "1" })).status).toBe(400);
    expect((await control("PUT", "/faults", { server_error: 0.5 })).status).toBe(200);
    expect((await control("PUT", "/faults", { server_error: 2 })).status).toBe(400);
    expect((await control("PUT", "/faults", { server_error: 0.9, html: 0.9 })).status).toBe(400);
    expect((await control("PUT", "/faults", { earthquake: 1 })).status).toBe(400);
    expect((await control("DELETE", "/faults")).status).toBe(200);
  });

  test("reads and clears the journal, also as HAR", async () => {
    await sandbox.fetch("http://localhost/v2/groups");
    expect(await control("GET", "/journal?operation=groups.list")).toMatchObject({
      body: { entries: [expect.objectContaining({ status: 401 })] },
    });
    expect(await control("GET", "/journal.har")).toMatchObject({
      body: { log: { version: "1.2", entries: expect.any(Array) } },
    });
    await control("DELETE", "/journal");
    expect(await control("GET", "/journal")).toMatchObject({ body: { entries: [] } });
  });

  test("resets, and takes no form from another page", async () => {
    expect((await control("POST", "/reset", { users: 7 })).status).toBe(200);
    expect(sandbox.account.users.size).toBe(7);
    const response = await sandbox.fetch("http://localhost/_sandbox/reset", {
      method: "POST",
      body: new URLSearchParams({ users: "3" }),
    });
    expect(response.status).toBe(400);
    expect(sandbox.account.users.size).toBe(7);
  });
});
