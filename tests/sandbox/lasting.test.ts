/** A sandbox that runs for long: resets under running clients, tokens, the journal, and a clock that goes far. */
import { createZoomClient } from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { signedIn } from "./call.js";

const made = () => createSandbox({ seed: 1, users: 12, quota: "off", clock: createManualClock() });

describe("a reset under a client that exists", () => {
  test.each([{}, { seed: 2 }, { seed: 2, users: 20, plan: "business" as const }])("with %j", async (change) => {
    const sandbox = made();
    const zoom = createZoomClient({ ...sandbox.clientOptions(), retry: { attempts: 1 } });
    await zoom.users.list();
    sandbox.reset(change);
    expect((await zoom.users.list()).users?.map(({ id }) => id)).toEqual(
      [...sandbox.account.users.values()].filter(({ status }) => status === "active").map(({ profile }) => profile.id),
    );
    sandbox.clock.advance(3_601_000);
    await zoom.groups.list();
  });

  test("its token expired or revoked, it gets another one", async () => {
    const sandbox = made();
    const zoom = createZoomClient({ ...sandbox.clientOptions(), retry: { attempts: 1 } });
    await zoom.users.list();
    sandbox.reset({ seed: 3 });
    sandbox.faults.script("users.list", ["revoke_token"]);
    await zoom.users.list();
    expect(sandbox.journal.entries().map(({ path, status }) => `${path} ${status}`)).toEqual([
      "/v2/users 401",
      "/oauth/token 200",
      "/v2/users 200",
    ]);
  });

  test("acts for the same user, or for the one at the same place", async () => {
    const sandbox = made();
    const place = () => [...sandbox.account.users.keys()][4];
    const id = place() ?? "";
    const zoom = createZoomClient(sandbox.clientOptions({ user: id }));
    sandbox.reset();
    expect((await zoom.users.get({ path: { userId: "me" } })).id).toBe(id);
    sandbox.reset({ seed: 2 });
    expect((await zoom.users.get({ path: { userId: "me" } })).id).toBe(place());
    expect(place()).not.toBe(id);
  });
});

test("a reset sandbox has the people of a new one", () => {
  const sandbox = made();
  sandbox.reset({ seed: 2 });
  const fresh = createSandbox({ seed: 2, users: 12, clock: createManualClock() });
  expect([...sandbox.account.users.keys()]).toEqual([...fresh.account.users.keys()]);
});

test("after a reset nothing of the quotas is used", async () => {
  const sandbox = createSandbox({ users: 5, plan: "free", clock: createManualClock() });
  const call = await signedIn(sandbox);
  const statuses = async () => {
    const all: number[] = [];
    for (let index = 0; index < 5; index += 1) all.push((await call("GET", "/users/me/settings")).status);
    return all.filter((status) => status === 429).length;
  };
  expect(await statuses()).toBeGreaterThan(0);
  const before = await statuses();
  sandbox.reset();
  expect(await statuses()).toBeLessThan(before);
});

test("tokens do not pile up: the latest ones are kept", async () => {
  const sandbox = made();
  const [user = ""] = sandbox.account.users.keys();
  const tokens = Array.from({ length: 12_000 }, () => String(sandbox.clientOptions({ user }).auth));
  const statusWith = async (token: string | undefined) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await sandbox.fetch("http://localhost/v2/users/me", { headers })).status;
  };
  expect(await statusWith(tokens.at(-1))).toBe(200);
  expect(await statusWith(tokens.at(-8_000))).toBe(200);
  expect(await statusWith(tokens[0])).toBe(401);
});

test("the journal lets its oldest entries go when the bodies take too many bytes", async () => {
  const sandbox = createSandbox({ users: 5, quota: "off", clock: createManualClock() });
  const call = await signedIn(sandbox);
  const calls = 400;
  const [group = ""] = sandbox.account.groups.keys();
  const path = `/groups/${group}`;
  for (let index = 0; index < calls; index += 1) await call("PATCH", path, { name: `${index}${"x".repeat(60_000)}` });
  const entries = sandbox.journal.entries();
  expect(entries.at(-1)?.sequence).toBe(calls + 1);
  const bytes = entries.reduce((sum, { request }) => sum + 2 * (request.body?.length ?? 0), 0);
  expect(bytes).toBeLessThan(32 * 1024 * 1024);
  expect(bytes).toBeGreaterThan(16 * 1024 * 1024);
});

describe("a clock that would leave the years with four digits", () => {
  test("is refused before it moves", async () => {
    const sandbox = createSandbox({ users: 5 });
    const before = sandbox.clock.now();
    for (const ms of [9e15, Number.MAX_VALUE, Infinity, NaN, -1])
      expect(() => sandbox.clock.advance(ms)).toThrow(RangeError);
    expect(sandbox.clock.now() - before).toBeLessThan(60_000);
  });

  test.each([{ advance: 9e12 }, { advance: 1e308 }, { set: "+200000-01-01T00:00:00Z" }])(
    "also over HTTP: %j",
    async (body) => {
      const sandbox = made();
      const before = sandbox.clock.now();
      const response = await sandbox.fetch("http://localhost/_sandbox/clock", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      expect(sandbox.clock.now()).toBe(before);
      expect((await (await signedIn(sandbox))("GET", "/users")).status).toBe(200);
    },
  );
});
