/** Codes that come from the state, as a tester would expect them; a refused call leaves the state as it was. */
import { createZoomClient, ZoomApiError, type ZoomClient } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.js";

interface Stage {
  readonly sandbox: Sandbox;
  readonly zoom: ZoomClient;
  /** Ids by what they are. */
  readonly owner: string;
  readonly admin: string;
  readonly licensed: string;
  readonly second: string;
  readonly basic: string;
  readonly room: string;
  readonly inactive: string;
  readonly pending: string;
  readonly stranger: string;
  readonly group: string;
  readonly otherGroup: string;
  readonly strangeGroup: string;
}

function stage(): Stage {
  const sandbox = createSandbox({ seed: 9, users: 30, plan: "business", quota: "off", clock: createManualClock() });
  const users = [...sandbox.account.users.values()];
  const id = (wanted: (user: (typeof users)[number]) => boolean, skip = 0) =>
    users.filter(wanted)[skip]?.profile.id ?? "";
  const member = (type: number) => (user: (typeof users)[number]) =>
    user.role === "member" && user.status === "active" && user.profile.type === type;
  const [group = "", otherGroup = ""] = [...sandbox.account.groups.keys()];
  const strangers = [...sandbox.world.accounts.values()][2];
  return {
    sandbox,
    zoom: createZoomClient({ ...sandbox.clientOptions(), retry: { attempts: 1 } }),
    owner: id(({ role }) => role === "owner"),
    admin: id(({ role }) => role === "admin"),
    licensed: id(member(2)),
    second: id(member(2), 1),
    basic: id(member(1)),
    room: id(({ role }) => role === "room"),
    inactive: id(({ status }) => status === "inactive"),
    pending: users.find(({ status }) => status === "pending")?.profile.email ?? "",
    stranger: [...(strangers?.users.keys() ?? [])][0] ?? "",
    group,
    otherGroup,
    strangeGroup: [...(strangers?.groups.keys() ?? [])][0] ?? "",
  };
}

type Situation = readonly [
  name: string,
  status: number,
  code: number | undefined,
  act: (stage: Stage) => PromiseLike<unknown>,
  prepare?: (stage: Stage) => void,
];

const GONE = "NoSuchUser000000000000";
const invite = (email: string, more: object = {}) => ({
  body: { action: "create" as const, user_info: { email, type: 1 as const, ...more } },
});
const password = (userId: string, text: string) => ({ path: { userId }, body: { password: text } });
const seats =
  (kind: string, left = 0) =>
  ({ sandbox }: Stage) =>
    void sandbox.account.seats.set(kind, left);
const record = ({ sandbox }: Stage, id: string) => {
  const user = sandbox.account.users.get(id);
  if (!user) throw new Error(`No user ${id}.`);
  return user;
};

const situations: readonly Situation[] = [
  ["an unknown user", 404, 1001, ({ zoom }) => zoom.users.get({ path: { userId: GONE } })],
  ["a user of another account", 400, 1010, ({ zoom, stranger }) => zoom.users.get({ path: { userId: stranger } })],
  [
    "an expired invitation",
    400,
    1120,
    ({ zoom, pending }) => zoom.users.get({ path: { userId: pending } }),
    (s) => void (record(s, s.sandbox.account.emails.get(s.pending) ?? "").extra.invitationExpiresAt = 0),
  ],
  [
    "settings of a pending user",
    400,
    1000,
    ({ zoom, pending }) => zoom.users.getSettings({ path: { userId: pending } }),
  ],
  ["an address of this account", 409, 1005, ({ zoom, pending }) => zoom.users.create(invite(pending))],
  [
    "an address of another account",
    400,
    1009,
    (s) => s.zoom.users.create(invite([...s.sandbox.world.accounts.values()][2]?.emails.keys().next().value ?? "")),
  ],
  ["a blocked domain", 400, 1107, ({ zoom }) => zoom.users.create(invite("a@blocked.example.com"))],
  [
    "a domain that is not managed",
    400,
    1116,
    ({ zoom }) =>
      zoom.users.create({
        body: { action: "autoCreate", user_info: { email: "a@example.com", type: 1, password: "Tq7mWz2kRb" } },
      }),
  ],
  [
    "a weak password for a new user",
    400,
    300,
    ({ zoom }) =>
      zoom.users.create({
        body: { action: "autoCreate", user_info: { email: "a@managed.example.com", type: 1, password: "aaaaaaaa" } },
      }),
  ],
  [
    "a forbidden word in a name",
    400,
    300,
    ({ zoom }) => zoom.users.create(invite("a@example.com", { first_name: "Zoom" })),
  ],
  ["no user seats", 400, 200, ({ zoom }) => zoom.users.create(invite("a@example.com")), seats("users")],
  ["no licences", 400, 2034, ({ zoom }) => zoom.users.create(invite("a@example.com", { type: 2 })), seats("licensed")],
  ["no seats for basic users", 400, 2033, ({ zoom }) => zoom.users.create(invite("a@example.com")), seats("basic")],
  [
    "no seats for the type",
    400,
    3412,
    ({ zoom }) => zoom.users.create(invite("a@example.com", { type: 4 })),
    seats("unassigned"),
  ],
  [
    "no phone licences",
    404,
    1102,
    ({ zoom }) => zoom.users.create(invite("a@example.com", { feature: { zoom_phone: true } })),
    seats("zoom_phone"),
  ],
  [
    "no single sign-on",
    400,
    2002,
    ({ zoom }) => zoom.users.create({ body: { action: "ssoCreate", user_info: { email: "a@example.com", type: 1 } } }),
    ({ sandbox }) => void sandbox.account.features.add("sso_off"),
  ],
  [
    "no provisioning for single sign-on",
    400,
    2032,
    ({ zoom }) => zoom.users.create({ body: { action: "ssoCreate", user_info: { email: "a@example.com", type: 1 } } }),
    ({ sandbox }) => void sandbox.account.features.add("sso_provisioning_off"),
  ],
  [
    "the type None without single sign-on",
    400,
    1108,
    ({ zoom }) => zoom.users.create(invite("a@example.com", { type: 99 })),
  ],
  [
    "a personal link that is taken",
    400,
    4100,
    ({ zoom, licensed }) => zoom.users.update({ path: { userId: licensed }, body: { vanity_name: "mine" } }),
    (s) => void (record(s, s.second).extra.vanityName = "mine"),
  ],
  [
    "links in about_me",
    400,
    300,
    ({ zoom, licensed }) =>
      zoom.users.update({ path: { userId: licensed }, body: { about_me: "see https://example.com" } }),
  ],
  [
    "a profile elsewhere",
    400,
    300,
    ({ zoom, licensed }) =>
      zoom.users.update({ path: { userId: licensed }, body: { linkedin_url: "https://example.com/in/me" } }),
  ],
  [
    "two kinds of plans at once",
    400,
    300,
    ({ zoom, licensed }) => zoom.users.update({ path: { userId: licensed }, body: { type: 1, plan_united_type: "1" } }),
  ],
  [
    "a room as a free user",
    400,
    200,
    ({ zoom, room }) => zoom.users.update({ path: { userId: room }, body: { type: 1 } }),
  ],
  ["a room cannot be deleted", 400, 200, ({ zoom, room }) => zoom.users.delete({ path: { userId: room } })],
  ["the owner cannot be unlinked", 400, 1117, ({ zoom, owner }) => zoom.users.delete({ path: { userId: owner } })],
  [
    "a user of a managed domain cannot be unlinked",
    400,
    1107,
    ({ zoom, licensed }) => zoom.users.delete({ path: { userId: licensed } }),
    (s) => void s.sandbox.account.managedDomains.add("example.com"),
  ],
  [
    "a manager of a call queue stays",
    400,
    1000,
    ({ zoom, licensed }) => zoom.users.delete({ path: { userId: licensed } }),
    (s) => void (record(s, s.licensed).extra.callQueueManager = true),
  ],
  [
    "a transfer to oneself",
    400,
    300,
    (s) =>
      s.zoom.users.delete({
        path: { userId: s.licensed },
        query: { transfer_meeting: true, transfer_email: record(s, s.licensed).profile.email },
      }),
  ],
  [
    "the status of an administrator",
    400,
    200,
    ({ zoom, admin }) => zoom.users.updateStatus({ path: { userId: admin }, body: { action: "deactivate" } }),
  ],
  [
    "a user whom Zoom has locked",
    400,
    1000,
    ({ zoom, licensed }) => zoom.users.updateStatus({ path: { userId: licensed }, body: { action: "deactivate" } }),
    (s) => void (record(s, s.licensed).extra.locked = true),
  ],
  [
    "the owner's address",
    400,
    1000,
    ({ zoom, owner }) => zoom.users.updateEmail({ path: { userId: owner }, body: { email: "new@example.com" } }),
  ],
  [
    "an address outside the domains",
    400,
    1116,
    ({ zoom, licensed }) =>
      zoom.users.updateEmail({ path: { userId: licensed }, body: { email: "new@elsewhere.example" } }),
  ],
  [
    "an administrator's password",
    400,
    1117,
    ({ zoom, admin }) => zoom.users.updatePassword(password(admin, "Tq7mWz2kRb")),
  ],
  [
    "a password of somebody with single sign-on",
    400,
    1123,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq7mWz2kRb")),
    (s) => void (record(s, s.licensed).profile.login_types = [101]),
  ],
  ["a short password", 400, 1124, ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq7mW"))],
  [
    "a password without letters",
    400,
    1125,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "90817263")),
  ],
  [
    "a password without digits",
    400,
    1126,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "TqzmWzykRb")),
  ],
  [
    "a password without special characters",
    400,
    1127,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq7mWz2kRb")),
    ({ sandbox }) => void sandbox.account.features.add("special_character_in_password"),
  ],
  [
    "a password in one case",
    400,
    1128,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "tq7mwz2krb")),
  ],
  [
    "a password of earlier days",
    400,
    1129,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq7mWz2kRb")),
    (s) => void record(s, s.licensed).passwords.push("Tq7mWz2kRb"),
  ],
  [
    "a password that repeats itself",
    400,
    1130,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq7mmmmkRb")),
  ],
  [
    "a password with a run",
    400,
    1131,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq1234kRbx")),
  ],
  [
    "a password that everybody has",
    400,
    1136,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Password1")),
  ],
  [
    "the same password",
    400,
    300,
    ({ zoom, licensed }) => zoom.users.updatePassword(password(licensed, "Tq7mWz2kRb")),
    (s) => void (record(s, s.licensed).password = "Tq7mWz2kRb"),
  ],
  [
    "an assistant of one's own",
    400,
    200,
    ({ zoom, licensed }) =>
      zoom.users.addAssistants({ path: { userId: licensed }, body: { assistants: [{ id: licensed }] } }),
  ],
  [
    "an unknown device",
    404,
    1238,
    ({ zoom, licensed }) =>
      zoom.users.getCollaborationDevice({ path: { userId: licensed, collaborationDeviceId: "none" } }),
  ],
  [
    "a picture that is none",
    400,
    120,
    ({ zoom, licensed }) =>
      zoom.users.uploadPicture({
        path: { userId: licensed },
        body: { pic_file: new File(["text"], "me.png", { type: "image/png" }) },
      }),
  ],
  [
    "presence of somebody deactivated",
    400,
    5301,
    ({ zoom, inactive }) => zoom.users.getPresenceStatus({ path: { userId: inactive } }),
  ],
  ["presence of a room", 400, 5411, ({ zoom, room }) => zoom.users.getPresenceStatus({ path: { userId: room } })],
  [
    "large meetings for a basic user",
    400,
    1108,
    ({ zoom, basic }) =>
      zoom.users.updateSettings({ path: { userId: basic }, body: { feature: { large_meeting: true } } }),
  ],
  [
    "webinars for a basic user",
    400,
    1122,
    ({ zoom, basic }) => zoom.users.updateSettings({ path: { userId: basic }, body: { feature: { webinar: true } } }),
  ],
  [
    "events for a basic user",
    400,
    1206,
    ({ zoom, basic }) =>
      zoom.users.updateSettings({ path: { userId: basic }, body: { feature: { zoom_events: true } } }),
  ],
  [
    "concurrent meetings for a basic user",
    400,
    1207,
    ({ zoom, basic }) =>
      zoom.users.updateSettings({ path: { userId: basic }, body: { feature: { concurrent_meeting: "Basic" } } }),
  ],
  [
    "both whiteboards",
    400,
    1242,
    ({ zoom, licensed }) =>
      zoom.users.updateSettings({
        path: { userId: licensed },
        body: { feature: { zoom_whiteboard: true, zoom_whiteboard_plus: true } },
      }),
  ],
  [
    "no whiteboard seats",
    400,
    1228,
    ({ zoom, licensed }) =>
      zoom.users.updateSettings({ path: { userId: licensed }, body: { feature: { zoom_whiteboard: true } } }),
    seats("whiteboard"),
  ],
  [
    "no seats of Concurrent Plus",
    400,
    1211,
    ({ zoom, licensed }) =>
      zoom.users.updateSettings({ path: { userId: licensed }, body: { feature: { concurrent_meeting: "Plus" } } }),
    seats("concurrent_plus", -1),
  ],
  ["an unknown group", 404, 4130, ({ zoom }) => zoom.groups.get({ path: { groupId: GONE } })],
  [
    "a group of another account",
    400,
    1010,
    ({ zoom, strangeGroup }) => zoom.groups.get({ path: { groupId: strangeGroup } }),
  ],
  ["a name that is taken", 409, 4132, ({ zoom }) => zoom.groups.create({ body: { name: "sales" } })],
  [
    "a rename to a name that is taken",
    409,
    4132,
    ({ zoom, group }) => zoom.groups.update({ path: { groupId: group }, body: { name: "Support" } }),
  ],
  [
    "a move to an unknown group",
    404,
    4130,
    ({ zoom, group, owner }) =>
      zoom.groups.updateMember({
        path: { groupId: group, memberId: owner },
        body: { action: "move", target_group_id: GONE },
      }),
  ],
  [
    "a move of somebody else",
    404,
    4131,
    ({ zoom, group, otherGroup }) =>
      zoom.groups.updateMember({
        path: { groupId: group, memberId: GONE },
        body: { action: "move", target_group_id: otherGroup },
      }),
  ],
  [
    "somebody who is no administrator",
    400,
    4138,
    ({ zoom, group, licensed }) => zoom.groups.deleteAdmin({ path: { groupId: group, userId: licensed } }),
  ],
  [
    "an information barrier",
    400,
    200,
    ({ zoom, group }) => zoom.groups.delete({ path: { groupId: group } }),
    ({ sandbox, group }) =>
      void Object.assign(sandbox.account.groups.get(group)?.extra ?? {}, { informationBarrier: true }),
  ],
  [
    "too many members at once",
    400,
    300,
    ({ zoom, group }) =>
      zoom.groups.addMembers({
        path: { groupId: group },
        body: { members: Array.from({ length: 31 }, () => ({ id: GONE })) },
      }),
  ],
  ["an unknown contact group", 400, 300, ({ zoom }) => zoom.contactGroups.get({ path: { groupId: GONE } })],
  [
    "the last member of a contact group",
    400,
    300,
    (s) => {
      const [group] = s.sandbox.account.contactGroups.values();
      return s.zoom.contactGroups.removeMembers({ path: { groupId: group?.id ?? "" }, query: { member_ids: s.owner } });
    },
  ],
  [
    "the main division",
    400,
    42011,
    (s) => s.zoom.divisions.delete({ path: { divisionId: [...s.sandbox.account.divisions.keys()][0] ?? "" } }),
  ],
  [
    "a division with users",
    400,
    42012,
    (s) => s.zoom.divisions.delete({ path: { divisionId: [...s.sandbox.account.divisions.keys()][1] ?? "" } }),
  ],
  [
    "an unknown division",
    404,
    40406,
    ({ zoom }) => zoom.divisions.addMembers({ path: { divisionId: GONE }, body: { users: [] } }),
  ],
  ["a division without code of its own", 404, 404, ({ zoom }) => zoom.divisions.get({ path: { divisionId: GONE } })],
  [
    "a field that nobody knows",
    400,
    300,
    ({ zoom }) => zoom.groups.create({ body: { name: "New", colour: "red" } as { name: string } }),
  ],
  [
    "a value outside an enum",
    400,
    300,
    ({ zoom, group, otherGroup, owner }) =>
      zoom.groups.updateMember({
        path: { groupId: group, memberId: owner },
        body: { action: "teleport" as "move", target_group_id: otherGroup },
      }),
  ],
  [
    "a wrong type",
    400,
    300,
    ({ zoom, group }) => zoom.groups.update({ path: { groupId: group }, body: { name: 1 as unknown as string } }),
  ],
];

const named = situations.map(([name, status, code, act, prepare]) => ({ name, status, code, act, prepare }));

test.each(named)("$name: $status $code, and nothing has changed", async ({ status, code, act, prepare }) => {
  const set = stage();
  prepare?.(set);
  await set.zoom.groups.list(); // the token is part of the state
  const before = set.sandbox.snapshot();
  const error: unknown = await act(set).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ZoomApiError);
  expect({ status: (error as ZoomApiError).status, code: (error as ZoomApiError).code }).toEqual({ status, code });
  expect(set.sandbox.snapshot()).toBe(before);
});

test("a refused field is named", async () => {
  const { zoom, group } = stage();
  await expect(
    zoom.groups.update({ path: { groupId: group }, body: { name: 1 as unknown as string } }),
  ).rejects.toMatchObject({ fieldErrors: [{ field: "name", message: "Must be string." }] });
});
