/** What comes back from the authorisation page in the query of the redirect URI (RFC 6749 section 4.1.2). */
import { ZoomAuthError, ZoomInputError } from "../errors/classes.js";

/**
 * The code in `callback`: an address, a path with query, its parameters, or the code alone, whose state the caller has
 * checked. Throws a final `ZoomAuthError` for what the user or somebody else made of it. No value is quoted.
 */
export function codeOf(callback: string | URL | URLSearchParams, state: string | undefined): string {
  const parameters = parametersOf(callback);
  if (typeof parameters === "string") return parameters;
  if (typeof state !== "string" || state === "") {
    const message = "`options.state` is missing. Give the `state` that `authorizeUrl` gave for this user's session.";
    throw new ZoomInputError("options.state", message);
  }
  // Section 10.12. First of all: what is not for this session says nothing about it.
  if (single(parameters, "state") !== state) {
    throw refused("The callback does not belong to this session: its state is another one.", undefined);
  }
  const error = single(parameters, "error");
  if (error !== undefined) throw refused(`The authorisation was refused: ${nameOf(error)}.`, nameOf(error));
  const code = single(parameters, "code");
  if (!code) throw refused("The callback holds no code, or several.", undefined);
  return code;
}

function parametersOf(callback: unknown): URLSearchParams | string {
  if (callback instanceof URLSearchParams) return callback;
  if (callback instanceof URL) return callback.searchParams;
  if (typeof callback !== "string" || callback === "") {
    const message = "`callback` is missing. Give the address that the user came back with, or the code alone.";
    throw new ZoomInputError("callback", message);
  }
  const query = callback.indexOf("?");
  if (query >= 0) return new URLSearchParams(callback.slice(query + 1).replace(/#.*$/s, ""));
  if (/^[\x21-\x7e]+$/.test(callback) && !callback.includes("/")) return callback;
  throw new ZoomInputError("callback", "`callback` is neither an address with a query nor a code.");
}

/** Section 3.1: a parameter that comes twice is an error, and which one counts would be a guess. */
function single(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  return values.length === 1 ? values[0] : undefined;
}

function nameOf(error: string): string {
  return /^\w{1,60}$/.test(error) ? error : "error";
}

function refused(message: string, error: string | undefined): ZoomAuthError {
  const remedy = "Send the user to a new `authorizeUrl`, if the user wants to.";
  return new ZoomAuthError(message, { error, final: true, remedy });
}
