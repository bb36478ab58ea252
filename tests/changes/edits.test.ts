/** `npm run spec:diff` notices every seeded edit of the document, and nothing else, and knows what it asks of the version. */
import path from "node:path";
import { closeRequests } from "../../scripts/spec/close-requests.js";
import { bundle } from "../../scripts/spec/bundle.js";
import { changesBetween } from "../../scripts/changes/compare/documents.js";
import { judge, readVerdicts, worst } from "../../scripts/changes/verdict.js";
import { ROOT, type Json } from "../document.js";
import { EDITS_OF_CALLS } from "./edits-of-calls.js";
import { EDITS_OF_OPERATIONS } from "./edits-of-operations.js";
import { EDITS_OF_RECEIVED } from "./edits-of-received.js";
import { EDITS_OF_ROOT } from "./edits-of-root.js";
import { EDITS_OF_SENT } from "./edits-of-sent.js";
import { EDITS_OF_TEXTS } from "./edits-of-texts.js";
import { PAIRS, SAME } from "./pairs-of-schemas.js";
import { operation } from "./places.js";

const EDITS = [
  ...EDITS_OF_OPERATIONS,
  ...EDITS_OF_CALLS,
  ...EDITS_OF_ROOT,
  ...EDITS_OF_SENT,
  ...EDITS_OF_RECEIVED,
  ...EDITS_OF_TEXTS,
];
const open: Json = bundle(path.join(ROOT, "openapi/openapi.yaml")).open;
const base: Json = closeRequests(structuredClone(open));
const table = readVerdicts(path.join(ROOT, "scripts/changes/verdicts.md"));
const seen = new Set<string>();

/** What becomes of the second when it becomes the first again. */
const OPPOSITES = [
  ["added, required", "removed"],
  ["added", "removed"],
  ["became required", "became optional"],
  ["deprecated", "no longer deprecated"],
  ["heavier", "lighter"],
  ["became safe", "became unsafe"],
  ["raised", "lowered"],
  ["widened", "narrowed"],
  ["tightened", "loosened"],
  ["restricted to values", "no longer restricted to values"],
  ["also comes with", "no longer comes with"],
  ["opened", "closed"],
];

describe.each(EDITS.map(([verdict, changes, edit]) => ({ verdict, changes, edit })))("$changes", (row) => {
  const edited = structuredClone(open);
  row.edit(edited);
  closeRequests(edited);

  test(`is found and asks for ${row.verdict ?? "nothing"}`, () => {
    const found = judge(changesBetween(base, edited), table);
    expect(found.map(({ rule, where }) => `${rule} @ ${where}`).sort()).toEqual([...row.changes].sort());
    expect(worst(found.map((change) => change.verdict))).toBe(row.verdict);
    for (const { rule } of found) seen.add(rule);
  });

  test("is found the other way round", () => {
    // A new name comes with what uses it, and is no change of its own.
    const counts = (rule: string) => rule !== "schema name removed";
    const found = changesBetween(edited, base)
      .map(({ rule }) => rule)
      .filter(counts);
    for (const rule of found) seen.add(rule);
    const expected = row.changes.map((change) => change.split(" @ ")[0] ?? "").filter(counts);
    expect(found).toHaveLength(expected.length);
    for (const rule of expected) expect(mirrors(rule, found)).toBe(true);
  });
});

/** Whether the opposite of `rule`, or, where it has none, the rule itself was found. */
function mirrors(rule: string, found: readonly string[]): boolean {
  const swap = (one = "", other = "") => (rule.includes(one) ? [rule.replace(one, other)] : []);
  const swapped = OPPOSITES.flatMap(([one, other]) => [...swap(other, one), ...swap(one, other)]);
  return [...swapped, rule].some((candidate) => found.includes(candidate));
}

const answering = (direction: string, schema: Json): Json => {
  const media = { content: { "application/json": { schema: { type: "object", properties: { it: schema } } } } };
  const doing = direction === "request" ? { requestBody: media, responses: {} } : { responses: { 200: media } };
  return { openapi: "3.1.0", info: {}, paths: { "/it": { put: { operationId: "it.put", ...doing } } }, components: {} };
};

test.each(PAIRS)("%s: %j → %j is: %s", (direction, before, after, change, mirrored) => {
  const [one, other] = [before, after].map((schema) => answering(direction, schema));
  const rules = (from: Json, to: Json) => judge(changesBetween(from, to), table).map(({ rule }) => rule);
  expect(rules(one!, other!)).toEqual([`${direction} ${change}`]);
  expect(rules(other!, one!)).toEqual([`${direction} ${mirrored}`]);
  seen.add(`${direction} ${change}`).add(`${direction} ${mirrored}`);
});

test.each(SAME)("%j and %j are the same", (before, after) => {
  for (const direction of ["request", "response"])
    expect(changesBetween(answering(direction, before), answering(direction, after))).toEqual([]);
});

test("events are told apart by name, and their payload is received", () => {
  const payload = (fields: Json) => ({
    content: { "application/json": { schema: { type: "object", properties: fields } } },
  });
  const hooks = (name: string, fields: Json) => ({
    ...base,
    webhooks: { [name]: { post: { requestBody: payload(fields) } } },
  });
  const rules = (from: Json, to: Json) => changesBetween(from, to).map(({ rule, where }) => `${rule} @ ${where}`);
  const fields = { id: { type: "string" } };
  expect(rules(hooks("user.created", fields), hooks("user.made", fields))).toEqual(["event renamed @ user.made"]);
  expect(rules(hooks("user.created", fields), hooks("user.created", {}))).toEqual([
    "response field removed @ user.created payload.id",
  ]);
  seen.add("event renamed");
});

test("a plan's feature changes its name", () => {
  const [before, after] = ["Chat", "Team Chat"].map((feature) => {
    const document = structuredClone(base);
    operation(document, "groups.list")["x-plan"] = { minimum: "pro", feature };
    return document;
  });
  expect(changesBetween(before, after).map(({ rule }) => rule)).toEqual(["plan feature changed"]);
  seen.add("plan feature changed");
});

test("there are sixty edits at least, and every row of the table is tried", () => {
  expect(EDITS.length).toBeGreaterThanOrEqual(60);
  expect([...table.keys()].filter((rule) => !seen.has(rule))).toEqual([]);
});
