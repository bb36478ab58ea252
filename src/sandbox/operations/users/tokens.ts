/** What a user may do, and tokens that start meetings as them. */
import type { Call, Handlers } from "../../http/call.js";
import { findUser } from "../../state/users.js";
import { Refusal } from "../../http/refusal.js";

const MEMBER = ["User:Read", "Group:Read"];
const ADMIN = [...MEMBER, "User:Edit", "Group:Edit", "Division:Read", "Division:Edit", "MobileDeviceManagement:Read"];
const FACEBOOK = 0;
const GOOGLE = 1;

export const userTokenHandlers: Handlers = {
  "users.getPermissions": (call) => {
    const { role } = findUser(call, call.params.userId ?? "");
    return { permissions: role === "owner" || role === "admin" ? ADMIN : MEMBER };
  },

  "users.getToken": (call) => {
    const { login_types } = findUser(call, call.params.userId ?? "").profile;
    const { type, meeting_id } = call.query;
    if (type === "onbehalf" && meeting_id === undefined) {
      throw new Refusal(300, {
        message: "Validation failed.",
        errors: [{ field: "meeting_id", message: "Is required for an on-behalf token." }],
      });
    }
    const elsewhere =
      Array.isArray(login_types) &&
      login_types.length > 0 &&
      login_types.every((login) => login === FACEBOOK || login === GOOGLE);
    return { token: type === "token" && elsewhere ? null : token(call) };
  },

  "users.getZak": (call) => {
    findUser(call, "me");
    return { token: token(call) };
  },

  "users.revokeSsoToken": (call) => {
    findUser(call, call.params.userId ?? "").ssoTokenRevokedAt = call.now;
  },
};

/** Nobody accepts it, so it need not say anything. */
function token(call: Call): string {
  return `sandbox.${call.newId()}${call.newId()}`;
}
