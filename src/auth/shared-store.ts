/** A store as the token manager uses it: one key, who may renew the token, and whose token counts. */
import type { Deps } from "../options.js";
import { createDeadline, sleep, type Deadline } from "../shared/deadline.js";
import { REQUEST_TIMEOUT } from "./oauth/endpoint.js";
import { backoff } from "./oauth/token-request.js";
import { createStoreOperations, storeError, unreadable, waitedTooLong } from "./store-operation.js";
import type { Lease, TokenStore } from "./token-store.js";
import { readToken, tokenData, type Token } from "./token.js";

export interface SharedStoreOptions {
  /** The grant's name in events. */
  readonly name: string;
  readonly key: () => Promise<string>;
  /** Milliseconds after which another process may try, because the one with the lease must have died. */
  readonly leaseMs: number;
  /** Whether nothing may be renewed without the store. Otherwise a store that fails counts as an empty one. */
  readonly required: boolean;
}

export interface Stored {
  readonly version: string;
  /** Undefined where the store gave something else, which is told as a failure. */
  readonly token: Token | undefined;
}

export interface SharedStore {
  read(deadline: Deadline): Promise<Stored | undefined>;
  /**
   * Does `work` while nobody else does; it must not begin a request later than `notAfter`. While somebody else has the
   * lease it asks `done` now and then, whose answer makes the work unnecessary.
   */
  alone<T>(deadline: Deadline, work: (notAfter: number) => Promise<T>, done?: () => Promise<T | undefined>): Promise<T>;
  /** Keeps `token` in the place of `version`. If somebody was faster, theirs is the one that counts, and is returned. */
  write(version: string | undefined, token: Token): Promise<Token>;
  /** Keeps `token` in the place of whatever is there. */
  replace(deadline: Deadline, token: Token): Promise<void>;
  clear(deadline: Deadline): Promise<void>;
}

const WRITE_ATTEMPTS = 3;
const MOST_ROUNDS = 20;
/** Milliseconds between two looks at a token that somebody else renews: twice as long each time, and up to twice by chance. */
const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 400;

const NO_LEASE: Lease = { release: async () => {} };

export function createSharedStore(deps: Deps, store: TokenStore, options: SharedStoreOptions): SharedStore {
  const { clock, random } = deps;
  const { key, leaseMs, required } = options;
  const operations = createStoreOperations(deps, options.name, required);

  async function look(deadline: Deadline): Promise<Stored | undefined> {
    const name = await key();
    const found = await operations.run(deadline, "read", () => store.get(name), undefined);
    // Some stores give null for nothing.
    return found ? { version: found.version, token: readToken(found.token) } : undefined;
  }

  async function read(deadline: Deadline): Promise<Stored | undefined> {
    const found = await look(deadline);
    if (found && !found.token) operations.fail(unreadable());
    return found;
  }

  async function alone<T>(
    deadline: Deadline,
    work: (notAfter: number) => Promise<T>,
    done?: () => Promise<T | undefined>,
  ): Promise<T> {
    const name = await key();
    const giveUp = clock.now() + 2 * leaseMs;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      // Counted from before the store was asked, however long it took.
      const notAfter = clock.now() + leaseMs - REQUEST_TIMEOUT;
      const lease = await operations.run(deadline, "lease", () => store.lease(name, leaseMs), NO_LEASE, release);
      if (lease) return work(notAfter).finally(() => release(lease));
      if (clock.now() >= giveUp) {
        if (required) throw waitedTooLong(leaseMs);
        return work(notAfter);
      }
      await sleep(deadline, pause + random() * pause);
      const result = await done?.();
      if (result !== undefined) return result;
    }
  }

  async function write(version: string | undefined, token: Token): Promise<Token> {
    const name = await key();
    // Callers may leave, but the token is good, and the one before it may be spent: it must not be lost.
    const deadline = createDeadline({ clock });
    const put = () => store.compareAndSwap(name, expected, tokenData(token));
    let expected = version;
    let failure: unknown = storeError("write", "it refused");
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt++) {
      try {
        if (await operations.run(deadline, "write", put, true)) return written(deadline, token);
        const latest = await look(deadline);
        if (latest?.token?.accessToken === token.accessToken) return token;
        if (latest?.token && latest.token.expiresAt > clock.now()) return latest.token;
        expected = latest?.version;
      } catch (error) {
        failure = error;
        // One that does not answer may still carry it out.
        if (attempt === WRITE_ATTEMPTS || operations.silent) break;
        await sleep(deadline, backoff(deps, attempt));
      }
    }
    // This process goes on with it, and the next renewal tries to write again. Other processes will miss it.
    operations.report(failure);
    return token;
  }

  /** Tells of a store that loses the refresh token while this process still has it. Nobody waits for that. */
  function written(deadline: Deadline, token: Token): Token {
    const check = async () => {
      const kept = (await read(deadline))?.token;
      const same = kept?.accessToken === token.accessToken;
      if (same && kept.refreshToken !== token.refreshToken) throw unreadable();
    };
    if (required) check().catch(operations.report);
    return token;
  }

  async function replace(deadline: Deadline, token: Token): Promise<void> {
    const name = await key();
    // Each round that fails is one in which another process has written.
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      const version = (await look(deadline))?.version;
      const put = () => store.compareAndSwap(name, version, tokenData(token));
      if (await operations.run(deadline, "write", put, true)) return;
    }
    throw storeError("write", "it refused");
  }

  async function clear(deadline: Deadline): Promise<void> {
    const name = await key();
    await operations.run(deadline, "delete", () => store.delete(name), undefined);
  }

  return { read, alone, write, replace, clear };
}

/** Nobody waits for it: a lease that is not released runs out by itself. */
function release(lease: Lease | undefined): void {
  (async () => lease?.release())().catch(() => {});
}
