/**
 * Redirects followed by hand: with the token, which the platform would drop or leak, and to nobody who may not see it.
 * Zoom may answer from a regional host and wants the token and the method there (301 and 302 too).
 */
import { mayHoldToken } from "../hosts.js";
import { ZoomResponseError } from "../errors/classes.js";
import type { ZoomRequest } from "../request/request.js";
import { callInfo } from "./call-info.js";
import { isRedirect, SEE_OTHER } from "./redirect-status.js";
import { scrubHeaders } from "./scrub.js";
import type { Reply, Send } from "./types.js";

const MAX_REDIRECTS = 5;

/** Where a redirect leads, or why it is not followed. */
type Target =
  { readonly url: URL; readonly problem?: undefined } | { readonly url?: undefined; readonly problem: string };

/** The answer at the end of the redirects that begin with `first`. `origin` may see the token, whatever it is. */
export async function follow(next: Send, request: ZoomRequest, first: Reply, origin: string): Promise<Reply> {
  const seen = new Set([request.url]);
  let current = request;
  let reply = first;
  const refuse = (message: string): never => {
    // No excerpt: the body of a redirect repeats the address, whose query may say more than it should.
    const { status, scrub } = reply;
    const headers = scrubHeaders(reply.headers, scrub);
    throw new ZoomResponseError(message, { ...callInfo(request), status, headers, excerpt: "" });
  };
  while (isRedirect(reply.status)) {
    const { url, problem } = targetOf(reply, current, origin);
    if (!url) return refuse(`The redirect ${problem}`);
    const { host, href } = url;
    // RFC 9110 section 15.4.4: the write was carried out, and what follows would be a GET of its result. Zoom has none.
    if (reply.status === SEE_OTHER && current.method !== "GET") {
      return refuse(`Expected the answer to a ${current.method}, got a 303 redirect to ${host}. Check for a proxy.`);
    }
    if (seen.has(href)) return refuse(`The redirects go round in a circle at ${host}. Check \`baseUrl\`.`);
    if (seen.size > MAX_REDIRECTS) {
      return refuse(`There are more than ${MAX_REDIRECTS} redirects in a row, the last to ${host}. Check \`baseUrl\`.`);
    }
    seen.add(href);
    current = current.with({ url: href });
    reply = await next(current);
  }
  return { ...reply, redirected: true };
}

function targetOf(reply: Reply, { url: from }: ZoomRequest, origin: string): Target {
  const location = reply.headers.get("location");
  const { host, protocol } = new URL(from);
  if (!location) return { problem: `from ${host} names no address: \`Location\` is missing. Check for a proxy.` };
  if (!URL.canParse(location, from)) return { problem: `from ${host} names no valid address. Check for a proxy.` };
  const url = new URL(location, from);
  if (url.username || url.password) {
    return { problem: `to ${url.host} holds a user name or password. Check for a proxy.` };
  }
  if (protocol === "https:" && url.protocol !== "https:") {
    return { problem: `to ${url.host} would send the token unencrypted (${url.protocol}). Check for a proxy.` };
  }
  if (!mayHoldToken(url, origin)) {
    return { problem: `leads to ${url.host}, which may not see the token. If it is yours, set it as \`baseUrl\`.` };
  }
  return { url };
}
