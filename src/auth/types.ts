/** Tokens, where they come from and where they are kept. */
import type { Deps } from "../options.js";
import type { Deadline } from "../shared/deadline.js";

/** What a token consists of. A store may keep it in any form. */
export interface TokenData {
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Good for one use: the next access token brings the next one. */
  readonly refreshToken?: string | undefined;
  readonly scope?: readonly string[] | undefined;
  /** The API's address in the account's region, as Zoom sent it: without the path. */
  readonly apiUrl?: string | undefined;
}

/** A token whose parts can be read one by one, but show up in no dump: as JSON it is `"[token]"`. */
export interface Token extends TokenData {
  toJSON(): string;
}

export interface StoredToken {
  /** Another one after each write, never used again for the same key. */
  readonly version: string;
  readonly token: TokenData;
}

/**
 * Where processes share tokens. `memoryTokenStore()` is one for a single process. Keys hold no secret; values do, so keep
 * them encrypted. `tokenData(token)` gives what `JSON.stringify` may write.
 */
export interface TokenStore {
  get(key: string): Promise<StoredToken | undefined>;
  /** Writes `next` if the version is still `expectedVersion` (`undefined`: if there is none), in one step, or says `false`. */
  compareAndSwap(key: string, expectedVersion: string | undefined, next: Token): Promise<boolean>;
  /** The sole right to renew the token under `key`, for `ms` milliseconds at most; `undefined` while somebody else has it. */
  lease(key: string, ms: number): Promise<Lease | undefined>;
  delete(key: string): Promise<void>;
}

export interface Lease {
  /** Ends it early. Does nothing once it has run out, even when somebody else has a lease by then. */
  release(): Promise<void>;
}

/** A way to get tokens, as `createZoomClient` takes it. */
export interface Auth {
  /** Its name in events, such as `server_to_server`. */
  readonly grant: string;
  /** Sends nothing yet. */
  connect(deps: Deps): TokenSource;
}

/** Another token than the one that was rejected, if there is one to be had. */
export interface Replacement {
  readonly token: Token;
  /** Somebody else had got it already. */
  readonly adopted: boolean;
}

export interface TokenSource {
  /** The token at hand, unless it is about to expire. Asks nobody. */
  peek(): Token | undefined;
  /** A token that has not expired. An aborted caller leaves, the request that others wait for goes on. */
  get(deadline: Deadline): Promise<Token>;
  /** What to use instead of the access token that Zoom has rejected. The same one again: there is no better. */
  refresh(rejected: string, deadline: Deadline): Promise<Replacement>;
  /** The regional address that the token brought, with path, if it is to be adopted and may see the token. */
  apiUrl(): string | undefined;
  /** Ends the token at Zoom and deletes it from the store. */
  revoke(): Promise<void>;
}
