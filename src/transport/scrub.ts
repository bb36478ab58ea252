/** Takes the secrets of a request out of texts that came from outside: servers and proxies repeat headers in their answers. */
import type { WebHeaders } from "../../generated/web.js";
import type { ZoomRequest } from "../request/request.js";

export type Scrub = (text: string) => string;

// Shorter ones are words of a test, which would be found in ordinary texts.
const SHORTEST = 8;

/** A function that blanks out the credentials that `request` was sent with. */
export function scrubber({ headers }: Pick<ZoomRequest, "headers">): Scrub {
  const credentials = headers.get("authorization")?.replace(/^\S+\s+/, "") ?? "";
  return credentials.length < SHORTEST ? (text) => text : (text) => text.replaceAll(credentials, "[redacted]");
}

/** The same for an answer's headers, which are copied only where that is needed. */
export function scrubHeaders(headers: WebHeaders, scrub: Scrub): WebHeaders {
  const echoed = [...headers].filter(([, value]) => scrub(value) !== value);
  if (echoed.length === 0) return headers;
  const copy = new Headers(headers);
  for (const [name, value] of echoed) copy.set(name, scrub(value));
  return copy;
}
