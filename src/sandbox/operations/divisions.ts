/** Divisions and who belongs to them. */
import type { Call, Handlers } from "../http/call.js";
import { pageOf } from "../http/paging.js";
import { Refusal } from "../http/refusal.js";
import type { DivisionRecord } from "../state/account.js";

/** Zoom refuses more, says its error 42006; the number is on the operation. */
const UNLIMITED = Number.POSITIVE_INFINITY;

export const divisionHandlers: Handlers = {
  "divisions.list": (call) => {
    const { items, next_page_token, page_size, total_records } = pageOf(call, [...call.account.divisions.values()]);
    const divisions = items.map((division) => ({
      ...view(division),
      is_main_division: division.main,
      total_members: division.members.length,
    }));
    return { divisions, next_page_token, page_size, total_records };
  },

  "divisions.create": (call) => {
    const fields = call.body as Record<string, unknown>; // validated
    if (!String(fields.division_name).trim())
      throw new Refusal(40005, { message: "The division name can not be empty." });
    const most = call.contract.limits.find(({ kind }) => kind === "total")?.limit;
    if (call.account.divisions.size >= (typeof most === "number" ? most : UNLIMITED))
      throw new Refusal(42006, { message: `An account can have at most ${most} divisions.` });
    refuseTakenName(call, fields.division_name);
    const division: DivisionRecord = {
      id: call.newId(),
      fields: { ...fields },
      main: call.account.divisions.size === 0,
      members: [],
    };
    call.account.divisions.set(division.id, division);
    return view(division);
  },

  "divisions.get": (call) => {
    const division = find(call);
    return { ...view(division), is_main_division: division.main, total_members: division.members.length };
  },

  "divisions.update": (call) => {
    const division = find(call);
    const fields = (call.body ?? {}) as Record<string, unknown>; // validated
    if (fields.division_name !== undefined) refuseTakenName(call, fields.division_name, division);
    Object.assign(division.fields, fields);
  },

  "divisions.delete": (call) => {
    const division = find(call);
    if (division.main) throw new Refusal(42011, { message: "The main division cannot be deleted." });
    if (division.members.length > 0)
      throw new Refusal(42012, { message: "The division still has users. Move them first." });
    call.account.divisions.delete(division.id);
  },

  "divisions.listMembers": (call) => {
    const { items, next_page_token, page_size, total_records } = pageOf(call, find(call).members);
    const users = items.flatMap((id) => {
      const profile = call.account.users.get(id)?.profile;
      return profile
        ? [{ user_id: id, user_display_name: String(profile.display_name ?? profile.email), user_email: profile.email }]
        : [];
    });
    return { users, next_page_token, page_size, total_records };
  },

  "divisions.addMembers": (call) => {
    const division = find(call);
    const { users = [] } = (call.body ?? {}) as { users?: { user_id?: string; user_email?: string }[] }; // validated
    const found = users.flatMap(({ user_id, user_email }) => {
      const user = call.account.users.get(user_id ?? call.account.emails.get((user_email ?? "").toLowerCase()) ?? "");
      return user ? [user] : [];
    });
    for (const { profile } of found) {
      if (!division.members.includes(profile.id)) division.members.push(profile.id);
      profile.division_ids = [...new Set([...((profile.division_ids as string[] | undefined) ?? []), division.id])]; // ids, as the spec says
    }
    return {
      added_at: new Date(call.now).toISOString().replace(/\.\d+Z$/, "Z"),
      ids: found.map(({ profile }) => profile.id).join(","),
    };
  },
};

/** Unknown divisions have a code of their own on one operation, and none on the others. */
function find(call: Call): DivisionRecord {
  const division = call.account.divisions.get(call.params.divisionId ?? "");
  if (division) return division;
  const row = call.contract.errors.find(({ status }) => status === 404);
  throw new Refusal(row?.code ?? null, { status: 404, message: `Division does not exist: ${call.params.divisionId}.` });
}

function view({ id, fields }: DivisionRecord) {
  return { division_id: id, ...fields };
}

function refuseTakenName(call: Call, name: unknown, self?: DivisionRecord): void {
  for (const division of call.account.divisions.values()) {
    if (division !== self && division.fields.division_name === name)
      throw new Refusal(null, { status: 409, message: `The division name ${name} is already in use.` });
  }
}
