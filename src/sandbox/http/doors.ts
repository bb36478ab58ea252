/** Who may come in over a port: a page of another site, which a browser on this machine has open, may not. */
import { secureHeaders } from "hono/secure-headers";
import { json } from "./answer.js";
import type { ListenOptions } from "./listen.js";

// As nearly every client writes it. Other spellings, such as `127.1`, take the way through the URL parser.
const USUAL = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;
const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

export function isLoopback(hostname: string): boolean {
  return LOOPBACK.has(hostname);
}

export interface Doors extends Pick<ListenOptions, "hosts" | "origins"> {
  readonly scheme: string;
  readonly hostname: string;
}

/**
 * The answer to a request that is not let in; undefined if it is. `hosts` are further names of this machine. On a
 * loopback address every other `Host` is refused: a name that somebody makes point here (DNS rebinding) is how a page
 * of theirs would read what is asked there.
 */
export function refusedAtDoor(
  { headers }: Request,
  { scheme, hostname, hosts = [], origins = [] }: Doors,
): Response | undefined {
  const host = headers.get("host") ?? "";
  if (isLoopback(hostname) && !USUAL.test(host) && !known(nameOf(`http://${host}`), hosts)) {
    const message = `The sandbox answers for this machine only, not for the host ${JSON.stringify(host)}. Name it in the option \`hosts\`.`;
    return json(403, { code: 403, message });
  }
  const origin = headers.get("origin");
  // Across origins no browser sends this header unasked, and the sandbox grants it to nobody: it is a proxy or a tool.
  if (origin === null || origin === `${scheme}://${host}` || headers.has("authorization")) return undefined;
  if (origins.includes(origin)) return undefined;
  const message = `The sandbox takes no requests from pages of ${origin}. Name the origin in the option \`origins\`, or call it from a server.`;
  return json(403, { code: 403, message });
}

function known(name: string | undefined, hosts: readonly string[]): boolean {
  return name !== undefined && (isLoopback(name) || name.endsWith(".localhost") || hosts.includes(name));
}

function nameOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** Headers of everything that is for people and not for clients. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: { frameAncestors: ["'none'"] },
  xFrameOptions: "DENY",
  // It speaks plain HTTP, and would lock other services of the same host out.
  strictTransportSecurity: false,
});
