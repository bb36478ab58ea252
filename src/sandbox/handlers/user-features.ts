/** One feature for many users at once: some may fail, and the answer says which and why. */
import type { Handlers } from "../call.js";
import { seatsGone } from "../people.js";
import { Refusal } from "../refusal.js";
import type { UserRecord } from "../world.js";

interface Body {
  readonly feature_type: string;
  readonly feature_value: string;
  readonly users: readonly { readonly id?: string; readonly email?: string }[];
}

const BASIC = 1;
const ON_PREM = "3";
const OFF = new Set(["0", "false", "None", "none"]);

export const userFeatureHandlers: Handlers = {
  "users.updateFeatures": (call) => {
    const { feature_type, feature_value, users } = call.body as Body; // validated
    const { account } = call;
    if (account.plan === "free" && feature_type !== "user_type")
      throw new Refusal(200, { message: `Only available for paid accounts: ${account.id}.` });
    if (feature_type === "user_type" && feature_value === ON_PREM)
      throw new Refusal(300, { message: "On-prem is not available for this account." });
    const success_user_ids: string[] = [];
    const failed = new Map<string, string[]>();
    for (const { id, email } of users) {
      const user = account.users.get(id ?? account.emails.get((email ?? "").toLowerCase()) ?? "");
      const reason = user
        ? reasonAgainst(user, feature_type, feature_value, seatsGone(account, feature_type))
        : "Users not found";
      if (reason || !user) failed.set(reason ?? "", [...(failed.get(reason ?? "") ?? []), id ?? email ?? ""]);
      else {
        apply(user, feature_type, feature_value);
        success_user_ids.push(user.profile.id);
      }
    }
    return { success_user_ids, fail_details: [...failed].map(([reason, user_ids]) => ({ reason, user_ids })) };
  },
};

function reasonAgainst(user: UserRecord, feature: string, value: string, noSeats: boolean): string | undefined {
  const off = OFF.has(value);
  if (user.role === "room") return "Can't update for Zoom Room users";
  if (feature === "user_type" ? String(user.profile.type) === value : (user.features[feature] ?? "0") === value)
    return "No need to update";
  if (!off && feature !== "user_type" && user.profile.type === BASIC) return "Unpaid user";
  if (!off && noSeats) return "Not enough seats";
  return undefined;
}

function apply(user: UserRecord, feature: string, value: string): void {
  if (feature === "user_type") user.profile.type = Number(value);
  else if (OFF.has(value)) delete user.features[feature];
  else user.features[feature] = value;
}
