/** What users' operations do: find, list, create, change, and delete without leaving anything behind. */
import { createHarness, idOf, type Harness } from "./harness.js";

const info = (email: string, more: object = {}) => ({ email, type: 1, ...more });
const create = (harness: Harness, action: string, user_info: object) =>
  harness.request("POST", "/users", { action, user_info });
const list = async (harness: Harness, query = "") => {
  const { status, body } = await harness.request("GET", `/users?${query}`);
  expect(status).toBe(200);
  return { ...body, users: body?.users as Record<string, unknown>[] };
};
const ids = (users: readonly Record<string, unknown>[]) => users.map(({ id }) => id);
const licensed = `/users/${idOf("licensed")}`;

describe("finding a user", () => {
  test.each([
    ["the identifier", idOf("licensed"), ""],
    ["the address in any case", "LICENSED@example.com", ""],
    ["the encrypted address", Buffer.from("licensed@example.com").toString("base64url"), "encrypted_email=true"],
    ["the number of the organisation", "E-17", "search_by_unique_id=true"],
    ["a way to sign in", idOf("licensed"), "login_type=100"],
  ])("by %s", async (_, name, query) => {
    const harness = createHarness();
    harness.user("licensed").profile.employee_unique_id = "E-17";
    const { status, body } = await harness.request("GET", `/users/${name}?${query}`);
    expect({ status, id: body?.id }).toEqual({ status: 200, id: idOf("licensed") });
  });

  test("by me, as the user who authorised the app", async () => {
    const harness = createHarness();
    harness.as("basic");
    expect((await harness.request("GET", "/users/me")).body).toMatchObject({ id: idOf("basic") });
    expect((await harness.request("GET", "/users/me/zak")).body).toEqual({ token: expect.any(String) });
  });

  test("not by a way to sign in that the user does not have", async () => {
    const { request } = createHarness();
    expect(await request("GET", `${licensed}?login_type=101`)).toMatchObject({ status: 404, body: { code: 1001 } });
  });

  test("by the identifier that creating gave, at once, also while the invitation is open", async () => {
    const harness = createHarness();
    const { body: created } = await create(harness, "create", info("new@example.com"));
    const { body } = await harness.request("GET", `/users/${String(created?.id)}`);
    expect(body).toMatchObject({ id: created?.id, status: "pending", created_at: "2026-01-01T00:00:00Z" });
    expect((await harness.request("PATCH", `/users/${String(created?.id)}`, { dept: "Sales" })).status).toBe(204);
  });

  test("the primary group comes first", async () => {
    const harness = createHarness();
    const user = harness.user("licensed");
    user.groupIds = [idOf("sales"), idOf("support")];
    user.primaryGroupId = idOf("support");
    expect((await harness.request("GET", licensed)).body?.group_ids).toEqual([idOf("support"), idOf("sales")]);
  });
});

describe("the list", () => {
  test.each([
    ["status=active", ["owner", "admin", "licensed", "colleague", "basic", "room"]],
    ["status=inactive", ["inactive"]],
    ["role_id=0", ["owner"]],
    ["license=zoom_workforce_management", ["basic"]],
  ])("filtered by %s", async (query, names) => {
    const harness = createHarness();
    harness.user("basic").features.zoom_workforce_management = "1";
    expect(ids((await list(harness, query)).users)).toEqual(names.map(idOf));
  });

  test("pending users have no identifier", async () => {
    const { users } = await list(createHarness(), "status=pending");
    expect(users).toEqual([expect.objectContaining({ email: "pending@example.com", status: "pending" })]);
    expect(users[0]).not.toHaveProperty("id");
  });

  test("every user comes once, page by page, by token and by number", async () => {
    const harness = createHarness();
    const whole = ids((await list(harness)).users);
    const byToken: unknown[] = [];
    let token = "";
    do {
      const page = await list(harness, `page_size=4&next_page_token=${token}`);
      byToken.push(...ids(page.users));
      token = String((page as { next_page_token?: unknown }).next_page_token);
    } while (token);
    const first = await list(harness, "page_size=4&page_number=1");
    const second = await list(harness, "page_size=4&page_number=2");
    expect(byToken).toEqual(whole);
    expect([...ids(first.users), ...ids(second.users)]).toEqual(whole);
    expect(first).toMatchObject({ page_count: 2, page_number: 1, page_size: 4, total_records: 6 });
  });

  test("a page token is good for fifteen minutes and for its own query", async () => {
    const harness = createHarness();
    const token = String((await harness.request("GET", "/users?page_size=2")).body?.next_page_token);
    const next = (query: string) => harness.request("GET", `/users?${query}&next_page_token=${token}`);
    expect((await next("page_size=2")).status).toBe(200);
    expect((await next("page_size=2&role_id=2")).body).toMatchObject({ code: 300 });
    harness.clock.advance(15 * 60_000 + 1);
    expect((await next("page_size=2")).body).toMatchObject({ code: 300 });
  });

  test("has what the document lists, and two fields only on request", async () => {
    const harness = createHarness();
    Object.assign(harness.user("owner").profile, { company: "Example", host_key: "123456", custom_attributes: [] });
    const [plain] = (await list(harness)).users;
    const [withKey] = (await list(harness, "include_fields=host_key")).users;
    expect(plain).not.toHaveProperty("company");
    expect(plain).not.toHaveProperty("host_key");
    expect(withKey).toMatchObject({ host_key: "123456" });
    expect(withKey).not.toHaveProperty("custom_attributes");
  });
});

describe("creating", () => {
  test.each([
    ["create", "new@example.com", "pending", 100],
    ["autoCreate", "new@managed.example.com", "active", 100],
    ["custCreate", "new@example.com", "active", 99],
    ["ssoCreate", "new@example.com", "active", 101],
  ])("%s", async (action, email, status, login) => {
    const harness = createHarness();
    const given = info(email, { first_name: "New", password: "Tq7mWz2kRb", division_ids: [idOf("research")] });
    const created = await create(harness, action, given);
    expect(created.status).toBe(201);
    expect(created.body).toEqual({ id: expect.any(String), email, first_name: "New", type: 1 });
    const { body } = await harness.request("GET", `/users/${email}`);
    expect(body).toMatchObject({ email, status, login_types: [login], division_ids: [idOf("research")] });
    const members = await harness.request("GET", `/divisions/${idOf("research")}/users`);
    expect(members.body).toMatchObject({ users: [{ user_email: email }] });
  });

  test("an invitation is good for thirty days, and can be accepted", async () => {
    const harness = createHarness();
    await create(harness, "create", info("late@example.com"));
    await create(harness, "create", info("soon@example.com"));
    const activated = await harness.request("PUT", "/users/soon@example.com/status", { action: "activate" });
    expect(activated.status).toBe(204);
    harness.clock.advance(30 * 24 * 3600_000);
    expect((await harness.request("GET", "/users/late@example.com")).body).toMatchObject({ code: 1120 });
    expect((await harness.request("GET", "/users/soon@example.com")).body).toMatchObject({ verified: 1 });
  });

  test("seats are taken, and given back by whoever changes the type, is deactivated or leaves", async () => {
    const harness = createHarness();
    harness.account.seats.set("licensed", 1);
    const attempt = async () => (await create(harness, "ssoCreate", info("one@example.com", { type: 2 }))).status;
    const leave = (action = "disassociate") => harness.request("DELETE", `/users/one@example.com?action=${action}`);
    expect(await attempt()).toBe(201);
    expect((await create(harness, "ssoCreate", info("two@example.com", { type: 2 }))).body).toMatchObject({
      code: 2034,
    });
    await leave();
    expect(await attempt()).toBe(201);
    await harness.request("PATCH", "/users/one@example.com", { type: 1 });
    expect(harness.account.seats.get("licensed")).toBe(1);
    await harness.request("PATCH", "/users/one@example.com", { type: 2 });
    expect(harness.account.seats.get("licensed")).toBe(0);
    await harness.request("PUT", "/users/one@example.com/status", { action: "deactivate" });
    expect(harness.account.seats.get("licensed")).toBe(1);
  });
});

describe("changing", () => {
  test("what is given changes, the rest stays, and the link of before is free again", async () => {
    const { request } = createHarness();
    await request("PATCH", licensed, { dept: "Sales", vanity_name: "mine" });
    await request("PATCH", licensed, { job_title: "Analyst", vanity_name: "ours" });
    const { body } = await request("GET", licensed);
    expect(body).toMatchObject({ dept: "Sales", job_title: "Analyst", vanity_url: expect.stringMatching(/ours$/) });
    const free = async (name: string) => (await request("GET", `/users/vanity_name?vanity_name=${name}`)).body?.existed;
    expect([await free("mine"), await free("ours")]).toEqual([false, true]);
  });

  test("custom attributes are told apart by their keys", async () => {
    const { request } = createHarness();
    const attribute = (key: string, value: string) => ({ key, name: key, value });
    await request("PATCH", licensed, { custom_attributes: [attribute("a", "1"), attribute("b", "1")] });
    await request("PATCH", licensed, { custom_attributes: [attribute("b", "2")] });
    const { body } = await request("GET", licensed);
    expect(body?.custom_attributes).toEqual([attribute("a", "1"), attribute("b", "2")]);
  });

  test("a form does what JSON does, and its single objects become lists", async () => {
    const { request } = createHarness();
    const form = new FormData();
    form.set("dept", "Marketing");
    form.set("use_pmi", "true");
    form.set("phone_numbers", JSON.stringify({ code: "+351", country: "PT", number: "912345678" }));
    expect((await request("PATCH", `${licensed}?remove_tsp_credentials=true`, form)).status).toBe(204);
    expect((await request("GET", licensed)).body).toMatchObject({
      dept: "Marketing",
      use_pmi: true,
      phone_numbers: [{ code: "+351", country: "PT", number: "912345678" }],
    });
  });

  test("divisions and groups know their new members", async () => {
    const harness = createHarness();
    const { request } = harness;
    await request("PATCH", licensed, { division_ids: [idOf("research")] });
    await request("PATCH", licensed, { division_ids: [idOf("headquarters")] });
    await request("PATCH", "/users/pending@example.com", { group_id: idOf("support") });
    expect(harness.account.divisions.get(idOf("research"))?.members).toEqual(new Set());
    expect(harness.account.divisions.get(idOf("headquarters"))?.members).toEqual(new Set([idOf("licensed")]));
    expect((await request("GET", "/users/pending@example.com")).body?.group_ids).toEqual([idOf("support")]);
  });
});

describe("deleting", () => {
  test("leaves nothing that names the user, and frees the address", async () => {
    const harness = createHarness();
    const { request, account } = harness;
    const id = idOf("licensed");
    await request("POST", `/users/${idOf("owner")}/assistants`, { assistants: [{ id }] });
    await request("POST", `/groups/${idOf("support")}/admins`, { admins: [{ id }] });
    await request("POST", "/contacts/groups", { group_name: "Desk", group_members: [{ type: 1, id }] });
    await request("PATCH", licensed, { division_ids: [idOf("research")] });
    const query = "action=delete&transfer_meeting=true&transfer_email=Colleague@example.com";
    expect((await request("DELETE", `${licensed}?${query}`)).status).toBe(204);
    expect(harness.snapshot()).not.toContain(id);
    expect(account.emails.has("licensed@example.com")).toBe(false);
    expect((await create(harness, "ssoCreate", info("licensed@example.com"))).status).toBe(201);
  });

  test("somebody pending can be disassociated", async () => {
    const harness = createHarness();
    expect((await harness.request("DELETE", "/users/pending@example.com")).status).toBe(204);
    expect((await list(harness, "status=pending")).users).toEqual([]);
  });
});
