/** Groups, their members and administrators: what calls change, and what they leave alone. */
import { createHarness, idOf, type Harness } from "./harness.js";

const sales = `/groups/${idOf("sales")}`;
const support = `/groups/${idOf("support")}`;
const MEMBERS = ["owner", "admin", "licensed", "colleague", "basic", "room"].map(idOf);

async function get(harness: Harness, path: string): Promise<Record<string, unknown>> {
  const { status, body } = await harness.request("GET", path);
  expect(status).toBe(200);
  return { ...body };
}
const membersOf = async (harness: Harness, group = sales) =>
  ((await get(harness, `${group}/members`)).members as { id: string }[]).map(({ id }) => id);
const groupsOf = async (harness: Harness, name: string) => (await get(harness, `/users/${idOf(name)}`)).group_ids;
const join = (harness: Harness, group: string, ...names: string[]) =>
  harness.request("POST", `${group}/members`, { members: names.map((name) => ({ id: idOf(name) })) });
const update = (harness: Harness, name: string, action: string, target: string, source = sales) =>
  harness.request("PATCH", `${source}/members/${idOf(name)}`, { action, target_group_id: idOf(target) });

describe("groups", () => {
  test("are created, listed, renamed and deleted", async () => {
    const harness = createHarness();
    const { status, body } = await harness.request("POST", "/groups", { name: "Marketing" });
    expect({ status, body }).toEqual({
      status: 201,
      body: { id: expect.any(String), name: "Marketing", total_members: 0 },
    });
    const path = `/groups/${String(body?.id)}`;
    expect((await harness.request("PATCH", path, { name: "Brand" })).status).toBe(204);
    expect(await get(harness, path)).toEqual({ id: body?.id, name: "Brand", total_members: 0 });
    const names = async () => ((await get(harness, "/groups")).groups as { name: string }[]).map(({ name }) => name);
    expect(await names()).toEqual(["Sales", "Support", "Brand"]);
    expect((await harness.request("DELETE", path)).status).toBe(204);
    expect(await names()).toEqual(["Sales", "Support"]);
    expect((await harness.request("GET", path)).status).toBe(404);
  });

  test("may be renamed to what they are called, in other letters as well", async () => {
    const harness = createHarness();
    expect((await harness.request("PATCH", sales, { name: "SALES" })).status).toBe(204);
    expect(await get(harness, sales)).toMatchObject({ name: "SALES" });
    expect((await harness.request("PATCH", sales, {})).status).toBe(204);
    expect(await get(harness, sales)).toMatchObject({ name: "SALES" });
  });

  test("free a name when they are deleted", async () => {
    const harness = createHarness();
    await harness.request("DELETE", sales);
    expect((await harness.request("POST", "/groups", { name: "Sales" })).status).toBe(201);
  });

  test("leave nothing behind when they are deleted: not in users, not in contact groups", async () => {
    const harness = createHarness();
    await join(harness, support, "licensed");
    await harness.request("POST", `/contacts/groups/${idOf("desk")}/members`, {
      group_members: [{ type: 2, id: idOf("sales") }],
    });
    await harness.request("DELETE", sales);
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("support")]);
    expect(harness.user("licensed").primaryGroupId).toBe(idOf("support"));
    expect(await groupsOf(harness, "basic")).toEqual([]);
    expect(harness.snapshot()).not.toContain(idOf("sales"));
  });

  test("come page by page, each once", async () => {
    const harness = createHarness();
    const first = await get(harness, "/groups?page_size=1");
    expect(first).toMatchObject({ total_records: 2 });
    const second = await get(harness, `/groups?page_size=1&next_page_token=${String(first.next_page_token)}`);
    expect([first, second].flatMap(({ groups }) => groups as { id: string }[]).map(({ id }) => id)).toEqual([
      idOf("sales"),
      idOf("support"),
    ]);
    expect(second.next_page_token).toBe("");
  });

  test("name their channels", async () => {
    const harness = createHarness();
    harness.account.groups.get(idOf("sales"))?.channels.push({ id: "channel", name: "sales" });
    expect(await get(harness, `${sales}/channels`)).toEqual({
      group_id: idOf("sales"),
      channels: [{ channel_id: "channel", channel_name: "sales", member_count: MEMBERS.length }],
    });
  });
});

describe("members", () => {
  test("are told with what the list has room for", async () => {
    const harness = createHarness();
    Object.assign(harness.user("basic").profile, { first_name: "Bo", last_name: "Berg" });
    const page = await get(harness, `${sales}/members?page_size=2&page_number=3`);
    expect(page).toMatchObject({ page_count: 3, page_number: 3, page_size: 2, total_records: 6 });
    expect(page.members).toEqual([
      { id: idOf("basic"), email: "basic@example.com", type: 1, first_name: "Bo", last_name: "Berg" },
      { id: idOf("room"), email: "room@example.com", type: 2 },
    ]);
  });

  test("are added by id and by address; whom nobody knows is left out", async () => {
    const harness = createHarness();
    const { status, body } = await harness.request("POST", `${support}/members`, {
      members: [{ id: idOf("basic") }, { email: "Licensed@example.com" }, { id: idOf("stranger") }, { id: "nobody" }],
    });
    expect({ status, body }).toEqual({
      status: 201,
      body: { ids: [idOf("basic"), idOf("licensed")].join(","), added_at: "2026-01-01T00:00:00Z" },
    });
    expect(await membersOf(harness, support)).toEqual([idOf("basic"), idOf("licensed")]);
    expect(await get(harness, support)).toMatchObject({ total_members: 2 });
    expect(await membersOf(harness)).toEqual(MEMBERS);
  });

  test("join once, however often they are added", async () => {
    const harness = createHarness();
    await join(harness, sales, "licensed");
    expect(await membersOf(harness)).toEqual(MEMBERS);
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("sales")]);
  });

  test("are thirty at once", async () => {
    const names = Array<string>(30).fill("licensed");
    expect((await join(createHarness(), support, ...names)).status).toBe(201);
  });

  test("leave one group and stay in the others", async () => {
    const harness = createHarness();
    await join(harness, support, "licensed");
    expect((await harness.request("DELETE", `${sales}/members/licensed@example.com`)).status).toBe(204);
    expect(await membersOf(harness)).not.toContain(idOf("licensed"));
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("support")]);
  });
});

describe("the primary group", () => {
  test("is the one that was joined first", async () => {
    const harness = createHarness();
    await join(harness, support, "licensed", "inactive");
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("sales"), idOf("support")]);
    await join(harness, sales, "inactive");
    expect(await groupsOf(harness, "inactive")).toEqual([idOf("support"), idOf("sales")]);
  });

  test.each([
    ["the group that is primary", sales],
    ["the group that is to be", support],
  ])("is set through the path of %s", async (_, source) => {
    const harness = createHarness();
    await join(harness, support, "licensed");
    expect((await update(harness, "licensed", "set_primary", "support", source)).status).toBe(204);
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("support"), idOf("sales")]);
    expect(await membersOf(harness)).toContain(idOf("licensed"));
    expect(await membersOf(harness, support)).toContain(idOf("licensed"));
  });

  test("is the next one that was joined, when somebody leaves it", async () => {
    const harness = createHarness();
    await join(harness, support, "licensed");
    await harness.request("DELETE", `${sales}/members/${idOf("licensed")}`);
    expect(harness.user("licensed").primaryGroupId).toBe(idOf("support"));
    await harness.request("DELETE", `${support}/members/${idOf("licensed")}`);
    expect(harness.user("licensed").primaryGroupId).toBeUndefined();
  });

  test("stays when somebody leaves another one", async () => {
    const harness = createHarness();
    await join(harness, support, "licensed");
    await harness.request("DELETE", `${support}/members/${idOf("licensed")}`);
    expect(harness.user("licensed").primaryGroupId).toBe(idOf("sales"));
  });
});

describe("a move", () => {
  test("leaves one group and joins the other", async () => {
    const harness = createHarness();
    expect((await update(harness, "licensed", "move", "support")).status).toBe(204);
    expect(await membersOf(harness)).toEqual(MEMBERS.filter((id) => id !== idOf("licensed")));
    expect(await membersOf(harness, support)).toEqual([idOf("licensed")]);
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("support")]);
  });

  test("out of the primary group makes the target primary", async () => {
    const harness = createHarness();
    const { body } = await harness.request("POST", "/groups", { name: "Third" });
    await join(harness, support, "licensed");
    const target = { action: "move", target_group_id: body?.id };
    await harness.request("PATCH", `${sales}/members/${idOf("licensed")}`, target);
    expect(await groupsOf(harness, "licensed")).toEqual([body?.id, idOf("support")]);
  });

  test("out of another group leaves the primary one as it is", async () => {
    const harness = createHarness();
    const { body } = await harness.request("POST", "/groups", { name: "Third" });
    await join(harness, support, "licensed");
    const target = { action: "move", target_group_id: body?.id };
    await harness.request("PATCH", `${support}/members/${idOf("licensed")}`, target);
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("sales"), body?.id]);
  });

  test("into a group that one is in already ends in that group", async () => {
    const harness = createHarness();
    await join(harness, support, "licensed");
    await update(harness, "licensed", "move", "support");
    expect(await groupsOf(harness, "licensed")).toEqual([idOf("support")]);
    expect(await membersOf(harness, support)).toEqual([idOf("licensed")]);
  });
});

describe("administrators", () => {
  const admins = async (harness: Harness, group = sales) => (await get(harness, `${group}/admins`)).admins;

  test("are added, told and taken away, in one group", async () => {
    const harness = createHarness();
    Object.assign(harness.user("licensed").profile, { display_name: "Lia" });
    const { status, body } = await harness.request("POST", `${sales}/admins`, {
      admins: [{ email: "licensed@example.com" }, { id: idOf("basic") }, { id: "nobody" }],
    });
    expect({ status, body }).toEqual({
      status: 201,
      body: { ids: [idOf("licensed"), idOf("basic")].join(","), added_at: "2026-01-01T00:00:00Z" },
    });
    expect(await admins(harness)).toEqual([
      { email: "licensed@example.com", name: "Lia" },
      { email: "basic@example.com", name: "basic@example.com" },
    ]);
    expect(await admins(harness, support)).toEqual([]);
    expect((await harness.request("DELETE", `${sales}/admins/licensed@example.com`)).status).toBe(204);
    expect(await admins(harness)).toEqual([expect.objectContaining({ email: "basic@example.com" })]);
  });

  test("are added once", async () => {
    const harness = createHarness();
    const add = () => harness.request("POST", `${sales}/admins`, { admins: [{ id: idOf("basic") }] });
    await add();
    await add();
    expect(await get(harness, `${sales}/admins`)).toMatchObject({ total_records: 1 });
  });

  test("need not be members", async () => {
    const harness = createHarness();
    await harness.request("POST", `${support}/admins`, { admins: [{ id: idOf("basic") }] });
    expect(await membersOf(harness, support)).toEqual([]);
  });
});
