/**
 * Method × idempotency × what happened, on a real server: something goes wrong once, and then all is well. What counts
 * is how often the server saw the call.
 */
import type { Operation } from "../../generated/operations.js";
import { ZoomConnectionError } from "../../src/errors/classes.js";
import { createReceive } from "../../src/transport/fetch-reply.js";
import { createRetry } from "../../src/transport/retry.js";
import { createTimeout } from "../../src/transport/timeout.js";
import {
  closedPort,
  cutBody,
  failure,
  json,
  operation,
  request,
  resetAfterWrite,
  startServer,
  testDeps,
  type Answer,
  type TestDeps,
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
  operation?: Operation;
  repeatable: boolean;
  stream?: true;
}

const seconds = (from: TestDeps, count: number) => String(from.clock.now() / 1000 + count);
let deps: TestDeps;

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
    answer: limited(() => ({ "x-ratelimit-type": "QPS", "x-ratelimit-reset": seconds(deps, 1) })),
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
  { what: "400", answer: json(400, { code: 300 }), repeats: "never", ends: 400 },
  { what: "401", answer: json(401, { code: 124 }), repeats: "never", ends: 401 },
  { what: "404", answer: json(404, { code: 1001 }), repeats: "never", ends: 404 },
  { what: "409", answer: json(409, {}), repeats: "never", ends: 409 },
  { what: "431", answer: json(431, {}), repeats: "never", ends: 431 },
  { what: "200", answer: json(200, {}), repeats: "never", ends: 200 },
  { what: "204", answer: json(204, undefined), repeats: "never", ends: 204 },
];

const write = (method: string, idempotent?: boolean): Caller => ({
  who: idempotent === undefined ? "unknown operation" : idempotent ? "idempotent" : "not idempotent",
  method,
  repeatable: idempotent === true,
  // The methods below are those of the spec.
  ...(idempotent !== undefined && { operation: operation({ method: method as Operation["method"], idempotent }) }),
});

const CALLERS: Caller[] = [
  { who: "known", method: "GET", operation: operation(), repeatable: true },
  { who: "unknown operation", method: "GET", repeatable: true },
  { who: "unknown operation", method: "HEAD", repeatable: true },
  ...["POST", "PUT", "PATCH", "DELETE"].flatMap((method) => [write(method, true), write(method, false), write(method)]),
  { ...write("POST", true), who: "idempotent, but with a stream", stream: true },
];

const ROWS = CALLERS.flatMap((caller) =>
  HAPPENINGS.map((happening) => ({ ...happening, ...caller, again: isRepeated(happening.repeats, caller) })),
);

function isRepeated(repeats: Repeats, { repeatable, stream }: Caller): boolean {
  return !stream && (repeats === "always" || (repeats === "repeatable" && repeatable));
}

let server: TestServer;
let closed: number;
beforeAll(async () => {
  server = await startServer();
  closed = await closedPort();
});
afterAll(() => server.close());

test("the table is long enough", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(200);
});

test.each(ROWS)(
  "$method ($who), $what: again $again",
  async ({ method, operation: known, stream, answer, ends, again }) => {
    let refuse = answer === "refused";
    deps = testDeps({
      fetch: (url, init) => {
        const target = refuse ? `http://127.0.0.1:${closed}/` : url;
        refuse = false;
        return fetch(target, init);
      },
    });
    server.seen.length = 0;
    server.script = answer === "refused" ? [] : [answer === "silence" ? () => deps.clock.advance(30_000) : answer];
    server.otherwise = json(200, { again: true });
    const send = createRetry(deps)(createTimeout(deps)(createReceive(deps)));
    const body = method === "GET" || method === "HEAD" ? null : stream ? new Blob(['{"a":1}']).stream() : '{"a":1}';
    const calls = (answer === "refused" ? 0 : 1) + Number(again);
    const end = again ? 200 : ends;

    const result = send(
      request(server.origin, { method, body, ...(known && { operation: known, operationId: "groups.updateMember" }) }),
    );
    if (typeof end === "number") expect((await result).status).toBe(end);
    else expect(await failure(result, ZoomConnectionError)).toMatchObject({ outcome: end });

    expect(server.seen).toHaveLength(calls);
    for (const seen of server.seen) expect(seen).toMatchObject({ method, body: body === null ? "" : '{"a":1}' });
    expect(deps.clock.pending).toBe(0);
  },
);

test("POST /users that is reset after it was written reaches the server exactly once", async () => {
  deps = testDeps();
  server.seen.length = 0;
  server.script = [];
  server.otherwise = resetAfterWrite;
  const create = operation({ method: "POST", path: "/users", idempotent: false });
  const send = createRetry(deps)(createTimeout(deps)(createReceive(deps)));
  const body = JSON.stringify({ action: "create", user_info: { email: "jchill@example.com", type: 1 } });
  const error = await failure(
    send(request(`${server.origin}/v2/users`, { method: "POST", body, operation: create })),
    ZoomConnectionError,
  );
  expect(error).toMatchObject({ outcome: "unknown", method: "POST", path: "/users" });
  expect(server.seen).toHaveLength(1);
  expect(server.seen[0]).toMatchObject({ method: "POST", url: "/v2/users", body });
});
