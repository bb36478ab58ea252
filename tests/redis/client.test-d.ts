/** Every kind of client that node-redis makes will do, and nothing that merely looks like one. */
import { expectTypeOf } from "expect-type";
import { createClient, createClientPool, createCluster, createSentinel } from "redis";
import type { RedisClient } from "../../src/redis/index.js";

expectTypeOf(createClient()).toExtend<RedisClient>();
expectTypeOf(createClient({ RESP: 3 })).toExtend<RedisClient>();
expectTypeOf(createClientPool()).toExtend<RedisClient>();
expectTypeOf(createCluster({ rootNodes: [] })).toExtend<RedisClient>();
expectTypeOf(createSentinel({ name: "main", sentinelRootNodes: [] })).toExtend<RedisClient>();
expectTypeOf("redis://127.0.0.1").not.toExtend<RedisClient>();
expectTypeOf({ evalsha: async () => null, eval: async () => null }).not.toExtend<RedisClient>();
