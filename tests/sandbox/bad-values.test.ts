/** One bad value never breaks the account: what cannot be shown is refused, and what fails changes nothing. */
import fc from "fast-check";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";
import type { Json } from "../document.js";
import { signedIn } from "./call.js";
import { operationsOfDocument } from "./calls.js";
import { createHarness, idOf } from "./harness.js";

const created = (email: string, fields = {}) => ({
  action: "custCreate",
  user_info: { email, type: 1, ...fields },
});

test.each(["notanemail", "", "a@", "@example.com", "a b@example.com", "a@b@example.com", "ä\u0000@example.com"])(
  "users.create refuses the address %j by its field, and the list can still be read",
  async (email) => {
    const sandbox = createSandbox({ users: 12, quota: "off", clock: createManualClock() });
    const call = await signedIn(sandbox);
    expect(await call("POST", "/users", created(email))).toEqual({
      status: 400,
      body: {
        code: 300,
        message: "Validation failed.",
        errors: [{ field: "user_info.email", message: expect.any(String) }],
      },
    });
    expect(sandbox.account.users.size).toBe(12);
    expect((await call("GET", "/users")).status).toBe(200);
  },
);

const RUNS = Number(process.env.BAD_VALUES_RUNS ?? 100);

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("", " ", "notanemail", "x@example.com", "2026-13-45", "\u0000", "none", "true", "1", "__proto__"),
);
const oddNumber = fc.constantFrom(-1, 0, 1, 2, 3, 4, 99, 100, 1.5, 1e308, 2 ** 59, Number.MAX_SAFE_INTEGER);

/** The example of a body with some of its values replaced by odd ones of the same type. */
function spoiled(example: Json): fc.Arbitrary<Json> {
  return fc.infiniteStream(fc.tuple(fc.nat(3), oddText, oddNumber, fc.boolean())).map((values) => {
    const spoil = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item)]));
      const [chance, text, number, truth] = values.next().value;
      if (chance > 0) return value;
      return typeof value === "string" ? text : typeof value === "number" ? number : truth;
    };
    return Object(spoil(example));
  });
}

test("whatever is written, every list and every user can be read", async () => {
  const sandbox = createSandbox({ users: 12, quota: "off", clock: createManualClock(), bodies: false });
  const call = await signedIn(sandbox);
  const [first = "", second = ""] = [...sandbox.account.users.keys()].slice(2);
  const [group = ""] = sandbox.account.groups.keys();
  const [, division = ""] = sandbox.account.divisions.keys();
  const ids: Record<string, string> = { groupId: group, divisionId: division };
  const writes = operationsOfDocument().flatMap(({ id, args }) => {
    const contract = sandbox.contracts.get(id);
    if (!contract?.body["application/json"] || args.body === undefined) return [];
    return spoiled(args.body).chain((body) =>
      fc.constantFrom(first, second).map((userId) => ({
        method: contract.method,
        path: contract.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? userId),
        body,
      })),
    );
  });
  const readers = [
    ...["/users", "/users?status=inactive", "/users?status=pending", "/users/summary", "/groups", "/contacts/groups"],
    ...["", "/settings", "/settings/registration", "/lock_settings", "/members"].map(
      (part) => `/groups/${group}${part}`,
    ),
    ...["/divisions", `/divisions/${division}`, `/divisions/${division}/users`],
  ];
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(...writes), async ({ method, path, body }) => {
      const answer = await call(method, path, body);
      if (answer.status < 300) accepted += 1;
      expect(answer.status).toBeLessThan(500);
      for (const reader of readers) expect(await call("GET", reader)).toMatchObject({ status: 200 });
      for (const id of sandbox.account.users.keys())
        for (const part of ["", "/settings"])
          expect((await call("GET", `/users/${id}${part}`)).status).toBeLessThan(500);
    }),
    { numRuns: RUNS },
  );
  expect(accepted).toBeGreaterThan(RUNS / 20);
}, 120_000);

describe("a handler that fails leaves the state as it was, in every order, and is named", () => {
  const renamed = { method: "PATCH", path: `/groups/${idOf("sales")}`, body: { name: "Changed" } } as const;

  test.each<[string, Parameters<typeof createHarness>[0], RegExp]>([
    [
      "by an error",
      {
        "groups.update": ({ account }) => {
          const [user] = account.users.values();
          if (user) user.profile.dept = "Changed";
          account.groups.delete(idOf("sales"));
          account.users.delete(idOf("licensed"));
          account.seats.set("licensed", 0);
          throw new Error("Out of luck.");
        },
      },
      /^groups\.update: Out of luck\.$/,
    ],
    [
      "by a user whom no answer could show",
      {
        "groups.update": ({ account }) => {
          const user = account.users.get(idOf("licensed"));
          if (user) user.profile.email = "notanemail";
        },
      },
      new RegExp(`^groups\\.update: users\\.${idOf("licensed")}\\.email: `),
    ],
    [
      "by a code that the document does not have",
      {
        "groups.update": (call) => {
          call.account.groups.clear();
          throw call.refuseFirst([], { status: 418 });
        },
      },
      /^groups\.update: The document has no 418/,
    ],
  ])("%s", async (_name, handlers, message) => {
    const harness = createHarness(handlers, {}, { violations: "allowed" });
    const before = harness.snapshot();
    const { status, body } = await harness.request(renamed.method, renamed.path, renamed.body);
    expect({ status, body }).toEqual({
      status: 500,
      body: { code: 500, message: expect.stringContaining("The sandbox failed and changed nothing.") },
    });
    expect(harness.violations).toEqual([expect.stringMatching(message)]);
    expect(harness.snapshot()).toBe(before);
  });

  test("by a refusal half-way", async () => {
    const harness = createHarness({
      "groups.update": (call) => {
        call.account.groups.clear();
        throw call.refuse(4132);
      },
    });
    const before = harness.snapshot();
    expect((await harness.request(renamed.method, renamed.path, renamed.body)).body).toMatchObject({ code: 4132 });
    expect(harness.snapshot()).toBe(before);
  });
});
