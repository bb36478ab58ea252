/** New users: invited, made at once, with single sign-on, or for the API alone. */
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import { setLicence } from "../../state/licences.js";
import { newUser } from "../../state/records.js";
import { seatsGone } from "../../state/seats.js";
import { DAY, instant } from "../../state/time.js";
import { API_LOGIN, NONE, SINGLE_SIGN_ON_LOGIN, WORK_EMAIL_LOGIN } from "../../state/user-kinds.js";
import { addUser, assignDivisions, domainOf, emailTaken, userView } from "../../state/users.js";
import type { Handlers } from "../handler.js";
import { brokenRule } from "./passwords.js";
import { refuseProfile } from "./profile-rules.js";

type Create = Call<"users.create">;
type Action = Create["body"]["action"];
type Info = NonNullable<Create["body"]["user_info"]>;

const INVITATION_DAYS = 30;
const LOGIN_TYPES: Readonly<Record<Action, number>> = {
  create: WORK_EMAIL_LOGIN,
  autoCreate: WORK_EMAIL_LOGIN,
  custCreate: API_LOGIN,
  ssoCreate: SINGLE_SIGN_ON_LOGIN,
};
const AT = "user_info.";

export const userCreateHandlers = {
  "users.create": (call) => {
    const { action, user_info: info } = call.body;
    if (!info) throw invalid([{ field: "user_info", message: "Is required." }]);
    refuseEmail(call, action, info.email);
    const { password, feature = {}, division_ids, ...fields } = info;
    const { zoom_phone, zoom_one_type } = feature;
    refuseProfile(call, { ...info, ...feature }, { at: AT });
    refuseAction(call, action, info);
    const id = call.newId();
    const at = instant(call.now);
    const user = newUser(
      {
        ...fields,
        ...(zoom_one_type !== undefined && { zoom_one_type }),
        id,
        display_name:
          fields.display_name ?? ([fields.first_name, fields.last_name].filter(Boolean).join(" ") || fields.email),
        account_id: call.account.id,
        account_number: call.account.number,
        role_id: "2",
        role_name: "Member",
        created_at: at,
        user_created_at: at,
        language: "en-US",
        verified: action === "create" ? 0 : 1,
        login_types: [LOGIN_TYPES[action]],
        use_pmi: false,
      },
      { status: action === "create" ? "pending" : "active" },
    );
    // What no answer could show, such as an address that is none, is refused before anybody has to read it.
    const errors = call.errorsOf("User", userView(user, call.now));
    if (errors.length > 0) throw invalid(errors.map(({ field, message }) => ({ field: AT + field, message })));
    if (action === "autoCreate") user.password = password;
    if (action === "create" && call.applies("invitation-expires"))
      user.extra.invitationExpiresAt = call.now + INVITATION_DAYS * DAY;
    if (zoom_phone === true) setLicence(user, "zoom_phone", "true");
    if (division_ids) assignDivisions(call.account, user, division_ids);
    addUser(call.account, user);
    const { first_name, last_name } = fields;
    return {
      id,
      email: info.email,
      type: info.type,
      ...(first_name !== undefined && { first_name }),
      ...(last_name !== undefined && { last_name }),
    };
  },
} satisfies Partial<Handlers>;

function refuseEmail(call: Create, action: Action, email: string): void {
  const { account } = call;
  if (account.emails.has(email.toLowerCase()))
    throw call.refuse(1005, { message: `User already in the account: ${email}.` });
  if (emailTaken(call.world, email))
    throw call.refuse(1009, { message: `The e-mail address is in use by an active account: ${email}.` });
  if (account.blockedDomains.has(domainOf(email)))
    throw call.refuse(1107, { message: `The e-mail domain is blocked: ${email}.` });
  if (action === "autoCreate" && !account.managedDomains.has(domainOf(email)))
    throw call.refuse(1116, { message: `The e-mail domain is not managed by the account: ${email}.` });
}

function refuseAction(call: Create, action: Action, info: Info): void {
  const { account } = call;
  if (info.type === NONE && action !== "ssoCreate")
    throw call.refuse(1108, { message: "The type None is for users with single sign-on." });
  if (action === "ssoCreate" && account.features.has("sso_off"))
    throw call.refuse(2002, { message: "Single sign-on is not enabled." });
  if (action === "ssoCreate" && account.features.has("sso_provisioning_off"))
    throw call.refuse(2032, { message: "Users cannot be created ahead of their single sign-on." });
  if (action === "autoCreate") {
    const broken =
      info.password === undefined
        ? "Is missing."
        : brokenRule(info.password, { patterns: call.applies("password-patterns") })?.[1];
    if (broken) throw invalid([{ field: "user_info.password", message: broken }]);
  }
  if (seatsGone(account, "users")) throw call.refuse(200, { message: "The account has as many users as it may have." });
  if (info.feature?.zoom_phone === true && seatsGone(account, "zoom_phone"))
    throw call.refuse(1102, { message: "No Zoom Phone licence is left." });
}
