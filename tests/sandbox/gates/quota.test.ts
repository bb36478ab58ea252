import type { Label, Plan } from "../../../src/sandbox/spec/document.js";
import { categoryGate, createQuotaGate, type QuotaGate, type QuotaSettings } from "../../../src/sandbox/gates/quota.js";
import { DAY, SHORT_WINDOW } from "../../../src/sandbox/gates/limit-headers.js";
import { createTokenGate } from "../../../src/sandbox/gates/token.js";
import { ACCOUNT, contract, createTiny, document, putToken, rateLimits } from "./tiny.js";

const limits = rateLimits;

function tiny({
  plan = "pro",
  label = "light",
  settings = { quota: "on" },
}: { plan?: Plan; label?: Label; settings?: QuotaSettings } = {}) {
  let quota: QuotaGate | undefined;
  const made = createTiny(
    ({ clock, oauth, world }) => {
      quota = createQuotaGate({ clock, rateLimits: limits, settings, world: () => world });
      return [categoryGate, createTokenGate({ clock, oauth: () => oauth, world: () => world }), quota.gate];
    },
    {
      plan,
      operations: [contract("users.get", { label }), contract("users.list", { label: "heavy" })],
      handlers: { "users.list": () => ({ users: [], total_records: 0 }) },
    },
  );
  putToken(made.oauth, "token");
  putToken(made.oauth, "other-app");
  if (!quota) throw new Error("The gates have not been made.");
  return { ...made, quota };
}

const rateHeaders = ({ headers }: Response) => ({
  category: headers.get("x-ratelimit-category"),
  type: headers.get("x-ratelimit-type"),
  limit: headers.get("x-ratelimit-limit"),
  remaining: headers.get("x-ratelimit-remaining"),
  reset: headers.get("x-ratelimit-reset"),
  retryAfter: headers.get("retry-after"),
});

test.each<[Plan, Label, string]>([
  ["free", "light", "Light"],
  ["pro", "medium", "Medium"],
  ["business", "heavy", "Heavy"],
  ["pro", "resource-intensive", "Resource-intensive"],
])("%s, %s: every answer says the pool and what is left", async (plan, label, category) => {
  const { call } = tiny({ plan, label });
  const { perSecond, perMinute } = limits[plan][label];
  const limit = perSecond ?? perMinute ?? 0;
  for (let left = limit - 1; left >= 0; left -= 1) {
    const response = await call("GET", "/users/x");
    expect(response.status).toBe(200);
    expect(rateHeaders(response)).toEqual({
      category,
      type: "QPS",
      limit: `${limit}`,
      remaining: `${left}`,
      reset: null,
      retryAfter: null,
    });
  }
  const refused = await call("GET", "/users/x");
  expect(refused.status).toBe(429);
  expect(await refused.json()).toMatchObject({
    code: 429,
    message: expect.stringContaining(perSecond ? "per-second" : "per-minute"),
  });
});

test.each<[Label, number]>([
  ["light", 1],
  ["resource-intensive", 60],
])("%s: a 429 says when the window opens, and then it is open", async (label, seconds) => {
  const { clock, call } = tiny({ label });
  clock.advance(300);
  let response = await call("GET", "/users/x");
  while (response.status === 200) response = await call("GET", "/users/x");
  const { reset, remaining, type, retryAfter } = rateHeaders(response);
  expect({ reset, remaining, type, retryAfter }).toEqual({
    reset: `${Math.floor(clock.now() / 1000) + seconds}`,
    remaining: "0",
    type: "QPS",
    retryAfter: null,
  });
  clock.advance(Number(reset) * 1000 - clock.now() - 1);
  expect((await call("GET", "/users/x")).status).toBe(429);
  clock.advance(1);
  expect((await call("GET", "/users/x")).status).toBe(200);
});

test("all apps of an account share its pools", async () => {
  const { call } = tiny({ plan: "free" });
  for (let i = 0; i < 4; i += 1) await call("GET", "/users/x");
  expect((await call("GET", "/users/x", { token: "other-app" })).status).toBe(429);
});

test("labels have pools of their own", async () => {
  const { call } = tiny({ plan: "free" });
  for (let i = 0; i < 4; i += 1) await call("GET", "/users/x");
  expect((await call("GET", "/users")).status).toBe(200);
});

async function spendTheDay({ clock, call }: ReturnType<typeof tiny>, path: string, calls: number): Promise<void> {
  for (let i = 0; i < calls; i += 1) {
    expect((await call("GET", path)).status).toBe(200);
    clock.advance(1000);
  }
}

test("a day's calls end with an ISO 8601 Retry-After, and begin again at 00:00 UTC", async () => {
  const made = tiny({ plan: "free" });
  await spendTheDay(made, "/users", 1000);
  const refused = await made.call("GET", "/users");
  expect(refused.status).toBe(429);
  expect(rateHeaders(refused)).toEqual({
    category: "Heavy",
    type: "Daily-limit",
    limit: "1000",
    remaining: "0",
    reset: null,
    retryAfter: "2026-01-02T00:00:00Z",
  });
  made.clock.advance(Date.UTC(2026, 0, 2) - made.clock.now() - 1);
  expect((await made.call("GET", "/users")).status).toBe(429);
  made.clock.advance(1);
  expect((await made.call("GET", "/users")).status).toBe(200);
});

test("the headers turn to the day when it will bite first", async () => {
  const made = tiny({ plan: "free", label: "light" });
  const { limit } = { limit: limits.free.light.perDay ?? 0 };
  for (let i = 0; i < limit - 2; i += 1) {
    if (i % 4 === 0) made.clock.advance(1000);
    await made.call("GET", "/users/x");
  }
  made.clock.advance(1000);
  expect(rateHeaders(await made.call("GET", "/users/x"))).toMatchObject({
    type: "Daily-limit",
    limit: `${limit}`,
    remaining: "1",
  });
});

test("heavy and resource-intensive calls share a day where the plan says so", async () => {
  const made = tiny({ plan: "pro", label: "resource-intensive" });
  await made.call("GET", "/users/x");
  await made.call("GET", "/users");
  expect(made.quota.usage(ACCOUNT)).toEqual([
    { label: "light", window: "second", used: 0, limit: 30 },
    { label: "medium", window: "second", used: 0, limit: 20 },
    { label: "heavy", window: "second", used: 1, limit: 10 },
    { label: "heavy", window: "day", used: 2, limit: 30_000 },
    { label: "resource-intensive", window: "minute", used: 1, limit: 10 },
    { label: "resource-intensive", window: "day", used: 2, limit: 30_000 },
  ]);
  made.clock.advance(1000);
  expect(made.quota.usage(ACCOUNT)[2]).toMatchObject({ used: 0 });
  expect(made.quota.usage("nobody")).toEqual([]);
});

test("on the free plan they do not", async () => {
  const made = tiny({ plan: "free", label: "resource-intensive" });
  await made.call("GET", "/users/x");
  await made.call("GET", "/users");
  expect(made.quota.usage(ACCOUNT)).toContainEqual({ label: "heavy", window: "day", used: 1, limit: 1000 });
});

test("refused calls count for nothing", async () => {
  const made = tiny({ plan: "free" });
  for (let i = 0; i < 10; i += 1) await made.call("GET", "/users/x");
  expect(made.quota.usage(ACCOUNT).slice(0, 2)).toMatchObject([
    { window: "second", used: 4 },
    { window: "day", used: 4 },
  ]);
});

test("switched off, it counts and refuses nothing, and it can be switched while it runs", async () => {
  const settings: QuotaSettings = { quota: "off" };
  const { call } = tiny({ plan: "free", settings });
  for (let i = 0; i < 10; i += 1) expect((await call("GET", "/users/x")).status).toBe(200);
  expect(rateHeaders(await call("GET", "/users/x"))).toMatchObject({ remaining: "0" });
  settings.quota = "on";
  expect((await call("GET", "/users/x")).status).toBe(429);
});

test("an answer that comes before the quota is known says the label", async () => {
  const response = await tiny().call("GET", "/users/x", { token: null });
  expect(rateHeaders(response)).toMatchObject({ category: "Light", type: null });
});

test("the values of X-RateLimit-Type are those of the document", () => {
  const { schema } = document.components.headers?.["X-RateLimit-Type"] as { schema: { anyOf: { enum?: string[] }[] } }; // lint checks it
  expect(schema.anyOf[0]?.enum).toEqual([SHORT_WINDOW, DAY]);
});
