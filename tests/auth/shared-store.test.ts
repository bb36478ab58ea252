/** Processes that share a store live on one token, whoever of them dies; and a server-to-server app needs no store. */
import {
  memoryTokenStore,
  serverToServer,
  type Lease,
  type ServerToServerOptions,
  type TokenData,
  type TokenStore,
} from "../../src/index.js";
import { ACCOUNT, CLIENT, json } from "./oauth-server.js";
import { call, connect, drive, HOUR, hung, many } from "./setup.js";

const KEY = `zoom.us/server_to_server/${CLIENT.clientId}/${ACCOUNT}`;
const failing = () => Promise.reject(new Error("SET token=secret"));

function start(change: (memory: TokenStore) => Partial<TokenStore> = () => ({}), random = 0) {
  const setup = connect();
  const memory = memoryTokenStore(setup.clock);
  const store = { ...memory, ...change(memory) };
  const { clock } = setup;
  const process = (part: Partial<ServerToServerOptions> = {}) =>
    setup.account({ store, ...part }, { deps: { clock, random: () => random } });
  const other = (accessToken: string, lives = HOUR): TokenData => ({ accessToken, expiresAt: clock.now() + lives });
  const elapsed = (
    (began) => () =>
      clock.now() - began
  )(clock.now());
  return { ...setup, server: setup.server, memory, process, other, elapsed };
}

test("a refused token is replaced by a newer one from the store before another is asked for", async () => {
  const { process, server, outcomes } = start();
  const [one, two] = [process(), process()];
  await call(one);
  await call(two);
  server.revokeAll();
  expect(await call(two)).toBe("access-2");
  expect(await call(one)).toBe("access-2");
  expect(server.tokenRequests).toHaveLength(2);
  expect(outcomes()).toEqual(["issued", "adopted", "issued", "adopted"]);
});

test("a token that has been refused is not taken from the store again, however often it comes back", async () => {
  const { process, memory, server, other } = start();
  await memory.compareAndSwap(KEY, undefined, other("stolen"));
  const zoom = process();
  expect(await call(zoom)).toBe("access-1");
  for (const _ of many(3, () => 0)) {
    const stored = await memory.get(KEY);
    await memory.compareAndSwap(KEY, stored?.version, other("stolen"));
    server.revokeAll();
    await call(zoom);
  }
  const sent = server.apiRequests.map(({ headers }) => headers.get("authorization"));
  expect(sent.filter((bearer) => bearer === "Bearer stolen")).toHaveLength(1);
});

test.each([
  ["another account", { accountId: "account-2" }],
  ["another app", { clientId: "other" }],
  ["another server", { tokenUrl: "http://127.0.0.1:4010/oauth/token" }],
])("%s has another key, without secrets", async (_what, change) => {
  const keys = new Set<string>();
  const { process } = start((memory) => ({ get: (key) => (keys.add(key), memory.get(key)) }));
  await call(process());
  await call(process(change)).catch(() => {});
  expect(keys.size).toBe(2);
  expect(keys).toContain(KEY);
  expect([...keys].join()).not.toContain(CLIENT.clientSecret);
});

describe("while another process has the lease", () => {
  test("one waits for its token", async () => {
    const setup = connect({ delay: () => new Promise((resolve) => void setup.clock.after(150, resolve)) });
    const store = memoryTokenStore(setup.clock);
    const processes = many(3, () => setup.account({ store }));
    const tokens = await drive(setup.clock, Promise.all(processes.map((zoom) => call(zoom))), 10);
    expect(tokens).toEqual(["access-1", "access-1", "access-1"]);
    expect(setup.server.tokenRequests).toHaveLength(1);
  });

  test("who was killed, one waits three seconds, not longer", async () => {
    const { process, memory, clock, elapsed } = start();
    await memory.lease(KEY, 3_000);
    expect(await drive(clock, call(process()), 10)).toBe("access-1");
    expect(elapsed()).toBeGreaterThanOrEqual(3_000);
    expect(elapsed()).toBeLessThan(3_500);
  });

  test("of ten processes one goes on when the lease runs out, and the others take its token", async () => {
    const { process, memory, clock, server } = start();
    await memory.lease(KEY, 3_000);
    const tokens = await drive(clock, Promise.all(many(10, () => call(process()))), 10);
    expect(new Set(tokens)).toEqual(new Set(["access-1"]));
    expect(server.tokenRequests).toHaveLength(1);
  });

  test("that never ends, one goes on without: a second token is no harm", async () => {
    const { process, clock, elapsed } = start(() => ({ lease: async () => undefined }));
    expect(await drive(clock, call(process()), 10)).toBe("access-1");
    expect(elapsed()).toBeLessThan(6_500);
  });

  test.each([
    [0, [0, 50, 150, 350, 750, 1150, 1550]],
    [0.5, [0, 75, 225, 525, 1125, 1725, 2325]],
  ])("the store is asked less and less often (chance %p)", async (random, expected) => {
    const asked: number[] = [];
    const { process, clock, elapsed } = start(
      (memory) => ({
        lease: (key, ms) => (
          asked.push(elapsed()),
          asked.length < 7 ? Promise.resolve(undefined) : memory.lease(key, ms)
        ),
      }),
      random,
    );
    await drive(clock, call(process()), 5);
    expect(asked).toEqual(expected);
  });
});

test("a token that came into the store before the lease was given is taken", async () => {
  const { process, server, outcomes } = start((memory) => ({
    lease: async (key, ms) => {
      await memory.compareAndSwap(key, undefined, { accessToken: "theirs", expiresAt: Infinity });
      return memory.lease(key, ms);
    },
  }));
  await call(process());
  expect(server.apiRequests[0]?.headers.get("authorization")).toBe("Bearer theirs");
  expect(outcomes()[0]).toBe("adopted");
});

test("a token that somebody wrote while ours was on its way counts", async () => {
  const { process, server, memory, other, outcomes } = start();
  server.tokenScript.push(async (_request, own) => {
    await memory.compareAndSwap(KEY, undefined, other("theirs"));
    return own();
  });
  await call(process());
  expect(server.apiRequests[0]?.headers.get("authorization")).toBe("Bearer theirs");
  expect(outcomes().slice(0, 2)).toEqual(["issued", "adopted"]);
});

test.each([
  ["has expired", 0],
  ["has been deleted", undefined],
])("one that %s by then does not: ours is kept", async (_what, lives) => {
  const { process, server, memory, other } = start();
  await memory.compareAndSwap(KEY, undefined, other("old", 0));
  server.tokenScript.push(async (_request, own) => {
    const stored = await memory.get(KEY);
    if (lives === undefined) await memory.delete(KEY);
    else await memory.compareAndSwap(KEY, stored?.version, other("stale", lives));
    return own();
  });
  expect(await call(process())).toBe("access-1");
  expect((await memory.get(KEY))?.token.accessToken).toBe("access-1");
});

test("a lease is given back when the work is done, also when that failed", async () => {
  const { process, server, memory } = start();
  server.tokenScript.push(() => json(400, { error: "invalid_client" }));
  await call(process()).catch(() => {});
  const lease = await memory.lease(KEY, 1000);
  expect(lease).toBeDefined();
  await lease?.release();
  await call(process());
  expect(await memory.lease(KEY, 1000)).toBeDefined();
});

describe("a store that fails does not stop server-to-server:", () => {
  const noLease: Lease = { release: failing };
  test.each<[string, Partial<TokenStore>, string | undefined]>([
    ["get throws", { get: failing }, "The token store failed to read: Error."],
    ["get gives null", { get: async () => JSON.parse("null") }, undefined],
    [
      "get gives something else",
      { get: async () => JSON.parse('{"version":"1","token":"x"}') },
      "gave back something else",
    ],
    ["lease throws", { lease: failing }, "The token store failed to lease: Error."],
    ["release throws", { lease: async () => noLease }, undefined],
    ["compareAndSwap throws", { compareAndSwap: failing }, "The token store failed to write: Error."],
    [
      "compareAndSwap always refuses",
      { compareAndSwap: async () => false },
      "The token store failed to write: it refused.",
    ],
  ])("%s", async (_what, part, told) => {
    const { process, clock, events } = start(() => part);
    expect(await drive(clock, call(process()), 10)).toBe("access-1");
    const reasons = events.flatMap((event) =>
      event.type === "token" && event.outcome === "failed" ? [event.reason] : [],
    );
    if (told === undefined) expect(reasons).toEqual([]);
    else expect(reasons).toContainEqual(expect.stringContaining(told));
    expect(JSON.stringify(events)).not.toContain("secret");
  });

  test.each<keyof TokenStore>(["get", "lease", "compareAndSwap"])("%s hangs: five seconds, once", async (operation) => {
    const { process, clock, elapsed, events } = start((memory) => hung(memory, operation));
    const zoom = process();
    expect(await drive(clock, call(zoom), 10)).toBe("access-1");
    expect(elapsed()).toBe(5_000);
    expect(events).toContainEqual(
      expect.objectContaining({ reason: expect.stringMatching(/no answer within 5 seconds/) }),
    );
    expect(clock.pending).toBe(0);
  });

  test("it is asked again half a minute after it hung", async () => {
    let broken = true;
    let asked = 0;
    const { process, clock, server } = start((memory) => ({
      get: (key) => {
        asked += 1;
        return broken ? new Promise(() => {}) : memory.get(key);
      },
    }));
    const zoom = process();
    await drive(clock, call(zoom), 100);
    const before = asked;
    clock.advance(29_000);
    server.revokeAll();
    await call(zoom);
    expect(asked).toBe(before);
    broken = false;
    clock.advance(1_000);
    server.revokeAll();
    await call(zoom);
    expect(asked).toBeGreaterThan(before);
  });
});

test("without a store the clients of one auth share their token in memory", async () => {
  const { client, server } = connect();
  const auth = serverToServer({ accountId: ACCOUNT, ...CLIENT });
  await call(client(auth));
  await call(client(auth));
  expect(server.tokenRequests).toHaveLength(1);
});
