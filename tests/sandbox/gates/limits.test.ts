import { createLimitGate, type LimitGate } from "../../../src/sandbox/gates/limits.js";
import type { QuotaSettings } from "../../../src/sandbox/gates/quota.js";
import { createSlowGate } from "../../../src/sandbox/faults/gate.js";
import { createTokenGate } from "../../../src/sandbox/gates/token.js";
import type { Limit } from "../../../src/sandbox/spec/operation.js";
import type { Plan } from "../../../src/sandbox/spec/document.js";
import { createFaults } from "../../../src/sandbox/faults/plan.js";
import { Refusal } from "../../../src/sandbox/http/refusal.js";
import { contract, contracts, createTiny, MEMBER, OWNER, putToken } from "./tiny.js";

const creates = (where: Limit["where"] & object = { action: "create" }): Limit[] => [
  {
    kind: "window",
    subject: "account",
    limit: { free: 2, pro: 3, business: 4 },
    window: "P1D",
    resets: "00:00",
    where,
    description: "Invitations a day.",
  },
];

interface Options {
  readonly plan?: Plan;
  readonly settings?: QuotaSettings;
  /** Puts a lock on the tag while a user is created. */
  readonly blocking?: boolean;
}

function tiny({ plan = "pro", settings = { quota: "on" }, blocking = false }: Options = {}) {
  const faults = createFaults({ random: () => 0, documented: (id) => contracts.get(id)?.errors });
  let limits: LimitGate | undefined;
  const lock: Limit[] = blocking
    ? [{ kind: "concurrency", subject: "account", limit: 1, description: "Others wait." }]
    : [];
  const seen: string[] = [];
  const made = createTiny(
    ({ clock, oauth, world }) => {
      limits = createLimitGate({ clock, settings });
      const slow = createSlowGate({ faults, clock });
      return [
        createTokenGate({ clock, oauth: () => oauth, world: () => world }),
        (exchange, next) => {
          exchange.fault = faults.next(exchange.contract.id)?.kind;
          return next();
        },
        limits.gate,
        slow,
      ];
    },
    {
      plan,
      operations: [
        contract("users.create", { limits: [...creates(), ...lock] }),
        ...["users.get", "users.delete", "users.updateEmail", "users.updatePresenceStatus"].map((id) => contract(id)),
      ],
      handlers: {
        "users.create": ({ body, newId }) => {
          seen.push("create");
          const { email } = (body as { user_info: { email: string } }).user_info; // the validator has seen it
          if (email.startsWith("taken")) throw new Refusal(1005);
          return { id: newId(), email, type: 1 };
        },
        "users.get": () => (seen.push("get"), { id: "x", email: "x@example.com", type: 1 }),
        "users.delete": () => undefined,
        "users.updateEmail": () => undefined,
        "users.updatePresenceStatus": () => undefined,
      },
    },
  );
  putToken(made.oauth, "token");
  if (!limits) throw new Error("The gates have not been made.");
  const create = (action: string, email = "new@example.com") =>
    made.call("POST", "/users", { body: { action, user_info: { email, type: 1 } } });
  return { ...made, create, faults, seen, limits };
}

test.each<[Plan, number]>([
  ["free", 2],
  ["pro", 3],
  ["business", 4],
])("%s: %d invitations a day, refused until 00:00 UTC", async (plan, most) => {
  const { clock, create } = tiny({ plan });
  clock.advance(3600_000);
  for (let i = 0; i < most; i += 1) expect((await create("create")).status).toBe(201);
  const refused = await create("create");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("2026-01-02T00:00:00Z");
  expect(refused.headers.get("x-ratelimit-type")).toBe("Daily-limit");
  expect(await refused.json()).toEqual({ code: 429, message: expect.stringContaining("Invitations a day.") });
  clock.advance(23 * 3600_000);
  expect((await create("create")).status).toBe(201);
});

test("only calls with the named field count", async () => {
  const { create } = tiny();
  for (let i = 0; i < 10; i += 1) expect((await create("custCreate")).status).toBe(201);
  expect((await create("create")).status).toBe(201);
});

test("calls that were refused do not count", async () => {
  const { create, call } = tiny();
  for (let i = 0; i < 5; i += 1) expect((await create("create", "taken@example.com")).status).toBe(409);
  for (let i = 0; i < 5; i += 1)
    expect((await call("POST", "/users", { body: { action: "create", nonsense: 1 } })).status).toBe(400);
  expect((await create("create")).status).toBe(201);
});

test("of ten at once, as many pass as one after the other", async () => {
  const { create } = tiny();
  const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await create("create")).status));
  expect(statuses.filter((status) => status === 201)).toHaveLength(3);
});

test("a body that is no JSON is left to the check of bodies", async () => {
  const response = await tiny().app.fetch(
    new Request("http://x/v2/users", {
      method: "POST",
      headers: { authorization: "Bearer token", "content-type": "application/json" },
      body: "{",
    }),
  );
  expect(response.status).toBe(400);
});

test("presence: once a minute for each person, by whatever name", async () => {
  const { call, clock } = tiny();
  const set = (user: string) => call("PUT", `/users/${user}/presence_status`, { body: { status: "Away" } });
  expect((await set(MEMBER)).status).toBe(204);
  expect((await set(OWNER)).status).toBe(204);
  clock.advance(30_000);
  const refused = await set("Member@example.com");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("x-ratelimit-reset")).toBe(`${clock.now() / 1000 + 30}`);
  expect(refused.headers.get("retry-after")).toBeNull();
  clock.advance(30_000);
  expect((await set(MEMBER)).status).toBe(204);
});

test("e-mail address: three changes in any 24 hours", async () => {
  const { call, clock } = tiny();
  const change = () => call("PUT", `/users/${MEMBER}/email`, { body: { email: "n@example.com" } });
  for (let hour = 0; hour < 3; hour += 1) {
    expect((await change()).status).toBe(204);
    clock.advance(3600_000);
  }
  const refused = await change();
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("2026-01-02T00:00:00Z");
  clock.advance(21 * 3600_000);
  expect((await change()).status).toBe(204);
  expect((await change()).status).toBe(429);
});

test("two deletions of one user at once: the second is refused; of two users: both pass", async () => {
  const { call } = tiny();
  const same = await Promise.all([call("DELETE", `/users/${MEMBER}`), call("DELETE", "/users/member@example.com")]);
  expect(same.map(({ status }) => status)).toEqual([204, 429]);
  expect(await same[1]?.json()).toMatchObject({ code: 429, message: expect.stringContaining("concurrent") });
  const two = await Promise.all([call("DELETE", `/users/${MEMBER}`), call("DELETE", `/users/${OWNER}`)]);
  expect(two.map(({ status }) => status)).toEqual([204, 204]);
  expect((await call("DELETE", `/users/${MEMBER}`)).status).toBe(204);
});

test("a slow deletion holds its lock until it has answered", async () => {
  const { call, clock, faults } = tiny();
  faults.script("users.delete", ["slow"]);
  const first = call("DELETE", `/users/${MEMBER}`);
  await new Promise(setImmediate);
  expect((await call("DELETE", `/users/${MEMBER}`)).status).toBe(429);
  clock.advance(5000);
  expect((await first).status).toBe(204);
  expect((await call("DELETE", `/users/${MEMBER}`)).status).toBe(204);
});

test("where the document says so, other calls of the tag wait while a user is created", async () => {
  const { call, create, clock, faults, seen } = tiny({ blocking: true });
  faults.script("users.create", ["slow"]);
  const creating = create("create");
  await new Promise(setImmediate);
  const reading = call("GET", `/users/${MEMBER}`);
  await new Promise(setImmediate);
  expect(seen).toEqual(["create"]);
  clock.advance(5000);
  expect((await creating).status).toBe(201);
  expect((await reading).status).toBe(200);
  expect(seen).toEqual(["create", "get"]);
});

test("switched off, nothing is refused", async () => {
  const { create, call } = tiny({ plan: "free", settings: { quota: "off" } });
  for (let i = 0; i < 5; i += 1) expect((await create("create")).status).toBe(201);
  const both = await Promise.all([call("DELETE", `/users/${MEMBER}`), call("DELETE", `/users/${MEMBER}`)]);
  expect(both.map(({ status }) => status)).toEqual([204, 204]);
});

test("every limit of the document has a form that the gate knows", () => {
  const windows = [...contracts.values()].flatMap(({ limits }) => limits.filter(({ kind }) => kind === "window"));
  expect(windows.length).toBeGreaterThan(0);
  for (const { window, resets } of windows) {
    expect(window).toMatch(/^P(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/);
    if (resets !== undefined) expect(resets).toMatch(/^\d\d:\d\d$/);
  }
});
