/** What is asked of Redis or Valkey: scripts that run as a whole, each sent once and called by its hash from then on. */
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

/** All `keys` of one call must have the same hash tag: a Cluster runs a script on one node. */
export function createScript(client: RedisClient, text: string): Script {
  let hash: Promise<string> | undefined;
  return async (keys, values) => {
    const options = { keys, arguments: values.map(String) };
    try {
      return await client.evalSha(await (hash ??= sha1(text)), options);
    } catch (error) {
      // After a restart, a failover or SCRIPT FLUSH. EVAL keeps the script for the next call.
      if (!isUnknownScript(error)) throw error;
      return client.eval(text, options);
    }
  };
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

async function sha1(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
