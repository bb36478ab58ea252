/** A token that comes from elsewhere. */
import { ZoomAuthError, ZoomInputError } from "../errors/classes.js";
import { atMost, checkDeadline, Ended, within, type Deadline } from "../shared/deadline.js";
import { createToken, isAccessToken, type Auth, type Token } from "./token.js";

/** Milliseconds for a function that gives the token. */
const LIMIT = 15_000;

/**
 * A string is sent with every call. A function is asked for each call, so that it may answer differently for each of its
 * callers; when Zoom refuses what it gave, it is asked once more. It has 15 seconds.
 *
 * @example createZoomClient({ auth: staticToken(() => session.accessToken) })
 */
export function staticToken(token: string | (() => string | Promise<string>)): Auth {
  const fixed = typeof token === "function" ? undefined : tokenOf(token);
  const get = async (deadline: Deadline) => {
    checkDeadline(deadline);
    return fixed ?? tokenOf(typeof token === "function" ? await call(token, deadline) : token);
  };
  return {
    grant: "static",
    connect: () => ({
      peek: () => fixed,
      get,
      // A function answers each call by itself, once.
      current: async (given, deadline) => given ?? get(deadline),
      refresh: async (_refused, deadline) => ({ token: await get(deadline), adopted: true }),
      apiUrl: () => undefined,
      async revoke() {
        throw new ZoomInputError("auth", "A static token cannot be revoked here. Revoke it where it came from.");
      },
    }),
  };
}

async function call(token: () => string | Promise<string>, deadline: Deadline): Promise<string> {
  try {
    const work = (async () => token())();
    return await within(atMost(deadline, LIMIT), work);
  } catch (cause) {
    checkDeadline(deadline);
    const late = cause instanceof Ended;
    const message = `The function given to \`staticToken\` ${late ? `took longer than ${LIMIT / 1000} seconds` : "failed"}.`;
    if (late) throw new ZoomAuthError(message, { final: false, remedy: "Let it fail or answer sooner." });
    throw new ZoomAuthError(message, { final: false, remedy: "Look at `cause`.", cause });
  }
}

/** RFC 6750 section 2.1. Anything else could end the header, or is a mistake; the value is never quoted. */
function tokenOf(token: unknown): Token {
  if (isAccessToken(token)) return createToken({ accessToken: token, expiresAt: Infinity });
  const remedy =
    typeof token === "string" && /^bearer\s/i.test(token)
      ? "Leave out `Bearer`."
      : "Give the access token alone, as a string: no spaces, line ends or characters outside ASCII.";
  throw new ZoomInputError("token", `\`token\` is not an access token. ${remedy}`);
}
