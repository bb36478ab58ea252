import { createFaultGate, createSlowGate } from "../../../src/sandbox/faults/gate.js";
import { createTokenGate } from "../../../src/sandbox/gates/token.js";
import { ConnectionReset } from "../../../src/sandbox/faults/connection.js";
import { createFaults } from "../../../src/sandbox/faults/plan.js";
import { type FaultKind } from "../../../src/sandbox/faults/kinds.js";
import { revokeAccessToken } from "../../../src/sandbox/oauth/store.js";
import { seededRandom } from "../../../src/shared/random.js";
import { contracts, createTiny, rateLimits, OWNER, putToken } from "./tiny.js";

function tiny() {
  const faults = createFaults({ random: seededRandom(1), documented: (id) => contracts.get(id)?.errors });
  const carriedOut: string[] = [];
  const made = createTiny(
    ({ clock, oauth, world }) => [
      createFaultGate({
        faults,
        clock,
        rateLimits,
        plan: () => "free",
        revoke: (token) => revokeAccessToken(oauth, token),
      }),
      createTokenGate({ clock, oauth: () => oauth, world: () => world }),
      createSlowGate({ faults, clock }),
    ],
    {
      handlers: {
        "users.get": () => (
          carriedOut.push("get"),
          { id: "x", email: "x@example.com", type: 1, first_name: "Grüße aus Köln" }
        ),
        "users.delete": () => void carriedOut.push("delete"),
      },
    },
  );
  putToken(made.oauth, "token");
  const befall = (fault: FaultKind) => {
    faults.script("users.get", [fault]);
    return made.call("GET", `/users/${OWNER}`);
  };
  return { ...made, faults, carriedOut, befall };
}

const forced = (answer: string, token: string | null = null) =>
  tiny().call("GET", "/users/x", { token, headers: { "x-sandbox-answer": answer } });

test("a header forces a documented answer, without a token", async () => {
  const response = await forced("1001");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 1001, message: expect.stringContaining("user") });
  expect(response.headers.get("x-zm-trackingid")).toMatch(/^v=2\.0;/);
});

test("every documented answer of every operation can be forced by its status and code", async () => {
  const made = tiny();
  let count = 0;
  for (const { id, method, path, errors, reach } of contracts.values()) {
    const prefix = reach.account ? "" : "/accounts/me";
    for (const { status, code } of errors) {
      const response = await made.call(method, prefix + path.replace(/\{\w+\}/g, "x"), {
        token: null,
        headers: { "x-sandbox-answer": `${status}/${code}` },
      });
      const body: unknown = await response.json();
      expect({ id, status: response.status, body }).toMatchObject({
        id,
        status,
        body: { code: code ?? status, message: expect.any(String) },
      });
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(contracts.size * 4);
  expect(made.carriedOut).toEqual([]);
});

test.each(["9999", "200/1001", "nonsense", ""])("%j is refused with the list of what there is", async (answer) => {
  const response = await forced(answer);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 300,
    message: expect.stringMatching(/^x-sandbox-answer: users\.get has no .*404\/1001/),
  });
});

test("an answer that was asked for in the test comes once", async () => {
  const made = tiny();
  made.faults.answer("users.get", 1120);
  expect(await (await made.call("GET", "/users/x")).json()).toMatchObject({ code: 1120 });
  expect((await made.call("GET", "/users/x")).status).toBe(200);
});

test("a forced 429 says when to come again", async () => {
  const response = await forced("429");
  expect(response.status).toBe(429);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "x-ratelimit-category": "Light",
    "x-ratelimit-type": "QPS",
    "x-ratelimit-limit": "4",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": `${Date.UTC(2026, 0, 1, 0, 0, 1) / 1000}`,
  });
});

test("rate_limit_daily has an ISO 8601 Retry-After", async () => {
  const { befall, carriedOut } = tiny();
  const response = await befall("rate_limit_daily");
  expect(response.status).toBe(429);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "x-ratelimit-type": "Daily-limit",
    "x-ratelimit-limit": "6000",
    "retry-after": "2026-01-02T00:00:00Z",
  });
  expect(carriedOut).toEqual([]);
});

test("rate_limit has an X-RateLimit-Reset", async () => {
  const { befall, carriedOut } = tiny();
  const response = await befall("rate_limit");
  expect([
    response.status,
    response.headers.get("x-ratelimit-reset"),
    response.headers.get("retry-after"),
    carriedOut,
  ]).toEqual([429, `${Date.UTC(2026, 0, 1, 0, 0, 1) / 1000}`, null, []]);
});

test("server_error is a 5xx in JSON, and nothing is carried out", async () => {
  const { befall, carriedOut } = tiny();
  const response = await befall("server_error");
  expect(response.status).toBeGreaterThanOrEqual(500);
  expect(await response.json()).toMatchObject({ code: response.status });
  expect(carriedOut).toEqual([]);
});

test.each([
  ["reset_before", "before", []],
  ["reset_after", "after", ["get"]],
] as const)("%s ends the connection, the call is carried out: %s", async (fault, when, done) => {
  const { befall, carriedOut } = tiny();
  await expect(befall(fault)).rejects.toMatchObject({ name: "ConnectionReset", when });
  await expect(befall(fault)).rejects.toBeInstanceOf(ConnectionReset);
  expect(carriedOut).toEqual([...done, ...done]);
});

test("cut_body ends in the middle", async () => {
  const { befall } = tiny();
  const response = await befall("cut_body");
  expect(response.status).toBe(200);
  const reader = response.body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toMatch(/^\{"id":"x"/);
  await expect(reader?.read()).rejects.toThrow("terminated");
  await expect((await befall("cut_body")).text()).rejects.toThrow("terminated");
});

test("cut_body leaves an answer without a body as it is", async () => {
  const { faults, call } = tiny();
  faults.script("users.delete", ["cut_body"]);
  expect((await call("DELETE", "/users/x")).status).toBe(204);
});

test("html is a page of a gateway, and nothing is carried out", async () => {
  const { befall, carriedOut } = tiny();
  const responses = await Promise.all(Array.from({ length: 20 }, () => befall("html")));
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200, 502]));
  expect(responses[0]?.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await responses[0]?.text()).toMatch(/^<!DOCTYPE html>/);
  expect(carriedOut).toEqual([]);
});

test("wrong_type is the right answer under a wrong name", async () => {
  const response = await tiny().befall("wrong_type");
  expect(response.headers.get("content-type")).toBe("text/plain;charset=UTF-8");
  expect(await response.json()).toMatchObject({ id: "x" });
});

test("slow answers late, on the sandbox's clock", async () => {
  const { befall, clock, faults } = tiny();
  faults.set({ slowMs: 700 });
  let answered = false;
  const response = befall("slow").then((answer) => ((answered = true), answer));
  await new Promise(setImmediate);
  clock.advance(699);
  await new Promise(setImmediate);
  expect(answered).toBe(false);
  clock.advance(1);
  expect((await response).status).toBe(200);
});

test("revoke_token kills the caller's token for good", async () => {
  const { befall, call, carriedOut } = tiny();
  expect((await befall("revoke_token")).status).toBe(401);
  expect((await call("GET", "/users/x")).status).toBe(401);
  expect(carriedOut).toEqual([]);
});
