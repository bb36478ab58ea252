/** The people and groups that a new sandbox has. The same seed gives the same ones. */
import type { Plan } from "../spec/document.js";
import { emptyGroup, join } from "./groups.js";
import type { Ids } from "./ids.js";
import { emptyAccount, newUser } from "./records.js";
import { DAY, instant } from "./time.js";
import type { Account, UserRecord, World } from "./account.js";
import { BASIC, LICENSED, WORK_EMAIL_LOGIN } from "./user-kinds.js";

export interface SeedOptions {
  readonly users: number;
  readonly plan: Plan;
  readonly ids: Ids;
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Identifiers that the accounts keep, where there were some before. */
  readonly accountIds?: readonly string[] | undefined;
  /** Fills the main account, in place of people that the seed makes up. */
  readonly fill?: ((account: Account) => void) | undefined;
}

const FIRST = [
  "Alice",
  "Ben",
  "Chiara",
  "Dmitri",
  "Elif",
  "Farah",
  "Goran",
  "Hana",
  "Ines",
  "Jonas",
  "Keiko",
  "Liam",
  "Mira",
  "Noor",
  "Oskar",
  "Priya",
];
const LAST = [
  "Almeida",
  "Berg",
  "Costa",
  "Dubois",
  "Eriksen",
  "Fischer",
  "Garcia",
  "Hoang",
  "Ito",
  "Jansen",
  "Kovac",
  "Lopez",
  "Mbeki",
  "Novak",
  "Okafor",
  "Petrov",
];
const GROUPS = ["Sales", "Support", "Engineering", "Marketing"];
const DEPARTMENTS = ["Sales", "Support", "Research", "Marketing"];
const YEAR = 365 * DAY;

/** Three accounts: the one that tokens belong to, a sub account of it, and one that has nothing to do with it. */
export function seedWorld(options: SeedOptions): World {
  const { ids, plan, accountIds = [] } = options;
  // Drawn in any case, so that people have the identifiers that the seed gives them.
  const account = (place: number, masterId?: string) => {
    const drawn = ids.id();
    return emptyAccount(accountIds[place] ?? drawn, ids.digits(9), plan, masterId);
  };
  const main = account(0);
  const sub = account(1, main.id);
  const other = account(2);
  if (options.fill) options.fill(main);
  else fill(main, options, options.users, "example.com");
  fill(sub, options, Math.min(5, options.users), "sub.example.com");
  fill(other, options, Math.min(2, options.users), "other.example.com");
  return { accounts: new Map([main, sub, other].map((account) => [account.id, account])) };
}

function fill(account: Account, options: SeedOptions, count: number, domain: string): void {
  const groups = GROUPS.map((name) => emptyGroup(options.ids.id(), name));
  for (const group of groups) {
    group.channels.push({ id: options.ids.id(), name: group.name.toLowerCase() });
    account.groups.set(group.id, group);
  }
  const main = {
    id: options.ids.id(),
    fields: { division_name: "Headquarters", division_description: "Everybody who belongs to no other division." },
    main: true,
    members: new Set<string>(),
  };
  const research = {
    id: options.ids.id(),
    fields: { division_name: "Research", division_description: "Laboratories." },
    main: false,
    members: new Set<string>(),
  };
  account.divisions.set(main.id, main).set(research.id, research);

  for (let index = 0; index < count; index += 1) {
    const user = person(account, options, index, count, domain);
    account.users.set(user.profile.id, user);
    account.emails.set(user.profile.email, user.profile.id);
    if (user.status === "pending") continue;
    const division = index % 5 === 4 ? research : main;
    division.members.add(user.profile.id);
    user.profile.division_ids = [division.id];
    const group = groups[index % groups.length];
    if (group) join(group, user);
    // Some are in two groups, so that there is a primary one to choose.
    const second = groups[(index + 2) % groups.length];
    if (second && index % 7 === 0) join(second, user);
  }
  const [first] = account.users.values();
  if (first) {
    groups[0]?.admins.push(first.profile.id);
    const id = options.ids.id();
    account.contactGroups.set(id, {
      id,
      fields: { group_id: id, group_name: "Front desks", group_privacy: 1, description: "Everybody at a reception." },
      members: [{ id: first.profile.id, type: 1 }],
    });
  }
}

/** The first is the owner, the second an administrator; in larger accounts the last ones are a room, inactive and pending. */
function person(
  account: Account,
  { ids, random, now }: SeedOptions,
  index: number,
  count: number,
  domain: string,
): UserRecord {
  const first = FIRST[Math.floor(random() * FIRST.length)] ?? "Alice";
  const last = LAST[Math.floor(random() * LAST.length)] ?? "Kovac";
  const special = count >= 10 ? count - index : 0;
  const created = instant(now - YEAR + Math.floor(random() * YEAR * 0.9));
  const email = `${first}.${last}.${index + 1}@${domain}`.toLowerCase();
  const role = index === 0 ? "owner" : index === 1 ? "admin" : special === 1 ? "room" : "member";
  const status = special === 2 ? "pending" : special === 3 ? "inactive" : "active";
  const profile = {
    id: ids.id(),
    email,
    type: index < 2 || random() < 0.7 ? LICENSED : BASIC,
    first_name: first,
    last_name: last,
    display_name: `${first} ${last}`,
    account_id: account.id,
    account_number: account.number,
    role_id: index === 0 ? "0" : index === 1 ? "1" : "2",
    role_name: index === 0 ? "Owner" : index === 1 ? "Admin" : "Member",
    dept: DEPARTMENTS[index % DEPARTMENTS.length] ?? "Sales",
    job_title: "Specialist",
    location: "Berlin",
    company: "Example",
    language: "en-US",
    timezone: "Europe/Berlin",
    pmi: ids.digits(10),
    use_pmi: false,
    host_key: String(ids.digits(6)),
    verified: 1,
    login_types: [WORK_EMAIL_LOGIN],
    cluster: "us01",
    created_at: created,
    user_created_at: created,
    last_login_time: instant(now - Math.floor(random() * 30 * DAY)),
    last_client_version: "6.5.0.1234(win)",
    personal_meeting_url: `https://example.zoom.us/j/${index + 1}`,
    im_group_ids: [],
    phone_numbers: [],
    custom_attributes: [],
    pronouns_option: 1,
  };
  return newUser(profile, { role, status });
}
