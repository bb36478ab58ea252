/** What the token authority has to know of a grant, and how a grant becomes what `createZoomClient` takes. */
import type { Deps } from "../options.js";
import { ZoomInputError } from "../errors/classes.js";
import { createAuthority } from "./authority.js";
import { memoryTokenStore } from "./memory-store.js";
import type { Auth, Token, TokenStore } from "./types.js";
import type { Kept, VaultOptions } from "./vault.js";

export interface Grant extends VaultOptions {
  /** Whether the API is called at the regional address that the token brings. */
  readonly adoptApiUrl: boolean;
  /** Asks the OAuth server for a token. The lease is held; `kept` is what was in the store then. */
  request(deps: Deps, context: RequestContext): Promise<Token>;
  /** Ends `token` at the OAuth server, and whatever else the grant knows to end. */
  revoke(deps: Deps, token: Token | undefined): Promise<void>;
}

export interface RequestContext {
  readonly kept: Token | undefined;
  /** Another look into the store. */
  readonly read: () => Promise<Kept | undefined>;
  /** No request begins later than that, in milliseconds since 1970: the lease might run out before it ends. */
  readonly notAfter: number;
}

/** Options of every grant that keeps its tokens in a store. */
export interface StoreOptions {
  /** Where tokens are kept and shared. Default: in memory, for all clients that are made with this `auth`. */
  readonly store?: TokenStore | undefined;
  /**
   * Call the API at the regional address that the token response names (`api_url`), if it is one of Zoom's hosts.
   * Default `false`: the client's `baseUrl`.
   */
  readonly adoptApiUrl?: boolean | undefined;
}

export const STORE_OPTIONS = ["store", "adoptApiUrl"] as const;

export function createAuth(grant: Grant, { store }: StoreOptions): Auth {
  let shared = store;
  return {
    grant: grant.name,
    connect(deps) {
      shared ??= memoryTokenStore(deps.clock);
      return createAuthority(grant, deps, shared);
    },
  };
}

/** Throws `ZoomInputError` for what is no store, or no switch. */
export function checkStore({ store, adoptApiUrl }: StoreOptions): void {
  for (const method of ["get", "compareAndSwap", "lease", "delete"] as const) {
    if (store !== undefined && typeof store?.[method] !== "function") {
      const message = `\`options.store\` has no method \`${method}\`. Give \`memoryTokenStore()\` or another TokenStore.`;
      throw new ZoomInputError("options.store", message);
    }
  }
  if (adoptApiUrl !== undefined && typeof adoptApiUrl !== "boolean") {
    throw new ZoomInputError("options.adoptApiUrl", "`options.adoptApiUrl` is `true` or `false`.");
  }
}
