/** Tokens of a Server-to-Server app: the app's own credentials, no user, no refresh token. */
import { ZoomInputError } from "../errors/classes.js";
import { checkStore, STORE_OPTIONS, type StoreOptions } from "./grant.js";
import { CLIENT_OPTIONS, createOAuthClient, WHERE, type OAuthClientOptions } from "./oauth/endpoint.js";
import { requestToken } from "./oauth/token-request.js";
import { checkOptions, checkText } from "./options.js";
import { createAuth } from "./token-manager.js";
import type { Auth } from "./token.js";

export interface ServerToServerOptions extends OAuthClientOptions, StoreOptions {
  /** The Account ID of the app. */
  readonly accountId: string;
  readonly clientSecret: string;
  /**
   * Which of several tokens is asked for, counted from 0, on accounts whose token tolerance Zoom's support has raised. A new
   * token ends the one before it with the same index only, so that each process may have its own:
   * `tokenIndex: Number(process.env.WORKER)`. Default: none is named, and the account has one token.
   * (Zoom Developer Forum, topic 74432.)
   */
  readonly tokenIndex?: number | undefined;
}

const NAME = "server_to_server";

/** Longer than most requests take. Whoever comes after it harms nobody: a second token is as good. */
const LEASE_MS = 3_000;

/**
 * A new token can end the one before. Processes that use the same app should share a `store`; without one they take the
 * token from each other, and each such loss costs a request.
 *
 * @example createZoomClient({ auth: serverToServer({ accountId, clientId, clientSecret }) })
 */
export function serverToServer(options: ServerToServerOptions): Auth {
  checkOptions(options, "serverToServer", ["accountId", "tokenIndex", ...CLIENT_OPTIONS, ...STORE_OPTIONS]);
  const accountId = checkText("options.accountId", options.accountId, `Set ZOOM_ACCOUNT_ID. ${WHERE}`);
  checkText("options.clientSecret", options.clientSecret, `Set ZOOM_CLIENT_SECRET. ${WHERE}`);
  const client = createOAuthClient(options);
  checkStore(options);
  const { tokenIndex: index } = options;
  if (index !== undefined && !(Number.isSafeInteger(index) && index >= 0)) {
    const message = "`options.tokenIndex` must be a whole number of at least 0, or left out.";
    throw new ZoomInputError("options.tokenIndex", message);
  }
  const named = index === undefined ? {} : { token_index: String(index) };
  const fields = { grant_type: "account_credentials", account_id: accountId, ...named };
  const account = `${client.host}/${NAME}/${client.clientId}/${accountId}`;
  const key = index === undefined ? account : `${account}/${index}`;

  return createAuth(
    {
      name: NAME,
      account: accountId,
      required: false,
      leaseMs: LEASE_MS,
      adoptApiUrl: options.adoptApiUrl ?? false,
      key: async () => key,
      check: client.check,
      async request(deps, { deadline }) {
        // Not bound to the lease: a second token is no harm, so the retries may take longer than it lasts.
        const answer = await requestToken(deps, client, { grant: NAME, fields, repeatable: true, deadline });
        if (answer.error) throw answer.error;
        return answer.token;
      },
      async revoke(deps, token, deadline) {
        if (token) await client.revoke(deps, token.accessToken, deadline);
      },
    },
    options,
  );
}
