/** How users sign in and what they may: status, address, password, tokens, features, and questions about all of them. */
import { createHarness, idOf } from "./harness.js";

const licensed = `/users/${idOf("licensed")}`;

test("whoever is deactivated keeps no licence", async () => {
  const harness = createHarness();
  const { request } = harness;
  const users = [{ id: idOf("licensed") }];
  await request("POST", "/users/features", { feature_type: "webinar", feature_value: "1", users });
  await request("POST", "/users/features", { feature_type: "zoom_one_type", feature_value: "16", users });
  expect((await request("GET", `${licensed}/settings`)).body).toMatchObject({ feature: { webinar: true } });
  await request("PUT", `${licensed}/status`, { action: "deactivate" });
  const { body } = await request("GET", licensed);
  expect(body).toMatchObject({ status: "inactive", type: 1 });
  expect(body).not.toHaveProperty("zoom_one_type");
  expect((await request("GET", `${licensed}/settings`)).body).toMatchObject({ feature: { webinar: false } });
  await request("PUT", `${licensed}/status`, { action: "activate" });
  expect((await request("GET", licensed)).body).toMatchObject({ status: "active", type: 1 });
  expect((await request("PUT", `${licensed}/status`, { action: "clock_in" })).status).toBe(204);
});

test("a new address replaces the old one", async () => {
  const { request } = createHarness();
  expect((await request("PUT", `${licensed}/email`, { email: "New@example.com" })).status).toBe(204);
  expect((await request("GET", "/users/new@example.com")).body).toMatchObject({ email: "New@example.com" });
  expect((await request("GET", "/users/licensed@example.com")).status).toBe(404);
});

test.each([
  ["the owner", "owner", 204],
  ["the administrator", "admin", 204],
  ["a member", "basic", 400],
] as const)("an administrator's address, changed by %s: %s %d", async (_, name, status) => {
  const harness = createHarness();
  harness.as(name);
  const answer = await harness.request("PUT", `/users/${idOf("admin")}/email`, { email: "new@example.com" });
  expect(answer.status).toBe(status);
});

test("three passwords a day; the last five are remembered", async () => {
  const { request, clock } = createHarness();
  const change = async (password: string) =>
    (await request("PUT", `${licensed}/password`, { password })).body?.code ?? "changed";
  const passwords = ["Tq7mWz2kRb", "Vr9nXa4lSc", "Ws3pYb6mTd", "Xt5qZc8nUe", "Yu7rAd2pVf", "Zv9sBe4qWg", "Aw3tCf6rXh"];
  const outcomes: unknown[] = [];
  for (const password of passwords) {
    outcomes.push(await change(password));
    clock.advance(8 * 3600_000 - 1);
  }
  expect(outcomes).toEqual(["changed", "changed", "changed", 300, "changed", "changed", "changed"]);
  clock.advance(24 * 3600_000);
  expect(await change(passwords[1] ?? "")).toBe(1129);
  expect(await change(passwords[0] ?? "")).toBe(1129);
});

test.each([
  ["zak", 100, expect.any(String)],
  ["token", 100, expect.any(String)],
  ["token", 1, null],
  ["zak", 1, expect.any(String)],
])("a token of type %s for somebody with login %d", async (type, login, token) => {
  const harness = createHarness();
  harness.user("licensed").profile.login_types = [login];
  expect((await harness.request("GET", `${licensed}/token?type=${type}`)).body).toEqual({ token });
});

test("an administrator may more than a member, and a sign-on can be revoked", async () => {
  const harness = createHarness();
  const permissions = async (name: string) => {
    const { body } = await harness.request("GET", `/users/${idOf(name)}/permissions`);
    return body?.permissions as string[];
  };
  expect(await permissions("admin")).toContain("User:Edit");
  expect(await permissions("licensed")).not.toContain("User:Edit");
  expect((await harness.request("DELETE", `${licensed}/token`)).status).toBe(204);
  expect(harness.user("licensed").ssoTokenRevokedAt).toBe(harness.clock.now());
});

test.each([
  ["Licensed@example.com", 100, true],
  ["licensed@example.com", 101, false],
  ["stranger@elsewhere.example", 100, false],
  ["nobody@example.com", 100, false],
])("%s with login %d is known: %s", async (email, login, existed_email) => {
  const harness = createHarness();
  harness.user("licensed").profile.login_types = [login];
  expect((await harness.request("GET", `/users/email?email=${email}`)).body).toEqual({ existed_email });
});

test("the summary counts everybody once", async () => {
  const { request } = createHarness();
  expect((await request("GET", "/users/summary")).body).toEqual({
    licensed_users_count: 4,
    basic_users_count: 2,
    on_prem_users_count: 0,
    join_only_users_count: 0,
    room_users_count: 1,
    pending_users_count: 1,
    total_users_count: 8,
  });
});

test.each([
  ["webinar", "1", "basic", "Unpaid user"],
  ["webinar", "0", "licensed", "No need to update"],
  ["webinar", "1", "room", "Can't update for Zoom Room users"],
  ["webinar", "1", "nobody", "Users not found"],
  ["zoom_whiteboard", "true", "licensed", "Not enough seats"],
  ["user_type", "99", "licensed", "Can't update for non-SSO users"],
  ["user_type", "2", "basic", "Not enough seats"],
  ["user_type", "1", "licensed", "Not allowed to add basic users"],
  ["user_type", "1", "admin", "Have upcoming events"],
  ["user_type", "4", "owner", "Can't update for Zoom One users"],
  ["user_type", "4", "colleague", "Can't update for Zoom United users"],
])("the feature %s at %s fails for %s: %s", async (feature_type, feature_value, name, reason) => {
  const harness = createHarness();
  for (const kind of ["whiteboard", "licensed", "basic"]) harness.account.seats.set(kind, 0);
  harness.user("admin").extra.zoomEvents = true;
  harness.user("owner").profile.zoom_one_type = 16;
  harness.user("colleague").profile.plan_united_type = "1";
  const before = harness.snapshot();
  const body = { feature_type, feature_value, users: [{ id: idOf(name) }] };
  const { status, body: answer } = await harness.request("POST", "/users/features", body);
  expect(status).toBe(201);
  expect(answer).toEqual({ success_user_ids: [], fail_details: [{ reason, user_ids: [idOf(name)] }] });
  expect(harness.snapshot()).toBe(before);
});

test("a feature is given to those who can have it, and the seats run out on the way", async () => {
  const harness = createHarness();
  harness.account.seats.set("webinar", 1);
  const users = ["licensed", "colleague"].map((name) => ({ email: harness.email(name as "licensed") }));
  const give = (feature_value: string) =>
    harness.request("POST", "/users/features", { feature_type: "webinar", feature_value, users });
  expect((await give("1")).body).toEqual({
    success_user_ids: [idOf("licensed")],
    fail_details: [{ reason: "Not enough seats", user_ids: ["colleague@example.com"] }],
  });
  await give("0");
  expect(harness.account.seats.get("webinar")).toBe(1);
});
