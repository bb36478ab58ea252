/** Each documented refusal is given by a state, and nothing changes by it; or the reason why none gives it is written down. */
import { contracts, createHarness } from "../harness.js";
import { contactGroups, contacts, divisions } from "./contacts-and-divisions.js";
import { groups } from "./groups.js";
import { GATES, ON_DEMAND } from "./reasons.js";
import { pathOf, type Situation, type Situations } from "./situation.js";
import { users } from "./users.js";
import { userParts } from "./user-parts.js";

const situations: Situations = { ...users, ...userParts, ...groups, ...contactGroups, ...divisions, ...contacts };

/** What every operation refuses, whatever it is about. */
const everywhere: readonly Situation[] = [
  { what: "a parameter that nobody knows", query: { colour: "red" }, status: 400, code: 300 },
];

const all = [...contracts.keys()].flatMap((operation) =>
  [...(situations[operation] ?? []), ...everywhere].map((situation) => ({ operation, ...situation })),
);

test.each(all)("$operation refuses $what with $status $code and changes nothing", async (situation) => {
  const { operation, query, body, as, prepare, status, code } = situation;
  const harness = createHarness();
  harness.as(as);
  prepare?.(harness);
  const before = harness.snapshot();
  const contract = contracts.get(operation);
  if (!contract) throw new Error(`The document has no ${operation}.`);
  const path = `${pathOf(contract, situation)}?${new URLSearchParams(query)}`;
  const answer = await harness.request(contract.method, path, typeof body === "function" ? body() : body);
  expect({ status: answer.status, code: answer.body?.code }).toEqual({ status, code: code ?? status });
  expect(answer.body?.message).toEqual(expect.stringMatching(/^\S[^]*\.$/));
  expect(harness.snapshot()).toBe(before);
});

/** What a refusal is named by in the document. */
const rowOf = ({ status, code }: { readonly status: number; readonly code: number | null }) => `${status}/${code}`;

test.each([...contracts.values()])(
  "every refusal of $id has a situation, a gate or a reason",
  ({ id, errors, plan }) => {
    const documented = new Set(errors.map(rowOf));
    const reached = new Set(all.filter(({ operation }) => operation === id).map(rowOf));
    const reasons = Object.keys({ ...ON_DEMAND["*"], ...ON_DEMAND[id] });
    const gates = [
      ...GATES,
      ...(plan?.minimum ? ["400/200"] : []),
      ...(id.startsWith("divisions.") ? ["403/null"] : []),
    ];
    const open = [...documented].filter((row) => ![...reached, ...gates, ...reasons].includes(row));
    expect(open).toEqual([]);
    // What a state gives stands in the document, and a reason that is none any more has to go.
    expect([...reached].filter((row) => !documented.has(row))).toEqual([]);
    expect(Object.keys(ON_DEMAND[id] ?? {}).filter((row) => reached.has(row) || !documented.has(row))).toEqual([]);
  },
);

test("the reasons for all operations are about what some of them document, and no state gives", () => {
  const documented = new Set([...contracts.values()].flatMap(({ errors }) => errors.map(rowOf)));
  const reached = new Set(all.map(rowOf));
  const rows = Object.keys(ON_DEMAND["*"] ?? {});
  expect(rows.filter((row) => !documented.has(row) || reached.has(row))).toEqual([]);
});

test("situations are of operations that exist", () => {
  expect(Object.keys(situations).filter((id) => !contracts.has(id))).toEqual([]);
});
