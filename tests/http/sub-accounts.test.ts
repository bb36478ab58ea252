/** Calls of `zoom.http` below `/accounts/{accountId}`: documented operations are known there too. */
import { rateLimits } from "../../generated/limits.js";
import type { ZoomEvent } from "../../src/index.js";
import { client, createServer, createWorld, mostIn } from "../quota/simulation.js";

const LIGHT = rateLimits.pro.light.perSecond;

function start() {
  const world = createWorld();
  const server = createServer(world.clock, { limit: LIGHT, window: 1000, kind: "sliding", latency: () => 20 });
  const events: ZoomEvent[] = [];
  const zoom = client(world, server.fetch, { quota: { plan: "pro" }, on: (event) => void events.push(event) });
  const get = (path: string) => zoom.http.GET(path as never, {} as never);
  return { world, server, events, get };
}

test("an operation on a sub account has the label of the operation", async () => {
  const { world, server, events, get } = start();
  const calls = Array.from({ length: 3 * LIGHT }, (_, index) => get(`/accounts/sub${index % 2}/users/u${index}`));
  await world.run(Promise.all(calls));
  expect(server.refused).toBe(0);
  expect(mostIn(server.arrivals, 1000)).toBe(LIGHT);
  expect(events.find(({ type }) => type === "attempt")).toMatchObject({
    operation: "users.get",
    path: "/users/{userId}",
  });
});

test.each([
  ["an operation that does not exist on sub accounts", "/accounts/sub/contacts"],
  ["a path that the document does not know", "/accounts/sub/unknown"],
  ["the account itself", "/accounts/sub"],
])("%s is no operation there", async (_, path) => {
  const { world, events, get } = start();
  await world.run(get(path));
  expect(events.find(({ type }) => type === "attempt")).toMatchObject({ operation: undefined });
});
