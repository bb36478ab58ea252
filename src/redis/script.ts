/** What is asked of Redis or Valkey: scripts that run as a whole, each sent once and called by its hash from then on. */
import { createHash } from "node:crypto";
import { ZoomInputError } from "../errors/classes.js";

/**
 * The part of a client of node-redis 5 or 6 that is used: of `createClient`, `createClientPool`, `createSentinel` or
 * `createCluster`. Whoever made it connects and closes it, and listens to its `error` events, as node-redis asks for.
 */
export interface RedisClient {
  evalSha(sha1: string, options: ScriptOptions): Promise<unknown>;
  eval(script: string, options: ScriptOptions): Promise<unknown>;
}

export interface ScriptOptions {
  keys: string[];
  arguments: string[];
}

/** One round trip: with the hash alone, and with the whole text only where the server does not know it (any more). */
export type Script = (keys: string[], values: readonly (string | number)[]) => Promise<unknown>;

/**
 * All `keys` of one call must have the same hash tag: a Cluster runs a script on one node. `forgotten` is awaited first where
 * the server has known the script before: after a restart it may have lost more than that.
 */
export function createScript(client: RedisClient, text: string, forgotten?: () => Promise<void>): Script {
  const hash = createHash("sha1").update(text).digest("hex");
  let known = false;
  return async (keys, values) => {
    const options = { keys, arguments: values.map(String) };
    try {
      const answer = await client.evalSha(hash, options);
      known = true;
      return answer;
    } catch (error) {
      // After a restart, a failover or SCRIPT FLUSH. EVAL keeps the script for the next call.
      if (!isUnknownScript(error)) throw error;
      if (known) await forgotten?.();
      const answer = await client.eval(text, options);
      known = true;
      return answer;
    }
  };
}

/** Some clients are set to give buffers. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : undefined;
}

export function checkClient(client: unknown): asserts client is RedisClient {
  // Every value may be asked for a property, but for these two.
  const methods = (client ?? {}) as Partial<Record<keyof RedisClient, unknown>>;
  if (typeof methods.evalSha === "function" && typeof methods.eval === "function") return;
  const message =
    "`options.client` must be a client of node-redis: `await createClient({ url }).connect()`, from the package `redis`.";
  throw new ZoomInputError("options.client", message);
}

export function checkPrefix(prefix: unknown): string {
  if (prefix === undefined) return DEFAULT_PREFIX;
  if (typeof prefix === "string" && !/[{}]/.test(prefix)) return prefix;
  // A brace would begin a hash tag of its own, and with it scatter the keys over the nodes.
  throw new ZoomInputError("options.prefix", "`options.prefix` must be a string without `{` and `}`.");
}

const DEFAULT_PREFIX = "zoom-directory:";

function isUnknownScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("NOSCRIPT");
}
