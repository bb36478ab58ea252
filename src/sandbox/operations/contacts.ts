/** A person's contacts and the company directory, both made of the users of the account. */
import type { Call, Handlers } from "../http/call.js";
import { pageOf } from "../http/paging.js";
import { Refusal } from "../http/refusal.js";
import type { UserRecord } from "../state/account.js";

export const contactHandlers: Handlers = {
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
    const identifier = call.params.identifier ?? "";
    const id = call.account.emails.get(identifier.toLowerCase()) ?? identifier;
    const user = [...call.account.users.values()].find(
      ({ profile, status }) => status === "active" && (profile.id === id || memberId(profile.id) === id),
    );
    if (!user) throw new Refusal(1001, { message: `Contact does not exist: ${identifier}.` });
    if (call.query.query_presence_status === true && user.extra.presenceUnavailable === true) {
      throw new Refusal(5301, { message: "The presence of this contact cannot be read." });
    }
    return { ...card(user), ...phones(user), ...presence(call, user) };
  },

  "contacts.search": (call) => {
    const key = String(call.query.search_key).toLowerCase();
    const types = String(call.query.contact_types ?? "1").split(",");
    // Of all the types of contacts the sandbox knows users (1) and rooms (8).
    const wanted = (user: UserRecord) => types.includes(user.role === "room" ? "8" : "1");
    const status = call.query.user_status;
    const users = [...call.account.users.values()].filter(
      (user) =>
        user.status !== "pending" &&
        wanted(user) &&
        (status === undefined || user.status === status) &&
        searchText(user).includes(key),
    );
    const { items, next_page_token, page_size } = pageOf(call, users);
    const contacts = items.map((user) => ({
      ...card(user),
      ...phones(user),
      ...presence(call, user),
      contact_type: user.role === "room" ? 8 : 1,
      display_name: String(user.profile.display_name ?? user.profile.email),
      user_status: user.status,
      ...chosen(user, ["dept", "job_title", "location"]),
    }));
    return { contacts, next_page_token, page_size };
  },
};

/** These operations are about `me`, so they need a user behind the token. */
function callerOf(call: Call): UserRecord {
  const user = call.caller.userId === undefined ? undefined : call.account.users.get(call.caller.userId);
  if (!user)
    throw new Refusal(4711, {
      message: "Contacts belong to a user: use a user-level app, not a server-to-server one.",
    });
  return user;
}

function card(user: UserRecord) {
  const { id, email } = user.profile;
  return { id, member_id: memberId(id), email, ...chosen(user, ["first_name", "last_name"]) };
}

/** Chat knows people by an identifier of its own. */
function memberId(id: string): string {
  return id.toLowerCase();
}

function phones({ profile }: UserRecord) {
  const numbers = (profile.phone_numbers as { number?: string }[] | undefined) ?? []; // as the spec says
  return numbers.length > 0 ? { phone_numbers: numbers, phone_number: String(numbers[0]?.number ?? "") } : {};
}

function presence(call: Call, user: UserRecord) {
  return call.query.query_presence_status === true ? { presence_status: user.presence.status } : {};
}

function chosen({ profile }: UserRecord, names: readonly string[]) {
  return Object.fromEntries(names.filter((name) => profile[name] !== undefined).map((name) => [name, profile[name]]));
}

function searchText({ profile }: UserRecord): string {
  return [profile.email, profile.first_name, profile.last_name, profile.display_name].join(" ").toLowerCase();
}
