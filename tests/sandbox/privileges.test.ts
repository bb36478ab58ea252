/** What a user's own app may do: see and change the data of that user, and nothing that is an administrator's. */
import { createZoomClient, ZoomApiError } from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import { methodOf, operationsOfDocument } from "./calls.js";

const sandbox = createSandbox({ seed: 3, users: 20, plan: "business", quota: "off", clock: createManualClock() });
const people = [...sandbox.account.users.values()];
const member = people.find(({ role, profile }) => role === "member" && profile.type === 2)?.profile.id ?? "";
const owner = people[0]?.profile.id ?? "";
const clientOf = (user: string) => createZoomClient({ ...sandbox.clientOptions({ user }), retry: { attempts: 1 } });
const asMember = clientOf(member);
const asOwner = clientOf(owner);
const ME = { path: { userId: "me" } };

/** Operations that are about `me`, or that answer every user of the account. */
const OWN: readonly string[] = [
  "contacts.get",
  "contacts.list",
  "contacts.search",
  "users.addAssistants",
  "users.checkEmail",
  "users.checkVanityName",
  "users.delete",
  "users.deleteAssistant",
  "users.deleteAssistants",
  "users.deletePicture",
  "users.deleteScheduler",
  "users.deleteSchedulers",
  "users.deleteVirtualBackgrounds",
  "users.get",
  "users.getCollaborationDevice",
  "users.getMeetingTemplate",
  "users.getPermissions",
  "users.getPresenceStatus",
  "users.getSettings",
  "users.getToken",
  "users.getZak",
  "users.listAssistants",
  "users.listCollaborationDevices",
  "users.listMeetingSummaryTemplates",
  "users.listSchedulers",
  "users.revokeSsoToken",
  "users.update",
  "users.updateEmail",
  "users.updatePassword",
  "users.updatePresenceStatus",
  "users.updateSettings",
  "users.updateStatus",
  "users.uploadPicture",
  "users.uploadVirtualBackground",
];

/** The code of the refusal, or undefined for a success. */
async function codeOf(call: PromiseLike<unknown> | undefined): Promise<number | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof ZoomApiError) return error.code;
    throw error;
  }
}

const operations = operationsOfDocument();

describe.each([
  ["a member", member],
  ["the owner", owner],
])("an app of %s", (_, user) => {
  test.each(operations)("$id is theirs, or asks for an administrator's scope", async ({ id, args }) => {
    const all = createSandbox({ seed: 3, users: 20, plan: "business", quota: "off", clock: createManualClock() });
    const zoom = createZoomClient({ ...all.clientOptions({ user }), retry: { attempts: 1 } });
    const path = args.path?.userId === undefined ? args.path : { ...args.path, userId: "me" };
    const method = methodOf(zoom, id);
    // What exists below a sub account only is out of reach for such an app: its client has no sub accounts.
    if (!method) return;
    const code = await codeOf(method({ ...args, ...(path && { path }) }));
    expect({ id, wide: code === 4711 }).toEqual({ id, wide: !OWN.includes(id) });
  });
});

test("an app of a user sees nobody else, not even the owner's one", async () => {
  for (const zoom of [asMember, asOwner]) {
    const other = { path: { userId: people[3]?.profile.id ?? "" } };
    expect(await codeOf(zoom.users.get(other))).toBe(4711);
    expect(await codeOf(zoom.users.update({ ...other, body: { dept: "Mine" } }))).toBe(4711);
  }
});

test.each([
  ["type", { type: 1 as const }],
  ["zoom_one_type", { zoom_one_type: 16 as const }],
  ["feature", { feature: { zoom_phone: true } }],
  ["host_key", { host_key: "123456" }],
  ["pmi", { pmi: 4155550123 }],
  ["vanity_name", { vanity_name: "mine" }],
  ["first_name", { first_name: "Max" }],
  ["last_name", { last_name: "Max" }],
  ["display_name", { display_name: "Max" }],
  ["division_ids", { division_ids: [] }],
])("%s is an administrator's to change, also of oneself", async (field, body) => {
  const before = sandbox.snapshot();
  const refused = asMember.users.update({ ...ME, body });
  await expect(refused).rejects.toMatchObject({ status: 400, code: 200, kind: "permission" });
  await expect(refused).rejects.toThrow(`Only an administrator may change ${field}.`);
  expect(sandbox.snapshot()).toBe(before);
});

test("the rest of the profile is the user's own", async () => {
  await asMember.users.update({ ...ME, body: { dept: "Research", job_title: "Chemist" } });
  expect(await asMember.users.get(ME)).toMatchObject({ dept: "Research", job_title: "Chemist" });
});

test("settings are the user's own, licences among them are not", async () => {
  await asMember.users.updateSettings({ ...ME, body: { schedule_meeting: { host_video: true } } });
  await expect(asMember.users.getSettings(ME)).resolves.toMatchObject({ schedule_meeting: { host_video: true } });
  const refused = asMember.users.updateSettings({ ...ME, body: { feature: { webinar: true } } });
  await expect(refused).rejects.toMatchObject({ code: 4711, kind: "scope" });
  await expect(refused).rejects.toThrow("user:write:admin");
});

test("an owner administers also themselves", async () => {
  await asOwner.users.update({ ...ME, body: { host_key: "654321" } });
  await asOwner.users.updateSettings({ ...ME, body: { feature: { webinar: true } } });
  await expect(asOwner.users.getSettings(ME)).resolves.toMatchObject({ feature: { webinar: true } });
});

test("permissions are those of the role", async () => {
  const permissions = async (zoom: typeof asMember) => (await zoom.users.getPermissions(ME)).permissions ?? [];
  const documented = new Set([...sandbox.contracts.values()].flatMap(({ rolePermissions }) => rolePermissions));
  expect(new Set(await permissions(asOwner))).toEqual(documented);
  expect(await permissions(asMember)).toEqual([]);
});
