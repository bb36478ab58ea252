/** Tokens of a user who has authorised the app, before or just now. */
import { ZoomInputError } from "../errors/classes.js";
import type { Deps } from "../options.js";
import { sha256 } from "../shared/crypto.js";
import { createDeadline } from "../shared/deadline.js";
import { checkStore, STORE_OPTIONS, type StoreOptions } from "./grant.js";
import { CLIENT_OPTIONS, createOAuthClient, type OAuthClient, type OAuthClientOptions } from "./oauth/endpoint.js";
import { checkKey, checkOptional, checkOptions } from "./options.js";
import { createRefreshGrant } from "./refresh-grant.js";
import { createSharedStore } from "./shared-store.js";
import { createAuth } from "./token-manager.js";
import { memoryTokenStore } from "./token-store.js";
import type { Auth, Token } from "./token.js";

export interface RefreshTokenOptions extends OAuthClientOptions, StoreOptions {
  /** Where to begin. Each use brings another one, which is kept in the store; the store's is taken if it has one. */
  readonly refreshToken?: string | undefined;
  /** Whose token it is, such as your id of the user: what it is found by in `store`. Default: a hash of `refreshToken`. */
  readonly key?: string | undefined;
}

/**
 * Zoom's refresh tokens are good for one use. Without a `store` that outlives the process the last one is lost with it, and
 * the user has to authorise the app again.
 *
 * @example createZoomClient({ auth: refreshToken({ clientId, clientSecret, store, key: userId }) })
 */
export function refreshToken(options: RefreshTokenOptions): Auth {
  checkOptions(options, "refreshToken", [...CLIENT_OPTIONS, "refreshToken", "key", ...STORE_OPTIONS]);
  const client = createOAuthClient(options);
  const remedy = "It comes with the access token when the user authorises the app.";
  const initial = checkOptional("options.refreshToken", options.refreshToken, remedy);
  const key = checkKey(options.key);
  checkStore(options);
  if (initial === undefined && (options.store === undefined || key === undefined)) {
    const message = "`options.refreshToken` is missing. Give it, or give `store` and `key` where it is kept.";
    throw new ZoomInputError("options.refreshToken", message);
  }
  const adoptApiUrl = options.adoptApiUrl ?? false;
  return createAuth(createRefreshGrant({ name: "refresh_token", client, initial, key, adoptApiUrl }), options);
}

export interface UserAuthOptions extends StoreOptions {
  readonly name: string;
  readonly key: string | undefined;
}

/** From a user's first token to an `Auth` that renews it. In the store it replaces what an earlier authorisation left there. */
export async function createUserAuth(
  deps: Deps,
  client: OAuthClient,
  token: Token,
  { name, key, store = memoryTokenStore(deps.clock), adoptApiUrl = false }: UserAuthOptions,
): Promise<Auth> {
  const initial = token.refreshToken;
  const found = key ?? (await sha256(initial ?? token.accessToken));
  const grant = createRefreshGrant({ name, client, initial, key: found, adoptApiUrl });
  // Without a lease: who is renewing the old token right now finds that this one counts.
  // Whoever waited for it may have left, but a code is good for this one answer, so it is kept all the same.
  await createSharedStore(deps, store, grant).replace(createDeadline({ clock: deps.clock }), token);
  return createAuth(grant, { store });
}
