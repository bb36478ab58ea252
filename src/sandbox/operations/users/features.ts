/** One feature for many users at once: some may fail, and the answer says which and why. */
import type { Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import type { Account, UserRecord } from "../../state/account.js";
import { isOff, licenceOf, setLicence } from "../../state/licences.js";
import { rebook, seatOfFeature, seatOfType, seatsGone, seatsOf } from "../../state/seats.js";
import { BASIC, NONE, ON_PREM, SINGLE_SIGN_ON_LOGIN } from "../../state/user-kinds.js";
import { userNamed } from "../../state/users.js";
import type { Handlers } from "../handler.js";

/** What a value may look like, where it is no number. */
const VALUES: Readonly<Record<string, RegExp>> = {
  user_type: /^(1|2|3|4|99)$/,
  concurrent_meeting: /^(Basic|Plus|None|0)$/,
  plan_united_type: /^(\d+|none)$/,
  zoom_whiteboard: /^(true|false|0)$/,
  zoom_iq_for_sales: /^(true|false|0)$/,
  zoom_revenue_accelerator: /^(true|false|0)$/,
  zoom_clips_plus: /^(true|false|0)$/,
};
const NUMBER = /^\d{1,19}$/;

export const userFeatureHandlers = {
  "users.updateFeatures": (call) => {
    refuse(call);
    const { feature_type, feature_value, users } = call.body;
    const success_user_ids: string[] = [];
    const failed = new Map<string, string[]>();
    for (const named of users) {
      const user = userNamed(call.account, named.email ?? "") ?? userNamed(call.account, named.id ?? "");
      const reason = user ? reasonAgainst(call.account, user, feature_type, feature_value) : "Users not found";
      if (user && !reason) {
        const before = seatsOf(user);
        apply(user, feature_type, feature_value);
        rebook(call.account, before, seatsOf(user));
        success_user_ids.push(user.profile.id);
      } else if (reason) {
        failed.set(reason, [...(failed.get(reason) ?? []), named.id ?? named.email ?? ""]);
      }
    }
    return { success_user_ids, fail_details: [...failed].map(([reason, user_ids]) => ({ reason, user_ids })) };
  },
} satisfies Partial<Handlers>;

function refuse(call: Call<"users.updateFeatures">): void {
  const { account, body } = call;
  const { feature_type, feature_value } = body;
  if (account.plan === "free" && feature_type !== "user_type")
    throw call.refuse(200, { message: `Only available for Paid account, ${account.id}.` });
  if (feature_type === "user_type" && feature_value === String(ON_PREM) && call.applies("no-on-prem"))
    throw call.refuse(300, { message: "On-prem is not available for this account." });
  if (!(VALUES[feature_type] ?? NUMBER).test(feature_value))
    throw invalid([{ field: "feature_value", message: `Is no value of ${feature_type}.` }]);
}

function reasonAgainst(account: Account, user: UserRecord, feature: string, value: string): string | undefined {
  const { profile, role, extra } = user;
  if (role === "room") return "Can't update for Zoom Room users";
  if (current(user, feature) === (isOff(value) && feature !== "user_type" ? "0" : value)) return "No need to update";
  if (feature !== "user_type") {
    if (isOff(value)) return undefined;
    if (profile.type === BASIC) return "Unpaid user";
    return seatsGone(account, seatOfFeature(feature)) ? "Not enough seats" : undefined;
  }
  const type = Number(value);
  if (profile.zoom_one_type) return "Can't update for Zoom One users";
  if (current(user, "plan_united_type") !== "0") return "Can't update for Zoom United users";
  if (type === NONE && !profile.login_types?.includes(SINGLE_SIGN_ON_LOGIN)) return "Can't update for non-SSO users";
  if (type === BASIC && extra.zoomEvents) return "Have upcoming events";
  if (!seatsGone(account, seatOfType(type) ?? "")) return undefined;
  return type === BASIC ? "Not allowed to add basic users" : "Not enough seats";
}

/** What the user has now; "0" for nothing. */
function current(user: UserRecord, feature: string): string {
  const { type, plan_united_type, zoom_one_type } = user.profile;
  if (feature === "user_type") return String(type);
  if (feature !== "plan_united_type" && feature !== "zoom_one_type") return licenceOf(user, feature);
  const plan = String((feature === "plan_united_type" ? plan_united_type : zoom_one_type) ?? "0");
  return isOff(plan) ? "0" : plan;
}

function apply(user: UserRecord, feature: string, value: string): void {
  if (feature === "user_type") user.profile.type = Number(value);
  else if (feature === "plan_united_type") user.profile.plan_united_type = isOff(value) ? "none" : value;
  else if (feature === "zoom_one_type") user.profile.zoom_one_type = Number(value);
  else setLicence(user, feature, value);
}
