/** The token in front of every request: replaced where Zoom refuses it, and in no place where it does not belong. */
import { operations, type OperationId, type ZoomEvent } from "../../src/index.js";
import { json } from "./oauth-server.js";
import { call, connect, path } from "./setup.js";

test("a refused token is replaced, and the call sent once more", async () => {
  const { account, server, events } = connect();
  const zoom = account();
  await call(zoom);
  server.revokeAll();
  expect(await call(zoom)).toBe("access-2");
  expect(server.apiRequests.map(({ headers }) => headers.get("authorization"))).toEqual([
    "Bearer access-1",
    "Bearer access-1",
    "Bearer access-2",
  ]);
  expect(events.map(({ type }) => type)).toEqual([
    ...["token", "attempt", "response"],
    ...["attempt", "response", "token", "replay", "attempt", "response"],
  ]);
  expect(events.find(({ type }) => type === "replay")).toMatchObject({
    operation: "users.get",
    path: "/users/{userId}",
    reason: "token_refreshed",
  });
});

test("a token that another process got is told as adopted", async () => {
  const { memoryTokenStore } = await import("../../src/index.js");
  const { account, server, events } = connect();
  const store = memoryTokenStore();
  const [one, two] = [account({ store }), account({ store })];
  await call(one);
  await call(two);
  server.revokeAll();
  await call(one);
  await call(two);
  const replays = events.filter((event): event is Extract<ZoomEvent, { type: "replay" }> => event.type === "replay");
  expect(replays.map(({ reason }) => reason)).toEqual(["token_refreshed", "token_adopted"]);
});

test("a write is sent once more with its body", async () => {
  const { account, server } = connect();
  const zoom = account();
  await call(zoom);
  server.revokeAll();
  await zoom.users.update({ path, body: { first_name: "A" } });
  const writes = server.apiRequests.filter(({ method }) => method === "PATCH");
  expect(writes.map(({ body }) => body)).toEqual(['{"first_name":"A"}', '{"first_name":"A"}']);
});

test.each([
  ["a 401 without Zoom's code", () => json(401, {})],
  ["a 401 with a code of one product", () => json(401, { code: 30031004, message: "invalid" })],
  ["a 401 that is not JSON", () => new Response("<html>", { status: 401 })],
])("%s counts as a refusal", async (_what, answer) => {
  const { account, server } = connect();
  const zoom = account();
  await call(zoom);
  server.script.push(answer);
  expect(await call(zoom)).toBe("access-2");
});

test.each<[string, boolean, number, string, OperationId]>([
  ["a documented 400 about the token", true, 400, '{"code":124,"message":"m"}', "users.list"],
  ["the same with white space", true, 400, '{"message":"m", "code" : 124 }', "users.list"],
  ["the same code where it is not documented", false, 400, '{"code":124,"message":"m"}', "users.get"],
  ["a documented 400 about something else", false, 400, '{"code":300,"message":"m"}', "users.list"],
  ["a longer code that begins with it", false, 400, '{"code":1249,"message":"m"}', "users.list"],
  ["a 400 without code", false, 400, "<html>", "users.list"],
  ["a 400 whose code is not a number", false, 400, '{"code":null,"message":"m"}', "users.list"],
  ["the same code with another status", false, 403, '{"code":124,"message":"m"}', "users.list"],
])("%s: about the token is %s", async (_what, refused, status, text, operation) => {
  const { account, server } = connect();
  const zoom = account();
  await call(zoom);
  server.script.push(() => new Response(text, { status, headers: { "content-type": "application/json" } }));
  const template = operations[operation].path;
  await zoom.http.GET(template as "/users/{userId}", { params: { path } });
  expect(server.tokenRequests).toHaveLength(refused ? 2 : 1);
});

test("nothing is told where nobody listens, and the call is repeated all the same", async () => {
  const { account, server, events } = connect();
  const zoom = account({}, { on: undefined });
  await call(zoom);
  server.revokeAll();
  expect(await call(zoom)).toBe("access-2");
  expect(events).toEqual([]);
});
