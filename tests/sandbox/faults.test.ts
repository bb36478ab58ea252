import { ConnectionReset, toFetchError } from "../../src/sandbox/faults/connection.js";
import { createFaults } from "../../src/sandbox/faults/plan.js";
import { TOKEN_ENDPOINT, type FaultKind } from "../../src/sandbox/faults/kinds.js";
import { seededRandom } from "../../src/shared/random.js";

const rows = [
  { status: 404, code: 4130 },
  { status: 200, code: 1010 },
  { status: 400, code: 1010 },
  { status: 403, code: null },
];
const faults = (random: () => number = seededRandom(1)) =>
  createFaults({
    random,
    documented: (id) => (["groups.get", "users.get", TOKEN_ENDPOINT].includes(id) ? rows : undefined),
  });

test("an answer is given once, or as often as asked", () => {
  const made = faults();
  made.answer("groups.get", 4130);
  made.answer("groups.get", { code: 1010, status: 200 }, { times: 2 });
  expect(made.next("users.get")).toBeUndefined();
  expect([1, 2, 3, 4].map(() => made.next("groups.get"))).toEqual([
    { kind: "answer", code: 4130, status: undefined },
    { kind: "answer", code: 1010, status: 200 },
    { kind: "answer", code: 1010, status: 200 },
    undefined,
  ]);
});

test("an answer without a code can be asked for", () => {
  const made = faults();
  made.answer("groups.get", null);
  expect(made.next("groups.get")).toMatchObject({ code: null });
});

test.each<[string, () => void, string]>([
  [
    "an unknown operation",
    () => faults().answer("groups.gte", 4130),
    'Unknown operation "groups.gte". Use an id such as users.get.',
  ],
  [
    "an unknown code",
    () => faults().answer("groups.get", 1),
    "groups.get has no such answer in the document. It has 404/4130, 200/1010, 400/1010, 403/null.",
  ],
  [
    "a code under another status",
    () => faults().answer("groups.get", { code: 4130, status: 400 }),
    "groups.get has no such answer",
  ],
  ["a script of an unknown operation", () => faults().script("x", []), "Unknown operation"],
  [
    "a script with an unknown fault",
    () => faults().script("groups.get", ["flood" as FaultKind]),
    'Unknown fault "flood". Known are rate_limit',
  ],
  ["rates for an unknown operation", () => faults().set({ operations: ["x"] }), "Unknown operation"],
  ["a rate above 1", () => faults().set({ html: 1.1 }), "The rate of html must be a number from 0 to 1."],
  ["a rate that is no number", () => faults().set({ html: NaN }), "The rate of html must be a number from 0 to 1."],
  [
    "rates above 1 together",
    () => faults().set({ html: 0.6, slow: 0.6 }),
    "The rates of all faults add up to more than 1.",
  ],
])("%s is refused", (_name, ask, message) => {
  expect(ask).toThrow(RangeError);
  expect(ask).toThrow(message);
});

test("a script befalls call after call, and spares some", () => {
  const made = faults();
  made.script("groups.get", ["slow", "none", "cut_body"]);
  expect([1, 2, 3, 4].map(() => made.next("groups.get")?.kind)).toEqual(["slow", undefined, "cut_body", undefined]);
});

test("answers come before scripts, scripts before chance", () => {
  const made = faults();
  made.set({ slow: 1 });
  made.script("groups.get", ["cut_body"]);
  made.answer("groups.get", 4130);
  expect([1, 2, 3].map(() => made.next("groups.get")?.kind)).toEqual(["answer", "cut_body", "slow"]);
});

const drawn = (seed: number, rates: Parameters<ReturnType<typeof faults>["set"]>[0], calls: number) => {
  const made = faults(seededRandom(seed));
  made.set(rates);
  return Array.from({ length: calls }, () => JSON.stringify(made.next("users.get")) ?? "");
};

test("the same seed gives the same faults, in whatever order the rates were written", () => {
  const rates = { server_error: 0.2, html: 0.2, reset_after: 0.1 };
  expect(drawn(7, rates, 500)).toEqual(drawn(7, { reset_after: 0.1, html: 0.2, server_error: 0.2 }, 500));
  expect(drawn(7, rates, 500)).not.toEqual(drawn(8, rates, 500));
});

test("each fault comes as often as its rate says", () => {
  const kinds = drawn(3, { rate_limit: 0.05, server_error: 0.02, reset_before: 0.01 }, 20_000).map(
    (text) => /"kind":"(\w+)"/.exec(text)?.[1],
  );
  const share = (kind: string) => kinds.filter((one) => one === kind).length / kinds.length;
  expect(share("rate_limit")).toBeCloseTo(0.05, 2);
  expect(share("server_error")).toBeCloseTo(0.02, 2);
  expect(share("reset_before")).toBeCloseTo(0.01, 2);
});

test("chance befalls the named operations only, and the token endpoint only by name", () => {
  const made = faults();
  made.set({ slow: 1, operations: ["groups.get"] });
  expect([made.next("users.get"), made.next("groups.get")?.kind]).toEqual([undefined, "slow"]);
  made.set({ slow: 1 });
  expect(made.next(TOKEN_ENDPOINT)).toBeUndefined();
  made.set({ slow: 1, operations: [TOKEN_ENDPOINT] });
  expect(made.next(TOKEN_ENDPOINT)?.kind).toBe("slow");
});

test("clear forgets everything", () => {
  const made = faults();
  made.set({ slow: 1, slowMs: 9, operations: ["groups.get"] });
  made.script("groups.get", ["html"]);
  made.answer("groups.get", 4130);
  made.clear();
  expect([made.next("groups.get"), made.slowMs]).toEqual([undefined, 5000]);
});

test.each(["before", "after"] as const)("a reset %s looks to fetch as Node reports it", (when) => {
  const error = toFetchError(new ConnectionReset(when));
  expect(error).toMatchObject({
    name: "TypeError",
    message: "fetch failed",
    cause: { code: when === "before" ? "ECONNREFUSED" : "ECONNRESET" },
  });
});
