/** Refusals of operations on users themselves: who they are, how they sign in, what they may. */
import { idOf, type Harness, type Person } from "../harness.js";
import { expired, foreign, seats, unknown, type Json, type Situation } from "./situation.js";

const extra = (name: Person, fact: "callQueueManager" | "locked" | "zoomEvents") => (harness: Harness) =>
  (harness.user(name).extra[fact] = true);
const feature = (name: string) => (harness: Harness) => harness.account.features.add(name);
const logins = (name: Person, login: number) => (harness: Harness) =>
  (harness.user(name).profile.login_types = [login]);
const manage = (harness: Harness) => harness.account.managedDomains.add("example.com");
const info = (fields: Json) => ({ user_info: { email: "new@example.com", type: 1, ...fields } });

const password = (what: string, text: string, code: number, more: Partial<Situation> = {}): Situation => ({
  what,
  on: "licensed",
  body: { password: text },
  status: 400,
  code,
  ...more,
});
const creation = (
  what: string,
  action: string,
  fields: Json,
  code: number,
  more: Partial<Situation> = {},
): Situation => ({
  what,
  body: { action, ...info(fields) },
  status: 400,
  code,
  ...more,
});
const change = (what: string, body: Json, code: number, more: Partial<Situation> = {}): Situation => ({
  what,
  on: "licensed",
  body,
  status: 400,
  code,
  ...more,
});

const GOOD = "Tq7mWz2kRb";
export const users: Readonly<Record<string, readonly Situation[]>> = {
  "users.list": [
    { what: "a token of nowhere", query: { next_page_token: "nowhere" }, status: 400, code: 300 },
    { what: "a status that does not exist", query: { status: "gone" }, status: 400, code: 300 },
    { what: "a page without users", query: { page_size: "0" }, status: 400, code: 300 },
  ],
  "users.create": [
    creation("an address of the account", "create", { email: "PENDING@example.com" }, 1005, { status: 409 }),
    creation("an address of another account", "create", { email: "stranger@elsewhere.example" }, 1009),
    creation("a blocked domain", "create", { email: "new@blocked.example.com" }, 1107),
    creation("a domain that is not managed", "autoCreate", { password: GOOD }, 1116),
    creation("None without single sign-on", "create", { type: 99 }, 1108),
    creation("no single sign-on", "ssoCreate", {}, 2002, { prepare: feature("sso_off") }),
    creation("no users ahead of sign-on", "ssoCreate", {}, 2032, { prepare: feature("sso_provisioning_off") }),
    creation("no seats for users", "create", {}, 200, { prepare: seats("users") }),
    creation("no seats for Basic", "create", {}, 2033, { prepare: seats("basic") }),
    creation("no licences", "create", { type: 2 }, 2034, { prepare: seats("licensed") }),
    creation("no seats for the type", "create", { type: 4 }, 3412, { prepare: seats("unassigned") }),
    creation("no bundles", "create", { feature: { zoom_one_type: 16 } }, 2038, { prepare: seats("zoom_one") }),
    creation("no phones", "create", { feature: { zoom_phone: true } }, 1102, {
      prepare: seats("zoom_phone"),
      status: 404,
    }),
    creation("a forbidden word", "create", { first_name: "Admin" }, 300),
    creation("On-prem", "create", { type: 3 }, 300),
    creation("an unknown division", "create", { division_ids: ["none"] }, 300),
    creation("no password", "autoCreate", { email: "new@managed.example.com" }, 300),
    creation("a weak password", "autoCreate", { email: "new@managed.example.com", password: "aaaaaaaa" }, 300),
    { what: "nobody", body: { action: "create" }, status: 400, code: 300 },
  ],
  "users.get": [...unknown, foreign, expired],
  "users.update": [
    ...[...unknown, foreign, expired].map((row) => ({ ...row, body: { dept: "Sales" } })),
    change("a room as Basic", { type: 1 }, 200, { on: "room" }),
    change("a room without meetings", { type: 4 }, 200, { on: "room" }),
    change("a meeting ID without meetings", { pmi: 4155550123, type: 4 }, 200),
    change("no phones", { feature: { zoom_phone: true } }, 200, { prepare: seats("zoom_phone") }),
    change("None without single sign-on", { type: 99 }, 1108),
    change("no seats for Basic", { type: 1 }, 2033, { prepare: seats("basic") }),
    change("no licences", { type: 2 }, 2034, { on: "basic", prepare: seats("licensed") }),
    change("no bundles", { zoom_one_type: 16 }, 2038, { prepare: seats("zoom_one") }),
    change("a plan given up without a Basic seat", { plan_united_type: "none" }, 2039, {
      prepare: (harness) => {
        harness.user("licensed").profile.plan_united_type = "1";
        seats("basic")(harness);
      },
    }),
    change("no seats for the type", { type: 4 }, 3412, { prepare: seats("unassigned") }),
    change("a link that is taken", { vanity_name: "mine" }, 4100, {
      prepare: (harness) => (harness.user("basic").extra.vanityName = "mine"),
    }),
    change("type and plan together", { type: 1, plan_united_type: "1" }, 300),
    change("type and bundle together", { type: 1, zoom_one_type: 16 }, 300),
    change("On-prem", { type: 3 }, 300),
    change("a forbidden word", { display_name: "Zoom support" }, 300),
    change("a link in about_me", { about_me: "See www.example.com" }, 300),
    change("HTML in about_me", { about_me: "<b>me</b>" }, 300),
    change("a profile elsewhere", { linkedin_url: "https://linkedin.com.example.com/in/me" }, 300),
    change("letters in the host key", { host_key: "12345a" }, 300),
    change("a short meeting ID", { pmi: 12345 }, 300),
    change("Basic with events to come", { type: 1 }, 300, { prepare: extra("licensed", "zoomEvents") }),
    change("a group for somebody who has joined", { group_id: idOf("sales") }, 300),
    change("an unknown group", { group_id: "none" }, 300, { on: "pending" }),
    change("an unknown division", { division_ids: ["none"] }, 300),
    change("a field that nobody knows", { colour: "red" }, 300),
  ],
  "users.delete": [
    ...unknown,
    foreign,
    expired,
    { what: "a room", on: "room", status: 400, code: 200 },
    { what: "somebody deactivated", on: "inactive", query: { action: "delete" }, status: 400, code: 200 },
    { what: "somebody pending for good", on: "pending", query: { action: "delete" }, status: 400, code: 200 },
    { what: "the owner", on: "owner", query: { action: "delete" }, status: 400, code: 1117 },
    { what: "an administrator", on: "admin", status: 400, code: 1117 },
    { what: "a managed domain", on: "licensed", prepare: manage, status: 400, code: 1107 },
    { what: "a call queue", on: "licensed", prepare: extra("licensed", "callQueueManager"), status: 400, code: 1000 },
    { what: "an API user", on: "licensed", prepare: logins("licensed", 99), status: 400, code: 300 },
    { what: "published events", on: "licensed", prepare: extra("licensed", "zoomEvents"), status: 400, code: 300 },
    ...(
      [
        ["to nobody", {}],
        ["to oneself", { transfer_email: "Licensed@example.com" }],
        ["to somebody Basic", { transfer_email: "basic@example.com" }],
        ["to somebody pending", { transfer_email: "pending@example.com" }],
        ["to another account", { transfer_email: "stranger@elsewhere.example" }],
      ] as const
    ).map(([where, target]): Situation => ({
      what: `a transfer ${where}`,
      on: "licensed",
      query: { transfer_meeting: "true", ...target },
      status: 400,
      code: 300,
    })),
  ],
  "users.updateStatus": [
    ...[...unknown, foreign].map((row) => ({ ...row, body: { action: "activate" } })),
    change("an administrator", { action: "deactivate" }, 200, { on: "admin" }),
    change("a room", { action: "deactivate" }, 200, { on: "room" }),
    change("somebody locked", { action: "deactivate" }, 1000, { prepare: extra("licensed", "locked") }),
    change("events to come", { action: "deactivate" }, 300, { prepare: extra("licensed", "zoomEvents") }),
    change("somebody pending", { action: "deactivate" }, 300, { on: "pending" }),
    change("no seats for Basic", { action: "activate" }, 2033, { on: "inactive", prepare: seats("basic") }),
    change("no seats for the type", { action: "activate" }, 3412, {
      on: "inactive",
      prepare: (harness) => {
        harness.user("inactive").profile.type = 4;
        seats("unassigned")(harness);
      },
    }),
  ],
  "users.updateEmail": [
    ...[...unknown, foreign].map((row) => ({ ...row, body: { email: "new@example.com" } })),
    change("a member who changes addresses", { email: "new@example.com" }, 200, { as: "colleague" }),
    ...(["owner", "inactive", "pending"] as const).map((on) =>
      change(`the ${on}`, { email: "new@example.com" }, 1000, { on }),
    ),
    change("an administrator", { email: "new@example.com" }, 1000, { on: "admin" }),
    change("somebody locked", { email: "new@example.com" }, 1000, { prepare: extra("licensed", "locked") }),
    change("a blocked domain", { email: "new@blocked.example.com" }, 1107),
    change("a foreign domain", { email: "new@foreign.example" }, 1116),
    change("an address in use", { email: "basic@example.com" }, 300),
  ],
  "users.updatePassword": [
    ...[...unknown, foreign].map((row) => ({ ...row, body: { password: GOOD } })),
    password("an administrator's", GOOD, 1117, { on: "admin" }),
    password("single sign-on", GOOD, 1123, { prepare: logins("licensed", 101) }),
    password("short", "Tq7mW", 1124),
    password("no letter", "90817263", 1125),
    password("no digit", "TqzmWzykRb", 1126),
    password("no special character", GOOD, 1127, { prepare: feature("special_character_in_password") }),
    password("no capital", "tq7mwz2krb", 1128),
    password("of earlier days", GOOD, 1129, { prepare: ({ user }) => user("licensed").passwords.push(GOOD) }),
    password("one character again and again", "Tq7mmmmkRb", 1130),
    password("a run", "Tq1234kRbx", 1131),
    password("everybody's", "Password1", 1136),
    password("the same", GOOD, 300, { prepare: ({ user }) => (user("licensed").password = GOOD) }),
    password("too long", GOOD.repeat(4), 300),
  ],
  "users.getPermissions": [...unknown, foreign],
  "users.getToken": [
    ...unknown,
    foreign,
    { what: "on behalf without a meeting", on: "licensed", query: { type: "onbehalf" }, status: 400, code: 300 },
    { what: "more than a year", on: "licensed", query: { type: "zak", ttl: "31536001" }, status: 400, code: 300 },
  ],
  "users.getZak": [{ what: "no user behind the token", status: 400, code: 1001 }],
  "users.revokeSsoToken": [...unknown, { ...foreign, status: 404, code: 1001 }],
  "users.checkEmail": [{ what: "no address", query: {}, status: 400, code: 300 }],
  "users.checkVanityName": [{ what: "no name", query: {}, status: 400, code: 300 }],
  "users.updateFeatures": [
    {
      what: "a free account",
      body: { feature_type: "webinar", feature_value: "1", users: [] },
      prepare: ({ account }: Harness) => (account.plan = "free"),
      status: 400,
      code: 200,
    },
    ...[
      ["On-prem", "user_type", "3"],
      ["a type that does not exist", "user_type", "abc"],
      ["a size that is no number", "webinar", "many"],
      ["a switch that is neither on nor off", "zoom_whiteboard", "maybe"],
    ].map(([what = "", feature_type, feature_value]) => ({
      what,
      body: { feature_type, feature_value, users: [{ id: idOf("licensed") }] },
      status: 400,
      code: 300,
    })),
  ],
};
