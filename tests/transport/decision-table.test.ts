/**
 * Method × idempotency × what happened, on a real server: something goes wrong once, and then all is well. What counts
 * is how often the server saw the call.
 */
import { operations, type OperationId } from "../../generated/operations.js";
import { createManualClock, ZoomConnectionError, ZoomError, type ManualClock } from "../../src/index.js";
import { testClient, USER, type TestClient } from "./client.js";
import {
  closedPort,
  cutBody,
  failure,
  json,
  resetAfterWrite,
  startServer,
  type Answer,
  type TestServer,
} from "./support.js";

/** `always`: nothing was carried out. `repeatable`: reads and idempotent writes. */
type Repeats = "always" | "repeatable" | "never";

interface Happening {
  what: string;
  answer: Answer | "refused" | "silence";
  repeats: Repeats;
  /** How the call ends when it is not repeated: a status, or the outcome of a connection error. */
  ends: number | "not_sent" | "unknown";
}

interface Caller {
  who: string;
  method: string;
  repeatable: boolean;
  /** The status of the answer. */
  call: (client: TestClient) => Promise<number>;
}

let clock: ManualClock;
const seconds = (count: number) => String(clock.now() / 1000 + count);
const limited =
  (headers: () => Record<string, string>, message = ""): Answer =>
  (response, seen) =>
    json(429, { code: 429, message }, headers())(response, seen);

const HAPPENINGS: Happening[] = [
  { what: "refused", answer: "refused", repeats: "always", ends: "not_sent" },
  { what: "reset after write", answer: resetAfterWrite, repeats: "repeatable", ends: "unknown" },
  { what: "cut body", answer: cutBody, repeats: "repeatable", ends: "unknown" },
  { what: "silence", answer: "silence", repeats: "repeatable", ends: "unknown" },
  {
    what: "429 per second",
    answer: limited(() => ({ "x-ratelimit-type": "QPS", "x-ratelimit-reset": seconds(1) })),
    repeats: "always",
    ends: 429,
  },
  { what: "429 with seconds", answer: limited(() => ({ "retry-after": "2" })), repeats: "always", ends: 429 },
  { what: "429 without headers", answer: limited(() => ({})), repeats: "always", ends: 429 },
  {
    what: "429 of concurrent calls",
    answer: limited(() => ({}), "Too many concurrent requests."),
    repeats: "always",
    ends: 429,
  },
  {
    what: "429 daily",
    answer: limited(() => ({ "x-ratelimit-type": "Daily-limit", "retry-after": "2026-01-02T00:00:00Z" })),
    repeats: "never",
    ends: 429,
  },
  {
    what: "429 daily, soon over",
    answer: limited(() => ({ "x-ratelimit-type": "Daily-limit", "retry-after": "2026-01-01T00:00:01Z" })),
    repeats: "never",
    ends: 429,
  },
  { what: "429 with an hour to wait", answer: limited(() => ({ "retry-after": "3600" })), repeats: "never", ends: 429 },
  { what: "500", answer: json(500, {}), repeats: "repeatable", ends: 500 },
  { what: "502", answer: json(502, {}), repeats: "repeatable", ends: 502 },
  { what: "503", answer: json(503, {}), repeats: "repeatable", ends: 503 },
  { what: "503 with Retry-After", answer: json(503, {}, { "retry-after": "1" }), repeats: "repeatable", ends: 503 },
  { what: "504", answer: json(504, {}), repeats: "repeatable", ends: 504 },
  { what: "501", answer: json(501, {}), repeats: "never", ends: 501 },
  { what: "505", answer: json(505, {}), repeats: "never", ends: 505 },
  { what: "400", answer: json(400, { code: 300, message: "" }), repeats: "never", ends: 400 },
  { what: "401", answer: json(401, { code: 124, message: "" }), repeats: "never", ends: 401 },
  { what: "404", answer: json(404, { code: 1001, message: "" }), repeats: "never", ends: 404 },
  { what: "409", answer: json(409, {}), repeats: "never", ends: 409 },
  { what: "431", answer: json(431, {}), repeats: "never", ends: 431 },
  { what: "200", answer: json(200, {}), repeats: "never", ends: 200 },
];

const GROUP_ID = { groupId: "g" };
const groupMember = { path: { ...GROUP_ID, memberId: "m" }, body: { action: "move", target_group_id: "t" } } as const;

const assistants = { ...USER, body: { assistants: [{ id: "a" }] } };

const known = (id: OperationId, call: (client: TestClient) => Promise<{ status: number }>): Caller => ({
  who: id,
  method: operations[id].method,
  repeatable: operations[id].idempotent,
  call: async (client) => (await call(client)).status,
});
const told = (id: OperationId, idempotent: boolean, call: (client: TestClient) => Promise<{ status: number }>) => ({
  ...known(id, call),
  who: `${id}, ${idempotent ? "which the caller calls idempotent" : "which the caller does not call idempotent"}`,
  repeatable: idempotent,
});
const unknown = (method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"): Caller => ({
  who: "unknown operation",
  method,
  repeatable: method === "GET",
  async call({ http }) {
    const init = method === "GET" ? {} : { body: { a: 1 } };
    return (await http[method]("/no/operation/of/the/spec", init)).response.status;
  },
});

const CALLERS: Caller[] = [
  known("users.get", ({ zoom }) => zoom.users.get(USER).withResponse()),
  told("users.get", false, ({ zoom }) => zoom.users.get({ ...USER, idempotent: false }).withResponse()),
  known("groups.addMembers", ({ zoom }) =>
    zoom.groups.addMembers({ path: GROUP_ID, body: { members: [{ id: "m" }] } }).withResponse(),
  ),
  // Without a daily limit of its own, which a 429 that says nothing would be about.
  known("users.addAssistants", ({ zoom }) => zoom.users.addAssistants(assistants).withResponse()),
  told("users.addAssistants", true, ({ zoom }) =>
    zoom.users.addAssistants({ ...assistants, idempotent: true }).withResponse(),
  ),
  known("users.updatePresenceStatus", ({ zoom }) =>
    zoom.users.updatePresenceStatus({ ...USER, body: { status: "Away" } }).withResponse(),
  ),
  known("users.updateStatus", ({ zoom }) =>
    zoom.users.updateStatus({ ...USER, body: { action: "activate" } }).withResponse(),
  ),
  known("users.update", ({ zoom }) => zoom.users.update({ ...USER, body: { dept: "x" } }).withResponse()),
  known("groups.updateMember", ({ zoom }) => zoom.groups.updateMember(groupMember).withResponse()),
  known("users.delete", ({ zoom }) => zoom.users.delete(USER).withResponse()),
  told("users.delete", false, ({ zoom }) => zoom.users.delete({ ...USER, idempotent: false }).withResponse()),
  ...(["GET", "POST", "PUT", "PATCH", "DELETE"] as const).map(unknown),
];

const ROWS = CALLERS.flatMap((caller) =>
  HAPPENINGS.map((happening) => ({
    ...happening,
    ...caller,
    again: happening.repeats === "always" || (happening.repeats === "repeatable" && caller.repeatable),
  })),
);

let server: TestServer;
let closed: number;
beforeAll(async () => {
  server = await startServer();
  closed = await closedPort();
});
afterAll(() => server.close());

test("every method that the spec has is called, idempotent and not", () => {
  const kind = ({ method, idempotent }: { method: string; idempotent: boolean }) => `${method} ${idempotent}`;
  const called = new Set(CALLERS.map(({ method, repeatable }) => kind({ method, idempotent: repeatable })));
  expect(
    Object.values(operations)
      .map(kind)
      .filter((one) => !called.has(one)),
  ).toEqual([]);
});

test.each(ROWS)("$method ($who), $what: again $again", async ({ method, call, answer, ends, again }) => {
  clock = createManualClock();
  let refuse = answer === "refused";
  const client = testClient({
    clock,
    baseUrl: server.origin,
    fetch: (url, init) => {
      const target = refuse ? `http://127.0.0.1:${closed}/` : url;
      refuse = false;
      return fetch(target, init);
    },
  });
  server.seen.length = 0;
  server.script = answer === "refused" ? [] : [answer === "silence" ? () => clock.advance(30_000) : answer];
  server.otherwise = json(200, { again: true });
  const end = again ? 200 : ends;

  const result = call(client).catch((error: unknown) => {
    // An answer that is a refusal is thrown by the methods and handed out by `zoom.http`.
    if (error instanceof ZoomError && "status" in error) return error.status;
    throw error;
  });
  if (typeof end === "number") expect(await result).toBe(end);
  else expect(await failure(result, ZoomConnectionError)).toMatchObject({ outcome: end });

  expect(server.seen).toHaveLength((answer === "refused" ? 0 : 1) + Number(again));
  const [first] = server.seen;
  for (const seen of server.seen) expect(seen).toMatchObject({ method, url: first?.url, body: first?.body });
  expect(clock.pending).toBe(0);
});

test("users.create that is reset after it was written reaches the server exactly once", async () => {
  server.seen.length = 0;
  server.script = [];
  server.otherwise = resetAfterWrite;
  const { zoom } = testClient({ baseUrl: `${server.origin}/v2` });
  const body = { action: "create", user_info: { email: "jchill@example.com", type: 1 } } as const;
  const error = await failure(zoom.users.create({ body }), ZoomConnectionError);
  expect(error).toMatchObject({ outcome: "unknown", method: "POST", path: "/users" });
  expect(server.seen).toMatchObject([{ method: "POST", url: "/v2/users", body: JSON.stringify(body) }]);
});
