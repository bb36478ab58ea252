import { createGates, type Gates } from "../../../src/sandbox/gates/index.js";
import { createFaults } from "../../../src/sandbox/faults/plan.js";
import { createJournal } from "../../../src/sandbox/journal/journal.js";
import { inMemory } from "../../../src/sandbox/state/used.js";
import { seededRandom } from "../../../src/shared/random.js";
import { ACCOUNT, contracts, createTiny, rateLimits, putToken } from "./tiny.js";

function tiny() {
  const faults = createFaults({ random: seededRandom(1), documented: (id) => contracts.get(id)?.errors });
  let made: Gates | undefined;
  const world = createTiny(
    ({ clock, oauth, world: state }) => {
      const parts = { clock, rateLimits, used: inMemory(), settings: { quota: "on" as const }, faults };
      made = createGates({ ...parts, world: () => state, oauth: () => oauth, journal: createJournal({ clock }) });
      return made.gates;
    },
    { plan: "free" },
  );
  putToken(world.oauth, "token");
  putToken(world.oauth, "narrow", { scopes: [] });
  if (!made) throw new Error("The gates have not been made.");
  return { ...world, ...made, faults };
}

test("a call that may not be made counts against the quota all the same", async () => {
  const { call, usage } = tiny();
  expect((await call("GET", "/users/x", { token: "narrow" })).status).toBe(400);
  expect(usage(ACCOUNT)[0]).toEqual({ label: "light", window: "second", used: 1, limit: 4 });
});

test("a forced answer costs nothing", async () => {
  const { call, usage, faults } = tiny();
  faults.answer("users.get", 1001);
  await call("GET", "/users/x");
  expect(usage(ACCOUNT)[0]).toMatchObject({ used: 0 });
});

test("a revoked token is refused before it costs anything, and stays dead", async () => {
  const { call, usage, faults } = tiny();
  faults.script("users.get", ["revoke_token"]);
  expect((await call("GET", "/users/x")).status).toBe(401);
  expect((await call("GET", "/users/x")).status).toBe(401);
  expect(usage(ACCOUNT)[0]).toMatchObject({ used: 0 });
});

test("an invented 429 names the limits of the account's plan", async () => {
  const { call, faults } = tiny();
  faults.script("users.get", ["rate_limit"]);
  expect((await call("GET", "/users/x")).headers.get("x-ratelimit-limit")).toBe("4");
});
