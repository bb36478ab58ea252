/** Each code that users' operations give by state is given, and nothing changes by it. */
import { contracts, createHarness, idOf } from "./harness.js";
import { situations } from "./users-situations.js";

/** Documented codes that no state gives: gates give them, or only faults.answer does. */
const ON_DEMAND: Readonly<Record<string, readonly string[]>> = {
  // Of tokens, scopes, quotas, and addresses that nobody knows.
  "*": ["104", "124", "201", "403", "429", "2300", "3001", "4700", "4711", "null"],
  // Zoom's own decisions about people and domains; a group cannot be named in the body.
  "users.create": ["1000", "1135", "2016", "2035", "2036", "2037", "4130", "11321"],
  "users.update": ["1109"],
  // 300 is what any operation may answer to parameters; these have none that could be wrong.
  "users.get": ["300"],
  "users.getPermissions": ["300"],
  "users.revokeSsoToken": ["300"],
  "users.getZak": ["300"],
  "users.getSummary": ["300"],
  // An address that nobody has is `existed_email: false`.
  "users.checkEmail": ["1001"],
};

const all = Object.entries(situations).flatMap(([operation, rows]) => rows.map((row) => ({ operation, ...row })));

test.each(all)("$operation refuses $what with $status $code and changes nothing", async (situation) => {
  const { operation, on, query, body, as, prepare, status, code } = situation;
  const harness = createHarness();
  harness.as(as);
  prepare?.(harness);
  const before = harness.snapshot();
  const contract = contracts.get(operation);
  // Somebody pending is known by address only.
  const name =
    on === "nobody" ? idOf("nobody") : on === "pending" ? harness.email(on) : on === "me" ? on : idOf(on ?? "");
  const path = (contract?.path ?? "").replace("{userId}", name);
  const answer = await harness.request(contract?.method ?? "", `${path}?${new URLSearchParams(query)}`, body);
  expect({ status: answer.status, code: answer.body?.code }).toEqual({ status, code });
  expect(answer.body?.message).toEqual(expect.any(String));
  expect(harness.snapshot()).toBe(before);
});

test.each(Object.keys(situations).concat("users.getSummary"))("every code of %s has a situation", (operation) => {
  const documented = new Set(contracts.get(operation)?.errors.map(({ code }) => String(code)));
  const reached = new Set(situations[operation]?.map(({ code }) => String(code)));
  const onDemand = [...(ON_DEMAND["*"] ?? []), ...(ON_DEMAND[operation] ?? [])];
  const open = [...documented].filter((code) => !reached.has(code) && !onDemand.includes(code));
  expect(open).toEqual([]);
  // An exception that is none any more has to go.
  expect((ON_DEMAND[operation] ?? []).filter((code) => reached.has(code) || !documented.has(code))).toEqual([]);
});
