/** The entry point `zoom-directory/redis`: what processes share, in Redis or Valkey. */
export type { RedisClient, ScriptOptions } from "./script.js";
export { redisTokenStore, type RedisTokenStoreOptions } from "./token-store.js";
export { redisQuotaStore, type RedisQuotaStoreOptions } from "./quota-store.js";
