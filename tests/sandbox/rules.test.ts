/** Rules of behaviour that are not Zoom's word can be switched off: each one holds, and does not hold without it. */
import { createZoomClient } from "../../src/index.js";
import { createSandbox, type SwitchableRule } from "../../src/sandbox/index.js";
import { RULES, type Rule } from "../../src/sandbox/rules/table.js";
import { createManualClock } from "../../src/shared/clock.js";
import { contracts, createHarness, idOf, type Harness } from "./harness.js";

const licensed = `/users/${idOf("licensed")}`;
const GOOD = "Tq7mWz2kRb";
const DAY = 24 * 3600_000;

/** The code of the refusal, or the status of a success. */
async function outcome(harness: Harness, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await harness.request(method, path, body);
  return answer.status < 300 ? answer.status : answer.body?.code;
}
const password = (harness: Harness, text: string) =>
  outcome(harness, "PUT", `${licensed}/password`, { password: text });
const update = (harness: Harness, body: object, path = licensed) => outcome(harness, "PATCH", path, body);
const create = (harness: Harness, more: object) =>
  outcome(harness, "POST", "/users", { action: "create", user_info: { email: "new@example.com", type: 1, ...more } });
const as = (harness: Harness, name: "licensed") => {
  harness.as(name);
  return harness;
};

interface Case {
  readonly act: (harness: Harness) => unknown;
  readonly on: unknown;
  readonly off: unknown;
}

/** Complete by its type: a rule that can be switched and is not here does not compile. */
const cases: Readonly<Record<SwitchableRule, Case>> = {
  "administrators-fields": {
    act: async (harness) => [
      await update(as(harness, "licensed"), { first_name: "Max" }, "/users/me"),
      await update(harness, { type: 1 }, "/users/me"),
    ],
    on: [200, 200],
    off: [204, 200],
  },
  "administrators-licences": {
    act: async (harness) => [
      await update(as(harness, "licensed"), { type: 1 }, "/users/me"),
      await update(harness, { feature: { webinar: false } }, "/users/me/settings"),
      await update(harness, { host_key: "123456" }, "/users/me"),
    ],
    on: [200, 4711, 200],
    off: [204, 204, 200],
  },
  "invitation-expires": {
    async act(harness) {
      await create(harness, {});
      harness.clock.advance(30 * DAY - 1);
      const before = await outcome(harness, "GET", "/users/new@example.com");
      harness.clock.advance(1);
      return [before, await outcome(harness, "GET", "/users/new@example.com")];
    },
    on: [200, 1120],
    off: [200, 200],
  },
  "activating-accepts": {
    async act(harness) {
      await outcome(harness, "PUT", "/users/pending@example.com/status", { action: "activate" });
      const { body } = await harness.request("GET", "/users/pending@example.com");
      return body?.status;
    },
    on: "active",
    off: "pending",
  },
  "pending-deletion": {
    act: (harness) => outcome(harness, "DELETE", "/users/pending@example.com?action=delete"),
    on: 200,
    off: 204,
  },
  "refused-names": {
    act: async (harness) => [
      await update(harness, { display_name: "Zoom help" }),
      await create(harness, { last_name: "Administrator" }),
    ],
    on: [300, 300],
    off: [204, 201],
  },
  "no-on-prem": {
    act: async (harness) => [
      await update(harness, { type: 3 }),
      await outcome(harness, "POST", "/users/features", {
        feature_type: "user_type",
        feature_value: "3",
        users: [{ id: idOf("colleague") }],
      }),
    ],
    on: [300, 300],
    off: [204, 201],
  },
  "password-patterns": {
    act: async (harness) => [
      await password(harness, "Tq7mmmmkRb"),
      await password(harness, "Tq1234kRbx"),
      await password(harness, "Password1"),
      await password(harness, "short"),
    ],
    on: [1130, 1131, 1136, 1124],
    off: [204, 204, 204, 1124],
  },
  "password-history": {
    async act(harness) {
      harness.user("licensed").passwords.push(GOOD);
      return [await password(harness, GOOD), await password(harness, GOOD)];
    },
    on: [1129, 1129],
    off: [204, 300],
  },
  "password-changes": {
    act: async (harness) => [
      await password(harness, GOOD),
      await password(harness, `${GOOD}a`),
      await password(harness, `${GOOD}b`),
      await password(harness, `${GOOD}c`),
    ],
    on: [204, 204, 204, 300],
    off: [204, 204, 204, 204],
  },
  "reachable-presence": {
    act: async (harness) => [
      await outcome(harness, "GET", `/users/${idOf("inactive")}/presence_status`),
      await outcome(harness, "PUT", `/users/${idOf("room")}/presence_status`, { status: "Away" }),
    ],
    on: [5301, 5411],
    off: [200, 204],
  },
  "locked-settings-refused": {
    async act(harness) {
      const chat = { in_meeting: { chat: true } };
      await update(harness, chat, `/groups/${idOf("sales")}/lock_settings`);
      const refused = await update(harness, chat, `${licensed}/settings`);
      const { body } = await harness.request("GET", `${licensed}/settings?custom_query_fields=chat`);
      await update(harness, { in_meeting: { chat: false } }, `/groups/${idOf("sales")}/lock_settings`);
      const unlocked = await harness.request("GET", `${licensed}/settings`);
      return [refused, body?.in_meeting, (unlocked.body?.in_meeting as { chat: boolean }).chat];
    },
    on: [300, { chat: false }, false],
    off: [204, { chat: false }, true],
  },
  "group-names-ignore-case": {
    act: async (harness) => [
      await outcome(harness, "POST", "/groups", { name: "SALES" }),
      await outcome(harness, "POST", "/groups", { name: "Sales" }),
    ],
    on: [4132, 4132],
    off: [201, 4132],
  },
};

describe.each(Object.entries(cases))("the rule %s", (name, { act, on, off }) => {
  test("holds", async () => {
    expect(await act(createHarness())).toEqual(on);
  });

  test("does not hold where it is switched off", async () => {
    expect(await act(createHarness(undefined, undefined, { rules: { [name]: false } }))).toEqual(off);
  });
});

const table: readonly (readonly [string, Rule])[] = Object.entries(RULES);

test.each(table)("%s names operations that exist, and where Zoom says it", (_, { of, source, where }) => {
  const named = of.match(/\b[a-z]+[A-Za-z]*\.[a-z][A-Za-z]*\b/g) ?? [];
  expect(named.filter((id) => !contracts.has(id))).toEqual([]);
  expect(where !== undefined).toBe(source !== "ours");
});

test("a rule that nobody knows, or that cannot be switched, is refused by name", () => {
  const wrong = (rules: object) => () => createSandbox({ rules });
  expect(wrong({ "invitation-expire": false })).toThrow(/`invitation-expire` can be switched off.*invitation-expires/);
  expect(wrong({ "own-data": false })).toThrow(/`own-data`/);
  expect(wrong({ "refused-names": "off" })).toThrow(/`refused-names` is neither true nor false/);
  expect(wrong({ "refused-names": true })).not.toThrow();
});

test("rules are off for good: a reset does not bring them back", async () => {
  const sandbox = createSandbox({ clock: createManualClock(), rules: { "refused-names": false } });
  const zoom = createZoomClient(sandbox.clientOptions());
  for (const email of ["a@example.com", "b@example.com"]) {
    const user_info = { email, type: 1, first_name: "Zoom" } as const;
    expect(await zoom.users.create({ body: { action: "create", user_info } })).toMatchObject({ email });
    sandbox.reset();
  }
});

test("each account has its own rules, over HTTP as well", async () => {
  const sandbox = createSandbox({ clock: createManualClock() });
  const control = async (path: string, body: object) => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const answer = await sandbox.fetch(`https://sandbox.invalid/_sandbox${path}`, init);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const named = async (path: string) => {
    const entry = await sandbox.fetch(`https://sandbox.invalid/_sandbox${path}`);
    return ((await entry.json()) as { rules: unknown }).rules;
  };
  expect(await control("/accounts", { name: "lenient", rules: { "refused-names": false } })).toMatchObject({
    status: 200,
  });
  expect(await named("/accounts/lenient/")).toEqual({ "refused-names": false });
  expect(await named("/")).toEqual({});
  await control("/reset", { rules: { "no-on-prem": false } });
  expect(await named("/")).toEqual({ "no-on-prem": false });
  expect(await control("/reset", { rules: { "no-such-rule": false } })).toMatchObject({
    status: 400,
    body: { message: expect.stringContaining("`no-such-rule`") },
  });
  expect(await named("/")).toEqual({ "no-on-prem": false });
});
