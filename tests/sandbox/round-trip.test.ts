/** What is written can be read again: every operation succeeds once against real state, through the client. */
import { operations } from "../../generated/operations.js";
import { createZoomClient } from "../../src/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createValidator } from "../../src/validate/index.js";

const clock = createManualClock();
const sandbox = createSandbox({ seed: 3, users: 30, plan: "business", clock });
const validator = createValidator();
// Each call moves the clock, so that none waits for the quota.
const zoom = createZoomClient({
  ...sandbox.clientOptions(),
  on: ({ type }) => void (type === "response" && clock.advance(300)),
  onResponse: validator.onResponse,
});
const people = [...sandbox.account.users.values()].filter(
  ({ status, role, profile }) => status === "active" && role === "member" && profile.type === 2,
);
const [alice, ben, chiara, dora] = people.map(({ profile }) => profile) as Profile[] as [
  Profile,
  Profile,
  Profile,
  Profile,
];
const me = createZoomClient(sandbox.clientOptions({ user: alice.id }));
const png = {
  data: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  filename: "me.png",
  type: "image/png",
};

interface Profile {
  readonly id: string;
  readonly email: string;
}
const user = { userId: alice.id };

test("users: create, find, change, list", async () => {
  const created = await zoom.users.create({
    body: { action: "ssoCreate", user_info: { email: "new.person@example.com", type: 1, first_name: "New" } },
  });
  expect(created).toMatchObject({ email: "new.person@example.com", first_name: "New", type: 1 });
  expect(await zoom.users.checkEmail({ query: { email: alice.email } })).toEqual({ existed_email: true });

  const path = { userId: "new.person@example.com" };
  await zoom.users.update({ path, body: { dept: "Research", job_title: "Analyst", vanity_name: "new.person" } });
  expect(await zoom.users.get({ path })).toMatchObject({
    id: created.id,
    dept: "Research",
    job_title: "Analyst",
    status: "active",
  });
  expect(await zoom.users.checkVanityName({ query: { vanity_name: "new.person" } })).toEqual({ existed: true });
  const all = await zoom.users.list({ query: { page_size: 10 } }).toArray({ limit: 100 });
  expect(all.map(({ id }) => id)).toContain(created.id);

  const before = await zoom.users.getSummary();
  expect(before).toMatchObject({ licensed_users_count: expect.any(Number) });
});

test("users: the multipart form does what JSON does", async () => {
  await zoom.users.update({
    path: user,
    contentType: "multipart/form-data",
    body: { company: "Form Ltd", use_pmi: true },
  });
  expect(await zoom.users.get({ path: user })).toMatchObject({ company: "Form Ltd", use_pmi: true });
});

test("users: licence options keep every digit there and back", async () => {
  const license_info_list = [
    { license_type: "ZOOM_WORKPLACE_BUNDLE", license_option: 72057594037927936, subscription_id: "s1" },
  ];
  await zoom.users.update({ path: user, body: { license_info_list } });
  const seen = sandbox.journal.last?.request.body;
  expect(seen).toContain('"license_option":72057594037927936');
  const { license_info_list: read } = await zoom.users.get({ path: user });
  expect(read).toEqual(license_info_list);
  expect(sandbox.journal.last?.response.body).toContain('"license_option":72057594037927936');
});

test("users: status, e-mail, password", async () => {
  await zoom.users.updateStatus({ path: { userId: dora.id }, body: { action: "deactivate" } });
  expect(await zoom.users.get({ path: { userId: dora.id } })).toMatchObject({ status: "inactive" });
  await zoom.users.updateStatus({ path: { userId: dora.id }, body: { action: "activate" } });
  await zoom.users.updateEmail({ path: { userId: ben.id }, body: { email: "ben.new@example.com" } });
  expect(await zoom.users.get({ path: { userId: "ben.new@example.com" } })).toMatchObject({ id: ben.id });
  await zoom.users.updatePassword({ path: { userId: ben.id }, body: { password: "Tq7mWz2kRb" } });
});

test("users: permissions, tokens, features", async () => {
  expect(await zoom.users.getPermissions({ path: user })).toMatchObject({ permissions: expect.any(Array) });
  expect(await zoom.users.getToken({ path: user, query: { type: "zak" } })).toMatchObject({
    token: expect.any(String),
  });
  expect(await me.users.getZak()).toMatchObject({ token: expect.any(String) });
  await zoom.users.revokeSsoToken({ path: user });
  const { success_user_ids } = await zoom.users.updateFeatures({
    body: { feature_type: "webinar", feature_value: "1", users: [{ id: alice.id }] },
  });
  expect(success_user_ids).toEqual([alice.id]);
});

test("users: assistants and schedulers mirror each other", async () => {
  await zoom.users.addAssistants({ path: user, body: { assistants: [{ id: ben.id }, { email: chiara.email }] } });
  const { assistants } = await zoom.users.listAssistants({ path: user });
  expect(assistants.map(({ id }) => id)).toEqual([ben.id, chiara.id]);
  const { schedulers } = await zoom.users.listSchedulers({ path: { userId: ben.id } });
  expect(schedulers.map(({ id }) => id)).toEqual([alice.id]);
  await zoom.users.deleteAssistant({ path: { ...user, assistantId: chiara.id } });
  await zoom.users.deleteScheduler({ path: { userId: ben.id, schedulerId: alice.id } });
  expect(await zoom.users.listAssistants({ path: user })).toEqual({ assistants: [] });
  await zoom.users.addAssistants({ path: user, body: { assistants: [{ id: ben.id }] } });
  await zoom.users.deleteAssistants({ path: user });
  await zoom.users.deleteSchedulers({ path: { userId: ben.id } });
  expect(await zoom.users.listSchedulers({ path: { userId: ben.id } })).toEqual({ schedulers: [] });
});

test("users: devices and templates", async () => {
  const { collaboration_devices } = await zoom.users.listCollaborationDevices({ path: user });
  const collaborationDeviceId = collaboration_devices[0]?.id ?? "";
  expect(await zoom.users.getCollaborationDevice({ path: { ...user, collaborationDeviceId } })).toEqual(
    collaboration_devices[0],
  );
  expect((await zoom.users.listMeetingSummaryTemplates({ path: user })).length).toBeGreaterThan(0);
  expect(
    await zoom.users.getMeetingTemplate({ path: { ...user, meetingTemplateId: "tW8kM3vLRqSg5XyDb2hNcJ" } }),
  ).toMatchObject({
    id: "tW8kM3vLRqSg5XyDb2hNcJ",
  });
});

test("users: picture, virtual backgrounds, presence", async () => {
  await zoom.users.uploadPicture({ path: user, body: { pic_file: png } });
  expect(await zoom.users.get({ path: user })).toHaveProperty("pic_url");
  const data = new Blob([png.data]).stream();
  await zoom.users.uploadPicture({ path: user, body: { pic_file: { data, filename: "streamed.png" } } });
  await zoom.users.deletePicture({ path: user });
  expect(await zoom.users.get({ path: user })).not.toHaveProperty("pic_url");
  const file = await zoom.users.uploadVirtualBackground({ path: user, body: { file: png } });
  expect(file).toMatchObject({ name: "me.png", type: "image", size: 8 });
  await zoom.users.deleteVirtualBackgrounds({ path: user, query: { file_ids: file.id } });
  await me.users.updatePresenceStatus({ path: { userId: "me" }, body: { status: "Do_No_Disturb", duration: 30 } });
  expect(await me.users.getPresenceStatus({ path: { userId: "me" } })).toMatchObject({
    status: "Do_No_Disturb",
    remaining_time: 1800,
  });
  sandbox.clock.advance(31 * 60_000);
  expect(await zoom.users.getPresenceStatus({ path: user })).toEqual({ status: "Available" });
});

test("groups: create, change, members, administrators", async () => {
  const group = await zoom.groups.create({ body: { name: "Pilots" } });
  const path = { groupId: group.id };
  await zoom.groups.update({ path, body: { name: "Test pilots" } });
  const { ids } = await zoom.groups.addMembers({
    path,
    body: { members: [{ id: alice.id }, { email: chiara.email }] },
  });
  expect(ids).toBe(`${alice.id},${chiara.id}`);
  expect(await zoom.groups.get({ path })).toEqual({ id: group.id, name: "Test pilots", total_members: 2 });
  expect((await zoom.groups.list().toArray({ limit: 50 })).map(({ name }) => name)).toContain("Test pilots");

  const other = await zoom.groups.create({ body: { name: "Passengers" } });
  await zoom.groups.updateMember({
    path: { ...path, memberId: alice.id },
    body: { action: "move", target_group_id: other.id },
  });
  expect((await zoom.groups.listMembers({ path }).toArray({ limit: 10 })).map(({ id }) => id)).toEqual([chiara.id]);
  await zoom.groups.updateMember({
    path: { groupId: other.id, memberId: alice.id },
    contentType: "multipart/form-data",
    body: { action: "set_primary", target_group_id: other.id },
  });
  const { group_ids } = await zoom.users.get({ path: user });
  expect(group_ids?.[0]).toBe(other.id);
  await zoom.groups.deleteMember({ path: { ...path, memberId: chiara.id } });

  await zoom.groups.addAdmins({ path, body: { admins: [{ id: ben.id }] } });
  expect((await zoom.groups.listAdmins({ path }).toArray({ limit: 10 })).map(({ email }) => email)).toEqual([
    "ben.new@example.com",
  ]);
  await zoom.groups.deleteAdmin({ path: { ...path, userId: ben.id } });
  expect(await zoom.groups.listChannels({ path })).toEqual({ group_id: group.id, channels: [] });
  await zoom.groups.delete({ path });
  await expect(zoom.groups.get({ path })).rejects.toMatchObject({ code: 4130 });
});

test("settings: a group gives them, a user changes them, a lock binds", async () => {
  const [groupId = ""] = (await zoom.users.get({ path: user })).group_ids ?? [];
  const path = { groupId };
  await zoom.groups.updateSettings({
    path,
    body: { schedule_meeting: { host_video: true }, in_meeting: { waiting_room: true } },
  });
  expect((await zoom.groups.getSettings({ path })).schedule_meeting?.host_video).toBe(true);
  expect((await zoom.users.getSettings({ path: user })).schedule_meeting?.host_video).toBe(true);
  expect(await zoom.groups.getSettings({ path, query: { custom_query_fields: "host_video" } })).toEqual({
    schedule_meeting: { host_video: true },
  });

  await zoom.users.updateSettings({ path: user, body: { schedule_meeting: { host_video: false } } });
  expect((await zoom.users.getSettings({ path: user })).schedule_meeting?.host_video).toBe(false);
  await zoom.groups.updateLockSettings({ path, body: { schedule_meeting: { host_video: true } } });
  expect((await zoom.groups.getLockSettings({ path })).schedule_meeting?.host_video).toBe(true);
  expect((await zoom.users.getSettings({ path: user })).schedule_meeting?.host_video).toBe(true);
  await expect(
    zoom.users.updateSettings({ path: user, body: { schedule_meeting: { host_video: false } } }),
  ).rejects.toMatchObject({
    name: "ValidationError",
    fieldErrors: [{ field: "schedule_meeting.host_video" }],
  });

  await zoom.groups.updateSettings({
    path,
    query: { option: "meeting_security" },
    body: { meeting_security: { waiting_room: true } },
  });
  const security = await zoom.groups.getSettings({ path, query: { option: "meeting_security" } });
  expect(security.meeting_security?.waiting_room).toBe(true);

  await zoom.groups.updateWebinarRegistrationSettings({ path, query: { type: "webinar" }, body: { approve_type: 1 } });
  expect(await zoom.groups.getWebinarRegistrationSettings({ path, query: { type: "webinar" } })).toMatchObject({
    approve_type: 1,
  });
  const file = await zoom.groups.uploadVirtualBackground({ path, body: { file: png } });
  await zoom.groups.deleteVirtualBackgrounds({ path, query: { file_ids: file.id } });
});

test("contact groups", async () => {
  const [group] = await zoom.groups.list().toArray({ limit: 1 });
  const created = await zoom.contactGroups.create({
    body: { group_name: "Desk", group_members: [{ type: 1, id: alice.id }] },
  });
  const path = { groupId: created.group_id };
  expect(created).toMatchObject({ group_name: "Desk", total_members: 1 });
  await zoom.contactGroups.update({ path, body: { name: "Desks", privacy: 2 } });
  expect(await zoom.contactGroups.get({ path })).toMatchObject({ group_name: "Desks", group_privacy: 2 });
  expect(
    await zoom.contactGroups.addMembers({ path, body: { group_members: [{ type: 2, id: group?.id ?? "" }] } }),
  ).toEqual({ member_ids: [group?.id] });
  expect((await zoom.contactGroups.listMembers({ path }).toArray({ limit: 10 })).map(({ type }) => type)).toEqual([
    1, 2,
  ]);
  await zoom.contactGroups.removeMembers({ path, query: { member_ids: alice.id } });
  expect((await zoom.contactGroups.list().toArray({ limit: 10 })).map(({ group_name }) => group_name)).toContain(
    "Desks",
  );
  await zoom.contactGroups.delete({ path });
  await expect(zoom.contactGroups.get({ path })).rejects.toMatchObject({ code: 300, kind: "not_found" });
});

test("divisions", async () => {
  const created = await zoom.divisions.create({ body: { division_name: "North" } });
  const path = { divisionId: created.division_id };
  await zoom.divisions.update({ path, body: { division_description: "Up there." } });
  await zoom.divisions.addMembers({ path, body: { users: [{ user_id: alice.id }] } });
  expect(await zoom.divisions.get({ path })).toMatchObject({
    division_name: "North",
    division_description: "Up there.",
    total_members: 1,
  });
  expect((await zoom.divisions.listMembers({ path }).toArray({ limit: 10 })).map(({ user_id }) => user_id)).toEqual([
    alice.id,
  ]);
  expect((await zoom.divisions.list().toArray({ limit: 10 })).map(({ division_name }) => division_name)).toContain(
    "North",
  );
  const empty = await zoom.divisions.create({ body: { division_name: "South" } });
  await zoom.divisions.delete({ path: { divisionId: empty.division_id } });
});

test("contacts", async () => {
  const found = await zoom.contacts.search({ query: { search_key: alice.email, page_size: 5 } }).toArray({ limit: 5 });
  expect(found.map(({ id }) => id)).toEqual([alice.id]);
  const contacts = await me.contacts.list({ query: { page_size: 50 } }).toArray({ limit: 50 });
  expect(contacts.map(({ id }) => id)).toContain(chiara.id);
  expect(
    await me.contacts.get({ path: { identifier: chiara.email }, query: { query_presence_status: true } }),
  ).toMatchObject({ id: chiara.id, presence_status: "Available" });
});

test("a master account reaches its sub account, and nobody else's", async () => {
  const [, sub, other] = [...sandbox.world.accounts.values()];
  const groups = await zoom
    .subAccount(sub?.id ?? "")
    .groups.list()
    .toArray({ limit: 50 });
  expect(groups.map(({ id }) => id)).toEqual([...(sub?.groups.keys() ?? [])]);
  const groupId = groups[0]?.id ?? "";
  expect(
    await zoom
      .subAccount(sub?.id ?? "")
      .groups.getSettings({ path: { groupId }, query: { custom_query_fields: "host_video" } }),
  ).toEqual({ schedule_meeting: { host_video: false } });
  await expect(zoom.subAccount(other?.id ?? "").groups.list()).rejects.toBeInstanceOf(Error);
});

test("a user moves from one sub account to another account of the master account", async () => {
  const [main, sub] = [...sandbox.world.accounts.values()];
  const member = [...(sub?.users.values() ?? [])].find(({ role, status }) => role === "member" && status === "active");
  const { id = "" } = member?.profile ?? {};
  await zoom
    .subAccount(sub?.id ?? "")
    .users.switchAccount({ path: { userId: id }, body: { account_id: main?.id ?? "" } });
  expect(await zoom.users.get({ path: { userId: id } })).toMatchObject({ id });
  await expect(zoom.subAccount(sub?.id ?? "").users.get({ path: { userId: id } })).rejects.toMatchObject({
    code: 1010,
  });
  await expect(
    zoom.subAccount("me").users.switchAccount({ path: { userId: id }, body: { account_id: "of-somebody-else" } }),
  ).rejects.toMatchObject({ code: 300, fieldErrors: [{ field: "account_id" }] });
});

test("users: delete, with everything that hung on them", async () => {
  await zoom.users.delete({ path: { userId: "new.person@example.com" }, query: { action: "delete" } });
  await expect(zoom.users.get({ path: { userId: "new.person@example.com" } })).rejects.toMatchObject({ code: 1001 });
});

test("all operations have succeeded, and every answer was valid", () => {
  const entries = sandbox.journal.entries();
  expect(entries.filter(({ violations }) => violations.length > 0)).toEqual([]);
  const succeeded = new Set(entries.filter(({ status }) => status < 300).map(({ operationId }) => operationId));
  expect(Object.keys(operations).filter((id) => !succeeded.has(id))).toEqual([]);
});

test("`zoom-directory/validate` finds no deviation in any of them", () => {
  expect(validator.report().checked).toBeGreaterThan(Object.keys(operations).length);
  expect(validator.report().deviations).toEqual([]);
});
