/** Tokens of a user who authorises the app in a browser (RFC 6749 section 4.1), with PKCE (RFC 7636) unless turned off. */
import type { WebURL, WebURLSearchParams } from "../../generated/web.js";
import { ZoomInputError } from "../errors/classes.js";
import { randomText, sha256 } from "../shared/crypto.js";
import { codeOf } from "./callback.js";
import { FLOW_OPTIONS, flowDeps, inTime, type FlowOptions, type WaitOptions } from "./flow.js";
import { checkStore, STORE_OPTIONS, type StoreOptions } from "./grant.js";
import { CLIENT_OPTIONS, createOAuthClient, type OAuthClientOptions } from "./oauth/endpoint.js";
import { requestToken } from "./oauth/token-request.js";
import { checkKey, checkOptional, checkOptions, checkScope, checkText } from "./options.js";
import { createUserAuth } from "./refresh.js";
import type { Auth } from "./token.js";

export interface AuthorizationCodeOptions extends OAuthClientOptions, StoreOptions, FlowOptions {
  /** Where Zoom sends the user back to, exactly as the app lists it. */
  readonly redirectUri: string;
  /** Default `true`. A public client, which has no `clientSecret`, cannot do without. */
  readonly pkce?: boolean | undefined;
}

export interface AuthorizeOptions {
  /** Default: one that nobody can guess. */
  readonly state?: string | undefined;
  /** Default: all scopes of the app. */
  readonly scope?: string | readonly string[] | undefined;
  /** 43 to 128 characters of `A-Z a-z 0-9 - . _ ~`. Default: one that nobody can guess. */
  readonly codeVerifier?: string | undefined;
}

export interface Authorization {
  /** The page to send the user to. */
  readonly url: string;
  /** What the callback has to bring back. */
  readonly state: string;
  /** What proves that whoever has the code also asked for it. A secret, so it is not in the JSON of this object. */
  readonly codeVerifier: string | undefined;
}

export interface ExchangeOptions extends WaitOptions {
  /** The `state` that `authorizeUrl` gave. Only a bare code needs none. */
  readonly state?: string | undefined;
  /** The `codeVerifier` that `authorizeUrl` gave. */
  readonly codeVerifier?: string | undefined;
  /** Whose token it is, such as your id of the user: what it is found by in `store`. Default: a hash of the refresh token. */
  readonly key?: string | undefined;
}

export interface AuthorizationCodeFlow {
  /** Where to send the user. Keep `state` and `codeVerifier` in the user's session until the user comes back. */
  authorizeUrl(options?: AuthorizeOptions): Promise<Authorization>;
  /** The token for the code in `callback`: the address that the user came back with, or the code alone. */
  exchange(callback: string | WebURL | WebURLSearchParams, options?: ExchangeOptions): Promise<Auth>;
}

const NAME = "authorization_code";
// RFC 7636 section 4.1.
const VERIFIER = /^[A-Za-z0-9\-._~]{43,128}$/;

/**
 * @example
 * const flow = authorizationCode({ clientId, clientSecret, redirectUri });
 * const { url, state, codeVerifier } = await flow.authorizeUrl();
 * const zoom = createZoomClient({ auth: await flow.exchange(request.url, { state, codeVerifier }) });
 */
export function authorizationCode(options: AuthorizationCodeOptions): AuthorizationCodeFlow {
  const known = [...CLIENT_OPTIONS, "redirectUri", "pkce", ...STORE_OPTIONS, ...FLOW_OPTIONS];
  checkOptions(options, "authorizationCode", known);
  const client = createOAuthClient(options);
  const redirectUri = checkRedirectUri(options.redirectUri);
  checkStore(options);
  const pkce = options.pkce ?? true;
  if (!pkce && !client.confidential) {
    const message =
      "`options.pkce` is off without a `clientSecret`: anybody could use the code. Turn it on, or give the secret.";
    throw new ZoomInputError("options.pkce", message);
  }
  const deps = flowDeps(options);
  client.check(deps);

  return {
    async authorizeUrl(wanted = {}) {
      checkOptions(wanted, "authorizeUrl", ["state", "scope", "codeVerifier"]);
      const state = checkOptional("options.state", wanted.state, "Leave it out to get one.") ?? randomText();
      const codeVerifier = pkce ? checkVerifier(wanted.codeVerifier ?? randomText()) : undefined;
      const url = new URL(client.url("authorizeUrl"));
      const scope = checkScope(wanted.scope);
      const parameters = {
        response_type: "code",
        client_id: client.clientId,
        redirect_uri: redirectUri,
        state,
        ...(scope && { scope }),
        ...(codeVerifier && { code_challenge: await sha256(codeVerifier), code_challenge_method: "S256" }),
      };
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return new PendingAuthorization(url.href, state, codeVerifier);
    },

    async exchange(callback, given = {}) {
      checkOptions(given, "exchange", ["state", "codeVerifier", "key", "signal"]);
      const key = checkKey(given.key);
      const code = codeOf(callback, given.state);
      const verifier = pkce ? checkVerifier(given.codeVerifier) : undefined;
      const fields = {
        grant_type: NAME,
        code,
        redirect_uri: redirectUri,
        ...(verifier && { code_verifier: verifier }),
      };
      const { store, adoptApiUrl } = options;
      return inTime(deps, given, async (deadline) => {
        // RFC 6749 section 4.1.2: a code that comes twice may end the tokens of the first time.
        const answer = await requestToken(deps, client, { grant: NAME, fields, repeatable: false, deadline });
        if (answer.error) throw answer.error;
        return createUserAuth(deps, client, answer.token, { name: NAME, key, store, adoptApiUrl });
      });
    },
  };
}

function checkRedirectUri(value: unknown): string {
  const text = checkText("options.redirectUri", value, "Give the one that the app lists on the Zoom App Marketplace.");
  // RFC 6749 section 3.1.2.
  if (URL.canParse(text) && !text.includes("#")) return text;
  const message = "`options.redirectUri` must be an absolute URL without a fragment. Give the one that the app lists.";
  throw new ZoomInputError("options.redirectUri", message);
}

function checkVerifier(value: string | undefined): string {
  if (typeof value === "string" && VERIFIER.test(value)) return value;
  const problem =
    value === undefined
      ? "is missing. Keep the `codeVerifier` that `authorizeUrl` gave; it is not in its JSON, so store it by itself."
      : "is not a code verifier, which has 43 to 128 characters of `A-Z a-z 0-9 - . _ ~` (RFC 7636 section 4.1).";
  throw new ZoomInputError("options.codeVerifier", `\`options.codeVerifier\` ${problem}`);
}

/** A class because only private fields stay out of every kind of dump. */
class PendingAuthorization implements Authorization {
  readonly #codeVerifier: string | undefined;

  constructor(
    readonly url: string,
    readonly state: string,
    codeVerifier: string | undefined,
  ) {
    this.#codeVerifier = codeVerifier;
  }
  get codeVerifier(): string | undefined {
    return this.#codeVerifier;
  }
}
