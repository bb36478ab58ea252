/** The app that asks for tokens: its credentials, and the addresses of the OAuth server that sees them. */
import { oauth } from "../../generated/platform.js";
import type { Deadline } from "../shared/deadline.js";
import { ZoomRequest } from "../request/request.js";
import { checkOptional, checkText, checkUrl } from "./checks.js";

export interface OAuthClientOptions {
  /** The Client ID of the app. */
  readonly clientId: string;
  /** The Client Secret of the app. Public clients, which use PKCE, have none. */
  readonly clientSecret?: string | undefined;
  /** Default `https://zoom.us/oauth/token`. The other addresses of OAuth are taken to be on the same host. */
  readonly tokenUrl?: string | undefined;
}

export const CLIENT_OPTIONS = ["clientId", "clientSecret", "tokenUrl"] as const;

export type Endpoint = "tokenUrl" | "deviceUrl" | "revokeUrl" | "authorizeUrl";
export type Fields = Readonly<Record<string, string>>;

/** Its secret is nowhere but in the closures of these functions. */
export interface OAuthClient {
  readonly clientId: string;
  readonly confidential: boolean;
  url(endpoint: Endpoint): string;
  /** A POST of `fields` that proves, or at least says, which app asks. */
  request(endpoint: Endpoint, fields: Fields, deadline: Deadline): ZoomRequest;
  /** `text` without the client's secret and the values of `fields` that are secrets. */
  scrub(text: string, fields: Fields): string;
}

// The fields of requests whose values nobody else may know.
const SECRET_FIELDS = ["code", "code_verifier", "device_code", "refresh_token", "token"];

/** Throws `ZoomInputError` for an option that cannot be right. */
export function createOAuthClient(options: OAuthClientOptions): OAuthClient {
  const clientId = checkText("options.clientId", options.clientId, `Set ZOOM_CLIENT_ID. ${WHERE}`);
  const remedy = `Set ZOOM_CLIENT_SECRET. ${WHERE} Leave it out for a public client.`;
  const clientSecret = checkOptional("options.clientSecret", options.clientSecret, remedy);
  const tokenUrl = checkUrl("options.tokenUrl", options.tokenUrl ?? oauth.tokenUrl);
  const basic = clientSecret === undefined ? undefined : btoa(`${formEncode(clientId)}:${formEncode(clientSecret)}`);
  // Servers must not be able to send them back into an error, in whatever form they got them.
  const own = clientSecret === undefined ? [] : [clientSecret, formEncode(clientSecret), basic ?? ""];

  return {
    clientId,
    confidential: basic !== undefined,
    url: (endpoint) => {
      if (endpoint === "tokenUrl") return tokenUrl;
      // A secret that is meant for another server must not reach Zoom's, nor the other way round.
      return new URL(new URL(oauth[endpoint]).pathname, tokenUrl).href;
    },
    request(endpoint, fields, deadline) {
      const headers = new Headers({ accept: "application/json", "content-type": "application/x-www-form-urlencoded" });
      if (basic !== undefined) headers.set("authorization", `Basic ${basic}`);
      // RFC 6749 section 2.3: one way of authentication at a time. Zoom wants the id to start the device flow.
      const named = basic === undefined || endpoint === "deviceUrl" ? { client_id: clientId, ...fields } : fields;
      return new ZoomRequest(this.url(endpoint), {
        method: "POST",
        headers,
        body: new URLSearchParams(named).toString(),
        deadline,
      });
    },
    scrub(text, fields) {
      const given = SECRET_FIELDS.flatMap((name) => fields[name] ?? []);
      const secrets = [...own, ...given, ...given.map(formEncode)].filter((secret) => secret !== "");
      // Longer ones first: one may be a part of another.
      secrets.sort((a, b) => b.length - a.length);
      return secrets.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
    },
  };
}

const WHERE = "It is among the app's credentials on the Zoom App Marketplace.";

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they become Basic credentials. */
function formEncode(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
