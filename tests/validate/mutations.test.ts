/** `zoom-directory/validate`: 5,000 answers of all operations that deviate in known ways. Each is told, and nothing else. */
import { createZoomClient, staticToken } from "../../src/index.js";
import { seededRandom } from "../../src/shared/random.js";
import { createValidator, type DriftEvent } from "../../src/validate/index.js";
import { bodyOf, documentedAnswers, PLANTED, type Change, type Documented } from "./bodies.js";

const BODIES = 5_000;

const random = seededRandom(20261121);
const pick = (max: number) => Math.floor(random() * (max + 1));

let answer = new Response();
let told: DriftEvent[] = [];
// A new one for each answer, so that nothing is kept back because it was told before.
let validator = createValidator();
const zoom = createZoomClient({
  auth: staticToken("token"),
  retry: false,
  quota: false,
  fetch: () => Promise.resolve(answer),
  onResponse: (response) => validator.onResponse(response),
});

/** What the validator tells of `body`, and what the caller gets. */
async function receive({ method, path, query, status }: Documented, body: unknown) {
  told = [];
  validator = createValidator({ on: (event) => told.push(event) });
  answer = new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
  const ids = Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, PLANTED]));
  const { data, error } = (await zoom.http.request(method.toLowerCase() as "get", path as "/users/{userId}", {
    params: { path: ids as { userId: string }, query: query as object },
  })) as { data?: unknown; error?: unknown };
  return { told, got: data ?? error };
}

/** Some changes of which none is inside the place of another. */
function someOf(changes: readonly Change[]): Change[] {
  const chosen: Change[] = [];
  for (let count = 1 + pick(3); count > 0; count -= 1) {
    const change = changes[pick(changes.length - 1)];
    const inside = (a: string, b: string) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
    if (change && !chosen.some((one) => inside(one.expected.pointer, change.expected.pointer))) chosen.push(change);
  }
  return chosen;
}

const placesOf = (list: readonly { readonly kind: string; readonly pointer: string }[]) =>
  [...new Set(list.map(({ kind, pointer }) => `${kind} ${pointer}`))].sort();

test("every documented example is as documented", async () => {
  for (const documented of documentedAnswers.filter(({ query }) => Object.keys(query).length === 0)) {
    for (const example of documented.examples) {
      expect([documented.operation, (await receive(documented, example)).told]).toEqual([documented.operation, []]);
    }
  }
});

test(`${BODIES} answers: each deviation is told, nothing else is, and the caller gets what came`, async () => {
  const kinds = new Map<string, number>();
  for (let run = 0; run < BODIES; run += 1) {
    const documented = documentedAnswers[run % documentedAnswers.length]!;
    const { body, changes } = bodyOf(documented, pick);
    // The first time round as it is: what is not changed is not told of.
    const chosen = run < documentedAnswers.length ? [] : someOf(changes);
    for (const { apply } of chosen) apply();
    const sent = JSON.stringify(body);
    const { told, got } = await receive(documented, body);
    const expected = placesOf(chosen.map((change) => change.expected));
    const what = `${documented.operation} ${documented.status} ${JSON.stringify(documented.query)} #${run}`;
    expect([what, placesOf(told)]).toEqual([what, expected]);
    if (JSON.stringify(got) !== sent) throw new Error(`${what}: the answer was changed.`);
    if (JSON.stringify([told, validator.report()]).includes(PLANTED)) throw new Error(`${what}: a value was told.`);
    for (const { kind } of told) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  expect([...kinds.keys()].sort()).toEqual(["missing_field", "undocumented_field", "unknown_value", "wrong_type"]);
});
