/** The platform's `Response` for those who want one, and what may be shown of a reply. */
import { scrubHeaders } from "./scrub.js";
import type { Reply } from "./types.js";

// Fetch specification, "null body status": a `Response` with one of them refuses a body.
const WITHOUT_BODY = new Set([101, 103, 204, 205, 304]);

/** The platform's `Response`. */
export function toResponse({ status, headers, bytes, url, redirected }: Reply): Response {
  const response = new Response(WITHOUT_BODY.has(status) ? null : bytes, { status, headers });
  return Object.defineProperties(response, {
    // What the constructor has no option for.
    url: { value: url },
    redirected: { value: redirected === true },
    // Headers hold cookies, which belong into no log.
    [Symbol.for("nodejs.util.inspect.custom")]: { value: () => `Response { status: ${status} }` },
  });
}

/** The same reply without what the request was authorized with, for whatever is kept in an error. */
export function withoutSecrets(reply: Reply): Reply {
  const text = reply.scrub(reply.text);
  const bytes = text === reply.text ? reply.bytes : new TextEncoder().encode(text);
  return { ...reply, headers: scrubHeaders(reply.headers, reply.scrub), text, bytes };
}
