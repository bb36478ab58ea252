/** Who may come in over a port: a page of another site, which a browser on this machine has open, may not. */
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import type { OperationContract } from "../spec/operation.js";
import { json } from "./answer.js";

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

export function isLoopback(hostname: string): boolean {
  return LOOPBACK.has(hostname);
}

/**
 * The answer to a request that is not let in; undefined if it is. `hosts` are further names of this machine. On a
 * loopback address every other `Host` is refused: a name that somebody makes point here (DNS rebinding) is how a page
 * of theirs would read what is asked there.
 */
export function refusedAtDoor(
  { headers }: Request,
  { hostname, hosts = [] }: { readonly hostname: string; readonly hosts?: readonly string[] | undefined },
): Response | undefined {
  const host = headers.get("host") ?? "";
  if (isLoopback(hostname) && !known(nameOf(`http://${host}`), hosts)) {
    const message = `The sandbox answers for this machine only, not for the host ${JSON.stringify(host)}. Name it in the option \`hosts\`.`;
    return json(403, { code: 403, message });
  }
  const origin = headers.get("origin");
  // Across origins no browser sends this header unasked, and the sandbox grants it to nobody: it is a proxy or a tool.
  if (origin === null || origin === `http://${host}` || headers.has("authorization")) return undefined;
  const message = `The sandbox takes no requests from pages of ${origin}. Call it from a server, or open its own page.`;
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

/** Zoom names no limit for JSON. The largest body that its operations describe is a small part of this. */
const LARGEST_JSON = 1024 * 1024;

/** Bodies that are too large are refused before anybody reads them. */
export function limitBodies(
  app: Hono,
  contracts: ReadonlyMap<string, OperationContract>,
  record: (request: Request, template: string | undefined, respond: () => Promise<Response>) => Promise<Response>,
): void {
  const files = [...contracts.values()].flatMap(({ limits }) =>
    limits.flatMap(({ kind, limit }) => (kind === "size" && typeof limit === "number" ? [limit] : [])),
  );
  const limit = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (c) => {
        const message = `The body is larger than ${maxSize} bytes.`;
        return record(c.req.raw, c.req.path, async () => json(413, { code: 413, message }));
      },
    });
  const ofText = limit(LARGEST_JSON);
  // Twice the largest file, so that one which is somewhat too large gets the code that Zoom has for it.
  const ofForms = limit(2 * Math.max(LARGEST_JSON, ...files));
  app.use((c, next) => (c.req.header("content-type")?.startsWith("multipart/") ? ofForms : ofText)(c, next));
}
