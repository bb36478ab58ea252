/** New users: invited, made at once, with single sign-on, or for the API alone. */
import type { Call, Handlers } from "../../http/call.js";
import { addUser, assignDivisions, domainOf, emailTaken, instant } from "../../state/users.js";
import { newUser } from "../../state/records.js";
import { Refusal } from "../../http/refusal.js";
import { seatsGone } from "../../state/seats.js";
import { setLicence } from "../../state/licences.js";
import { brokenRule } from "./passwords.js";
import { refuseProfile } from "./profile-rules.js";

interface Body {
  readonly action: "create" | "autoCreate" | "custCreate" | "ssoCreate";
  readonly user_info?: Record<string, unknown> & {
    readonly email: string;
    readonly type: number;
    readonly password?: string;
    readonly division_ids?: readonly string[];
    readonly feature?: { readonly zoom_phone?: boolean; readonly zoom_one_type?: number };
  };
}

const NONE = 99;
const INVITATION_DAYS = 30;
const LOGIN_TYPES = { create: 100, autoCreate: 100, custCreate: 99, ssoCreate: 101 } as const;

export const userCreateHandlers: Handlers = {
  "users.create": (call) => {
    const { action, user_info: info } = call.body as Body; // validated
    if (!info)
      throw new Refusal(300, {
        message: "Validation failed.",
        errors: [{ field: "user_info", message: "Is required." }],
      });
    refuseEmail(call, action, info.email);
    const { password, feature = {}, division_ids, ...fields } = info;
    const { zoom_phone, zoom_one_type } = feature;
    refuseProfile(call, { ...fields, division_ids, zoom_one_type }, { at: "user_info." });
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
    if (action === "autoCreate") user.password = password;
    if (action === "create") user.extra.invitationExpiresAt = call.now + INVITATION_DAYS * 24 * 3600 * 1000;
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
};

function refuseEmail(call: Call, action: Body["action"], email: string): void {
  const { account } = call;
  const own = account.emails.get(email.toLowerCase());
  if (own !== undefined) throw new Refusal(1005, { message: `User already in the account: ${email}.` });
  if (emailTaken(call, email))
    throw new Refusal(1009, { message: `The e-mail address is in use by an active account: ${email}.` });
  if (account.blockedDomains.has(domainOf(email)))
    throw new Refusal(1107, { message: `The e-mail domain is blocked: ${email}.` });
  if (action === "autoCreate" && !account.managedDomains.has(domainOf(email))) {
    throw new Refusal(1116, { message: `The e-mail domain is not managed by the account: ${email}.` });
  }
}

function refuseAction({ account }: Call, action: Body["action"], info: NonNullable<Body["user_info"]>): void {
  if (info.type === NONE && action !== "ssoCreate")
    throw new Refusal(1108, { message: "The type None is for users with single sign-on." });
  if (action === "ssoCreate" && account.features.has("sso_off"))
    throw new Refusal(2002, { message: "Single sign-on is not enabled." });
  if (action === "ssoCreate" && account.features.has("sso_provisioning_off"))
    throw new Refusal(2032, { message: "Users cannot be created ahead of their single sign-on." });
  if (action === "autoCreate") {
    const broken = info.password === undefined ? "is missing" : brokenRule(info.password)?.[1];
    if (broken)
      throw new Refusal(300, {
        message: "Validation failed.",
        errors: [{ field: "user_info.password", message: broken }],
      });
  }
  if (seatsGone(account, "users")) throw new Refusal(200, { message: "The account has as many users as it may have." });
  if (info.feature?.zoom_phone === true && seatsGone(account, "zoom_phone"))
    throw new Refusal(1102, { message: "No Zoom Phone licence is left." });
}
