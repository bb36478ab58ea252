/** The token in front of every request; and, where Zoom rejects it, another one and the same request once more. */
import type { Replacement, Token, TokenSource } from "../auth/types.js";
import type { Deps } from "../options.js";
import { ZoomAbortError } from "../errors/classes.js";
import { kindOf } from "../errors/documented.js";
import { callEvent } from "./call-info.js";
import type { ZoomRequest } from "../request/request.js";
import { abortError } from "./timeout.js";
import type { Layer, Reply, Send } from "./types.js";

const UNAUTHENTICATED = 401;

/** After so many calls in a row that Zoom rejected with a new token too, the token is not what is wrong. */
const MOST_FUTILE = 3;
/** Milliseconds until one call tries again whether a new token helps. */
const FUTILE_PAUSE = 30_000;

/** Every request that begins with `baseUrl` goes to the regional address instead, once a token has brought one. */
export function createAuthLayer(source: TokenSource, deps: Deps, baseUrl: string): Layer {
  let futile = 0;
  let pausedUntil = 0;

  return (next) => async (request) => {
    const token = source.peek() ?? (await get(request));
    const reply = await send(next, request, token);
    if (!(await rejects(reply, request))) {
      futile = 0;
      return reply;
    }
    return futile >= MOST_FUTILE && deps.clock.now() < pausedUntil ? reply : again(next, request, token, reply);
  };

  async function again(next: Send, request: ZoomRequest, token: Token, first: Reply): Promise<Reply> {
    const { token: better, adopted } = await refresh(request, token.accessToken);
    // The write is done, or the body is gone: the caller gets the answer, and the next call the new token.
    if (first.carriedOut || !request.replayable || better.accessToken === token.accessToken) return first;
    if (deps.listening) {
      const reason = adopted ? "token_adopted" : "token_refreshed";
      deps.emit({ type: "replay", ...callEvent(request, deps.clock.now()), reason });
    }
    const reply = await send(next, request, better);
    futile = (await rejects(reply, request)) ? futile + 1 : 0;
    pausedUntil = deps.clock.now() + FUTILE_PAUSE;
    return reply;
  }

  function send(next: Send, request: ZoomRequest, { accessToken }: Token): Promise<Reply> {
    // A copy: the caller's request can be seen by middlewares, and printed.
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${accessToken}`);
    const base = source.apiUrl();
    const moved = base !== undefined && request.url.startsWith(`${baseUrl}/`);
    return next(request.with(moved ? { headers, url: base + request.url.slice(baseUrl.length) } : { headers }));
  }

  function get(request: ZoomRequest): Promise<Token> {
    return source.get(request.signal).catch((error: unknown) => rethrow(error, request));
  }

  function refresh(request: ZoomRequest, accessToken: string): Promise<Replacement> {
    return source.refresh(accessToken, request.signal).catch((error: unknown) => rethrow(error, request));
  }
}

/** Every documented 401 is about the token. Some operations document the same refusal with another status as well. */
async function rejects({ status, text }: Reply, { operationId }: ZoomRequest): Promise<boolean> {
  if (status === UNAUTHENTICATED) return true;
  if (status < 400 || status > 499 || !operationId) return false;
  const code = /"code"\s*:\s*(\d+)/.exec(text)?.[1];
  return code !== undefined && (await kindOf(operationId, status, Number(code))) === "unauthenticated";
}

/** The wait for a token knows the signal, the request also knows the call. */
function rethrow(error: unknown, request: ZoomRequest): never {
  throw error instanceof ZoomAbortError ? abortError(request) : error;
}
