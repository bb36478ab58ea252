/** Divisions and who belongs to them. */
import type { AnyCall } from "../http/call.js";
import { Refusal } from "../http/refusal.js";
import { pageOf } from "../http/paging.js";
import type { DivisionRecord } from "../state/account.js";
import { instant } from "../state/time.js";
import { nameOf, userNamed } from "../state/users.js";
import type { Handlers } from "./handler.js";

export const divisionHandlers = {
  "divisions.list": (call) => {
    const { items, next_page_token, page_size, total_records } = pageOf(call, call.account.divisions.values());
    return { divisions: items.map(view), next_page_token, page_size, total_records };
  },

  "divisions.create": (call) => {
    const { divisions } = call.account;
    const { division_name } = call.body;
    if (!division_name.trim()) throw call.refuse(40005, { message: "The division name can not be empty." });
    const [most = Infinity] = call.limits("total");
    if (divisions.size >= most) throw call.refuse(42006, { message: `An account can have at most ${most} divisions.` });
    refuseTakenName(call, division_name);
    const division: DivisionRecord = {
      id: call.newId(),
      fields: { ...call.body },
      main: divisions.size === 0,
      members: new Set(),
    };
    divisions.set(division.id, division);
    return { division_id: division.id, ...call.body };
  },

  "divisions.get": (call) => view(find(call)),

  "divisions.update": (call) => {
    const division = find(call);
    const { division_name } = call.body ?? {};
    if (division_name !== undefined) refuseTakenName(call, division_name, division);
    Object.assign(division.fields, call.body);
  },

  "divisions.delete": (call) => {
    const division = find(call);
    if (division.main) throw call.refuse(42011, { message: "The main division cannot be deleted." });
    if (division.members.size > 0)
      throw call.refuse(42012, { message: "The division still has users. Move them first." });
    call.account.divisions.delete(division.id);
  },

  "divisions.listMembers": (call) => {
    const { items, next_page_token, page_size, total_records } = pageOf(call, find(call).members);
    const users = items.flatMap((id) => {
      const profile = call.account.users.get(id)?.profile;
      return profile ? [{ user_id: id, user_display_name: nameOf(profile), user_email: profile.email }] : [];
    });
    return { users, next_page_token, page_size, total_records };
  },

  "divisions.addMembers": (call) => {
    const division = find(call);
    const users = call.body?.users ?? [];
    const found = users.flatMap(
      ({ user_id, user_email }) => userNamed(call.account, user_id ?? user_email ?? "") ?? [],
    );
    for (const { profile } of found) {
      division.members.add(profile.id);
      profile.division_ids = [...new Set([...(profile.division_ids ?? []), division.id])];
    }
    return { added_at: instant(call.now), ids: found.map(({ profile }) => profile.id).join(",") };
  },
} satisfies Partial<Handlers>;

/** Unknown divisions have a code of their own on one operation, and none on the others. */
function find(call: AnyCall): DivisionRecord {
  const { divisionId = "" } = call.params;
  const division = call.account.divisions.get(divisionId);
  if (division) return division;
  const row = call.contract.errors.find(({ status }) => status === 404);
  throw new Refusal(row?.code ?? null, { status: 404, message: `Division does not exist: ${divisionId}.` });
}

function view({ id, fields, main, members }: DivisionRecord) {
  return { division_id: id, ...fields, is_main_division: main, total_members: members.size };
}

/** A 409 without a code. */
function refuseTakenName({ account }: AnyCall, name: string, self?: DivisionRecord): void {
  for (const division of account.divisions.values()) {
    if (division !== self && division.fields.division_name === name)
      throw new Refusal(null, { status: 409, message: `The division name ${name} is already in use.` });
  }
}
