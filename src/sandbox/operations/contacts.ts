/** A person's contacts and the company directory, both made of the users of the account. */
import type { Call } from "../http/call.js";
import { pageOf } from "../http/paging.js";
import type { Profile, UserRecord } from "../state/account.js";
import { nameOf, userNamed } from "../state/users.js";
import type { Handlers } from "./handler.js";

/** `contact_type`: of all the types the sandbox knows these two. */
const PERSON = 1;
const ROOM = 8;

export const contactHandlers = {
  "contacts.list": (call) => {
    const caller = callerOf(call);
    // The sandbox has no people outside its accounts: external contacts are the users of other accounts.
    const accounts =
      call.query.type === "external"
        ? [...call.world.accounts.values()].filter((account) => account !== call.account)
        : [call.account];
    const users = accounts
      .flatMap((account) => [...account.users.values()])
      .filter((user) => user !== caller && user.status === "active");
    const { items, next_page_token, page_size } = pageOf(call, users);
    return { contacts: items.map(card), next_page_token, page_size };
  },

  "contacts.get": (call) => {
    callerOf(call);
    const { identifier } = call.params;
    const named = userNamed(call.account, identifier);
    const user = named ?? [...call.account.users.values()].find(({ profile }) => memberId(profile.id) === identifier);
    if (user?.status !== "active") throw call.refuse(1001, { message: `Contact does not exist: ${identifier}.` });
    const asked = call.query.query_presence_status === true;
    if (asked && user.extra.presenceUnavailable)
      throw call.refuse(5301, { message: "The presence of this contact cannot be read." });
    return { ...card(user), ...phones(user), ...(asked && { presence_status: user.presence.status }) };
  },

  "contacts.search": (call) => {
    const key = call.query.search_key.toLowerCase();
    const types = (call.query.contact_types ?? String(PERSON)).split(",");
    const { user_status, query_presence_status } = call.query;
    const users = [...call.account.users.values()].filter(
      (user) =>
        user.status !== "pending" &&
        types.includes(String(typeOf(user))) &&
        (user_status === undefined || user.status === user_status) &&
        searchText(user).includes(key),
    );
    const { items, next_page_token, page_size } = pageOf(call, users);
    const contacts = items.map((user) => ({
      ...card(user),
      ...phones(user),
      ...(query_presence_status === true && { presence_status: user.presence.status }),
      contact_type: typeOf(user),
      display_name: nameOf(user.profile),
      user_status: user.status,
      ...chosen(user.profile, ["dept", "job_title", "location"]),
    }));
    return { contacts, next_page_token, page_size };
  },
} satisfies Partial<Handlers>;

/** These operations are about `me`, so they need a user behind the token. */
function callerOf(call: Call<"contacts.list"> | Call<"contacts.get">): UserRecord {
  const user = call.account.users.get(call.caller.userId ?? "");
  if (!user)
    throw call.refuse(4711, {
      message: "Contacts belong to a user: use a user-level app, not a server-to-server one.",
    });
  return user;
}

function card({ profile }: UserRecord) {
  const { id, email } = profile;
  return { id, member_id: memberId(id), email, ...chosen(profile, ["first_name", "last_name"]) };
}

/** Chat knows people by an identifier of its own. */
function memberId(id: string): string {
  return id.toLowerCase();
}

function typeOf({ role }: UserRecord): number {
  return role === "room" ? ROOM : PERSON;
}

function phones({ profile: { phone_numbers = [] } }: UserRecord) {
  return phone_numbers.length > 0 ? { phone_numbers, phone_number: phone_numbers[0]?.number ?? "" } : {};
}

/** Those of the fields that the profile has. */
function chosen<Name extends keyof Profile>(profile: Profile, names: readonly Name[]): Partial<Pick<Profile, Name>> {
  const result: Partial<Pick<Profile, Name>> = {};
  for (const name of names) if (profile[name] !== undefined) result[name] = profile[name];
  return result;
}

function searchText({ profile }: UserRecord): string {
  return [profile.email, profile.first_name, profile.last_name, profile.display_name].join(" ").toLowerCase();
}
