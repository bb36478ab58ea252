/** Tokens in Redis or Valkey: one token for all processes, one of them renews it, and none waits long for one that died. */
import type { StoredToken, TokenStore } from "../auth/token-store.js";
import type { TokenData } from "../auth/token.js";
import { checkOptions } from "../auth/options.js";
import { systemClock, type Clock } from "../shared/clock.js";
import { parseObject } from "../shared/json.js";
import { createLeases } from "./lease.js";
import { checkClient, checkPrefix, createScript, textOf, type RedisClient } from "./script.js";

export interface RedisTokenStoreOptions {
  /** A client of node-redis 5 or 6: `await createClient({ url }).connect()`. */
  readonly client: RedisClient;
  /** What all keys begin with. Default `zoom-directory:`. */
  readonly prefix?: string | undefined;
  /** Time, for tests. Redis has a time of its own, by which leases run out. */
  readonly clock?: Clock | undefined;
}

const GET = `return redis.call("HMGET", KEYS[1], "version", "token")`;
const COMPARE_AND_SWAP = `
if (redis.call("HGET", KEYS[1], "version") or "") ~= ARGV[1] then return 0 end
redis.call("HSET", KEYS[1], "version", ARGV[2], "token", ARGV[3])
if ARGV[4] == "" then redis.call("PERSIST", KEYS[1]) else redis.call("PEXPIRE", KEYS[1], ARGV[4]) end
return 1`;
const DELETE = `return redis.call("DEL", KEYS[1])`;

/** Milliseconds for which a token is kept after it has expired, so that clocks may differ. */
const KEPT = 3600_000;

/**
 * Shares tokens among all processes that reach the same Redis or Valkey. A lease lasts as long as its holder lives: when
 * that is killed, the others wait 5 seconds. Keys hold the ids of app and account and no secret; values hold tokens in plain
 * text, so let nobody else read that Redis, and reach it by TLS.
 *
 * @example
 * const client = await createClient({ url: process.env.REDIS_URL }).on("error", console.error).connect();
 * serverToServer({ accountId, clientId, clientSecret, store: redisTokenStore({ client }) });
 */
export function redisTokenStore(options: RedisTokenStoreOptions): TokenStore {
  checkOptions(options, "redisTokenStore", ["client", "prefix", "clock"]);
  const { client, clock = systemClock } = options;
  checkClient(client);
  const prefix = checkPrefix(options.prefix);
  const keyOf = (key: string) => `${prefix}token:${key}`;
  const find = createScript(client, GET);
  const swap = createScript(client, COMPARE_AND_SWAP);
  const remove = createScript(client, DELETE);
  const lease = createLeases(client, clock);

  return {
    async get(key) {
      return storedToken(await find([keyOf(key)], []));
    },
    async compareAndSwap(key, expectedVersion, next) {
      // A count would begin anew after a deletion, and a version is never to be used again.
      const version = crypto.randomUUID();
      const values = [expectedVersion ?? "", version, JSON.stringify(next), lifetimeOf(next, clock.now())];
      return (await swap([keyOf(key)], values)) === 1;
    },
    lease: (key, ms) => lease(`${prefix}lease:${key}`, ms),
    async delete(key) {
      await remove([keyOf(key)], []);
    },
  };
}

/** Milliseconds; nothing for one that can be renewed, as its refresh token lives for months. */
function lifetimeOf({ expiresAt, refreshToken }: TokenData, now: number): number | "" {
  return refreshToken === undefined ? Math.max(0, Math.ceil(expiresAt - now)) + KEPT : "";
}

function storedToken(answer: unknown): StoredToken | undefined {
  const [version, text] = Array.isArray(answer) ? answer.map(textOf) : [];
  if (version === undefined || text === undefined) return undefined;
  // Whether its parts are those of a token is looked at by whoever reads it.
  return { version, token: { ...parseObject(text) } as Partial<TokenData> as TokenData };
}
