/** What no profile may say and no account may give: words, links, seats and types. */
import type { AnyCall, Call } from "../../http/call.js";
import { invalid } from "../../http/refusal.js";
import type { UserRecord } from "../../state/account.js";
import { seatsGone } from "../../state/seats.js";
import { BASIC, LICENSED, ON_PREM, UNASSIGNED } from "../../state/user-kinds.js";
import { findGroup } from "../groups/find.js";

const PLANS = ["type", "plan_united_type", "zoom_one_type"];
const FORBIDDEN = /\b(zoom|admin(istrator)?)\b/i;
const NO_LICENCE = 2034;
const TOO_MANY_BASIC = 2033;
const NO_SEAT = 3412;
const NO_BUNDLE = 2038;
const TOO_FEW_BASIC = 2039;

type Fields = Readonly<Record<string, unknown>>;

/** Refuses the fields of `given` that cannot be. `user` is who is changed, if anybody is; `at` is where the fields are. */
export function refuseProfile(
  call: AnyCall,
  given: Fields,
  { user, at = "" }: { user?: UserRecord; at?: string },
): void {
  const wrong = (field: string, message: string) => invalid([{ field: at + field, message }]);
  for (const name of ["first_name", "last_name", "display_name"]) {
    const value = given[name];
    const [word] = (call.applies("refused-names") && typeof value === "string" && FORBIDDEN.exec(value)) || [];
    if (word !== undefined)
      throw invalid(
        [{ field: at + name, message: `Contains the invalid word ${word}.` }],
        `Your request could not be completed because the name contains an invalid word: ${word}.`,
      );
  }
  if (user && PLANS.filter((name) => given[name] !== undefined).length > 1)
    throw wrong("type", `Only one of ${PLANS.join(", ")} may be given.`);
  if (given.type === ON_PREM && call.applies("no-on-prem"))
    throw wrong("type", "On-prem is not available for this account.");
  if (typeof given.about_me === "string" && /https?:|www\.|<\w/i.test(given.about_me))
    throw wrong("about_me", "Must hold neither links nor HTML.");
  const link = given.linkedin_url;
  if (typeof link === "string" && link !== "" && !/^https:\/\/([\w-]+\.)?linkedin\.com(\/|$)/.test(link))
    throw wrong("linkedin_url", "Must be an address of linkedin.com.");
  if (given.host_key !== undefined && !/^\d{6,10}$/.test(String(given.host_key)))
    throw wrong("host_key", "Must be six to ten digits.");
  if (given.pmi !== undefined && !/^\d{10}$/.test(String(given.pmi))) throw wrong("pmi", "Must have ten digits.");
  const divisions = Array.isArray(given.division_ids) ? given.division_ids : [];
  if (!divisions.every((id) => call.account.divisions.has(id)))
    throw wrong("division_ids", "Names no division of the account.");
  refuseSeats(call, given, user);
}

function refuseSeats(call: AnyCall, given: Fields, user: UserRecord | undefined): void {
  const { account } = call;
  const { type, zoom_one_type, plan_united_type } = given;
  const was = user?.profile.type;
  if (type === LICENSED && was !== LICENSED && seatsGone(account, "licensed"))
    throw call.refuseFirst([NO_LICENCE], { message: "No licence is left." });
  if (type === BASIC && was !== BASIC && seatsGone(account, "basic"))
    throw call.refuseFirst([TOO_MANY_BASIC], { message: "The account has as many Basic users as it may have." });
  if (type === UNASSIGNED && was !== UNASSIGNED && seatsGone(account, "unassigned"))
    throw call.refuseFirst([NO_SEAT], { message: "No seat for this type is left." });
  const bundled = Boolean(user?.profile.zoom_one_type);
  if (zoom_one_type !== undefined && zoom_one_type !== 0 && !bundled && seatsGone(account, "zoom_one"))
    throw call.refuseFirst([NO_BUNDLE], { message: "No seat of this bundle is left." });
  const drops =
    (zoom_one_type === 0 && bundled) ||
    (plan_united_type === "none" && (user?.profile.plan_united_type ?? "none") !== "none");
  if (drops && seatsGone(account, "basic"))
    throw call.refuseFirst([TOO_FEW_BASIC], {
      message: "The account has too few Basic licences for the user to give up the plan.",
    });
}

/** The group that somebody pending is to join. */
export function groupForPending(call: Call<"users.update">, user: UserRecord, groupId: string) {
  if (user.status !== "pending") throw invalid([{ field: "group_id", message: "Is for pending users only." }]);
  if (!call.account.groups.has(groupId) && !call.documents(4130))
    throw invalid([{ field: "group_id", message: "Names no group of the account." }]);
  return findGroup(call, groupId);
}
