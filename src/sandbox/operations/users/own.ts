/** What users cannot do to themselves: the fields and licences that are an administrator's to give. */
import type { AnyCall, Call } from "../../http/call.js";
import { permissionsOf } from "../../state/roles.js";

const EDIT = "User:Edit";
/** Fields of a profile, in the words of the refusal that the document has for them. */
const ADMINISTRATORS_ONLY = ["first_name", "last_name", "display_name", "host_key", "pmi", "vanity_name"];
const GIVEN = ["type", "plan_united_type", "zoom_one_type", "license_info_list", "feature", "division_ids", "group_id"];

/** Whether the caller administers users: an app of the whole account does, and a user whose role says so. */
export function editsUsers({ account, caller }: AnyCall): boolean {
  // Somebody of another account has passed the gate that asks for the role there.
  const user = account.users.get(caller.userId ?? "");
  return !user || permissionsOf(account, user).includes(EDIT);
}

export function refuseOwnProfile(call: Call<"users.update">, given: Readonly<Record<string, unknown>>): void {
  if (editsUsers(call)) return;
  const fields = [
    ...(call.applies("administrators-fields") ? ADMINISTRATORS_ONLY : []),
    ...(call.applies("administrators-licences") ? GIVEN : []),
  ];
  const field = fields.find((name) => given[name] !== undefined);
  if (field !== undefined) throw call.refuse(200, { message: `Only an administrator may change ${field}.` });
}

export function refuseOwnLicences(call: Call<"users.updateSettings">): void {
  if (editsUsers(call) || !call.applies("administrators-licences")) return;
  const wide = [...call.contract.scopes.classic, ...call.contract.scopes.granular].filter((one) => /:admin$/.test(one));
  throw call.refuse(4711, { message: `Invalid access token, does not contain scopes:[${wide.join(", ")}].` });
}
