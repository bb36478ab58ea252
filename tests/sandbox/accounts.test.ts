/** An account a test: nothing of one is seen in another. */
import { createZoomClient } from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { tokenFrom } from "./command.js";

const made = () => createSandbox({ seed: 1, users: 12, plan: "free", clock: createManualClock() });

describe("two accounts of a sandbox", () => {
  test("have people, groups and tokens of their own", async () => {
    const sandbox = made();
    const [a, b] = [sandbox.createAccount(), sandbox.createAccount({ seed: 2, users: 20, plan: "business" })];
    const [ofA, ofB] = [a, b].map((one) => createZoomClient(one.clientOptions()));
    await ofB?.groups.create({ body: { name: "Only here" } });
    const names = [...a.account.groups.values()].map(({ name }) => name);
    expect(names).not.toContain("Only here");
    expect([...b.account.groups.values()].map(({ name }) => name)).toContain("Only here");
    const [userId = ""] = a.account.users.keys();
    expect((await ofA?.users.get({ path: { userId } }))?.account_id).toBe(a.id);
    expect(new Set([sandbox.id, a.id, b.id]).size).toBe(3);
    expect(a.account.users.size).toBe(12);
    expect(b.account.users.size).toBe(20);
  });

  test("do not see what the other may: a token of one is good for it alone", async () => {
    const sandbox = made();
    const [a, b] = [sandbox.createAccount(), sandbox.createAccount()];
    const [group = ""] = b.account.groups.keys();
    await expect(
      createZoomClient(a.clientOptions()).http.GET(
        "/accounts/{accountId}/users" as never,
        {
          params: { path: { accountId: b.id } },
        } as never,
      ),
    ).resolves.toMatchObject({ error: { message: expect.stringContaining(b.id) } });
    expect(a.account.groups.has(group)).toBe([...a.account.groups.keys()].includes(group));
  });

  test("have quotas, faults, journals and clocks of their own", async () => {
    const sandbox = made();
    const [a, b] = [sandbox.createAccount(), sandbox.createAccount()];
    const zoom = (one: typeof a) => createZoomClient({ ...one.clientOptions(), quota: false, retry: { attempts: 1 } });
    a.faults.answer("users.get", 1001);
    await expect(zoom(b).users.get({ path: { userId: [...b.account.users.keys()][0] ?? "" } })).resolves.toBeDefined();
    await expect(zoom(a).users.get({ path: { userId: "x" } })).rejects.toMatchObject({ code: 1001 });

    const before = b.clock.now();
    a.clock.advance(3_600_000);
    expect(b.clock.now()).toBe(before);
    expect(sandbox.clock.now()).toBe(before);

    const spend = async (one: typeof a) => {
      const client = zoom(one);
      for (let index = 0; index < 40; index += 1)
        await client.users.get({ path: { userId: "nobody" } }).catch(() => {});
    };
    await spend(a);
    expect(a.journal.entries({ status: 429 }).length).toBeGreaterThan(0);
    expect(b.journal.entries({ status: 429 })).toEqual([]);
    expect(sandbox.journal.entries()).toEqual([]);
  });

  test("are reset one by one, and their clients go on", async () => {
    const sandbox = made();
    const [a, b] = [sandbox.createAccount(), sandbox.createAccount()];
    const clients = [a, b].map((one) =>
      createZoomClient({ ...one.clientOptions(), quota: false, retry: { attempts: 1 } }),
    );
    for (const client of clients) await client.users.list();
    b.account.users.clear();
    a.reset({ seed: 9, users: 5 });
    expect((await clients[0]?.users.list())?.users).toHaveLength(5);
    expect(b.account.users.size).toBe(0);
  });

  test("give every user the same identifier for the same seed, and no token twice", async () => {
    const sandbox = made();
    const [a, b] = [sandbox.createAccount(), sandbox.createAccount()];
    expect([...a.account.users.keys()]).toEqual([...b.account.users.keys()]);
    const [user = ""] = a.account.users.keys();
    expect(a.clientOptions({ user }).auth).not.toBe(b.clientOptions({ user }).auth);
    expect((await createZoomClient(b.clientOptions({ user })).users.get({ path: { userId: "me" } })).account_id).toBe(
      b.id,
    );
  });

  test("follow from their names alone", () => {
    const facts = (sandbox: ReturnType<typeof made>) => {
      const { id, credentials } = sandbox.createAccount({ name: "checkout" });
      return { id, credentials };
    };
    const other = made();
    other.createAccount();
    expect(facts(other)).toEqual(facts(made()));
  });
});

test.each([
  [{ name: "main" }, /already/],
  [{ name: "a b" }, /name/],
  [{ users: 0 }, /users/],
  [{ quota: "maybe" as "on" }, /quota/],
])("an account that cannot be is refused: %j", (options, message) => {
  const sandbox = made();
  expect(() => sandbox.createAccount(options)).toThrow(message);
});

test("a snapshot is restored where it was taken, and tokens stay good", async () => {
  const sandbox = made();
  const [a, b] = [sandbox.createAccount({ plan: "pro" }), sandbox.createAccount()];
  const zoom = createZoomClient({ ...a.clientOptions(), quota: false, retry: { attempts: 1 } });
  const before = a.snapshot();
  const { id = "" } = await zoom.groups.create({ body: { name: "Passing" } });
  a.restore(before);
  await expect(zoom.groups.get({ path: { groupId: id } })).rejects.toMatchObject({ code: 4130 });
  expect(a.journal.entries({ status: 401 })).toEqual([]);
  expect(() => b.restore(before)).toThrow(a.id);
});

describe("over HTTP", () => {
  const sandbox = made();
  const send = (async (url, init) => sandbox.fetch(url as string, init)) as typeof fetch;
  const control = async (method: string, path: string, body?: unknown) => {
    const response = await send(`http://zoom.test/_sandbox${path}`, {
      method,
      headers: { "content-type": "application/json" },
      ...(method !== "GET" && { body: JSON.stringify(body ?? {}) }),
    });
    return { status: response.status, body: (await response.json()) as any };
  };

  test("an account is made with what a client needs, found and removed", async () => {
    const { status, body } = await control("POST", "/accounts", { name: "http", seed: 3, users: 6, plan: "pro" });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        name: "http",
        account_id: expect.stringMatching(/^[\w-]{22}$/),
        sub_accounts: [expect.stringMatching(/^[\w-]{22}$/)],
        client_id: expect.stringContaining("http"),
        client_secret: expect.any(String),
        user_app: { client_id: expect.stringContaining("http"), client_secret: expect.any(String) },
        account_app: { client_id: expect.stringContaining("http"), client_secret: expect.any(String) },
        api_url: "http://zoom.test/v2",
        token_url: "http://zoom.test/oauth/token",
        control_url: "http://zoom.test/_sandbox/accounts/http/",
        seed: 3,
        plan: "pro",
        users: 6,
      },
    });
    const headers = { authorization: `Bearer ${await tokenFrom("http://zoom.test", body, send)}` };
    const list = async () => (await send(`${body.api_url}/users`, { headers })).status;
    expect(await list()).toBe(200);
    expect((await control("GET", "/accounts/http/journal")).body.entries).toHaveLength(2);
    expect((await control("GET", "/journal")).body.entries).toEqual([]);
    expect((await control("GET", "/accounts")).body.accounts).toContainEqual(body);
    expect((await control("DELETE", "/accounts/http")).status).toBe(200);
    expect(await list()).toBe(401);
    expect((await control("GET", "/accounts/http/journal")).status).toBe(404);
  });

  test("controls of one account leave the others alone", async () => {
    const { body } = await control("POST", "/accounts", { name: "apart" });
    const path = `/accounts/${body.account_id}`;
    expect((await control("POST", `${path}/clock`, { advance: 60 })).status).toBe(200);
    expect((await control("PUT", `${path}/faults`, { server_error: 1 })).status).toBe(200);
    expect((await control("POST", `${path}/reset`, { users: 3 })).status).toBe(200);
    expect((await control("GET", `${path}/`)).body).toMatchObject({ users: 3, name: "apart" });
    expect((await control("GET", "/")).body).toMatchObject({ users: 12, name: "main" });
    expect(sandbox.clock.now()).toBe(createManualClock().now());
  });

  test.each([
    ["POST", "/accounts", { name: "main" }, 400],
    ["POST", "/accounts", { colour: "red" }, 400],
    ["DELETE", "/accounts/main", {}, 400],
    ["DELETE", "/accounts/nobody", {}, 400],
    ["GET", "/accounts/nobody/journal", {}, 404],
    ["POST", "/accounts/%zz/reset", {}, 404],
  ])("%s %s with %j is refused", async (method, path, body, status) => {
    const answer = await control(method, path, body);
    expect(answer).toEqual({ status, body: { message: expect.any(String) } });
    expect(sandbox.account.users.size).toBe(12);
  });

  test.each([
    ["the client id of a form", { body: true }],
    ["Basic credentials", { basic: true }],
  ])(
    "the token endpoint finds the account by %s",
    async (_, { basic = false }: { basic?: boolean; body?: boolean }) => {
      const { credentials, id } = sandbox.createAccount();
      const { clientId, clientSecret } = credentials.serverToServer;
      const response = await send("http://zoom.test/oauth/token", {
        method: "POST",
        headers: basic ? { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` } : {},
        body: new URLSearchParams({
          grant_type: "account_credentials",
          account_id: id,
          ...(!basic && { client_id: clientId, client_secret: clientSecret }),
        }),
      });
      expect(response.status).toBe(200);
    },
  );
});
