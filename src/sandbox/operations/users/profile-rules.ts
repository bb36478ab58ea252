/** What no profile may say and no account may give: words, links, seats and types. */
import type { Call } from "../../http/call.js";
import { documents, findGroup } from "../../state/groups.js";
import { Refusal } from "../../http/refusal.js";
import { seatsGone } from "../../state/seats.js";
import type { UserRecord } from "../../state/account.js";

const BASIC = 1;
const LICENSED = 2;
const ON_PREM = 3;
const UNASSIGNED = 4;
const PLANS = ["type", "plan_united_type", "zoom_one_type"];
const FORBIDDEN = /\b(zoom|admin(istrator)?)\b/i;

type Fields = Readonly<Record<string, unknown>>;

/** Refuses the fields of `given` that cannot be. `user` is who is changed, if anybody is; `at` is where the fields are. */
export function refuseProfile(call: Call, given: Fields, { user, at = "" }: { user?: UserRecord; at?: string }): void {
  const invalid = (field: string, message: string) =>
    new Refusal(300, { message: "Validation failed.", errors: [{ field: at + field, message }] });
  for (const name of ["first_name", "last_name", "display_name"]) {
    const value = given[name];
    if (typeof value === "string" && FORBIDDEN.test(value)) throw invalid(name, "Contains a word that is not allowed.");
  }
  if (user && PLANS.filter((name) => given[name] !== undefined).length > 1)
    throw invalid("type", `Only one of ${PLANS.join(", ")} may be given.`);
  if (given.type === ON_PREM) throw invalid("type", "On-prem is not available for this account.");
  if (typeof given.about_me === "string" && /https?:|www\.|<\w/i.test(given.about_me))
    throw invalid("about_me", "Must hold neither links nor HTML.");
  const link = given.linkedin_url;
  if (typeof link === "string" && link !== "" && !/^https:\/\/([\w-]+\.)?linkedin\.com(\/|$)/.test(link))
    throw invalid("linkedin_url", "Must be an address of linkedin.com.");
  if (given.host_key !== undefined && !/^\d{6,10}$/.test(String(given.host_key)))
    throw invalid("host_key", "Must be six to ten digits.");
  if (given.pmi !== undefined && !/^\d{10}$/.test(String(given.pmi))) throw invalid("pmi", "Must have ten digits.");
  const divisions = Array.isArray(given.division_ids) ? given.division_ids : [];
  if (!divisions.every((id) => call.account.divisions.has(id)))
    throw invalid("division_ids", "Names no division of the account.");
  refuseSeats(call, given, user);
}

function refuseSeats({ account }: Call, given: Fields, user: UserRecord | undefined): void {
  const { type, zoom_one_type, plan_united_type } = given;
  const was = user?.profile.type;
  if (type === LICENSED && was !== LICENSED && seatsGone(account, "licensed"))
    throw new Refusal(2034, { message: "No licence is left." });
  if (type === BASIC && was !== BASIC && seatsGone(account, "basic"))
    throw new Refusal(2033, { message: "The account has as many Basic users as it may have." });
  if (type === UNASSIGNED && was !== UNASSIGNED && seatsGone(account, "unassigned"))
    throw new Refusal(3412, { message: "No seat for this type is left." });
  if (
    zoom_one_type !== undefined &&
    zoom_one_type !== 0 &&
    !user?.profile.zoom_one_type &&
    seatsGone(account, "zoom_one")
  )
    throw new Refusal(2038, { message: "No seat of this bundle is left." });
  const drops =
    (zoom_one_type === 0 && user?.profile.zoom_one_type) ||
    (plan_united_type === "none" && (user?.profile.plan_united_type ?? "none") !== "none");
  if (drops && seatsGone(account, "basic"))
    throw new Refusal(2039, { message: "The account has too few Basic licences for the user to give up the plan." });
}

/** The group that somebody pending is to join. */
export function groupForPending(call: Call, user: UserRecord, groupId: unknown) {
  if (user.status !== "pending")
    throw new Refusal(300, {
      message: "Validation failed.",
      errors: [{ field: "group_id", message: "Is for pending users only." }],
    });
  const id = String(groupId);
  if (!call.account.groups.has(id) && !documents(call, 4130))
    throw new Refusal(300, {
      message: "Validation failed.",
      errors: [{ field: "group_id", message: "Names no group of the account." }],
    });
  return findGroup(call, id);
}
