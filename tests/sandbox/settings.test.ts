/** What is in force for a user: defaults, the primary group's settings, their own, and above all what a group locks. */
import { createHarness, idOf, type Harness } from "./harness.js";

const licensed = `/users/${idOf("licensed")}/settings`;
const settingsOf = (group: string) => `/groups/${idOf(group)}/settings`;
const locksOf = (group: string) => `/groups/${idOf(group)}/lock_settings`;
const video = (host_video: boolean) => ({ schedule_meeting: { host_video } });
const lock = (host_video = true) => ({ schedule_meeting: { host_video } });

async function read(harness: Harness, path = licensed): Promise<Record<string, Record<string, unknown>>> {
  const { status, body } = await harness.request("GET", path);
  expect(status).toBe(200);
  return body as Record<string, Record<string, unknown>>;
}
const hostVideo = async (harness: Harness, path = licensed) => (await read(harness, path)).schedule_meeting?.host_video;
async function change(harness: Harness, path: string, body: object): Promise<void> {
  expect((await harness.request("PATCH", path, body)).status).toBe(204);
}
const join = (harness: Harness, group: string) =>
  harness.request("POST", `/groups/${idOf(group)}/members`, { members: [{ id: idOf("licensed") }] });

describe("of several groups", () => {
  test("the primary one gives its settings, whichever was joined last", async () => {
    const harness = createHarness();
    await join(harness, "support");
    await change(harness, settingsOf("support"), video(true));
    expect(await hostVideo(harness)).toBe(false);
    await change(harness, settingsOf("sales"), video(true));
    await change(harness, settingsOf("support"), video(false));
    expect(await hostVideo(harness)).toBe(true);
  });

  test("another becomes primary, and its settings count from then on", async () => {
    const harness = createHarness();
    await join(harness, "support");
    await change(harness, settingsOf("support"), video(true));
    const path = `/groups/${idOf("sales")}/members/${idOf("licensed")}`;
    await change(harness, path, { action: "set_primary", target_group_id: idOf("support") });
    expect(await hostVideo(harness)).toBe(true);
  });

  test("each one locks, also one that is not primary", async () => {
    const harness = createHarness();
    await join(harness, "support");
    await change(harness, settingsOf("support"), video(true));
    await change(harness, locksOf("support"), lock());
    expect(await hostVideo(harness)).toBe(true);
    const refused = await harness.request("PATCH", licensed, video(false));
    expect(refused).toMatchObject({ status: 400, body: { code: 300, message: expect.stringContaining("Support") } });
    expect(refused.body?.errors).toEqual([{ field: "schedule_meeting.host_video", message: expect.any(String) }]);
  });

  test("where two lock, the primary one's value counts", async () => {
    const harness = createHarness();
    await join(harness, "support");
    for (const group of ["support", "sales"]) await change(harness, locksOf(group), lock());
    await change(harness, settingsOf("sales"), video(true));
    await change(harness, settingsOf("support"), video(false));
    expect(await hostVideo(harness)).toBe(true);
    const refused = await harness.request("PATCH", licensed, video(false));
    expect(refused.body?.message).toContain("Sales");
  });

  test("a user without groups has the defaults", async () => {
    const harness = createHarness();
    await change(harness, settingsOf("sales"), video(true));
    await harness.request("DELETE", `/groups/${idOf("sales")}/members/${idOf("licensed")}`);
    expect(await hostVideo(harness)).toBe(false);
  });
});

describe("a user's own setting", () => {
  test("beats the group's", async () => {
    const harness = createHarness();
    await change(harness, settingsOf("sales"), video(true));
    await change(harness, licensed, video(false));
    expect(await hostVideo(harness)).toBe(false);
    expect(await hostVideo(harness, `/users/${idOf("colleague")}/settings`)).toBe(true);
  });

  test("gives way to a lock, and comes back when the lock goes", async () => {
    const harness = createHarness();
    await change(harness, licensed, video(true));
    await change(harness, locksOf("sales"), lock());
    expect(await hostVideo(harness)).toBe(false);
    await change(harness, locksOf("sales"), lock(false));
    expect(await hostVideo(harness)).toBe(true);
  });

  test("may repeat the locked value, and others beside it may change", async () => {
    const harness = createHarness();
    await change(harness, locksOf("sales"), lock());
    await change(harness, licensed, { schedule_meeting: { host_video: false, participants_video: true } });
    expect((await read(harness)).schedule_meeting).toMatchObject({ host_video: false, participants_video: true });
  });

  test("changes alone: what was set before stays", async () => {
    const harness = createHarness();
    await change(harness, licensed, video(true));
    await change(harness, licensed, { in_meeting: { chat: true } });
    const { schedule_meeting, in_meeting } = await read(harness);
    expect({ ...schedule_meeting, ...in_meeting }).toMatchObject({ host_video: true, chat: true });
  });
});

describe("a group", () => {
  test("answers its settings and its locks, each apart", async () => {
    const harness = createHarness();
    await change(harness, settingsOf("sales"), video(true));
    expect(await hostVideo(harness, settingsOf("sales"))).toBe(true);
    expect(await hostVideo(harness, locksOf("sales"))).toBe(false);
    await change(harness, locksOf("sales"), lock());
    await change(harness, settingsOf("sales"), video(false));
    expect(await hostVideo(harness, locksOf("sales"))).toBe(true);
    expect(await hostVideo(harness, settingsOf("sales"))).toBe(false);
    expect(await hostVideo(harness, settingsOf("support"))).toBe(false);
  });

  test("has settings of webinar registration", async () => {
    const harness = createHarness();
    const path = `${settingsOf("sales")}/registration?type=webinar`;
    const options = async () => (await read(harness, path)).options as Record<string, unknown>;
    const before = await options();
    expect(before.host_email_notification).toBe(false);
    await change(harness, path, { options: { host_email_notification: true } });
    expect(await options()).toEqual({ ...before, host_email_notification: true });
  });
});

describe.each([
  ["the user's", licensed],
  ["the group's", settingsOf("sales")],
])("two views of %s settings", (_, path) => {
  const security = `${path}?option=meeting_security`;
  const waiting = async (harness: Harness) => [
    (await read(harness, path)).in_meeting?.waiting_room,
    (await read(harness, security)).meeting_security?.waiting_room,
  ];

  test("show one waiting room", async () => {
    const harness = createHarness();
    expect(await waiting(harness)).toEqual([false, false]);
    await change(harness, path, { in_meeting: { waiting_room: true } });
    expect(await waiting(harness)).toEqual([true, true]);
    await change(harness, security, { meeting_security: { waiting_room: false } });
    expect(await waiting(harness)).toEqual([false, false]);
  });

  test("have the rest for themselves", async () => {
    const harness = createHarness();
    await change(harness, security, { meeting_security: { auto_security: true } });
    expect(await read(harness, security)).toMatchObject({ meeting_security: { auto_security: true } });
    expect(JSON.stringify(await read(harness, path))).not.toContain("auto_security");
  });
});

test("a lock on the waiting room holds in both views", async () => {
  const harness = createHarness();
  await change(harness, locksOf("sales"), { in_meeting: { waiting_room: true } });
  const locks = await read(harness, `${locksOf("sales")}?option=meeting_security`);
  expect(locks.meeting_security?.waiting_room).toBe(true);
  const body = { meeting_security: { waiting_room: true } };
  expect(await harness.request("PATCH", `${licensed}?option=meeting_security`, body)).toMatchObject({ status: 400 });
  await change(harness, `${locksOf("sales")}?option=meeting_security`, { meeting_security: { waiting_room: false } });
  expect((await read(harness, locksOf("sales"))).in_meeting?.waiting_room).toBe(false);
});

describe("part of the settings", () => {
  test.each([
    ["host_video", { schedule_meeting: { host_video: false } }],
    ["host_video, private_chat", { in_meeting: { private_chat: false }, schedule_meeting: { host_video: false } }],
    ["nothing_of_this_name", {}],
  ])("named by custom_query_fields: %s", async (fields, expected) => {
    const harness = createHarness();
    const query = new URLSearchParams({ custom_query_fields: fields });
    expect(await read(harness, `${licensed}?${query}`)).toEqual(expected);
    expect(await read(harness, `${settingsOf("sales")}?${query}`)).toEqual(expected);
  });
});

describe("authentication options", () => {
  const path = `${settingsOf("sales")}?option=meeting_authentication`;
  const option = (action: string, more: object = {}) => ({ authentication_option: { action, id: "one", ...more } });
  const options = async (harness: Harness) => (await read(harness, path)).authentication_options;

  test("are added, renamed, hidden and shown", async () => {
    const harness = createHarness();
    await change(harness, path, option("update", { name: "Staff" }));
    expect(await options(harness)).toEqual([{ id: "one", name: "Staff", visible: true }]);
    await change(harness, path, { authentication_option: { action: "update", id: "two", name: "Guests" } });
    await change(harness, path, option("hide"));
    const guests = { id: "two", name: "Guests", visible: true };
    expect(await options(harness)).toEqual([{ id: "one", name: "Staff", visible: false }, guests]);
    await change(harness, path, option("update", { name: "Everybody" }));
    await change(harness, path, option("show"));
    expect(await options(harness)).toEqual([{ id: "one", name: "Everybody", visible: true }, guests]);
  });
});
