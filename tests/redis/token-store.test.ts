/** Tokens on a real Redis: the contract of all stores, and what becomes of a lease when its holder dies or Redis restarts. */
import { createManualClock, ZoomInputError } from "../../src/index.js";
import { redisTokenStore, type RedisClient } from "../../src/redis/index.js";
import { testTokenStore } from "../auth/store-contract.js";
import { startRedis, until, type RedisServer, type TestClient } from "./server.js";

let redis: RedisServer;
let client: TestClient;
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.client();
});
beforeEach(() => client.flushAll());
afterAll(() => redis.close());

const start = async () => redisTokenStore({ client: await redis.client() });
const token = { accessToken: "a", expiresAt: Date.UTC(2100, 0, 1) };
const LEASE = "zoom-directory:lease:k";

describe("as every store,", () => testTokenStore(start));

test("processes see each other's tokens", async () => {
  const [one, two] = [await start(), await start()];
  await one.compareAndSwap("k", undefined, token);
  expect(await two.get("k")).toEqual(await one.get("k"));
  expect(await two.compareAndSwap("k", undefined, token)).toBe(false);
  await two.delete("k");
  expect(await one.get("k")).toBeUndefined();
});

test("stores with different prefixes share nothing", async () => {
  const [one, two] = [redisTokenStore({ client, prefix: "one:" }), redisTokenStore({ client, prefix: "two:" })];
  await one.compareAndSwap("k", undefined, token);
  expect(await two.get("k")).toBeUndefined();
  expect(await client.keys("*")).toEqual(["one:token:k"]);
});

describe("a lease", () => {
  test("of a minute runs out within seconds, unless its holder keeps it up", async () => {
    const clock = createManualClock();
    const lease = await redisTokenStore({ client, clock }).lease("k", 60_000);
    expect(await client.pTTL(LEASE)).toBeLessThanOrEqual(5_000);
    for (let beat = 0; beat < 3; beat++) {
      await client.pExpire(LEASE, 1_000);
      clock.advance(1_500);
      await until(async () => (await client.pTTL(LEASE)) > 3_000);
      await until(() => clock.pending === 1);
    }
    await lease?.release();
    expect(await client.exists(LEASE)).toBe(0);
    expect(clock.pending).toBe(0);
  });

  test("is kept up no longer than it was asked for", async () => {
    const clock = createManualClock();
    await redisTokenStore({ client, clock }).lease("k", 6_000);
    await until(() => clock.pending === 1);
    clock.advance(4_000);
    await until(async () => (await client.pTTL(LEASE)) <= 2_000);
    expect(clock.pending).toBe(0);
  });

  test("that has run out is neither taken back nor released by its former holder", async () => {
    const clock = createManualClock();
    const lost = await redisTokenStore({ client, clock }).lease("k", 60_000);
    await client.del(LEASE);
    const other = await redisTokenStore({ client }).lease("k", 1_000);
    expect(other).toBeDefined();
    clock.advance(1_500);
    await until(() => clock.pending === 0);
    await lost?.release();
    const left = await client.pTTL(LEASE);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(1_000);
  });

  test("loses no time by a sign of life that was lost", async () => {
    const clock = createManualClock();
    let broken = true;
    const flaky: RedisClient = {
      eval: (script, options) => client.eval(script, options),
      evalSha(sha, options) {
        const beat = options.arguments.length === 2 && broken && options.arguments[1] === "5000" && taken;
        return beat ? Promise.reject(new Error("gone")) : client.evalSha(sha, options);
      },
    };
    let taken = false;
    await redisTokenStore({ client: flaky, clock }).lease("k", 60_000);
    taken = true;
    clock.advance(1_500);
    await until(() => clock.pending === 1);
    broken = false;
    await client.pExpire(LEASE, 1_000);
    clock.advance(1_500);
    await until(async () => (await client.pTTL(LEASE)) > 3_000);
  });
});

test("an access token goes when it is of no use, one with a refresh token stays", async () => {
  const clock = createManualClock();
  const store = redisTokenStore({ client, clock });
  const expiresAt = clock.now() + 3600_000;
  await store.compareAndSwap("k", undefined, { accessToken: "a", expiresAt });
  expect(await client.pTTL("zoom-directory:token:k")).toBeGreaterThan(3600_000);
  const first = await store.get("k");
  await store.compareAndSwap("k", first?.version, { accessToken: "a", expiresAt, refreshToken: "r" });
  expect(await client.pTTL("zoom-directory:token:k")).toBe(-1);
});

test("scripts that Redis has forgotten are sent again", async () => {
  const store = redisTokenStore({ client });
  await store.compareAndSwap("k", undefined, token);
  await client.scriptFlush();
  expect((await store.get("k"))?.token).toEqual(token);
  const lease = await store.lease("k", 1_000);
  await client.scriptFlush();
  await lease?.release();
  expect(await store.lease("k", 1_000)).toBeDefined();
});

test("each operation is one round trip", async () => {
  const sent: string[] = [];
  const counting: RedisClient = {
    eval: (script, options) => (sent.push("EVAL"), client.eval(script, options)),
    evalSha: (sha, options) => (sent.push("EVALSHA"), client.evalSha(sha, options)),
  };
  const store = redisTokenStore({ client: counting });
  const all = async () => {
    await store.get("k");
    await store.compareAndSwap("k", undefined, token);
    await (await store.lease("k", 1_000))?.release();
    await store.delete("k");
  };
  await all();
  sent.length = 0;
  await all();
  expect(sent).toEqual(Array.from({ length: 5 }, () => "EVALSHA"));
});

test("a server that answers with bytes will do", async () => {
  const bytes = {
    eval: client.eval.bind(client),
    evalSha: async () => [Buffer.from("1"), Buffer.from('{"accessToken":"a"}')],
  };
  expect(await redisTokenStore({ client: bytes }).get("k")).toEqual({ version: "1", token: { accessToken: "a" } });
});

test.each<[string, unknown]>([
  ["no options", undefined],
  ["no client", {}],
  ["an address for a client", { client: "redis://127.0.0.1" }],
  ["an option that does not exist", { client: { eval() {}, evalSha() {} }, ttl: 1 }],
  ["a prefix with a hash tag", { client: { eval() {}, evalSha() {} }, prefix: "{a}" }],
])("%s is refused", (_what, options) => {
  // From JavaScript comes what the types do not allow.
  expect(() => redisTokenStore(options as never)).toThrow(ZoomInputError);
});
