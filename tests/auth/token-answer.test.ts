/** What is made of the parts of a token response, and until when another request may begin. */
import { createOAuthClient } from "../../src/auth/oauth-client.js";
import { backoff, requestToken } from "../../src/auth/token-request.js";
import { tokenData } from "../../src/auth/token.js";
import { ACCOUNT, CLIENT, json } from "./oauth-server.js";
import { connect, drive, turn } from "./setup.js";

const GOOD = { access_token: "a", token_type: "bearer", expires_in: 60 };

async function answerTo(body: unknown, status = 200) {
  const setup = connect();
  setup.server.script.push(() => json(status, body));
  const request = { grant: "test", fields: {}, repeatable: false };
  const answer = await drive(setup.clock, requestToken(setup.deps, createOAuthClient(CLIENT), request));
  return { ...setup, answer, data: answer.error ? undefined : tokenData(answer.token) };
}

test.each(["bearer", "Bearer", "BEARER", undefined])("the token type %p is good", async (token_type) => {
  expect((await answerTo({ ...GOOD, token_type })).data?.accessToken).toBe("a");
});

test.each(["mac", "xbearer", "bearerx", "", 7, null, ["bearer"]])(
  "the token type %p is refused",
  async (token_type) => {
    expect((await answerTo({ ...GOOD, token_type })).answer.error).toMatchObject({ final: false });
  },
);

test.each([
  [60, 60],
  ["120", 120],
  [undefined, 3600],
  [null, 3600],
  [[60], 3600],
  [true, 3600],
  [0, 3600],
  [-5, 3600],
  ["soon", 3600],
])("expires_in %p means %p seconds", async (expires_in, seconds) => {
  const { data, clock } = await answerTo({ ...GOOD, expires_in });
  expect(data?.expiresAt).toBe(clock.now() + seconds * 1000);
});

test.each<[object, object]>([
  [{ refresh_token: "r" }, { refreshToken: "r" }],
  [{ refresh_token: "" }, { refreshToken: undefined }],
  [{ refresh_token: 7 }, { refreshToken: undefined }],
  [{ scope: " user:read  group:read " }, { scope: ["user:read", "group:read"] }],
  [{ scope: ["user:read"] }, { scope: undefined }],
  [{ api_url: "https://api-eu.zoom.us" }, { apiUrl: "https://api-eu.zoom.us" }],
  [{ api_url: 7 }, { apiUrl: undefined }],
])("%j is read as %j", async (part, expected) => {
  expect((await answerTo({ ...GOOD, ...part })).data).toMatchObject(expected);
});

test.each([
  ["authorization_pending", []],
  ["slow_down", []],
  ["expired_token", ["refused"]],
])("the answer %s is told as %j", async (error, outcomes) => {
  const { events } = await answerTo({ error }, 400);
  expect(events.map((event) => "outcome" in event && event.outcome)).toEqual(outcomes);
});

test("each backoff may take twice as long as the one before", () => {
  expect([1, 2, 3].map((attempt) => backoff({ random: () => 0.5 }, attempt))).toEqual([250, 500, 1000]);
});

describe("until when", () => {
  const busy = (seconds: string) => () => json(429, { error: "too_many" }, { "retry-after": seconds });

  async function ask(wait: string, part: { readonly in?: number | undefined; readonly listening?: boolean }) {
    const setup = connect();
    const { clock, server } = setup;
    server.script.push(busy(wait));
    const deps = { ...setup.deps, random: () => 0, listening: part.listening ?? true };
    const request = {
      grant: "test",
      fields: { grant_type: "account_credentials", account_id: ACCOUNT },
      repeatable: true,
      notAfter: part.in === undefined ? undefined : clock.now() + part.in,
    };
    const answer = await drive(clock, requestToken(deps, createOAuthClient(CLIENT), request));
    return { answer, requests: server.tokenRequests.length, events: setup.events };
  }

  test.each<[string, number | undefined, number]>([
    ["2", undefined, 2],
    ["2", 2000, 2],
    ["2", 1999, 1],
    ["2", 0, 1],
    ["2", -1, 0],
    ["5", undefined, 2],
    ["6", undefined, 1],
  ])("a wait of %s seconds and %p ms to begin in: %p requests", async (wait, left, requests) => {
    expect(await ask(wait, { in: left })).toMatchObject({ requests });
  });

  test("its duration counts from the first attempt, waits included", async () => {
    expect((await ask("2", {})).events).toMatchObject([{ type: "token", outcome: "issued", duration: 2000 }]);
  });

  test("nothing is told where nobody listens", async () => {
    expect((await ask("2", { listening: false })).events).toEqual([]);
    await turn();
  });
});
