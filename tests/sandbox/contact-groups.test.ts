/** Contact groups and their members, who are users and user groups. */
import { createHarness, idOf, type Harness } from "./harness.js";

const desk = `/contacts/groups/${idOf("desk")}`;
const user = (name: string) => ({ type: 1, id: idOf(name) });
const group = (name: string) => ({ type: 2, id: idOf(name) });

async function get(harness: Harness, path: string): Promise<Record<string, unknown>> {
  const { status, body } = await harness.request("GET", path);
  expect(status).toBe(200);
  return { ...body };
}
const members = async (harness: Harness, path = desk) =>
  (await get(harness, `${path}/members`)).group_members as readonly Record<string, unknown>[];
const add = (harness: Harness, ...group_members: object[]) =>
  harness.request("POST", `${desk}/members`, { group_members });

test("contact groups are created, listed, changed and deleted", async () => {
  const harness = createHarness();
  const created = await harness.request("POST", "/contacts/groups", {
    group_name: "Night",
    group_privacy: 2,
    description: "Who is there at night.",
    group_members: [user("licensed"), group("sales"), user("nobody"), group("nothing")],
  });
  expect(created.status).toBe(201);
  const night = {
    group_id: expect.any(String),
    group_name: "Night",
    group_privacy: 2,
    description: "Who is there at night.",
  };
  expect(created.body).toEqual({ ...night, total_members: 2 });
  const path = `/contacts/groups/${String(created.body?.group_id)}`;
  expect((await get(harness, "/contacts/groups")).groups).toEqual([
    { group_id: idOf("desk"), group_name: "Desk", group_privacy: 1 },
    night,
  ]);
  expect((await harness.request("PATCH", path, { name: "Late" })).status).toBe(204);
  expect(await get(harness, path)).toEqual({ ...night, group_name: "Late", total_members: 2 });
  await harness.request("PATCH", path, { privacy: 3, description: "" });
  expect(await get(harness, path)).toMatchObject({ group_name: "Late", group_privacy: 3, description: "" });
  expect((await harness.request("DELETE", path)).status).toBe(204);
  expect((await harness.request("GET", path)).body).toMatchObject({ code: 300 });
  expect((await get(harness, desk)).total_members).toBe(1);
});

test("a contact group without a word about privacy is one that everybody finds", async () => {
  const { body } = await createHarness().request("POST", "/contacts/groups", { group_name: "Day" });
  expect(body).toMatchObject({ group_privacy: 1, total_members: 0 });
});

test("members are told by name: users by their display name, groups by theirs", async () => {
  const harness = createHarness();
  Object.assign(harness.user("licensed").profile, { display_name: "Lia" });
  const { status, body } = await add(harness, user("licensed"), group("sales"), user("basic"));
  expect(status).toBe(201);
  expect(body).toEqual({ member_ids: ["licensed", "sales", "basic"].map(idOf) });
  expect(await members(harness)).toEqual([
    { ...user("owner"), name: "owner@example.com" },
    { ...user("licensed"), name: "Lia" },
    { ...group("sales"), name: "Sales" },
    { ...user("basic"), name: "basic@example.com" },
  ]);
});

test("a member is added by address, and once", async () => {
  const harness = createHarness();
  const { body } = await add(harness, { type: 1, id: "Basic@example.com" }, user("owner"));
  expect(body).toEqual({ member_ids: [idOf("basic"), idOf("owner")] });
  expect((await members(harness)).map(({ id }) => id)).toEqual([idOf("owner"), idOf("basic")]);
});

test("fifty users and three user groups may come at once", async () => {
  const harness = createHarness();
  const many = [...Array<object>(50).fill(user("basic")), ...Array<object>(3).fill(group("sales"))];
  expect((await add(harness, ...many)).status).toBe(201);
});

test("members are taken out, twenty at once, and one stays", async () => {
  const harness = createHarness();
  await add(harness, user("licensed"), user("basic"));
  const ids = [idOf("owner"), idOf("basic")].join(",");
  expect((await harness.request("DELETE", `${desk}/members?member_ids=${ids}`)).status).toBe(204);
  expect((await members(harness)).map(({ id }) => id)).toEqual([idOf("licensed")]);
});

test("members come page by page", async () => {
  const harness = createHarness();
  await add(harness, user("licensed"));
  const first = await get(harness, `${desk}/members?page_size=1`);
  expect(first).toMatchObject({ page_size: 1, group_members: [{ id: idOf("owner") }] });
  const next = await get(harness, `${desk}/members?page_size=1&next_page_token=${String(first.next_page_token)}`);
  expect(next).toMatchObject({ next_page_token: "", group_members: [{ id: idOf("licensed") }] });
});
