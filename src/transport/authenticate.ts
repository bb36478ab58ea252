/** The token in front of every request; and, where Zoom refuses it, another one and the same request once more. */
import type { Token, TokenSource } from "../auth/token.js";
import type { Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { callEvent } from "./call-info.js";
import { failures } from "./failures.js";
import type { RefusedTokens } from "./refused-tokens.js";
import type { Layer, Reply } from "./types.js";

const UNAUTHENTICATED = 401;

/** Every request that begins with `baseUrl` goes to the regional address instead, once a token has brought one. */
export function createAuthenticate(source: TokenSource, deps: Deps, baseUrl: string): Layer {
  // From the first refusal on.
  let refused: RefusedTokens | undefined;

  return (next) => async (request) => {
    let token = source.peek() ?? (await source.get(request.deadline));
    const operation = `${request.method} ${request.template}`;
    for (let tokens = 1; ; tokens++) {
      const reply = await next(authorized(request, token));
      if (!(await refuses(reply, request))) {
        refused?.accept(operation, token.accessToken, tokens > 1);
        return reply;
      }
      const parts = await failures(request.deadline);
      // Without that part nobody counts: one more token has to be enough.
      const most = parts?.MOST_TOKENS ?? 1;
      refused ??= parts?.createRefusedTokens(deps.clock);
      // Somebody else may have got another one meanwhile, which costs nothing.
      const known = source.peek();
      const free = known !== undefined && known.accessToken !== token.accessToken;
      const mayAsk = (refused?.refuse(operation, token.accessToken) ?? true) || free;
      if (tokens > most || !mayAsk) return reply;
      const { token: better, adopted } = await source.refresh(token.accessToken, request.deadline);
      if (better.accessToken === token.accessToken) return reply;
      if (deps.listening) {
        const reason = adopted ? "token_adopted" : "token_refreshed";
        deps.emit({ type: "replay", ...callEvent(request, deps.clock.now()), reason });
      }
      token = better;
    }
  };

  function authorized(request: ZoomRequest, { accessToken }: Token): ZoomRequest {
    // A copy: the caller's request can be seen by middlewares, and printed.
    const headers = new Headers(request.headers);
    headers.set("authorization", `Bearer ${accessToken}`);
    const base = source.apiUrl();
    const moved = base !== undefined && request.url.startsWith(`${baseUrl}/`);
    return request.with(moved ? { headers, url: base + request.url.slice(baseUrl.length) } : { headers });
  }
}

/** Every documented 401 is about the token. Some operations document the same refusal with another status as well. */
async function refuses({ status, text }: Reply, { operationId, deadline }: ZoomRequest): Promise<boolean> {
  if (status === UNAUTHENTICATED) return true;
  if (status < 400 || !operationId) return false;
  const code = /"code"\s*:\s*(\d+)/.exec(text)?.[1];
  if (code === undefined) return false;
  return (await (await failures(deadline))?.kindOf(operationId, status, Number(code))) === "unauthenticated";
}
