/** One POST to the OAuth server: a limit of time, a bounded answer, no redirects, and errors that hold no secret. */
import type { Deps } from "../options.js";
import { createDeadline } from "../shared/deadline.js";
import { ZoomAuthError, ZoomConnectionError, ZoomResponseError, ZoomTimeoutError } from "../errors/classes.js";
import { connectionCode } from "../transport/connection-error.js";
import { createFetchReply } from "../transport/fetch-reply.js";
import type { Reply } from "../transport/types.js";
import type { Endpoint, Fields, OAuthClient } from "./oauth-client.js";
import { failureOf, objectOf, unreadable, type Failure } from "./refusal.js";

/** Milliseconds for each attempt. */
export const REQUEST_TIMEOUT = 15_000;
const MAX_RESPONSE_BYTES = 64 * 2 ** 10;

export interface Success {
  /** The JSON object, an empty one where the body was empty. */
  readonly body: Record<string, unknown>;
  readonly reply: Reply;
  readonly error?: undefined;
}

/** Never throws: what went wrong, and whether the server may have acted on it, is in the answer. */
export async function post(
  deps: Deps,
  client: OAuthClient,
  endpoint: Endpoint,
  fields: Fields,
): Promise<Success | Failure> {
  const scrub = (text: string) => client.scrub(text, fields);
  const send = createFetchReply(deps, { maxResponseBytes: MAX_RESPONSE_BYTES });
  const deadline = createDeadline({ clock: deps.clock, ms: REQUEST_TIMEOUT, owner: deps.lifetime });
  let reply: Reply;
  try {
    reply = await send(client.request(endpoint, fields, deadline));
  } catch (error) {
    return connectionFailure(error, client.url(endpoint), scrub);
  }
  const ok = reply.status >= 200 && reply.status <= 299;
  const body = ok ? objectOf(reply.text.trim() || "{}") : undefined;
  return body ? { body, reply } : failureOf(reply, deps.clock.now(), scrub);
}

/** A success without what it should bring. */
export function unusable({ reply }: Success, client: OAuthClient, fields: Fields): Failure {
  return { error: unreadable(reply, (text) => client.scrub(text, fields)), outcome: "unknown" };
}

function connectionFailure(error: unknown, url: string, scrub: (text: string) => string): Failure {
  if (error instanceof ZoomResponseError) {
    const { status, headers, excerpt } = error;
    return { error: unreadable({ status, headers, text: excerpt }, scrub), outcome: "unknown" };
  }
  const outcome = error instanceof ZoomConnectionError ? error.outcome : "unknown";
  const late = error instanceof ZoomTimeoutError;
  const reason = late ? "no answer in time" : (connectionCode(error) ?? "connection failed");
  const message = `The OAuth server at ${new URL(url).host} could not be asked: ${scrub(reason)}.`;
  const Kind = late ? ZoomTimeoutError : ZoomConnectionError;
  // Made anew: what a `fetch` throws may hold the request.
  const cause = new Kind(message, { outcome });
  const remedy = "Check the network and try again.";
  return { error: new ZoomAuthError(message, { final: false, remedy, cause }), outcome };
}
