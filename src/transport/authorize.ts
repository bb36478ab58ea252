/** The bearer in front of every request, as it is when the request leaves: calls may have waited for minutes. */
import type { TokenSource } from "../auth/token.js";
import type { Layer } from "./types.js";

/** Every request that begins with `baseUrl` goes to the regional address instead, once a token has brought one. */
export function createAuthorize(source: TokenSource, baseUrl: string): Layer {
  return (next) => async (request) => {
    const token = source.peek() ?? (await source.current(request.token, request.deadline));
    // A copy: the caller's request can be seen by middlewares, and printed.
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${token.accessToken}`);
    const base = source.apiUrl();
    const moved = base !== undefined && request.url.startsWith(`${baseUrl}/`);
    const leaving = request.with(moved ? { headers, url: base + request.url.slice(baseUrl.length) } : { headers });
    request.leaving?.();
    return { ...(await next(leaving)), token };
  };
}
