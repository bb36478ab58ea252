/** Whatever is done to users, in whatever order: what the account knows of them agrees with itself. */
import fc from "fast-check";
import { createHarness, idOf, type Harness } from "./harness.js";

const names = ["owner", "admin", "licensed", "colleague", "basic", "room", "inactive", "pending", "new1", "new2"];
const name = fc.constantFrom(...names);
const user = fc.tuple(name, fc.boolean()).map(([one, byId]) => `/users/${byId ? idOf(one) : `${one}@example.com`}`);
const group = fc.constantFrom("sales", "support", "none").map(idOf);
const divisions = fc.subarray(["headquarters", "research", "none"].map(idOf));
const type = fc.constantFrom(1, 2, 4, 99);

type Step = readonly [method: string, path: string, body?: object];
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({ email: name.map((one) => `${one}@example.com`), type, division_ids: divisions })
    .chain((user_info) =>
      fc
        .constantFrom("create", "custCreate", "ssoCreate")
        .map((action): Step => ["POST", "/users", { action, user_info }]),
    ),
  fc
    .tuple(user, fc.oneof(fc.record({ type }), fc.record({ division_ids: divisions }), fc.record({ group_id: group })))
    .map(([path, body]): Step => ["PATCH", path, body]),
  fc
    .tuple(user, fc.constantFrom("activate", "deactivate"))
    .map(([path, action]): Step => ["PUT", `${path}/status`, { action }]),
  fc.tuple(user, name).map(([path, to]): Step => ["PUT", `${path}/email`, { email: `${to}@example.com` }]),
  fc
    .tuple(user, fc.constantFrom("disassociate", "delete"))
    .map(([path, how]): Step => ["DELETE", `${path}?action=${how}`]),
  fc.tuple(group, name).map(([to, one]): Step => ["POST", `/groups/${to}/members`, { members: [{ id: idOf(one) }] }]),
  fc.tuple(user, name).map(([path, one]): Step => ["POST", `${path}/assistants`, { assistants: [{ id: idOf(one) }] }]),
);

test("users, addresses, groups, divisions, assistants and seats agree", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const harness = createHarness();
      const seats = { licensed: 3, basic: 3, unassigned: 3, users: 4 };
      for (const [kind, left] of Object.entries(seats)) harness.account.seats.set(kind, left);
      const before = taken(harness);
      for (const [method, path, body] of steps) {
        const snapshot = harness.snapshot();
        const { status } = await harness.request(method, path, body);
        expect(status).toBeLessThan(500);
        if (status >= 400) expect(harness.snapshot()).toBe(snapshot);
        agrees(harness);
      }
      const after = taken(harness);
      for (const [kind, left] of Object.entries(seats)) {
        expect(harness.account.seats.get(kind)).toBe(left - (after[kind] ?? 0) + (before[kind] ?? 0));
      }
    }),
    { numRuns: 60 },
  );
});

function agrees({ account }: Harness): void {
  const { users, emails, groups, divisions } = account;
  expect(emails.size).toBe(users.size);
  for (const [id, { profile, groupIds, primaryGroupId, assistants, schedulers }] of users) {
    expect(emails.get(profile.email.toLowerCase())).toBe(id);
    for (const groupId of groupIds) expect(groups.get(groupId)?.members).toContain(id);
    expect(groupIds.length === 0 ? undefined : groupIds).toEqual(
      primaryGroupId === undefined ? undefined : expect.arrayContaining([primaryGroupId]),
    );
    for (const divisionId of (profile.division_ids as string[] | undefined) ?? [])
      expect(divisions.get(divisionId)?.members).toContain(id);
    for (const other of assistants) expect(users.get(other)?.schedulers).toContain(id);
    for (const other of schedulers) expect(users.get(other)?.assistants).toContain(id);
  }
  for (const group of groups.values())
    for (const id of group.members) expect(users.get(id)?.groupIds).toContain(group.id);
  for (const division of divisions.values())
    for (const id of division.members) expect(users.get(id)?.profile.division_ids).toContain(division.id);
}

/** How many users there are of each kind that takes a seat. */
function taken({ account }: Harness): Record<string, number> {
  const count: Record<string, number> = { users: account.users.size };
  const kinds: Record<number, string> = { 1: "basic", 2: "licensed", 4: "unassigned" };
  for (const { profile, status } of account.users.values()) {
    const kind = kinds[profile.type];
    if (kind !== undefined && status !== "inactive") count[kind] = (count[kind] ?? 0) + 1;
  }
  return count;
}
