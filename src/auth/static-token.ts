/** A token that comes from elsewhere. */
import { ZoomAuthError, ZoomInputError } from "../errors/classes.js";
import { within } from "../shared/deadline.js";
import { createToken, isAccessToken } from "./token.js";
import type { Auth, Token } from "./types.js";

/**
 * A text is sent with every call. A function is asked for each call, so that it may answer differently for each of its
 * callers; when Zoom rejects what it gave, it is asked once more.
 *
 * @example createZoomClient({ auth: staticToken(() => session.accessToken) })
 */
export function staticToken(token: string | (() => string | Promise<string>)): Auth {
  const fixed = typeof token === "function" ? undefined : made(token);
  const ask = async (): Promise<Token> => fixed ?? made(typeof token === "function" ? await call(token) : token);
  return {
    grant: "static",
    connect: () => ({
      peek: () => fixed,
      get: (deadline) => within(deadline, ask()),
      refresh: async (_rejected, deadline) => ({ token: await within(deadline, ask()), adopted: true }),
      apiUrl: () => undefined,
      revoke: () =>
        Promise.reject(
          new ZoomInputError("auth", "A static token cannot be revoked here. Revoke it where it came from."),
        ),
    }),
  };
}

async function call(token: () => string | Promise<string>): Promise<string> {
  try {
    return await token();
  } catch (cause) {
    const message = "The function that `staticToken` was given failed.";
    throw new ZoomAuthError(message, { final: false, remedy: "Look at `cause`.", cause });
  }
}

/** RFC 6750 section 2.1. Anything else could end the header, or is a mistake; the value is never quoted. */
function made(token: unknown): Token {
  if (isAccessToken(token)) return createToken({ accessToken: token, expiresAt: Infinity });
  const remedy =
    typeof token === "string" && /^bearer\s/i.test(token)
      ? "Leave out `Bearer`."
      : "Give the access token alone, as text: no spaces, line ends or characters outside ASCII.";
  throw new ZoomInputError("token", `\`token\` is no access token. ${remedy}`);
}
