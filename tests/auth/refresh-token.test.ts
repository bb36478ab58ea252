/** One process and its refresh tokens: restarts, refusals, lost answers, and stores that fail. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { refreshToken } from "../../src/auth/refresh-token.js";
import { createToken } from "../../src/auth/token.js";
import type { TokenStore } from "../../src/auth/types.js";
import { CLIENT, json } from "./oauth-server.js";
import { authError, connect, drive } from "./setup.js";

const HOUR = 3600_000;
const KEY = `zoom.us/user/${CLIENT.clientId}/user-1`;

function start(options: Partial<Parameters<typeof refreshToken>[0]> = {}) {
  const setup = connect();
  const initial = setup.server.grant("initial");
  const store = memoryTokenStore(setup.clock);
  const auth = refreshToken({ ...CLIENT, refreshToken: initial, store, key: "user-1", ...options });
  return { ...setup, store, auth, source: auth.connect(setup.deps) };
}
const spent = (requests: readonly { form: URLSearchParams }[]) => requests.map(({ form }) => form.get("refresh_token"));

test("each renewal spends the refresh token that the one before brought", async () => {
  const { source, clock, server } = start();
  for (let hour = 0; hour < 20; hour += 1) {
    await source.get();
    clock.advance(HOUR);
  }
  expect(spent(server.tokenRequests)).toEqual(["initial", ...Array.from({ length: 19 }, (_, i) => `refresh-${i + 1}`)]);
  expect(server.doubleSpends).toBe(0);
});

test("after a restart the store's refresh token is used, not the one from the configuration", async () => {
  const { source, clock, server, deps, store } = start();
  await source.get();
  clock.advance(HOUR);
  const restarted = refreshToken({ ...CLIENT, refreshToken: "initial", store, key: "user-1" }).connect(deps);
  await restarted.get();
  expect(spent(server.tokenRequests)).toEqual(["initial", "refresh-1"]);
});

test("the store alone is enough", async () => {
  const { source, clock, deps, store } = start();
  await source.get();
  clock.advance(HOUR);
  const restarted = refreshToken({ ...CLIENT, store, key: "user-1" }).connect(deps);
  expect((await restarted.get()).accessToken).toBe("access-2");
});

test("nothing in the store and no refresh token: a final error, and nothing is sent", async () => {
  const { deps, server } = start();
  const source = refreshToken({ ...CLIENT, store: memoryTokenStore(), key: "nobody" }).connect(deps);
  expect((await authError(source.get())).final).toBe(true);
  expect(server.requests).toHaveLength(0);
});

test("a refused refresh token is final: the next call throws at once", async () => {
  const { source, server } = start({ refreshToken: "unknown" });
  const error = await authError(source.get());
  expect(error).toMatchObject({ final: true, error: "invalid_grant" });
  expect(error.remedy).toContain("authorise the app again");
  for (let call = 0; call < 10; call += 1) expect((await authError(source.get())).final).toBe(true);
  expect(server.tokenRequests).toHaveLength(1);
});

test("after a refusal, a new authorisation in the store is found", async () => {
  const { source, server, store } = start({ refreshToken: "unknown" });
  await authError(source.get());
  const token = createToken({ accessToken: "a", expiresAt: 0, refreshToken: server.grant("from-elsewhere") });
  await store.compareAndSwap(KEY, undefined, token);
  expect((await source.get()).accessToken).toBe("access-1");
});

test("a new refresh token from the configuration is tried when the store's is refused", async () => {
  const { source, clock, server, deps, store } = start();
  await source.get();
  clock.advance(HOUR);
  for (const one of server.refresh.keys()) server.refresh.set(one, "revoked");
  const again = refreshToken({ ...CLIENT, refreshToken: server.grant("initial-2"), store, key: "user-1" }).connect(
    deps,
  );
  expect((await again.get()).accessToken).toBe("access-2");
  expect(spent(server.tokenRequests)).toEqual(["initial", "refresh-1", "initial-2"]);
});

test("a server that does not rotate keeps its refresh token", async () => {
  const { source, clock, server } = start();
  const answer = () => json(200, { access_token: `a${server.requests.length}`, expires_in: 3600 });
  server.script.push(answer, answer, answer);
  for (let hour = 0; hour < 3; hour += 1) {
    await source.get();
    clock.advance(HOUR);
  }
  expect(spent(server.tokenRequests)).toEqual(["initial", "initial", "initial"]);
});

test("a failure that is not final is tried again by the next call", async () => {
  const { source, server, clock } = start();
  server.script.push(...Array.from({ length: 3 }, () => () => json(429, { error: "too_many" })));
  expect((await authError(drive(clock, source.get()))).final).toBe(false);
  expect((await source.get()).accessToken).toBe("access-1");
});

describe("when nobody knows whether the refresh token arrived", () => {
  const reset = () => {
    throw Object.assign(new TypeError("fetch failed"), {
      cause: Object.assign(new Error("x"), { code: "ECONNRESET" }),
    });
  };

  test.each([
    ["a reset", reset],
    ["a 502 page", () => new Response("<html>Bad Gateway</html>", { status: 502 })],
    ["a success that was cut off", () => new Response('{"access_token":"abc', { status: 200 })],
  ])("%s: the same one is sent once more, not more often", async (_what, failure) => {
    const { source, server, clock } = start();
    server.script.push(failure);
    expect((await drive(clock, source.get())).accessToken).toBe("access-1");
    expect(spent(server.tokenRequests)).toEqual(["initial", "initial"]);

    clock.advance(HOUR);
    server.script.push(failure, failure);
    expect((await authError(drive(clock, source.get()))).final).toBe(false);
    expect(spent(server.tokenRequests).slice(2)).toEqual(["refresh-1", "refresh-1"]);
  });

  test("the store is asked before: what another process has got by then is used", async () => {
    const { source, server, clock, store } = start();
    const newer = createToken({ accessToken: "newer", expiresAt: clock.now() + HOUR, refreshToken: "r" });
    server.script.push(async () => {
      await store.compareAndSwap(KEY, undefined, newer);
      return reset();
    });
    expect((await drive(clock, source.get())).accessToken).toBe("newer");
    expect(server.tokenRequests).toHaveLength(1);
  });

  test("a connection that was refused is not such a case", async () => {
    const { source, server, clock } = start();
    const refused = () => {
      const cause = Object.assign(new Error("connect"), { code: "ECONNREFUSED", syscall: "connect" });
      throw Object.assign(new TypeError("fetch failed"), { cause });
    };
    server.script.push(refused, refused);
    expect((await drive(clock, source.get())).accessToken).toBe("access-1");
    expect(server.tokenRequests).toHaveLength(3);
  });
});

describe("the store", () => {
  test("whose holder was slow: who lost the write uses what was written", async () => {
    const { source, server, clock, store } = start();
    const newer = createToken({ accessToken: "newer", expiresAt: clock.now() + HOUR, refreshToken: "r" });
    server.script.push(async (_request, answer) => {
      await store.compareAndSwap(KEY, undefined, newer);
      return answer();
    });
    expect((await source.get()).accessToken).toBe("newer");
    expect(source.peek()?.accessToken).toBe("newer");
  });

  test.each([
    ["ECONNREFUSED", Object.assign(new Error("SET key secret-value"), { code: "ECONNREFUSED" })],
    ["RangeError", new RangeError("secret-value")],
    ["it refused", "secret-value"],
    ["Error", Object.assign(new Error("x"), { code: "two secret words" })],
  ])("that cannot be read: nothing is spent, and of the driver's error only %s is told", async (told, failure) => {
    const { source, server } = start({ store: { ...memoryTokenStore(), get: () => Promise.reject(failure) } });
    const error = await authError(source.get());
    expect(error).toMatchObject({ final: false, message: `The token store failed to read: ${told}.` });
    expect(error.cause).toBeUndefined();
    expect(server.requests).toHaveLength(0);
  });

  test("that takes longer than the lease lasts: nothing is spent", async () => {
    const setup = connect();
    const memory = memoryTokenStore(setup.clock);
    let reads = 0;
    const store: TokenStore = {
      ...memory,
      get: async (key) => {
        reads += 1;
        if (reads === 2) setup.clock.advance(50_000);
        return memory.get(key);
      },
    };
    const initial = setup.server.grant("initial");
    const source = refreshToken({ ...CLIENT, refreshToken: initial, store }).connect(setup.deps);
    const error = await authError(source.get());
    expect(error).toMatchObject({ final: false });
    expect(error.message).toContain("lease");
    expect(setup.server.requests).toHaveLength(0);
  });

  test("that cannot be written for a while: the new refresh token is not lost, and written later", async () => {
    const setup = connect();
    const memory = memoryTokenStore(setup.clock);
    let down = true;
    const compareAndSwap: TokenStore["compareAndSwap"] = (...given) =>
      down ? Promise.reject(new Error("read-only")) : memory.compareAndSwap(...given);
    const store = { ...memory, compareAndSwap };
    const initial = setup.server.grant("initial");
    const auth = refreshToken({ ...CLIENT, refreshToken: initial, store });
    const source = auth.connect(setup.deps);
    expect((await drive(setup.clock, source.get())).accessToken).toBe("access-1");
    expect(setup.events).toMatchObject([{ outcome: "issued" }, { type: "token", outcome: "failed" }]);
    setup.clock.advance(HOUR);
    down = false;
    expect((await source.get()).accessToken).toBe("access-2");
    expect(spent(setup.server.tokenRequests)).toEqual(["initial", "refresh-1"]);
    setup.clock.advance(HOUR);
    await refreshToken({ ...CLIENT, refreshToken: initial, store })
      .connect(setup.deps)
      .get();
    expect(spent(setup.server.tokenRequests)).toEqual(["initial", "refresh-1", "refresh-2"]);
  });

  test("whose lease holder has died: the next one waits until it runs out", async () => {
    const { source, clock, store } = start();
    await store.lease(KEY, 60_000);
    const started = clock.now();
    expect((await drive(clock, source.get())).accessToken).toBe("access-1");
    expect(clock.now() - started).toBeGreaterThanOrEqual(60_000);
    expect(clock.now() - started).toBeLessThan(61_000);
  });

  test("whose lease is never free: an error after two of its lifetimes", async () => {
    const { source, server, clock } = start({ store: { ...memoryTokenStore(), lease: async () => undefined } });
    expect((await authError(drive(clock, source.get(), 1000))).final).toBe(false);
    expect(server.requests).toHaveLength(0);
  });
});
