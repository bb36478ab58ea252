import { inspect } from "node:util";
import { createFaultGate } from "../../src/sandbox/faults/gate.js";
import { createQuotaGate } from "../../src/sandbox/gates/quota.js";
import { createTokenGate } from "../../src/sandbox/gates/token.js";
import { createFaults } from "../../src/sandbox/faults/plan.js";
import { createJournal, type Journal, type JournalOptions } from "../../src/sandbox/journal/journal.js";
import { seededRandom } from "../../src/shared/random.js";
import { contracts, createTiny, rateLimits, MEMBER, OWNER, putToken } from "./gates/tiny.js";
import { createServer, serverToServer } from "./oauth/setup.js";

function tiny(options: Omit<JournalOptions, "clock"> = {}) {
  const faults = createFaults({ random: seededRandom(5), documented: (id) => contracts.get(id)?.errors });
  let journal: Journal | undefined;
  const made = createTiny(
    ({ clock, oauth, world }) => {
      journal = createJournal({ clock, ...options });
      return [
        journal.gate,
        createFaultGate({ faults, clock, rateLimits, plan: () => "pro", revoke: () => {} }),
        createTokenGate({ clock, oauth: () => oauth, world: () => world }),
        createQuotaGate({ clock, rateLimits, settings: { quota: "on" }, world: () => world }).gate,
      ];
    },
    {
      handlers: {
        "users.getToken": () => ({ token: "PLANTED-zak" }),
        "users.updatePassword": () => undefined,
        "users.getSummary": () => ({
          licensed_users_count: 1.5,
          basic_users_count: 0,
          on_prem_users_count: 0,
          room_users_count: 0,
          pending_users_count: 0,
          join_only_users_count: 0,
          total_users_count: 1,
        }),
        "users.uploadPicture": () => ({}),
      },
    },
  );
  putToken(made.oauth, "PLANTED-token", { kind: "general", userId: MEMBER });
  if (!journal) throw new Error("The gates have not been made.");
  const call = (method: string, path: string, extra: Parameters<typeof made.call>[2] = {}) =>
    made.call(method, path, { token: "PLANTED-token", ...extra });
  return { ...made, call, faults, journal };
}

test("a call is written down with what was asked and what was answered", async () => {
  const { call, journal, clock } = tiny();
  await call("GET", `/users/${OWNER}?login_type=100`);
  expect(journal.last).toEqual({
    sequence: 1,
    at: clock.now(),
    method: "GET",
    url: `http://sandbox.test/v2/users/${OWNER}?login_type=100`,
    path: `/v2/users/${OWNER}`,
    template: "/users/{userId}",
    operationId: "users.get",
    status: 200,
    trackingId: "v=2.0;clid=sandbox;rid=WEB_000000000001",
    clientId: "app of PLANTED-token",
    userId: MEMBER,
    label: "light",
    remaining: 29,
    duration: 0,
    request: { headers: { authorization: "Bearer [redacted]" }, query: { login_type: "100" } },
    response: {
      status: 200,
      headers: expect.objectContaining({ "x-zm-trackingid": "v=2.0;clid=sandbox;rid=WEB_000000000001" }),
      body: '{"id":"acc-master-0000000000A","email":"seen@example.com","type":1}',
    },
    tolerated: [],
    violations: [],
    fault: undefined,
  });
});

test("refusals, also those before the caller is known, are written down", async () => {
  const { call, journal } = tiny();
  await call("GET", "/users/x", { token: null });
  expect(journal.last).toMatchObject({
    status: 401,
    operationId: "users.get",
    clientId: undefined,
    response: { body: expect.stringContaining("4700") },
  });
});

test("a violation of the document by our own answer is written down", async () => {
  const { call, journal } = tiny();
  await call("GET", "/users/summary");
  expect(journal.last).toMatchObject({
    status: 500,
    violations: expect.arrayContaining([expect.stringMatching(/^users\.getSummary: licensed_users_count: Must be/)]),
  });
});

test.each([
  ["reset_after", 0, undefined],
  ["server_error", 500, expect.stringContaining("Internal error")],
  ["cut_body", 200, expect.stringMatching(/^\{"id":"acc/)],
] as const)("the fault %s is written down", async (fault, status, body) => {
  const { call, journal, faults } = tiny();
  faults.script("users.get", [fault]);
  await call("GET", "/users/x").catch(() => undefined);
  expect(journal.last).toMatchObject({ fault, status: status === 500 ? expect.any(Number) : status });
  expect(journal.last?.response.body).toEqual(body);
});

test("request bodies are kept, and the handler gets them still", async () => {
  const { call, journal } = tiny();
  const response = await call("PUT", `/users/${OWNER}/password`, { body: { password: "PLANTED-password" } });
  expect(response.status).toBe(204);
  expect(journal.last?.request.body).toBe('{"password":"[redacted]"}');
  expect(journal.last?.response).not.toHaveProperty("body");
});

test("of a file, the journal keeps the type", async () => {
  const { app, journal } = tiny();
  const body = new FormData();
  body.set("pic_file", new Blob(["PNG"], { type: "image/png" }), "me.png");
  await app.fetch(
    new Request("http://x/v2/users/x/picture", {
      method: "POST",
      body,
      headers: { authorization: "Bearer PLANTED-token" },
    }),
  );
  expect(journal.last).toMatchObject({
    operationId: "users.uploadPicture",
    status: 201,
    request: { body: "[multipart/form-data]" },
  });
});

test("of a long body, 64 KiB are kept", async () => {
  const { call, journal } = tiny();
  await call("PUT", `/users/${OWNER}/password`, { body: { note: "x".repeat(100_000), password: "short" } });
  expect(journal.last?.request.body).toHaveLength(65_536);
});

test("without bodies, none is kept", async () => {
  const { call, journal } = tiny({ bodies: false });
  await call("PUT", `/users/${OWNER}/password`, { body: { password: "x" } });
  await call("GET", "/users/x");
  expect(journal.entries().some(({ request, response }) => "body" in request || "body" in response)).toBe(false);
});

test("entries can be chosen by operation, status and sequence", async () => {
  const { call, journal } = tiny();
  await call("GET", "/users/x");
  await call("GET", "/users/x", { token: null });
  await call("GET", "/users/x/token");
  const sequences = (filter: Parameters<Journal["entries"]>[0]) =>
    journal.entries(filter).map(({ sequence }) => sequence);
  expect(sequences({})).toEqual([1, 2, 3]);
  expect(sequences({ operationId: "users.get" })).toEqual([1, 2]);
  expect(sequences({ status: 200 })).toEqual([1, 3]);
  expect(sequences({ since: 2 })).toEqual([3]);
  expect(sequences({ operationId: "users.get", status: 401, since: 1 })).toEqual([2]);
});

test("the oldest entries make room, and clearing begins anew", async () => {
  const { call, journal } = tiny({ limit: 2 });
  for (let i = 0; i < 5; i += 1) await call("GET", "/users/x");
  expect(journal.entries().map(({ sequence }) => sequence)).toEqual([4, 5]);
  journal.clear();
  expect(journal.last).toBeUndefined();
  await call("GET", "/users/x");
  expect(journal.last?.sequence).toBe(1);
});

test("calls of the OAuth server are written down without their secrets", async () => {
  const { token, journal } = createServer();
  await token({ grant_type: "account_credentials", account_id: "acc-master-0000000000A" }, serverToServer);
  expect(journal.last).toMatchObject({
    template: "/oauth/token",
    status: 200,
    operationId: undefined,
    trackingId: expect.stringContaining("rid=WEB_"),
  });
  expect(journal.last?.request.body).toBe("grant_type=account_credentials&account_id=acc-master-0000000000A");
  expect(journal.last?.response.body).toMatch(
    /^\{"access_token":"\[redacted\]","token_type":"bearer","expires_in":3600/,
  );
});

test("what nothing answers to can be written down", async () => {
  const { journal } = tiny();
  await journal.record(new Request("http://x/nowhere?token=PLANTED"), undefined, () =>
    Promise.resolve(new Response("?", { status: 404 })),
  );
  expect(journal.last).toMatchObject({
    status: 404,
    template: undefined,
    url: "http://x/nowhere?token=[redacted]",
    response: { body: "?" },
  });
});

async function session(): Promise<string> {
  const { call, journal, faults } = tiny();
  faults.set({ server_error: 0.2, reset_after: 0.1, rate_limit: 0.1, html: 0.1, cut_body: 0.1 });
  for (let i = 0; i < 200; i += 1) {
    const answer = call("GET", `/users/${OWNER}`).then((response) => response.text());
    await answer.catch(() => undefined);
  }
  return JSON.stringify(journal.entries());
}

test("the same seed and the same calls give the same journal, byte by byte", async () => {
  const [one, two] = [await session(), await session()];
  expect(one).toBe(two);
  expect(new Set(one.match(/"fault":"\w+"/g)).size).toBe(5);
});

test("no dump of the journal holds a secret", async () => {
  const { call, journal } = tiny();
  await call("GET", "/users/x/token");
  await call("GET", "/users/x?access_token=PLANTED-query");
  await call("PUT", "/users/x/password", { body: { password: "PLANTED-password" } });
  const dumps = [
    JSON.stringify(journal),
    JSON.stringify(journal.entries()),
    JSON.stringify(journal.toHar()),
    inspect(journal, { depth: 9, showHidden: true }),
  ];
  expect(dumps[1]).toContain("app of");
  for (const dump of dumps) expect(dump.replaceAll("app of PLANTED", "")).not.toContain("PLANTED");
});

test("the archive has what HAR 1.2 demands", async () => {
  const { call, journal, faults } = tiny();
  await call("PUT", `/users/${OWNER}/password?x=1`, { body: { password: "secret" } });
  faults.script("users.get", ["reset_before"]);
  await call("GET", "/users/x").catch(() => undefined);
  const { log } = journal.toHar("1.2.3");
  expect(log).toMatchObject({ version: "1.2", creator: { name: "zoom-directory sandbox", version: "1.2.3" } });
  expect(log.entries).toHaveLength(2);
  expect(log.entries[0]).toMatchObject({
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 0,
    request: {
      method: "PUT",
      httpVersion: "HTTP/1.1",
      cookies: [],
      queryString: [{ name: "x", value: "1" }],
      postData: { mimeType: "application/json", text: '{"password":"[redacted]"}' },
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: 400,
      statusText: "Bad Request",
      cookies: [],
      redirectURL: "",
      content: { size: expect.any(Number), mimeType: "application/json;charset=UTF-8" },
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  });
  expect(log.entries[1]).toMatchObject({
    response: { status: 0, statusText: "" },
    comment: expect.stringContaining("fault: reset_before"),
  });
});
