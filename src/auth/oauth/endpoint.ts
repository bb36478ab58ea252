/** The OAuth server as an app speaks to it: its addresses, the app's credentials, and one POST with errors that hold no secret. */
import { oauth } from "../../../generated/platform.js";
import { ZoomAuthError } from "../../errors/classes.js";
import { checkBaseUrl } from "../../hosts.js";
import type { Deps } from "../../options.js";
import { ZoomRequest } from "../../request/request.js";
import { parseObject } from "../../shared/json.js";
import { atMost, checkDeadline, type Deadline } from "../../shared/deadline.js";
import { createFetchReply } from "../../transport/fetch-reply.js";
import type { Reply } from "../../transport/types.js";
import { checkOptional, checkText } from "../options.js";

export interface OAuthClientOptions {
  /** The Client ID of the app. */
  readonly clientId: string;
  /** The Client Secret of the app. Public clients, which use PKCE, have none. */
  readonly clientSecret?: string | undefined;
  /** Default `https://zoom.us/oauth/token`. The other addresses of OAuth are taken to be on the same host. */
  readonly tokenUrl?: string | undefined;
}

export const CLIENT_OPTIONS = ["clientId", "clientSecret", "tokenUrl"] as const;
export const WHERE = "It is among the app's credentials on the Zoom App Marketplace.";

/** Milliseconds for each request. */
export const REQUEST_TIMEOUT = 15_000;
const MAX_RESPONSE_BYTES = 64 * 2 ** 10;

// The fields of requests whose values nobody else may know.
const SECRET_FIELDS = ["code", "code_verifier", "device_code", "refresh_token", "token"];

export type Endpoint = "tokenUrl" | "deviceUrl" | "revokeUrl" | "authorizeUrl";
export type Fields = Readonly<Record<string, string>>;

export interface Success {
  /** The JSON object, an empty one where the body was empty. */
  readonly body: Record<string, unknown>;
  /** What to make of it where it lacks what it should bring. */
  readonly unusable: () => Promise<Failure>;
  readonly error?: undefined;
}

/** `not_sent` and `busy`: nothing was carried out. `unknown`: it may have been. `answered`: the server has decided. */
export type FailureOutcome = "not_sent" | "busy" | "unknown" | "answered";

export interface Failure {
  readonly error: ZoomAuthError;
  readonly outcome: FailureOutcome;
  /** When the server wants to be asked again, in milliseconds since 1970. */
  readonly at?: number | undefined;
}

/** The app's secret is nowhere but in the closures of these functions. */
export interface OAuthClient {
  readonly clientId: string;
  readonly confidential: boolean;
  /** Of the OAuth server, for keys. */
  readonly host: string;
  url(endpoint: Endpoint): string;
  /** Throws `ZoomInputError` if secrets would be sent unencrypted where `allowInsecureHosts` does not say so. */
  check(deps: Pick<Deps, "allowInsecureHosts">): void;
  /** Throws nothing but `Ended`: what went wrong, and whether the server may have acted on it, is in the answer. */
  post(deps: Deps, endpoint: Endpoint, fields: Fields, deadline: Deadline): Promise<Success | Failure>;
  /** Ends an access or refresh token. Throws `ZoomAuthError`. */
  revoke(deps: Deps, token: string, deadline: Deadline): Promise<void>;
}

/** Throws `ZoomInputError` for an option that cannot be right. */
export function createOAuthClient(options: OAuthClientOptions): OAuthClient {
  const clientId = checkText("options.clientId", options.clientId, `Set ZOOM_CLIENT_ID. ${WHERE}`);
  const remedy = `Set ZOOM_CLIENT_SECRET. ${WHERE} Leave it out for a public client.`;
  const clientSecret = checkOptional("options.clientSecret", options.clientSecret, remedy);
  const given = checkText("options.tokenUrl", options.tokenUrl ?? oauth.tokenUrl, "Leave it out to use Zoom's.");
  // Whether plain http will do depends on who uses it.
  const tokenUrl = checkBaseUrl("options.tokenUrl", given, URL.canParse(given) ? [new URL(given).hostname] : []);
  const { host } = new URL(tokenUrl);
  const basic = clientSecret === undefined ? undefined : btoa(`${formEncode(clientId)}:${formEncode(clientSecret)}`);

  function url(endpoint: Endpoint): string {
    // A secret that is meant for another server must not reach Zoom's, nor the other way round.
    return endpoint === "tokenUrl" ? tokenUrl : new URL(new URL(oauth[endpoint]).pathname, tokenUrl).href;
  }

  function check({ allowInsecureHosts }: Pick<Deps, "allowInsecureHosts">): void {
    checkBaseUrl("options.tokenUrl", tokenUrl, allowInsecureHosts);
  }

  async function post(deps: Deps, endpoint: Endpoint, fields: Fields, deadline: Deadline): Promise<Success | Failure> {
    const headers = new Headers({ accept: "application/json", "content-type": "application/x-www-form-urlencoded" });
    if (basic !== undefined) headers.set("authorization", `Basic ${basic}`);
    // RFC 6749 section 2.3: one way of authentication at a time. Zoom wants the id to start the device flow.
    const named = basic === undefined || endpoint === "deviceUrl" ? { client_id: clientId, ...fields } : fields;
    const body = new URLSearchParams(named).toString();
    const secrets = [basic, clientSecret, ...SECRET_FIELDS.map((name) => fields[name])];
    let reply: Reply;
    try {
      const limited = atMost(deadline, REQUEST_TIMEOUT);
      const request = new ZoomRequest(url(endpoint), { method: "POST", headers, body, deadline: limited });
      reply = await createFetchReply(deps, { maxResponseBytes: MAX_RESPONSE_BYTES })(request);
    } catch (error) {
      checkDeadline(deadline);
      const parts = await failures();
      return parts?.unreachable(error, host, parts.scrubberOf(secrets)) ?? unexplained();
    }
    const { status, text } = reply;
    const object = status >= 200 && status <= 299 ? parseObject(text.trim() || "{}") : undefined;
    if (object) {
      const unusable = async () => {
        const parts = await failures();
        return parts?.unusable(reply, parts.scrubberOf(secrets)) ?? unexplained(status);
      };
      return { body: object, unusable };
    }
    const parts = await failures();
    return parts?.failureOf(reply, deps.clock.now(), parts.scrubberOf(secrets)) ?? unexplained(status);
  }

  async function revoke(deps: Deps, token: string, deadline: Deadline): Promise<void> {
    const { error } = await post(deps, "revokeUrl", { token }, deadline);
    if (error) throw error;
  }

  return { clientId, confidential: basic !== undefined, host, url, check, post, revoke };
}

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they become Basic credentials. */
function formEncode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

const failures = () => import("./refusal.js").catch(() => undefined);

/** Where the file about failures cannot be loaded, for instance after a deployment has replaced it. */
function unexplained(status?: number): Failure {
  const what = status === undefined ? "could not be reached" : `answered ${status}`;
  const message = `Could not obtain an access token: the OAuth server ${what}.`;
  return { error: new ZoomAuthError(message, { final: false, remedy: "Try again." }), outcome: "unknown" };
}
