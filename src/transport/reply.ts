/** What a reply holds: its JSON, and the platform's `Response` for those who want one. */
import { ZoomResponseError } from "../errors/classes.js";
import { excerptOf } from "../errors/redact.js";
import type { ZoomRequest } from "../request/request.js";
import { callInfo } from "./call-info.js";
import { scrubHeaders } from "./scrub.js";
import type { Reply } from "./types.js";

const JSON_TYPE = /^\s*(application|text)\/([\w.+-]+\+)?json\s*(;|$)/i;
// Fetch specification, "null body status": a `Response` with one of them refuses a body.
const WITHOUT_BODY = new Set([101, 103, 204, 205, 304]);

/** The JSON of a success, undefined where the body is empty. Throws `ZoomResponseError` for a body that is something else. */
export function readJson(reply: Reply, request: ZoomRequest): unknown {
  const { status, headers, text, scrub } = reply;
  if (text.trim() === "") return undefined;
  const refuse = (message: string): never => {
    throw new ZoomResponseError(message, {
      ...callInfo(request),
      status,
      headers: scrubHeaders(headers, scrub),
      excerpt: excerptOf(scrub(text)),
    });
  };
  const type = headers.get("content-type");
  // RFC 9110 section 8.3: without a content type the recipient may look at the data.
  if (type !== null && !JSON_TYPE.test(type)) {
    return refuse(`Expected JSON, got ${mediaType(type)}. Check for a proxy, a sign-in page or a wrong \`baseUrl\`.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error is left out: it quotes the body.
    return refuse(`Expected JSON, got text that is not valid JSON or was cut off after ${text.length} characters.`);
  }
}

/** The JSON of a refusal, or its text where it is something else. It is shown to people, so it holds no token. */
export function refusalOf({ text, scrub }: Reply): unknown {
  const shown = scrub(text);
  try {
    return JSON.parse(shown);
  } catch {
    return shown;
  }
}

/** The same reply without what the request was authorized with, for whatever is kept in an error. */
export function withoutSecrets(reply: Reply): Reply {
  const text = reply.scrub(reply.text);
  const bytes = text === reply.text ? reply.bytes : new TextEncoder().encode(text);
  return { ...reply, headers: scrubHeaders(reply.headers, reply.scrub), text, bytes };
}

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

function mediaType(type: string): string {
  return type.split(";", 1)[0]?.trim().slice(0, 80) || "an empty content type";
}
