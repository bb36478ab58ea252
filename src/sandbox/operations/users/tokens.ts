/** What a user may do, and tokens that start meetings as them. */
import type { Handlers } from "../handler.js";
import type { AnyCall } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { FACEBOOK_LOGIN, GOOGLE_LOGIN } from "../../state/user-kinds.js";
import { permissionsOf } from "../../state/roles.js";
import { findUser } from "./find.js";

export const userTokenHandlers = {
  "users.getPermissions": (call) => ({ permissions: [...permissionsOf(call.account, findUser(call))] }),

  "users.getToken": (call) => {
    const { login_types = [] } = findUser(call).profile;
    const { type, meeting_id } = call.query;
    if (type === "onbehalf" && meeting_id === undefined)
      throw invalid([{ field: "meeting_id", message: "Is required for an on-behalf token." }]);
    const elsewhere =
      login_types.length > 0 && login_types.every((login) => login === FACEBOOK_LOGIN || login === GOOGLE_LOGIN);
    return { token: type === "token" && elsewhere ? null : token(call) };
  },

  "users.getZak": (call) => {
    findUser(call);
    return { token: token(call) };
  },

  "users.revokeSsoToken": (call) => {
    findUser(call).ssoTokenRevokedAt = call.now;
  },
} satisfies Partial<Handlers>;

/** Nobody accepts it, so it need not say anything. */
function token(call: AnyCall): string {
  return `sandbox.${call.newId()}${call.newId()}`;
}
