/** The transport: all layers in their order, around one `fetch`. */
import type { TokenSource } from "../auth/token.js";
import { ZoomInputError } from "../errors/classes.js";
import type { ClientSettings, Deps } from "../options.js";
import type { ZoomRequest } from "../request/request.js";
import { checkDeadline, Ended, within } from "../shared/deadline.js";
import { createAuthenticate } from "./authenticate.js";
import { createAuthorize } from "./authorize.js";
import { callInfo } from "./call-info.js";
import { endedError } from "./ended.js";
import { createFetchReply } from "./fetch-reply.js";
import { createRedirects } from "./redirects.js";
import { createRetry } from "./retry.js";
import { createTimeout } from "./timeout.js";
import type { Layer, Send } from "./types.js";

/** `authenticate → retry → quota → authorize → timeout → redirects → fetch`, all within the request's deadline. */
export function createTransport(deps: Deps, settings: ClientSettings, source: TokenSource, quota: Layer): Send {
  const { baseUrl, retry, timeout, maxResponseBytes, onRequest } = settings;
  const layers: readonly Layer[] = [
    createAuthenticate(source, deps),
    createRetry(deps, retry),
    quota,
    createAuthorize(source, baseUrl),
    createTimeout(timeout),
    createRedirects(baseUrl),
  ];
  const send = layers.reduceRight((next, layer) => layer(next), createFetchReply(deps, { maxResponseBytes }));
  return async (request) => {
    try {
      checkDeadline(request.deadline);
      if (onRequest) await prepare(request, onRequest);
      return await send(request);
    } catch (error) {
      // The inner layers know better what became of a request that was under way.
      throw error instanceof Ended ? endedError(error, request, "not_sent") : error;
    }
  };
}

/** The hook may change the headers, but for the token. */
async function prepare(request: ZoomRequest, onRequest: NonNullable<ClientSettings["onRequest"]>): Promise<void> {
  await within(request.deadline, Promise.resolve(onRequest({ ...callInfo(request), headers: request.headers })));
  if (request.headers.has("authorization")) {
    const message = "`onRequest` must not set `authorization`. Give the token through `auth`. Nothing was sent.";
    throw new ZoomInputError("options.onRequest", message, callInfo(request));
  }
}
