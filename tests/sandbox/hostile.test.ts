/** Whatever is sent, the sandbox answers, and never with a fault of its own. */
import fc from "fast-check";
import { createManualClock } from "../../src/shared/clock.js";
import { createSandbox, sandboxCredentials } from "../../src/sandbox/index.js";

const RUNS = Number(process.env.HOSTILE_RUNS ?? 10_000);

test(`${RUNS} hostile requests: no crash, no 500, no invalid answer`, async () => {
  const sandbox = createSandbox({ users: 20, quota: "off", clock: createManualClock(), bodies: false });
  const { clientId, clientSecret } = sandboxCredentials.serverToServer;
  const granted = await sandbox.fetch("http://localhost/oauth/token", {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "account_credentials", account_id: sandbox.account.id }),
  });
  const { access_token } = (await granted.json()) as { access_token: string };
  const templates = [...sandbox.contracts.values()].map(({ method, path }) => ({ method, path }));
  const [user] = sandbox.account.users.keys();
  const [group] = sandbox.account.groups.keys();

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "..",
      "%2e%2e",
      "%00",
      "__proto__",
      "constructor",
      "toString",
      user ?? "",
      group ?? "",
      "me",
      "null",
      "1e400",
    ),
  );
  const name = fc.constantFrom(
    "page_size",
    "next_page_token",
    "status",
    "option",
    "type",
    "action",
    "__proto__",
    "email",
    "search_key",
    "custom_query_fields",
    "file_ids",
  );
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.dictionary(
      fc.constantFrom(
        "action",
        "user_info",
        "name",
        "members",
        "target_group_id",
        "email",
        "password",
        "status",
        "users",
        "__proto__",
        "in_meeting",
        "meeting_security",
      ),
      fc.jsonValue({ maxDepth: 2 }),
      { maxKeys: 4 },
    ),
  );
  const body = fc.oneof(
    json.map((value) => ({ type: "application/json", text: JSON.stringify(value) })),
    fc.string({ unit: "binary", maxLength: 60 }).map((value) => ({ type: "application/json", text: value })),
    fc
      .string({ maxLength: 60 })
      .map((value) => ({ type: "multipart/form-data; boundary=x", text: `--x\r\n${value}\r\n--x--` })),
    fc.constantFrom("text/plain", "", "application/x-www-form-urlencoded").map((type) => ({ type, text: "a=1&b=%zz" })),
  );
  const request = fc.record({
    route: fc.oneof(
      fc.constantFrom(...templates),
      fc.record({ method: fc.constantFrom("GET", "POST", "DELETE", "OPTIONS"), path: fc.webPath() }),
    ),
    ids: fc.array(text, { minLength: 3, maxLength: 3 }),
    query: fc.array(fc.tuple(name, text), { maxLength: 4 }),
    token: fc.oneof(
      { weight: 8, arbitrary: fc.constant(access_token) },
      { weight: 1, arbitrary: fc.string({ maxLength: 10 }) },
    ),
    answer: fc.option(text, { freq: 20 }),
    body,
    master: fc.boolean(),
  });

  await fc.assert(
    fc.asyncProperty(request, async ({ route, ids, query, token, answer, body: { type, text: content }, master }) => {
      let index = 0;
      const path = route.path.replace(/\{[^}]+\}/g, () => encodeURIComponent(wellFormed(ids[(index += 1) - 1] ?? "x")));
      const url = `http://localhost/v2${master ? `/accounts/${sandbox.account.id}` : ""}${path}?${new URLSearchParams(query.map(([key, value]) => [key, wellFormed(value)]))}`;
      const headers = new Headers();
      for (const [key, value] of Object.entries({
        authorization: `Bearer ${token}`,
        "content-type": type,
        ...(answer === null ? {} : { "x-sandbox-answer": answer }),
      })) {
        try {
          headers.set(key, value);
        } catch {
          // No client could send such a header either.
        }
      }
      const withBody = !["GET", "OPTIONS"].includes(route.method);
      const response = await sandbox.fetch(url, { method: route.method, headers, ...(withBody && { body: content }) });
      if (response.status >= 500) throw new Error(`${response.status} ${await response.text()}`);
    }),
    { numRuns: RUNS },
  );
  expect(sandbox.journal.entries().filter(({ violations }) => violations.length > 0)).toEqual([]);
}, 120_000);

/** Half characters have no encoding; they become the replacement character, as in a browser. */
function wellFormed(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}
