/** A store as the token authority uses it: one key, who may renew the token, and what happens when the store fails. */
import type { Deps } from "../options.js";
import { ZoomAuthError } from "../errors/classes.js";
import { sleep } from "../shared/sleep.js";
import { REQUEST_TIMEOUT } from "./post.js";
import { backoff } from "./token-request.js";
import { readToken } from "./token.js";
import type { Lease, Token, TokenStore } from "./types.js";

export interface VaultOptions {
  /** The grant's name in events. */
  readonly name: string;
  readonly key: () => Promise<string>;
  /** Milliseconds after which another process may try, because the one with the lease must have died. */
  readonly leaseMs: number;
  /** Whether nothing may be renewed without the store. Otherwise a store that fails counts as an empty one. */
  readonly required: boolean;
}

export interface Kept {
  readonly version: string;
  /** Undefined where the store gave something that is none. */
  readonly token: Token | undefined;
}

export interface Vault {
  read(): Promise<Kept | undefined>;
  /**
   * Does `work` while nobody else does; it must not begin a request later than `notAfter`. While somebody else has the
   * lease it asks `done` now and then, whose answer makes the work unnecessary.
   */
  alone<T>(work: (notAfter: number) => Promise<T>, done?: () => Promise<T | undefined>): Promise<T>;
  /** Keeps `token` in the place of `version`. If somebody was faster, theirs is the one that counts, and is returned. */
  write(version: string | undefined, token: Token): Promise<Token>;
  /** Keeps `token` in the place of whatever is there. */
  replace(token: Token): Promise<void>;
  clear(): Promise<void>;
}

const WRITE_ATTEMPTS = 3;
const MOST_ROUNDS = 20;
/** Milliseconds between two looks at a token that somebody else renews; up to twice as long, by chance. */
const POLL = 50;

const NO_LEASE: Lease = { release: async () => {} };

export function createVault(deps: Deps, store: TokenStore, options: VaultOptions): Vault {
  const { clock, random } = deps;
  const { key, leaseMs, required } = options;

  async function read(): Promise<Kept | undefined> {
    const name = await key();
    const found = await guarded("read", () => store.get(name), undefined);
    return found && { version: found.version, token: readToken(found.token) };
  }

  async function alone<T>(work: (notAfter: number) => Promise<T>, done?: () => Promise<T | undefined>): Promise<T> {
    const name = await key();
    const giveUp = clock.now() + 2 * leaseMs;
    for (;;) {
      // Counted from before the store was asked, however long it took.
      const notAfter = clock.now() + leaseMs - REQUEST_TIMEOUT;
      const lease = await guarded("lease", () => store.lease(name, leaseMs), NO_LEASE);
      if (lease) return work(notAfter).finally(() => release(lease));
      if (clock.now() >= giveUp) throw waitedTooLong(leaseMs);
      await sleep(clock, POLL + random() * POLL);
      const result = await done?.();
      if (result !== undefined) return result;
    }
  }

  async function write(version: string | undefined, token: Token): Promise<Token> {
    const name = await key();
    let expected = version;
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt++) {
      try {
        if (await store.compareAndSwap(name, expected, token)) return token;
        const latest = await read();
        if (latest?.token && latest.token.expiresAt > clock.now()) return latest.token;
        expected = latest?.version;
      } catch {
        if (!required) return token;
        // The token is good, and what it replaces is spent: it must not be lost because of the store.
        await sleep(clock, backoff(deps, attempt));
      }
    }
    // This process goes on with it, and the next renewal tries to write again. Other processes will miss it.
    if (deps.listening)
      deps.emit({ type: "token", at: clock.now(), grant: options.name, outcome: "failed", duration: 0 });
    return token;
  }

  async function replace(token: Token): Promise<void> {
    const name = await key();
    // Each round that fails is one in which another process has written.
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      const version = (await read())?.version;
      if (await guarded("write", () => store.compareAndSwap(name, version, token), true)) return;
    }
    throw storeError("write", "conflict");
  }

  async function clear(): Promise<void> {
    const name = await key();
    await guarded("delete", () => store.delete(name), undefined);
  }

  async function guarded<T>(verb: string, run: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await run();
    } catch (error) {
      if (!required) return otherwise;
      throw storeError(verb, error);
    }
  }

  return { read, alone, write, replace, clear };
}

async function release(lease: Lease): Promise<void> {
  try {
    await lease.release();
  } catch {
    // It runs out by itself.
  }
}

/** Without the error of the store: some drivers put the command into it, and with it the token. */
function storeError(verb: string, error: unknown): ZoomAuthError {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  const named = typeof code === "string" && /^\w{1,40}$/.test(code) ? code : undefined;
  const message = `The token store failed to ${verb}: ${named ?? (error instanceof Error ? error.name : "it refused")}.`;
  const remedy =
    "Check the store. Without it a rotating refresh token is not spent, as another process may be doing so.";
  return new ZoomAuthError(message, { final: false, remedy });
}

function waitedTooLong(leaseMs: number): ZoomAuthError {
  const message = `For ${(2 * leaseMs) / 1000} seconds other processes have been renewing the token without success.`;
  return new ZoomAuthError(message, { final: false, remedy: "Look at their errors, and try again later." });
}
