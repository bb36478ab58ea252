/** Tokens of a user who has authorised the app before. */
import { ZoomInputError } from "../errors/classes.js";
import { checkOptional, checkOptions } from "./checks.js";
import { checkStore, createAuth, STORE_OPTIONS, type StoreOptions } from "./grant.js";
import { CLIENT_OPTIONS, createOAuthClient, type OAuthClientOptions } from "./oauth-client.js";
import { createRefreshGrant } from "./refresh-grant.js";
import type { Auth } from "./types.js";

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

/** The option `key` of every grant of a user. */
export function checkKey(key: unknown): string | undefined {
  return checkOptional("options.key", key, "Give what names the user, or leave it out.");
}
