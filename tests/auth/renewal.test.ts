/** When a token is renewed, to the millisecond, and whose token counts when somebody else was faster. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { serverToServer } from "../../src/auth/server-to-server.js";
import { createToken } from "../../src/auth/token.js";
import type { TokenStore } from "../../src/auth/types.js";
import { ZoomAbortError } from "../../src/errors/classes.js";
import { ACCOUNT, CLIENT, json } from "./oauth-server.js";
import { authError, connect } from "./setup.js";

const LIFETIME = 3600_000;
// Half of what chance can do: the token is renewed 90 seconds ahead.
const DUE = LIFETIME - 90_000;

function start(change: (memory: TokenStore, key: () => string) => Partial<TokenStore> = () => ({})) {
  const setup = connect();
  const memory = memoryTokenStore(setup.clock);
  const keys: string[] = [];
  const store: TokenStore = {
    ...memory,
    get: (key) => {
      keys.push(key);
      return memory.get(key);
    },
    ...change(memory, () => keys[0] ?? ""),
  };
  const deps = { ...setup.deps, random: () => 0.5 };
  const source = serverToServer({ accountId: ACCOUNT, ...CLIENT, store }).connect(deps);
  const other = () => createToken({ accessToken: "other", expiresAt: setup.clock.now() + LIFETIME, scope: undefined });
  return { ...setup, source, keys, other };
}
const refused = () => json(400, { error: "invalid_client" });

test("a token is used until the moment it is due, and not in that moment", async () => {
  const { source, clock, server } = start();
  await source.get();
  clock.advance(DUE - 1);
  expect(source.peek()?.accessToken).toBe("access-1");
  expect((await source.get()).accessToken).toBe("access-1");
  clock.advance(1);
  expect(source.peek()).toBeUndefined();
  expect((await source.get()).accessToken).toBe("access-2");
  expect(server.tokenRequests).toHaveLength(2);
});

test("in the moment it expires nobody gets it any more", async () => {
  const { source, clock } = start();
  await source.get();
  clock.advance(LIFETIME);
  const tokens = await Promise.all([source.get(), source.get(), source.get()]);
  expect(tokens.map(({ accessToken }) => accessToken)).toEqual(["access-2", "access-2", "access-2"]);
});

test("a caller that leaves while it renews ahead gets an abort, not the old token", async () => {
  const { source, clock } = start();
  await source.get();
  clock.advance(DUE);
  const controller = new AbortController();
  const leaving = source.get(controller.signal);
  controller.abort();
  await expect(leaving).rejects.toThrow(ZoomAbortError);
  expect((await source.get()).accessToken).toMatch(/^access-[12]$/);
});

/** The store takes `took` milliseconds to give a lease for the renewal, which is refused then. */
async function slowRenewal(took: number) {
  let slow = 0;
  const setup = start((memory) => ({
    lease: (...given) => {
      setup.clock.advance(slow);
      return memory.lease(...given);
    },
  }));
  await setup.source.get();
  setup.clock.advance(DUE);
  slow = took;
  setup.server.script.push(refused);
  return setup.source.get();
}

test.each([90_000, 100_000])(
  "a renewal that fails after %p ms, when the token has expired, is an error",
  async (took) => {
    expect((await authError(slowRenewal(took))).final).toBe(true);
  },
);

test("one that fails a moment before gives the old token", async () => {
  expect((await slowRenewal(89_999)).accessToken).toBe("access-1");
});

test("after a failure the next attempt comes 15 seconds later", async () => {
  const { source, clock, server } = start();
  await source.get();
  clock.advance(DUE);
  server.script.push(refused);
  await source.get();
  clock.advance(14_999);
  await source.get();
  expect(server.tokenRequests).toHaveLength(2);
  clock.advance(1);
  expect((await source.get()).accessToken).toBe("access-2");
  expect(server.tokenRequests).toHaveLength(3);
});

test("a late rejection of an old token asks neither the store nor the server", async () => {
  const { source, server, keys } = start();
  await source.refresh((await source.get()).accessToken);
  const before = keys.length;
  expect(await source.refresh("access-1")).toMatchObject({ adopted: true, token: { accessToken: "access-2" } });
  expect(keys).toHaveLength(before);
  expect(server.tokenRequests).toHaveLength(2);
});

test("but when the newer one has expired in this moment, another is asked for", async () => {
  const { source, clock } = start();
  await source.refresh((await source.get()).accessToken);
  clock.advance(LIFETIME);
  expect((await source.refresh("access-1")).token.accessToken).toBe("access-3");
});

test("a token that came into the store before the lease was given is taken", async () => {
  const { source, server, events } = start((memory, key) => ({
    lease: async (name, ms) => {
      await memory.compareAndSwap(key(), undefined, other());
      return memory.lease(name, ms);
    },
  }));
  const other = () => createToken({ accessToken: "other", expiresAt: Date.UTC(2027, 0, 1) });
  expect((await source.get()).accessToken).toBe("other");
  expect(server.tokenRequests).toHaveLength(0);
  expect(events).toMatchObject([{ type: "token", outcome: "adopted" }]);
});

test("a token that somebody wrote while ours was on its way counts, and is told as adopted", async () => {
  let theirs = false;
  const { source, server, events, other } = start((memory) => ({
    compareAndSwap: async (key, version, next) => {
      if (!theirs) await memory.compareAndSwap(key, undefined, other());
      theirs = true;
      return memory.compareAndSwap(key, version, next);
    },
  }));
  expect(await source.refresh("rejected")).toMatchObject({ adopted: true, token: { accessToken: "other" } });
  expect(server.tokenRequests).toHaveLength(1);
  expect(events.map((event) => "outcome" in event && event.outcome)).toEqual(["issued", "adopted"]);
});

test("ours, once written, is told as issued alone", async () => {
  const { source, events } = start();
  expect(await source.refresh("rejected")).toMatchObject({ adopted: false, token: { accessToken: "access-1" } });
  expect(events.map((event) => "outcome" in event && event.outcome)).toEqual(["issued"]);
});
