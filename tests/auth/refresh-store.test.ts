/** A user's refresh token and its store: what happens when the store fails, and when the token is revoked. */
import { revokeToken } from "../../src/index.js";
import { authError, call, drive, HOUR } from "./setup.js";
import { KEY, user } from "./user.js";

describe("the store", () => {
  test.each<[string, unknown]>([
    ["ECONNREFUSED", Object.assign(new Error("SET key secret-value"), { code: "ECONNREFUSED" })],
    ["RangeError", new RangeError("secret-value")],
    ["it refused", "secret-value"],
    ["it refused", null],
    ["Error", Object.assign(new Error("x"), { code: "two secret words" })],
    ["Error", Object.assign(new Error("x"), { code: 7 })],
  ])("that fails: nothing is spent, and no more of its error is told than %s", async (told, failure) => {
    const { zoom, server } = user(() => ({ get: () => Promise.reject(failure) }));
    const error = await authError(call(zoom));
    expect(error).toMatchObject({ final: false, message: `The token store failed to read: ${told}.` });
    expect(error.cause).toBeUndefined();
    expect(server.requests).toHaveLength(0);
  });

  test("that throws instead of rejecting has failed as well", async () => {
    const { zoom } = user(() => ({
      get: () => {
        throw new RangeError("secret");
      },
    }));
    expect((await authError(call(zoom))).message).toBe("The token store failed to read: RangeError.");
  });

  test("that takes longer than the lease lasts: nothing is spent", async () => {
    let reads = 0;
    const setup = user((memory) => ({
      get: async (key) => {
        reads += 1;
        if (reads === 2) setup.clock.advance(20_000);
        return memory.get(key);
      },
    }));
    const error = await authError(call(setup.zoom));
    expect(error.message).toMatch(/lease|no answer/);
    expect(setup.server.requests).toHaveLength(0);
  });

  test("that cannot be written for a while: the new refresh token is not lost, and written later", async () => {
    let down = true;
    const at: number[] = [];
    const setup = user((memory) => ({
      compareAndSwap: (...given) => {
        at.push(setup.clock.now());
        return down ? Promise.reject(new Error("read-only")) : memory.compareAndSwap(...given);
      },
    }));
    const { zoom, clock, spent, restart, outcomes } = setup;
    expect(await drive(clock, call(zoom), 50)).toBe("access-1");
    expect(at).toHaveLength(3);
    expect(outcomes()).toEqual(["issued", "failed"]);
    clock.advance(HOUR);
    down = false;
    expect(await call(zoom)).toBe("access-2");
    clock.advance(HOUR);
    await call(restart());
    expect(spent()).toEqual(["initial", "refresh-1", "refresh-2"]);
  });

  test("whose lease holder was killed: the next one waits until it runs out, as its request may be on its way", async () => {
    const { zoom, clock, memory } = user();
    await memory.lease(KEY, 30_000);
    const started = clock.now();
    expect(await drive(clock, call(zoom))).toBe("access-1");
    expect(clock.now() - started).toBeGreaterThanOrEqual(30_000);
    expect(clock.now() - started).toBeLessThan(31_500);
  });

  test("whose lease is never free: an error after two of its lifetimes, and nothing is spent", async () => {
    const { zoom, server, clock } = user(() => ({ lease: async () => undefined }));
    const started = clock.now();
    const error = await authError(drive(clock, call(zoom), 100));
    expect(error).toMatchObject({ final: false, message: expect.stringContaining("For 60 seconds") });
    expect(clock.now() - started).toBeLessThan(61_500);
    expect(server.requests).toHaveLength(0);
  });
});

describe("revoking", () => {
  test("a refresh token that was never used ends that one", async () => {
    const { auth, flow, revoked } = user();
    await revokeToken(auth, flow);
    expect(revoked()).toEqual(["initial"]);
  });

  test.each([
    [0, "access-1"],
    [HOUR - 1, "access-1"],
    [HOUR, "refresh-1"],
    [HOUR + 1, "refresh-1"],
  ])("a token %p ms old ends %s", async (age, ended) => {
    const { zoom, auth, flow, clock, revoked } = user();
    await call(zoom);
    clock.advance(age);
    await revokeToken(auth, flow);
    expect(revoked()).toEqual([ended]);
  });

  test("a refresh token that was refused sends nothing", async () => {
    const { zoom, auth, flow, revoked } = user(undefined, "unknown");
    await authError(call(zoom));
    await revokeToken(auth, flow);
    expect(revoked()).toEqual([]);
  });

  test("is final, also for a refresh token that came with the last token", async () => {
    const { zoom, client, auth, flow, server, spent } = user();
    await call(zoom);
    await revokeToken(auth, flow);
    expect((await authError(call(zoom))).message).toContain("was revoked by this process");
    expect((await authError(call(client(auth)))).final).toBe(true);
    expect(spent()).toEqual(["initial"]);
    expect(server.tokenRequests).toHaveLength(1);
  });
});
