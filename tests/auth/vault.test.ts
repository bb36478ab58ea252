/** A store that is slow, contested, empty or broken, as the token authority sees it. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { createToken } from "../../src/auth/token.js";
import type { Token, TokenStore } from "../../src/auth/types.js";
import { createVault, type VaultOptions } from "../../src/auth/vault.js";
import { authError, connect, drive, turn } from "./setup.js";

const LEASE = 20_000;
const KEY = "key";

function start(overrides: Partial<TokenStore> = {}, options: Partial<VaultOptions> & { random?: number } = {}) {
  const { random = 0.5, ...rest } = options;
  const { clock, deps, events } = connect();
  const memory = memoryTokenStore(clock);
  const store = { ...memory, ...overrides };
  const given = { name: "test", key: async () => KEY, leaseMs: LEASE, required: true, ...rest };
  const token = (accessToken: string, lives = 3600_000): Token =>
    createToken({ accessToken, expiresAt: clock.now() + lives });
  return { clock, deps, events, memory, token, vault: createVault({ ...deps, random: () => random }, store, given) };
}

describe("waiting for a lease", () => {
  test.each([
    [0, 50],
    [0.5, 75],
    [0.999, 99.95],
  ])("with chance %p the store is asked every %p ms", async (random, pause) => {
    const asked: number[] = [];
    const { vault, clock } = start(
      {
        lease: async () => {
          asked.push(clock.now());
          return asked.length < 4 ? undefined : { release: async () => {} };
        },
      },
      { random },
    );
    await drive(
      clock,
      vault.alone(async () => "done"),
      0.05,
    );
    const [first = 0, ...others] = asked;
    others.forEach((at, index) => expect(at - first).toBeCloseTo((index + 1) * pause, 0));
  });

  test("ends after twice the lease's time, and says how long that was", async () => {
    const { vault, clock } = start({ lease: async () => undefined });
    const began = clock.now();
    const error = await authError(
      drive(
        clock,
        vault.alone(async () => "done"),
        75,
      ),
    );
    expect(clock.now() - began).toBe(Math.ceil((2 * LEASE) / 75) * 75);
    expect(error).toMatchObject({ final: false, message: expect.stringContaining("For 40 seconds") });
  });

  test("does not outlast that by a single look", async () => {
    const { vault, clock } = start({ lease: async () => undefined }, { random: 0, leaseMs: 500 });
    const began = clock.now();
    await authError(
      drive(
        clock,
        vault.alone(async () => "done"),
        50,
      ),
    );
    expect(clock.now() - began).toBe(1000);
  });

  test("ends with what somebody else has done meanwhile", async () => {
    let looks = 0;
    const { vault, clock } = start({ lease: async () => undefined });
    const done = async () => (++looks === 3 ? "theirs" : undefined);
    expect(
      await drive(
        clock,
        vault.alone(async () => "ours", done),
        75,
      ),
    ).toBe("theirs");
  });
});

describe("writing", () => {
  test("over a token that has expired in the meantime", async () => {
    const { vault, memory, token } = start();
    await memory.compareAndSwap(KEY, undefined, token("stale", 0));
    const ours = token("ours");
    expect(await vault.write(undefined, ours)).toBe(ours);
    expect((await memory.get(KEY))?.token.accessToken).toBe("ours");
  });

  test("over one that somebody has deleted in the meantime", async () => {
    const { vault, memory, token } = start();
    await memory.compareAndSwap(KEY, undefined, token("old"));
    const version = (await memory.get(KEY))?.version;
    await memory.delete(KEY);
    const ours = token("ours");
    expect(await vault.write(version, ours)).toBe(ours);
    expect((await memory.get(KEY))?.token.accessToken).toBe("ours");
  });

  test("after somebody whose token is good: theirs counts", async () => {
    const { vault, memory, token } = start();
    await memory.compareAndSwap(KEY, undefined, token("theirs"));
    expect((await vault.write(undefined, token("ours"))).accessToken).toBe("theirs");
    expect((await memory.get(KEY))?.token.accessToken).toBe("theirs");
  });

  test("is tried again after a pause while the store fails", async () => {
    const at: number[] = [];
    const { vault, clock, memory, token, events } = start({
      compareAndSwap: async (...given) => {
        at.push(clock.now());
        if (at.length < 3) throw new Error("store down");
        return memory.compareAndSwap(...given);
      },
    });
    const ours = token("ours");
    expect(await drive(clock, vault.write(undefined, ours), 50)).toBe(ours);
    const [first = 0, ...others] = at;
    expect(others.map((one) => one - first)).toEqual([250, 250 + 500]);
    expect(events).toEqual([]);
  });

  test.each([true, false])(
    "that never succeeds keeps the token; told where somebody listens (%p)",
    async (listening) => {
      const { clock, deps, events, token } = start();
      const store: TokenStore = {
        ...memoryTokenStore(clock),
        compareAndSwap: async () => {
          throw new Error("store down");
        },
      };
      const options = { name: "test", key: async () => KEY, leaseMs: LEASE, required: true };
      const vault = createVault({ ...deps, listening }, store, options);
      const ours = token("ours");
      expect(await drive(clock, vault.write(undefined, ours))).toBe(ours);
      expect(events).toEqual(
        listening ? [{ type: "token", at: clock.now(), grant: "test", outcome: "failed", duration: 0 }] : [],
      );
    },
  );

  test("takes no time where the store may fail", async () => {
    let writes = 0;
    const { vault, clock, token } = start(
      {
        compareAndSwap: async () => {
          writes += 1;
          throw new Error("store down");
        },
      },
      { required: false },
    );
    const ours = token("ours");
    expect(await vault.write(undefined, ours)).toBe(ours);
    expect(writes).toBe(1);
    expect(clock.pending).toBe(0);
  });
});

describe("replacing", () => {
  const losing = (rounds: number) => {
    let lost = 0;
    const { vault, memory, token } = start({
      compareAndSwap: async (...given) => (++lost <= rounds ? false : memory.compareAndSwap(...given)),
    });
    return { vault, memory, ours: token("ours") };
  };

  test("goes on while others write", async () => {
    const { vault, memory, ours } = losing(19);
    await vault.replace(ours);
    expect((await memory.get(KEY))?.token.accessToken).toBe("ours");
  });

  test("but not for ever", async () => {
    const { vault, ours } = losing(20);
    expect((await authError(vault.replace(ours))).message).toContain("failed to write");
  });

  test("in a store that may fail counts as done", async () => {
    let writes = 0;
    const { vault, token } = start(
      {
        compareAndSwap: async () => {
          writes += 1;
          throw new Error("store down");
        },
      },
      { required: false },
    );
    await vault.replace(token("ours"));
    expect(writes).toBe(1);
  });
});

describe("a store that fails", () => {
  const coded = (code: unknown) => Object.assign(new TypeError("SET token=secret"), { code });
  test.each<[string, unknown, string]>([
    ["an error with a code", coded("ECONNREFUSED"), "ECONNREFUSED"],
    ["an error whose code is a sentence", coded("SET token=secret failed"), "TypeError"],
    ["an error whose code is a number", coded(7), "TypeError"],
    ["an error without code", new RangeError("SET token=secret"), "RangeError"],
    ["no error at all", "SET token=secret", "it refused"],
    ["nothing", null, "it refused"],
    ["undefined", undefined, "it refused"],
  ])("with %s says why, without what it was told", async (_name, thrown, reason) => {
    const { vault } = start({
      get: async () => {
        throw thrown;
      },
    });
    const error = await authError(vault.read());
    expect(error.message).toBe(`The token store failed to read: ${reason}.`);
    expect(error.final).toBe(false);
  });

  test("counts as empty where it may fail", async () => {
    const broken = async () => {
      throw new Error("store down");
    };
    const { vault } = start({ get: broken, lease: broken, delete: broken }, { required: false });
    expect(await vault.read()).toBeUndefined();
    expect(await vault.alone(async () => "done")).toBe("done");
    await vault.clear();
  });

  test("to release is none: a lease runs out by itself", async () => {
    const { vault } = start({
      lease: async () => ({
        release: async () => {
          throw new Error("store down");
        },
      }),
    });
    expect(await vault.alone(async () => "done")).toBe("done");
    await turn();
  });
});
