/** Stores as people write them: what they get and give is plain data, and one that loses a part of it is told apart. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { memoryTokenStore, refreshToken, type StoredToken, type TokenData, type TokenStore } from "../../src/index.js";
import { CLIENT } from "./oauth-server.js";
import { authError, call, connect, drive, HOUR, hung } from "./setup.js";

const APP = { ...CLIENT, key: "user-1" };

/** A store around two functions that keep and find a text. */
function around(put: (token: TokenData) => void, find: () => TokenData | undefined): TokenStore {
  const memory = memoryTokenStore();
  let version = 0;
  return {
    get: async () => {
      const token = find();
      return token && { version: String(version), token };
    },
    compareAndSwap: async (_key, expected, next) => {
      if (expected !== (find() && String(version))) return false;
      version += 1;
      put(next);
      return true;
    },
    lease: memory.lease,
    delete: async () => {},
  };
}

/** Keeps each token in another form than it came. */
function keeping<T>(write: (token: TokenData) => T, read: (kept: T) => TokenData): TokenStore {
  let kept: T | undefined;
  return around(
    (token) => (kept = write(token)),
    () => (kept === undefined ? undefined : read(kept)),
  );
}

const folder = mkdtempSync(join(tmpdir(), "tokens-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "token.json");

test.each<[string, () => TokenStore]>([
  [
    "JSON.stringify",
    () =>
      keeping(
        (token) => JSON.stringify(token),
        (text) => JSON.parse(text),
      ),
  ],
  ["structuredClone", () => keeping(structuredClone, structuredClone)],
  [
    "a file",
    () => {
      let written = false;
      return around(
        (token) => (writeFileSync(file, JSON.stringify({ token })), (written = true)),
        () => (written ? JSON.parse(readFileSync(file, "utf8")).token : undefined),
      );
    },
  ],
  [
    "a copy by spreading",
    () =>
      keeping(
        (token) => ({ ...token }),
        (kept) => kept,
      ),
  ],
  [
    "a row with null for what is missing",
    () =>
      keeping(
        (token) => ({ apiUrl: null, scope: null, ...token }),
        (row) => JSON.parse(JSON.stringify(row)),
      ),
  ],
])("a store that keeps tokens by %s keeps the refresh token over a restart", async (_how, make) => {
  const { client, server, clock } = connect();
  const store = make();
  await call(client(refreshToken({ ...APP, refreshToken: server.grant("initial"), store })));
  for (const hour of [1, 2, 3]) {
    clock.advance(HOUR);
    expect(await call(client(refreshToken({ ...APP, store })))).toBe(`access-${hour + 1}`);
  }
  expect(server.doubleSpends).toBe(0);
});

test("a store that gives rows with accessors keeps the refresh token", async () => {
  const { client, server, clock } = connect();
  class Row {
    readonly #token: TokenData;
    constructor(token: TokenData) {
      this.#token = token;
    }
    get accessToken() {
      return this.#token.accessToken;
    }
    get expiresAt() {
      return this.#token.expiresAt;
    }
    get refreshToken() {
      return this.#token.refreshToken;
    }
  }
  const store = keeping(
    (token) => new Row(token),
    (row) => row,
  );
  await call(client(refreshToken({ ...APP, refreshToken: server.grant("initial"), store })));
  clock.advance(HOUR);
  expect(await call(client(refreshToken({ ...APP, store })))).toBe("access-2");
});

test("a store gets plain data without undefined parts", async () => {
  const { client, server, clock } = connect();
  const given: unknown[] = [];
  const store = memoryTokenStore(clock);
  const auth = refreshToken({
    ...APP,
    refreshToken: server.grant("initial"),
    store: {
      ...store,
      compareAndSwap: (key, version, next) => (given.push(next), store.compareAndSwap(key, version, next)),
    },
  });
  await call(client(auth));
  const expected = {
    accessToken: "access-1",
    expiresAt: clock.now() + HOUR,
    refreshToken: "refresh-1",
    scope: ["user:read:admin", "user:write:admin"],
  };
  expect(given).toEqual([expected]);
  expect(inspect(given[0])).toBe(inspect(expected));
});

test("a store that gives numbers for versions, and nothing for a write, will do", async () => {
  const { client, server, clock } = connect();
  let row: { version: number; token: TokenData } | undefined;
  const store = {
    ...memoryTokenStore(clock),
    get: async () => row,
    compareAndSwap: async (_key: string, _version: unknown, token: TokenData) => {
      row = { version: (row?.version ?? 0) + 1, token };
    },
  };
  // From JavaScript comes what the types do not allow.
  const auth = refreshToken({ ...APP, refreshToken: server.grant("initial"), store: store as never });
  const zoom = client(auth);
  expect(await drive(clock, call(zoom))).toBe("access-1");
  clock.advance(HOUR);
  expect(await drive(clock, call(zoom))).toBe("access-2");
});

test.each<[string, (stored: StoredToken) => unknown]>([
  ["the JSON of something else", () => "[token]"],
  ["the text of the JSON", ({ token }) => JSON.stringify(token)],
  ["nothing", () => undefined],
  ["an expiry as text", ({ token }) => ({ ...token, expiresAt: String(token.expiresAt) })],
  ["a refresh token that is none", ({ token }) => ({ ...token, refreshToken: {} })],
])("a store that gives back %s is refused by name, and nothing is spent", async (_what, change) => {
  const { client, server, clock } = connect();
  const memory = memoryTokenStore(clock);
  const store = {
    ...memory,
    get: async (key: string) => {
      const stored = await memory.get(key);
      // What such a store gives is not what it says it gives.
      return stored && { ...stored, token: change(stored) as TokenData };
    },
  };
  const initial = server.grant("initial");
  await call(client(refreshToken({ ...APP, refreshToken: initial, store })));
  const error = await authError(call(client(refreshToken({ ...APP, refreshToken: initial, store }))));
  expect(error).toMatchObject({ final: false, message: "The token store gave back something else than it was given." });
  expect(error.remedy).toContain("compareAndSwap");
  expect(server.tokenRequests).toHaveLength(1);
});

test("a store that loses the refresh token is told at once, and the process goes on with its own", async () => {
  const { client, server, clock, events } = connect();
  const store = keeping(
    ({ accessToken, expiresAt }) => ({ accessToken, expiresAt }),
    (kept) => kept,
  );
  const zoom = client(refreshToken({ ...APP, refreshToken: server.grant("initial"), store }));
  await call(zoom);
  expect(events).toContainEqual(
    expect.objectContaining({ type: "token", outcome: "failed", reason: expect.stringContaining("token store") }),
  );
  clock.advance(HOUR);
  expect(await call(zoom)).toBe("access-2");
});

describe("a rotating refresh token is not spent without its store:", () => {
  test.each<keyof TokenStore>(["get", "lease"])("%s hangs", async (operation) => {
    const { client, server, clock } = connect();
    const store = hung(memoryTokenStore(clock), operation);
    const began = clock.now();
    const error = await authError(
      drive(clock, call(client(refreshToken({ ...APP, refreshToken: server.grant("initial"), store }))), 10),
    );
    expect(error).toMatchObject({ final: false, message: expect.stringContaining("no answer within 5 seconds") });
    expect(clock.now() - began).toBe(5_000);
    expect(server.requests).toHaveLength(0);
    expect(clock.pending).toBe(0);
  });

  test("a write that hangs does not lose the new one", async () => {
    const { client, server, clock, events } = connect();
    const memory = memoryTokenStore(clock);
    let broken = true;
    const store: TokenStore = {
      ...memory,
      compareAndSwap: (...given) => (broken ? new Promise(() => {}) : memory.compareAndSwap(...given)),
    };
    const zoom = client(refreshToken({ ...APP, refreshToken: server.grant("initial"), store }));
    expect(await drive(clock, call(zoom), 100)).toBe("access-1");
    expect(events).toContainEqual(
      expect.objectContaining({ outcome: "failed", reason: expect.stringContaining("write") }),
    );
    broken = false;
    clock.advance(HOUR);
    expect(await call(zoom)).toBe("access-2");
    expect(server.doubleSpends).toBe(0);
  });
});

test("a lease that came too late is given back", async () => {
  const { client, server, clock } = connect();
  let released = 0;
  const store: TokenStore = {
    ...memoryTokenStore(clock),
    lease: () =>
      new Promise((resolve) => void clock.after(6_000, () => resolve({ release: async () => void (released += 1) }))),
  };
  await authError(
    drive(clock, call(client(refreshToken({ ...APP, refreshToken: server.grant("initial"), store }))), 100),
  );
  expect(released).toBe(0);
  clock.advance(2_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(released).toBe(1);
});
