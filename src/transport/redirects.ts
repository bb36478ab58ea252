/** Which requests may carry a token, and answers that lead elsewhere. */
import { ZoomInputError } from "../errors/classes.js";
import { mayHoldToken } from "../hosts.js";
import { callInfo } from "./call-info.js";
import { failures } from "./failures.js";
import { isRedirect } from "./redirect-status.js";
import type { Layer } from "./types.js";

/** `baseUrl` is the address that the user configured: its origin may see the token, whatever it is. */
export function createRedirects(baseUrl: string): Layer {
  const { origin } = new URL(baseUrl);
  const known = `${origin}/`;

  return (next) => async (request) => {
    // Nearly every call goes there, so that no address has to be parsed.
    if (!request.url.startsWith(known) && !mayHoldToken(new URL(request.url), origin)) {
      const message = `${new URL(request.url).host} may not see the token. Set it as \`baseUrl\` of the client. Nothing was sent.`;
      throw new ZoomInputError("baseUrl", message, callInfo(request));
    }
    const reply = await next(request);
    if (!isRedirect(reply.status)) return reply;
    // Where that part cannot be loaded, the redirect itself is the answer, which is none of the API.
    return (await failures(request.deadline))?.follow(next, request, reply, origin) ?? reply;
  };
}
