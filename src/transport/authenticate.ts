/** A token for every call before it waits for anything; and, where Zoom refuses it, another one and the same call once more. */
import type { TokenSource } from "../auth/token.js";
import type { Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { callEvent } from "./call-info.js";
import { failures } from "./failures.js";
import type { RefusedTokens } from "./refused-tokens.js";
import type { Layer, Reply } from "./types.js";

const UNAUTHENTICATED = 401;

/** Without a token no call begins to wait, so that credentials which are refused fail at once. */
export function createAuthenticate(source: TokenSource, deps: Deps): Layer {
  // From the first refusal on.
  let refused: RefusedTokens | undefined;

  return (next) => async (request) => {
    let token = source.peek() ?? (await source.get(request.deadline));
    const operation = `${request.method} ${request.template}`;
    for (let tokens = 1; ; tokens++) {
      const reply = await next(request.with({ token }));
      // While the call waited there may have been another one.
      const { accessToken } = reply.token ?? token;
      if (!(await refuses(reply, request))) {
        refused?.accept(operation, accessToken, tokens > 1);
        return reply;
      }
      const parts = await failures(request.deadline);
      // Without that part nobody counts: one more token has to be enough.
      const most = parts?.MOST_TOKENS ?? 1;
      refused ??= parts?.createRefusedTokens(deps.clock);
      // Somebody else may have got another one meanwhile, which costs nothing.
      const known = source.peek();
      const free = known !== undefined && known.accessToken !== accessToken;
      const mayAsk = (refused?.refuse(operation, accessToken) ?? true) || free;
      if (tokens > most || !mayAsk) return reply;
      const { token: better, adopted } = await source.refresh(accessToken, request.deadline);
      if (better.accessToken === accessToken) return reply;
      if (deps.listening) {
        const reason = adopted ? "token_adopted" : "token_refreshed";
        deps.emit({ type: "replay", ...callEvent(request, deps.clock.now()), reason });
      }
      token = better;
    }
  };
}

/** Every documented 401 is about the token. Some operations document the same refusal with another status as well. */
async function refuses({ status, text }: Reply, { operationId, deadline }: ZoomRequest): Promise<boolean> {
  if (status === UNAUTHENTICATED) return true;
  if (status < 400 || !operationId) return false;
  const code = /"code"\s*:\s*(\d+)/.exec(text)?.[1];
  if (code === undefined) return false;
  return (await (await failures(deadline))?.kindOf(operationId, status, Number(code))) === "unauthenticated";
}
