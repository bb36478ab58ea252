/** The layer that puts the token in front of a request, without anything around it. */
import { operations, type OperationId } from "../../generated/operations.js";
import type { Replacement, Token, TokenSource } from "../../src/auth/types.js";
import { createToken } from "../../src/auth/token.js";
import type { ZoomEvent } from "../../src/events.js";
import { createAuthLayer } from "../../src/transport/authenticate.js";
import { ZoomRequest } from "../../src/request/request.js";
import type { Reply } from "../../src/transport/types.js";
import { connect } from "./setup.js";

const BASE = "https://api.zoom.us/v2";

function start(
  replies: Partial<Reply>[],
  { url, better = "new", listening = true }: { url?: string; better?: string; listening?: boolean } = {},
) {
  const token = (accessToken: string): Token => createToken({ accessToken, expiresAt: Infinity });
  const refreshed: string[] = [];
  const source: TokenSource = {
    peek: () => token("old"),
    get: async () => token("old"),
    refresh: async (rejected): Promise<Replacement> => {
      refreshed.push(rejected);
      return { token: token(better), adopted: true };
    },
    apiUrl: () => url,
    revoke: async () => {},
  };
  const seen: ZoomRequest[] = [];
  const events: ZoomEvent[] = [];
  const deps = { ...connect().deps, listening, emit: (event: ZoomEvent) => events.push(event) };
  const send = createAuthLayer(
    source,
    deps,
    BASE,
  )(async (request) => {
    seen.push(request);
    return { status: 200, headers: new Headers(), text: "", url: request.url, ...replies.shift() };
  });
  return { send, seen, refreshed, events };
}

test("a stream is not sent twice, but the token is replaced for the next call", async () => {
  const { send, seen, refreshed } = start([{ status: 401 }]);
  const body = new ReadableStream();
  expect(await send(new ZoomRequest(`${BASE}/users`, { method: "POST", body }))).toMatchObject({ status: 401 });
  expect(seen).toHaveLength(1);
  expect(refreshed).toEqual(["old"]);
});

test("a write that was carried out is not sent again, whatever comes after it", async () => {
  const { send, seen } = start([{ status: 401, carriedOut: true }]);
  expect(await send(new ZoomRequest(`${BASE}/users`, { method: "POST" }))).toMatchObject({ status: 401 });
  expect(seen).toHaveLength(1);
});

test("with the same token there is no second time", async () => {
  const { send, seen } = start([{ status: 401 }], { better: "old" });
  await send(new ZoomRequest(`${BASE}/users`));
  expect(seen).toHaveLength(1);
});

test("an adopted token is told as such", async () => {
  const { send, events } = start([{ status: 401 }]);
  await send(new ZoomRequest(`${BASE}/users`));
  expect(events).toMatchObject([{ type: "replay", reason: "token_adopted" }]);
});

test("the caller's own request never holds the token", async () => {
  const { send, seen } = start([]);
  const request = new ZoomRequest(`${BASE}/users`, { headers: { accept: "application/json" }, timeout: 5 });
  await send(request);
  expect(request.headers.has("authorization")).toBe(false);
  expect(seen[0]?.headers.get("authorization")).toBe("Bearer old");
  expect(seen[0]?.headers.get("accept")).toBe("application/json");
  expect(seen[0]?.timeout).toBe(5);
});

test.each([
  [`${BASE}/users?page_size=1`, "https://api-eu.zoom.us/v2/users?page_size=1"],
  [`${BASE}2/users`, `${BASE}2/users`],
  ["https://other.example/v2/users", "https://other.example/v2/users"],
])("with a regional address %s becomes %s", async (from, to) => {
  const { send, seen } = start([], { url: "https://api-eu.zoom.us/v2" });
  await send(new ZoomRequest(from));
  expect(seen[0]?.url).toBe(to);
});

test.each<[string, boolean, number, string, OperationId | undefined]>([
  ["any 401", true, 401, "", undefined],
  ["a 401 of an operation that documents none of the kind", true, 401, '{"code":1}', "users.get"],
  ["a documented 400 about the token", true, 400, '{"code":124,"message":"m"}', "users.list"],
  ["the same with white space", true, 400, '{"message":"m", "code" : 124 }', "users.list"],
  ["the same code where it is not documented", false, 400, '{"code":124}', "users.get"],
  ["the same on a path that the spec does not know", false, 400, '{"code":124}', undefined],
  ["a documented 400 about something else", false, 400, '{"code":300}', "users.list"],
  ["a longer code that begins with it", false, 400, '{"code":1249}', "users.list"],
  ["a 400 without code", false, 400, "<html>", "users.list"],
  ["a 400 whose code is no number", false, 400, '{"code":null}', "users.list"],
  ["the same code with another status", false, 403, '{"code":124}', "users.list"],
  ["a success", false, 200, '{"code":124}', "users.list"],
  ["a fault", false, 500, '{"code":124}', "users.list"],
])("%s: about the token is %s", async (_name, rejected, status, text, operationId) => {
  const { send, refreshed, seen } = start([{ status, text }]);
  const known = operationId && operations[operationId];
  const route = known && { operationId, operation: known, template: known.path };
  await send(new ZoomRequest(`${BASE}/users`, { route }));
  expect(refreshed).toEqual(rejected ? ["old"] : []);
  expect(seen).toHaveLength(rejected ? 2 : 1);
});

test("nothing is told where nobody listens", async () => {
  const { send, events, seen } = start([{ status: 401 }], { listening: false });
  await send(new ZoomRequest(`${BASE}/users`));
  expect(seen).toHaveLength(2);
  expect(events).toEqual([]);
});
