/** The group that a path or a body names, or the refusal that the operation documents. */
import type { AnyCall } from "../../http/call.js";
import type { GroupRecord } from "../../state/account.js";

const GROUP_NOT_FOUND = 4130;
const NOT_IN_ACCOUNT = 1010;
/** Some operations document the unknown user and not the unknown group. */
const USER_NOT_FOUND = 1001;
const INVALID = 300;

export function findGroup(call: AnyCall, groupId: string = call.params.groupId ?? ""): GroupRecord {
  const group = call.account.groups.get(groupId);
  if (group) return group;
  const elsewhere = [...call.world.accounts.values()].some((account) => account.groups.has(groupId));
  if (elsewhere && call.documents(NOT_IN_ACCOUNT))
    throw call.refuseFirst([NOT_IN_ACCOUNT], { message: "Group does not belong to your account." });
  throw call.refuseFirst([GROUP_NOT_FOUND, USER_NOT_FOUND, INVALID], {
    message: `A group with this ${groupId} does not exist.`,
  });
}
