/**
 * What it means that no token came. Loaded with the first failure. Zoom's bodies are `{reason, error}`, some with a number.
 */
import { oauthErrors } from "../../../generated/oauth-errors.js";
import { ZoomAuthError, ZoomConnectionError, ZoomResponseError, ZoomTimeoutError } from "../../errors/classes.js";
import { connectionCode } from "../../transport/connection-error.js";
import { parseObject } from "../../shared/json.js";
import { excerptOf } from "../../errors/redact.js";
import { retryAt } from "../../transport/retry-after.js";
import type { Reply } from "../../transport/types.js";
import type { Failure, FailureOutcome } from "./endpoint.js";

/** The part of a reply that says something. */
export type Answer = Pick<Reply, "status" | "headers" | "text">;

// RFC 6749 sections 4.1.2.1 and 5.2, RFC 8628 section 3.5: the errors after which the same request may succeed.
const TEMPORARY = new Set(["server_error", "temporarily_unavailable", "authorization_pending", "slow_down"]);

const MARKETPLACE = "the app's credentials on the Zoom App Marketplace";
const REMEDIES: Readonly<Record<string, string>> = {
  access_denied: "The user said no. Ask again only if the user wants to.",
  expired_token: "Start the flow again: the device code has expired.",
  invalid_client: `Compare \`clientId\` and \`clientSecret\` with ${MARKETPLACE}, and check that the app is activated.`,
  invalid_grant:
    "Let the user authorise the app again: the code or refresh token is spent. For `serverToServer`, compare `accountId`.",
  invalid_request: `Compare \`accountId\` or \`redirectUri\` with ${MARKETPLACE}, and check that the app is activated.`,
  invalid_scope: "Ask for scopes that the app has on the Zoom App Marketplace.",
  unauthorized_client: "Take the grant that fits the type of the app, and check that the app is activated.",
  unsupported_grant_type:
    "Take the grant that fits the type of the app: `serverToServer` is for Server-to-Server apps.",
};

const LONGEST_REASON = 200;

/** Servers must not be able to send secrets back into an error, in whatever form they got them. */
export function scrubberOf(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = secrets.flatMap((secret) => (secret ? [secret, encoded(secret)] : []));
  // Longer ones first: one may be a part of another.
  forms.sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
}

/** As it stands in a form. */
function encoded(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}

/** `scrub` takes known secrets out of a text. */
export function failureOf(reply: Answer, now: number, scrub: (text: string) => string): Failure {
  const { status, headers, text } = reply;
  const body = parseObject(text);
  const at = retryAt(headers, now);
  const outcome = outcomeOf(status);
  if (!body || status < 400) return { error: unreadable(reply, scrub), outcome, at };

  const row = oauthErrors.find(({ code }) => code === numberOf(body));
  const error = nameOf(body, scrub) ?? row?.error;
  const final = outcome === "answered" && (row?.final ?? !TEMPORARY.has(error ?? ""));
  const said = textOf(body, "reason") ?? textOf(body, "error_description") ?? textOf(body, "error_message");
  const reason = said && scrub(said).slice(0, LONGEST_REASON);
  const details = [row?.code, tracking(headers, scrub)].filter((part) => part !== undefined).join(", ");
  const message = [
    `The OAuth server answered ${status}${error ? ` ${error}` : ""}.`,
    reason,
    row && row.when !== reason && row.when,
  ];
  const remedy = final ? (REMEDIES[error ?? ""] ?? `Check ${MARKETPLACE}.`) : "Try again later.";
  return {
    error: new ZoomAuthError(message.filter(Boolean).join(" ") + (details && ` (${details})`), {
      error,
      final,
      remedy,
    }),
    outcome,
    at,
  };
}

/** For a success that lacks what it should bring. */
export function unusable(reply: Answer, scrub: (text: string) => string): Failure {
  return { error: unreadable(reply, scrub), outcome: "unknown" };
}

/** Neither a token nor an error: a page of a proxy, a redirect, JSON that was cut off. */
function unreadable({ status, headers, text }: Answer, scrub: (text: string) => string): ZoomAuthError {
  const excerpt = excerptOf(scrub(text));
  const type = headers.get("content-type")?.split(";", 1)[0]?.slice(0, 80) ?? "no content type";
  const what =
    status >= 300 && status <= 399 ? "a redirect, which is not followed: it would take the secret along" : type;
  const message = `The OAuth server answered ${status} with ${what} instead of a token: ${JSON.stringify(excerpt)}`;
  // Only these headers: the others may repeat what was sent.
  const kept = new Headers({ "content-type": type });
  const cause = new ZoomResponseError("Expected a token response.", { status, headers: kept, excerpt });
  const remedy = "Check for a proxy or a wrong `tokenUrl`, and try again.";
  return new ZoomAuthError(message, { final: false, remedy, cause });
}

/** For what the request threw. */
export function unreachable(error: unknown, host: string, scrub: (text: string) => string): Failure {
  if (error instanceof ZoomResponseError) {
    const { status, headers, excerpt } = error;
    return { error: unreadable({ status, headers, text: excerpt }, scrub), outcome: "unknown" };
  }
  const outcome = error instanceof ZoomConnectionError ? error.outcome : "unknown";
  const late = error instanceof ZoomTimeoutError;
  const reason = late ? "no answer in time" : (connectionCode(error) ?? "the connection failed");
  const message = `Could not reach the OAuth server at ${host}: ${scrub(reason)}.`;
  const Kind = late ? ZoomTimeoutError : ZoomConnectionError;
  // Made anew: what a `fetch` throws may hold the request.
  const cause = new Kind(message, { outcome });
  return {
    error: new ZoomAuthError(message, { final: false, remedy: "Check the network and try again.", cause }),
    outcome,
  };
}

function outcomeOf(status: number): FailureOutcome {
  if (status === 429) return "busy";
  // After a success that cannot be read, and after a 5xx, it is unknown what was carried out.
  return status >= 500 || status < 300 || status === 408 ? "unknown" : "answered";
}

function textOf(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function nameOf(body: Record<string, unknown>, scrub: (text: string) => string): string | undefined {
  const name = textOf(body, "error");
  return name !== undefined && /^\w{1,60}$/.test(name) ? scrub(name) : undefined;
}

/** Where Zoom puts its number differs from page to page. */
function numberOf(body: Record<string, unknown>): number {
  return Number(body.errorCode ?? body.error_code ?? body.code);
}

function tracking(headers: Headers, scrub: (text: string) => string): string | undefined {
  const id = headers.get("x-zm-trackingid");
  return id === null ? undefined : `tracking ${scrub(id).slice(0, 80)}`;
}
