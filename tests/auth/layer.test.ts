/** The token in front of every request: replaced once where Zoom rejects it, sent to Zoom's hosts only. */
import { serverToServer } from "../../src/auth/server-to-server.js";
import { createZoomClient } from "../../src/client.js";
import { UnauthenticatedError, ZoomAbortError, ZoomAuthError } from "../../src/errors/classes.js";
import type { ZoomEvent } from "../../src/events.js";
import { ACCOUNT, CLIENT, json } from "./oauth-server.js";
import { authError, connect } from "./setup.js";

const BASE = "https://api.zoom.us/v2";
const AUTH = { accountId: ACCOUNT, ...CLIENT };
const path = { userId: "user-1" };

function client(setup: ReturnType<typeof connect>, adoptApiUrl = false, on?: (event: ZoomEvent) => void) {
  return createZoomClient({
    auth: serverToServer({ ...AUTH, adoptApiUrl }),
    fetch: setup.server.fetch,
    on,
    deps: { clock: setup.clock, random: setup.deps.random },
  });
}

const apiRequests = ({ server }: ReturnType<typeof connect>) =>
  server.requests.filter((one) => one.path.startsWith("/v2/"));

test("a rejected token is replaced, and the call sent once more", async () => {
  const setup = connect();
  const events: ZoomEvent[] = [];
  const zoom = client(setup, false, (event) => events.push(event));
  await zoom.users.get({ path });
  setup.server.revokeAll();
  expect(await zoom.users.get({ path })).toMatchObject({ id: "user-1" });
  expect(apiRequests(setup).map(({ headers }) => headers.get("authorization"))).toEqual([
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

test.each([
  ["a 401 without Zoom's code", () => json(401, {})],
  ["a 401 of the divisions", () => json(401, { code: 30031004, message: "invalid" })],
  ["a 401 that is no JSON", () => new Response("<html>", { status: 401 })],
])("%s counts as a rejection", async (_what, answer) => {
  const setup = connect();
  const zoom = client(setup);
  await zoom.users.get({ path });
  setup.server.script.push(answer);
  await zoom.users.get({ path });
  expect(setup.server.tokenRequests).toHaveLength(2);
});

test("a write is sent once more with its body", async () => {
  const setup = connect();
  const zoom = client(setup);
  await zoom.users.get({ path });
  setup.server.revokeAll();
  await zoom.users.update({ path, body: { first_name: "A" } });
  const writes = apiRequests(setup).filter(({ method }) => method === "PATCH");
  expect(writes.map(({ body }) => body)).toEqual(['{"first_name":"A"}', '{"first_name":"A"}']);
});

test("50 calls whose token is revoked in flight cost one token request", async () => {
  const setup = connect();
  const zoom = client(setup);
  await zoom.users.get({ path });
  setup.server.revokeAll();
  await Promise.all(Array.from({ length: 50 }, () => zoom.users.get({ path })));
  expect(setup.server.tokenRequests).toHaveLength(2);
});

test("a second 401 is passed on: one token request a call, and no loop", async () => {
  const setup = connect();
  const zoom = client(setup);
  const rejected = () => json(401, { code: 124, message: "no" });
  setup.server.script.push(
    (_request, answer) => answer(),
    rejected,
    (_request, answer) => answer(),
    rejected,
  );
  await expect(zoom.users.get({ path })).rejects.toThrow(UnauthenticatedError);
  expect(setup.server.tokenRequests).toHaveLength(2);
  expect(apiRequests(setup)).toHaveLength(2);
});

test("when no token helps, the OAuth server is not asked again by every call", async () => {
  const setup = connect();
  const fetch: typeof setup.server.fetch = async (url, init) => {
    const response = await setup.server.fetch(url, init);
    return url.startsWith(BASE) ? json(401, { code: 124, message: "no" }) : response;
  };
  const zoom = createZoomClient({ auth: serverToServer(AUTH), fetch, deps: { clock: setup.clock } });
  for (let call = 0; call < 100; call += 1) {
    await expect(zoom.users.get({ path })).rejects.toThrow(UnauthenticatedError);
  }
  expect(setup.server.tokenRequests).toHaveLength(4);
  setup.clock.advance(30_000);
  await expect(zoom.users.get({ path })).rejects.toThrow(UnauthenticatedError);
  expect(setup.server.tokenRequests).toHaveLength(5);
});

test("a refused grant is what the call throws", async () => {
  const setup = connect();
  const zoom = client(setup);
  setup.server.script.push(() => json(400, { error: "invalid_client" }));
  expect(await authError(zoom.users.get({ path }))).toMatchObject({ final: true, error: "invalid_client" });
  await zoom.users.get({ path });
  setup.server.revokeAll();
  setup.server.script.push(
    (_request, answer) => answer(),
    () => json(400, { error: "invalid_client" }),
  );
  await expect(zoom.users.get({ path })).rejects.toThrow(ZoomAuthError);
});

test("an abort while waiting for a token names the call", async () => {
  const setup = connect();
  const zoom = client(setup);
  const controller = new AbortController();
  setup.server.script.push(() => new Promise<Response>(() => {}));
  const call = zoom.users.get({ path, signal: controller.signal });
  await Promise.resolve();
  controller.abort();
  await expect(call).rejects.toThrow(ZoomAbortError);
  await expect(call).rejects.toMatchObject({ operation: "users.get", method: "GET" });
});

describe("the regional address of the token response", () => {
  const hosts = async (apiUrl: string, adoptApiUrl: boolean) => {
    const setup = connect({ apiUrl });
    await client(setup, adoptApiUrl).users.get({ path });
    return apiRequests(setup).map(({ url }) => url);
  };

  test("is adopted on request", async () => {
    expect(await hosts("https://api-eu.zoom.us", true)).toEqual(["https://api-eu.zoom.us/v2/users/user-1"]);
    expect(await hosts("https://vanity.zoom.us/", true)).toEqual(["https://vanity.zoom.us/v2/users/user-1"]);
  });

  test("is ignored otherwise", async () => {
    expect(await hosts("https://api-eu.zoom.us", false)).toEqual([`${BASE}/users/user-1`]);
  });

  test.each([
    "http://api-eu.zoom.us",
    "https://evil.example",
    "https://zoom.us.evil.example",
    "https://evilzoom.us",
    "https://api.zoom.us@evil.example",
    "https://user:password@api.zoom.us",
    "https://api.zoom.us:8443",
    "https://api.zoom.us/other",
    "https://api.zoom.us/?x=1",
    "//api.zoom.us",
    "nonsense",
    "",
  ])("%j is never sent a token", async (apiUrl) => {
    expect(await hosts(apiUrl, true)).toEqual([`${BASE}/users/user-1`]);
  });
});
