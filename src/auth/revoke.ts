/** Ends a grant at Zoom (RFC 7009): the access and the refresh token are dead at once. */
import type { Deps } from "../options.js";
import { ZoomInputError } from "../errors/classes.js";
import { checkOptions } from "./checks.js";
import { FLOW_OPTIONS, flowDeps, type FlowOptions } from "./flow-deps.js";
import type { OAuthClient } from "./oauth-client.js";
import { post } from "./post.js";
import type { Auth } from "./types.js";

/**
 * Revokes the token of `auth`, which is the one in its store, and deletes it there. Clients of a user's `auth` throw a
 * final `ZoomAuthError` from then on; those of `serverToServer` ask for another token. When it fails nothing is deleted, so
 * that it can be tried again.
 *
 * @example await revokeToken(auth)
 */
export async function revokeToken(auth: Auth, options: FlowOptions = {}): Promise<void> {
  if (typeof auth?.connect !== "function") {
    throw new ZoomInputError(
      "auth",
      "`auth` is missing. Give what the client was made with, such as `refreshToken(…)`.",
    );
  }
  checkOptions(options, "revokeToken", FLOW_OPTIONS);
  await auth.connect(flowDeps(options)).revoke();
}

/** The request itself. Throws `ZoomAuthError`. */
export async function requestRevocation(deps: Deps, client: OAuthClient, token: string): Promise<void> {
  const answer = await post(deps, client, "revokeUrl", { token });
  if (answer.error) throw answer.error;
}
