/** What the gates refuse, on each operation of the document, with the code that it has for it. */
import { createFaults } from "../../../src/sandbox/faults/plan.js";
import { createGates } from "../../../src/sandbox/gates/index.js";
import { createJournal } from "../../../src/sandbox/journal/journal.js";
import type { OperationContract } from "../../../src/sandbox/spec/operation.js";
import { inMemory } from "../../../src/sandbox/state/used.js";
import { seededRandom } from "../../../src/shared/random.js";
import { contracts, createTiny, MEMBER, putToken, rateLimits, type TokenOptions } from "./tiny.js";

/** On the smallest plan, behind every gate; what passes them is a 500, because nothing is there to carry it out. */
function tiny(options: TokenOptions = {}) {
  const faults = createFaults({ random: seededRandom(1), documented: (id) => contracts.get(id)?.errors });
  const made = createTiny(
    ({ clock, oauth, world }) => {
      const parts = { clock, rateLimits, used: inMemory(), settings: { quota: "on" as const }, faults };
      const state = { world: () => world, oauth: () => oauth };
      return createGates({ ...parts, ...state, journal: createJournal({ clock }) }).gates;
    },
    { plan: "free", handlers: {} },
  );
  putToken(made.oauth, "token", { scopes: scopesOf("own"), ...options });
  return made;
}

function scopesOf(level: "own" | "master"): string[] {
  return [...contracts.values()].flatMap(({ scopes }) =>
    level === "own" ? [...scopes.classic, ...scopes.granular] : (scopes.master ?? []),
  );
}

const all = [...contracts.values()];
const pathOf = ({ path, reach }: OperationContract, account = "me") =>
  (reach.account && account === "me" ? "" : `/accounts/${account}`) + path.replace(/\{[^}]+\}/g, "x");
const documents = ({ errors }: OperationContract, status: number, code: number | null) =>
  errors.some((row) => row.status === status && row.code === code);
const first = (contract: OperationContract, ...rows: readonly (readonly [number, number | null])[]) => {
  const row = rows.find(([status, code]) => documents(contract, status, code));
  return row && { status: row[0], code: row[1] ?? row[0] };
};

async function refusalOf(made: ReturnType<typeof tiny>, contract: OperationContract, options = {}, account = "me") {
  const { status, ...response } = await made
    .call(contract.method, pathOf(contract, account), options)
    .then(async (answer) => ({ status: answer.status, text: await answer.text() }));
  return { status, code: (JSON.parse(response.text || "{}") as { code?: number }).code };
}

test.each(all)("$id refuses a call without a token, and one with a token that nobody issued", async (contract) => {
  const none = await refusalOf(tiny(), contract, { token: null });
  expect(none).toEqual(first(contract, [401, 30031002], [401, 4700]));
  const wrong = await refusalOf(tiny(), contract, { token: "wrong" });
  expect(wrong).toEqual(first(contract, [401, 30031004], [401, 124]));
});

test.each(all)("$id refuses an app that is switched off with 4700", async (contract) => {
  const made = tiny();
  for (const app of made.oauth.apps.values()) app.disabled = true;
  expect(await refusalOf(made, contract)).toEqual({ status: 401, code: 4700 });
});

test.each(all)("$id refuses a token without scopes", async (contract) => {
  expect(await refusalOf(tiny({ scopes: [] }), contract)).toEqual({ status: 400, code: 4711 });
});

test.each(all.filter(({ reach }) => reach.subAccount))(
  "$id knows no account that is none of ours",
  async (contract) => {
    const made = tiny({ scopes: scopesOf("master") });
    const expected = first(contract, [400, 2300], [400, 300]);
    expect(await refusalOf(made, contract, {}, "acc-foreign-0000000000")).toEqual(expected);
    expect(await refusalOf(made, contract, {}, "nowhere")).toEqual(expected);
  },
);

test.each(all.filter((contract) => contract.plan?.minimum !== undefined))(
  "$id is for paid accounts",
  async (contract) => {
    const refusal = await refusalOf(tiny({ scopes: [...scopesOf("own"), ...scopesOf("master")] }), contract);
    const row = contract.errors.find(
      ({ code, kind, status }) => code === 200 && kind === "plan_required" && status === 400,
    );
    if (row) expect(refusal).toEqual({ status: 400, code: 200 });
    else expect(refusal.code).not.toBe(200);
  },
);

test.each(all.filter((contract) => documents(contract, 403, null) && contract.path.startsWith("/divisions")))(
  "$id refuses whose role has nothing to do with divisions",
  async (contract) => {
    const refusal = await refusalOf(tiny({ kind: "general", userId: MEMBER }), contract);
    expect(refusal).toEqual({ status: 403, code: 403 });
  },
);

test.each(all)("$id has so many calls a second and no more", async (contract) => {
  const made = tiny({ scopes: [...scopesOf("own"), ...scopesOf("master")] });
  const { perSecond = Infinity, perMinute = Infinity } = rateLimits.free[contract.label];
  const most = Math.min(perSecond, perMinute);
  for (let call = 0; call < most; call += 1) expect((await refusalOf(made, contract)).status).not.toBe(429);
  expect(await refusalOf(made, contract)).toEqual({ status: 429, code: 429 });
  made.clock.advance(60_000);
  expect((await refusalOf(made, contract)).status).not.toBe(429);
});
