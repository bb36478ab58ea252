/** Divisions and who belongs to them. */
import { createHarness, idOf, type Harness } from "./harness.js";

const research = `/divisions/${idOf("research")}`;

async function get(harness: Harness, path: string): Promise<Record<string, unknown>> {
  const { status, body } = await harness.request("GET", path);
  expect(status).toBe(200);
  return { ...body };
}

test("divisions are created, told, changed and deleted", async () => {
  const harness = createHarness();
  const north = { division_name: "North", division_description: "Up there." };
  const { status, body } = await harness.request("POST", "/divisions", north);
  expect({ status, body }).toEqual({ status: 201, body: { division_id: expect.any(String), ...north } });
  const path = `/divisions/${String(body?.division_id)}`;
  expect(await get(harness, path)).toEqual({ ...body, is_main_division: false, total_members: 0 });
  expect((await harness.request("PATCH", path, { division_description: "Far up." })).status).toBe(204);
  expect(await get(harness, path)).toMatchObject({ division_name: "North", division_description: "Far up." });
  expect((await harness.request("PATCH", path, { division_name: "North" })).status).toBe(204);
  await harness.request("PATCH", path, { division_name: "Arctic" });
  const list = await get(harness, "/divisions");
  expect((list.divisions as { division_name: string }[]).map(({ division_name }) => division_name)).toEqual([
    "headquarters",
    "research",
    "Arctic",
  ]);
  expect(list).toMatchObject({ total_records: 3, next_page_token: "" });
  expect((await harness.request("DELETE", path)).status).toBe(204);
  expect((await harness.request("GET", path)).status).toBe(404);
});

test("the first division of an account is the main one", async () => {
  const harness = createHarness();
  expect(await get(harness, `/divisions/${idOf("headquarters")}`)).toMatchObject({ is_main_division: true });
  harness.account.divisions.clear();
  const { body } = await harness.request("POST", "/divisions", { division_name: "First" });
  expect(await get(harness, `/divisions/${String(body?.division_id)}`)).toMatchObject({ is_main_division: true });
});

test("members are added by id or address, and told by name", async () => {
  const harness = createHarness();
  Object.assign(harness.user("licensed").profile, { display_name: "Lia" });
  const users = [{ user_id: idOf("licensed") }, { user_email: "basic@example.com" }, { user_id: "nobody" }, {}];
  const { status, body } = await harness.request("POST", `${research}/users`, { users });
  expect({ status, body }).toEqual({
    status: 201,
    body: { added_at: "2026-01-01T00:00:00Z", ids: [idOf("licensed"), idOf("basic")].join(",") },
  });
  expect(await get(harness, `${research}/users`)).toMatchObject({
    total_records: 2,
    users: [
      { user_id: idOf("licensed"), user_display_name: "Lia", user_email: "licensed@example.com" },
      { user_id: idOf("basic"), user_display_name: "basic@example.com", user_email: "basic@example.com" },
    ],
  });
  expect(await get(harness, research)).toMatchObject({ total_members: 2 });
});

test("a user may be in several divisions, and is in each once", async () => {
  const harness = createHarness();
  const add = (name: string) =>
    harness.request("POST", `/divisions/${idOf(name)}/users`, { users: [{ user_id: idOf("licensed") }] });
  for (const name of ["research", "headquarters", "research"]) await add(name);
  const { division_ids } = await get(harness, `/users/${idOf("licensed")}`);
  expect(division_ids).toEqual([idOf("research"), idOf("headquarters")]);
  expect(await get(harness, research)).toMatchObject({ total_members: 1 });
});

test("a division whose users have gone can be deleted", async () => {
  const harness = createHarness();
  await harness.request("POST", `${research}/users`, { users: [{ user_id: idOf("licensed") }] });
  expect((await harness.request("DELETE", research)).status).toBe(400);
  await harness.request("PATCH", `/users/${idOf("licensed")}`, { division_ids: [idOf("headquarters")] });
  expect((await harness.request("DELETE", research)).status).toBe(204);
});
