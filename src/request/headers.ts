/** Which headers a caller may set. What is refused would break the request, or is set by the client itself. */
import { ZoomInputError, type CallInfo } from "../errors/classes.js";

// Fetch specification, "forbidden request-header", as far as servers would refuse the request or read it wrongly.
const SET_BY_FETCH = new Set([
  "connection",
  "content-length",
  "expect",
  "keep-alive",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/** Throws `ZoomInputError`. Values are never shown, as they may be secrets. */
export function checkHeaders(headers: unknown, call?: CallInfo): void {
  if (headers === undefined) return;
  const refuse = (name: string, message: string): never => {
    throw new ZoomInputError(name, `${message} Nothing was sent.`, call);
  };
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers !== headers instanceof Headers) {
    return refuse("headers", "`headers` must be an object of names and values.");
  }
  for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers)) {
    const lower = name.toLowerCase();
    if (lower === "authorization") refuse("headers.authorization", AUTHORIZATION);
    if (SET_BY_FETCH.has(lower))
      refuse(`headers.${name}`, `\`fetch\` sets the header \`${name}\` itself. Leave it out.`);
    // RFC 9110 sections 5.1 and 5.5.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) refuse("headers", `${quoted(name)} cannot be the name of a header.`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      const allowed = "a string without line ends and without characters beyond U+00FF";
      refuse(`headers.${name}`, `The value of the header \`${name}\` must be ${allowed}.`);
    }
  }
}

export const AUTHORIZATION = "The client sets `authorization` itself. Give the token through `auth`.";

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
