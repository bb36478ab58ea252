/** What the token manager has to know of a grant, and the options of all grants that keep their tokens in a store. */
import { ZoomInputError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import type { Deadline } from "../shared/deadline.js";
import type { SharedStoreOptions } from "./shared-store.js";
import type { TokenStore } from "./token-store.js";
import type { Token } from "./token.js";

export interface Grant extends SharedStoreOptions {
  /** The account that it is for, if it is bound to one. */
  readonly account?: string | undefined;
  /** Whether the API is called at the regional address that the token brings. */
  readonly adoptApiUrl: boolean;
  /** Throws `ZoomInputError` if it cannot be used by a client with these options. */
  check(deps: Deps): void;
  /** Asks the OAuth server for a token, while nobody else does. */
  request(deps: Deps, context: RequestContext): Promise<Token>;
  /** Ends `token` at the OAuth server, and whatever else the grant knows to end. */
  revoke(deps: Deps, token: Token | undefined, deadline: Deadline): Promise<void>;
}

export interface RequestContext {
  /** What was in the store when the lease was taken. */
  readonly stored: Token | undefined;
  /** Another look into the store: a token that came since then, because the lease's holder before was slow, not dead. */
  readonly newer: () => Promise<Token | undefined>;
  /** No request begins later than that, in milliseconds since 1970: the lease might run out before it ends. */
  readonly notAfter: number;
  /** Ends when nobody waits for the token any more. */
  readonly deadline: Deadline;
}

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

/** Throws `ZoomInputError` for what is not a store, or not a switch. */
export function checkStore({ store, adoptApiUrl }: StoreOptions): void {
  for (const method of ["get", "compareAndSwap", "lease", "delete"] as const) {
    if (store !== undefined && typeof store?.[method] !== "function") {
      const message = `\`options.store\` has no method \`${method}\`. Give \`memoryTokenStore()\` or another TokenStore.`;
      throw new ZoomInputError("options.store", message);
    }
  }
  if (adoptApiUrl !== undefined && typeof adoptApiUrl !== "boolean") {
    throw new ZoomInputError("options.adoptApiUrl", "`options.adoptApiUrl` must be `true` or `false`.");
  }
}
