/** Tokens of a Server-to-Server app: the app's own credentials, no user, no refresh token. */
import { checkOptions, checkText } from "./checks.js";
import { checkStore, createAuth, STORE_OPTIONS, type StoreOptions } from "./grant.js";
import { CLIENT_OPTIONS, createOAuthClient, type OAuthClientOptions } from "./oauth-client.js";
import { requestRevocation } from "./revoke.js";
import { requestToken } from "./token-request.js";
import type { Auth } from "./types.js";

export interface ServerToServerOptions extends OAuthClientOptions, StoreOptions {
  /** The Account ID of the app. */
  readonly accountId: string;
  readonly clientSecret: string;
}

const NAME = "server_to_server";

/** A request with its timeout, and a little more. Who comes after it harms nobody: a second token is as good. */
const LEASE_MS = 20_000;

/**
 * A new token can end the one before. Processes that use the same app should share a `store`; without one they take the
 * token from each other, and each such loss costs a request.
 *
 * @example createZoomClient({ auth: serverToServer({ accountId, clientId, clientSecret }) })
 */
export function serverToServer(options: ServerToServerOptions): Auth {
  checkOptions(options, "serverToServer", ["accountId", ...CLIENT_OPTIONS, ...STORE_OPTIONS]);
  const where = "It is among the app's credentials on the Zoom App Marketplace.";
  const accountId = checkText("options.accountId", options.accountId, `Set ZOOM_ACCOUNT_ID. ${where}`);
  checkText("options.clientSecret", options.clientSecret, `Set ZOOM_CLIENT_SECRET. ${where}`);
  const client = createOAuthClient(options);
  checkStore(options);
  const key = `${new URL(client.url("tokenUrl")).host}/${NAME}/${client.clientId}/${accountId}`;
  const fields = { grant_type: "account_credentials", account_id: accountId };

  return createAuth(
    {
      name: NAME,
      required: false,
      leaseMs: LEASE_MS,
      adoptApiUrl: options.adoptApiUrl ?? false,
      key: () => Promise.resolve(key),
      async request(deps) {
        // Not bound to the lease: a second token is no harm, so the retries may take longer than it lasts.
        const answer = await requestToken(deps, client, { grant: NAME, fields, repeatable: true });
        if (answer.error) throw answer.error;
        return answer.token;
      },
      async revoke(deps, token) {
        if (token) await requestRevocation(deps, client, token.accessToken);
      },
    },
    options,
  );
}
