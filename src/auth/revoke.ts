/** Ends a grant at Zoom (RFC 7009): the access and the refresh token are dead at once. */
import { ZoomInputError } from "../errors/classes.js";
import { FLOW_OPTIONS, flowDeps, inTime, type FlowOptions, type WaitOptions } from "./flow.js";
import { checkOptions } from "./options.js";
import type { Auth } from "./token.js";

/**
 * Revokes the token of `auth`, which is the one in its store, and deletes it there. Clients of a user's `auth` throw a
 * final `ZoomAuthError` from then on; those of `serverToServer` ask for another token. When it fails nothing is deleted, so
 * that it can be tried again.
 *
 * @example await revokeToken(auth)
 */
export async function revokeToken(auth: Auth, options: FlowOptions & WaitOptions = {}): Promise<void> {
  if (typeof auth?.connect !== "function") {
    const message = "`auth` is missing. Give what the client was made with, such as `refreshToken(…)`.";
    throw new ZoomInputError("auth", message);
  }
  checkOptions(options, "revokeToken", [...FLOW_OPTIONS, "signal"]);
  const deps = flowDeps(options);
  await inTime(deps, options, (deadline) => auth.connect(deps).revoke(deadline));
}
