/** Processes that share a store live on one token, and a store that fails stops none of them. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { serverToServer } from "../../src/auth/server-to-server.js";
import type { TokenStore } from "../../src/auth/types.js";
import { ACCOUNT, CLIENT, type OAuthServerOptions } from "./oauth-server.js";
import { connect as connectServer, drive, turn } from "./setup.js";

function connect(options: Omit<OAuthServerOptions, "clock"> & { store?: TokenStore } = {}) {
  const setup = connectServer(options);
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT, store: options.store });
  return { ...setup, source: auth.connect(setup.deps) };
}

test("a rejected token is replaced by a newer one from the store before another is asked for", async () => {
  const store = memoryTokenStore();
  const { deps, server, source, events } = connect({ store });
  const other = serverToServer({ accountId: ACCOUNT, ...CLIENT, store }).connect(deps);
  const first = await source.get();
  expect((await other.get()).accessToken).toBe(first.accessToken);
  await other.refresh(first.accessToken);
  expect(server.tokenRequests).toHaveLength(2);

  expect(await source.refresh(first.accessToken)).toMatchObject({
    adopted: true,
    token: { accessToken: "access-2" },
  });
  expect(server.tokenRequests).toHaveLength(2);
  expect(events.filter(({ type }) => type === "token").map((event) => "outcome" in event && event.outcome)).toEqual([
    "issued",
    "adopted",
    "issued",
    "adopted",
  ]);
});

test("another app, account or server has another key", async () => {
  const keys = new Set<string>();
  const store: TokenStore = { ...memoryTokenStore(), get: async (key) => void keys.add(key) };
  const { deps } = connectServer();
  const options = { accountId: ACCOUNT, ...CLIENT, store };
  const tokenUrl = "http://127.0.0.1:4010/oauth/token";
  for (const change of [{}, { accountId: "account-2" }, { clientId: "other" }, { tokenUrl }]) {
    await serverToServer({ ...options, ...change })
      .connect(deps)
      .get()
      .catch(() => {});
  }
  expect(keys.size).toBe(4);
  expect([...keys].join()).not.toContain(CLIENT.clientSecret);
});

test.each([
  ["throws", () => Promise.reject(new Error("the store is down"))],
  ["holds something else", async () => ({ version: "1", token: { accessToken: "bad\r\ntoken", expiresAt: 1e15 } })],
  ["holds nothing that is known", async () => ({ version: "1", token: JSON.parse("null") })],
])("a store that %s does not stop server-to-server", async (_what, get) => {
  const broken: TokenStore = {
    get,
    compareAndSwap: async () => false,
    lease: () => Promise.reject(new Error("the store is down")),
    delete: async () => {},
  };
  const { source } = connect({ store: broken });
  expect((await source.get()).accessToken).toBe("access-1");
});

test("who finds a lease waits for the token of the one who has it", async () => {
  const store = memoryTokenStore();
  const { deps, server, source, clock } = connect({ store, delay: () => drivenDelay(clock, 150) });
  const other = serverToServer({ accountId: ACCOUNT, ...CLIENT, store }).connect(deps);
  const [one, two] = await drive(clock, Promise.all([source.get(), other.get()]), 10);
  expect(one.accessToken).toBe(two.accessToken);
  expect(server.tokenRequests).toHaveLength(1);
});

test("the lease of a process that died runs out, and the next one goes on", async () => {
  const setup = connectServer();
  const store = memoryTokenStore(setup.clock);
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT, store });
  // It never comes back from its request.
  void auth
    .connect({ ...setup.deps, fetch: () => new Promise(() => {}), clock: { ...setup.clock, after: () => () => {} } })
    .get();
  const started = setup.clock.now();
  const source = auth.connect(setup.deps);
  await turn();
  expect((await drive(setup.clock, source.get())).accessToken).toBe("access-1");
  expect(setup.clock.now() - started).toBeLessThan(21_000);
});

function drivenDelay(clock: ReturnType<typeof connectServer>["clock"], ms: number): Promise<void> {
  return new Promise((resolve) => clock.after(ms, resolve));
}
