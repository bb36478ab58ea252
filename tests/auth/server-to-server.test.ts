/** Server-to-Server apps: what is sent, what is refused, and what happens where a new token kills the old one. */
import { memoryTokenStore } from "../../src/auth/memory-store.js";
import { serverToServer, type ServerToServerOptions } from "../../src/auth/server-to-server.js";
import type { TokenStore } from "../../src/auth/types.js";
import { createZoomClient } from "../../src/client.js";
import { ZoomInputError } from "../../src/errors/classes.js";
import { ACCOUNT, CLIENT } from "./oauth-server.js";
import { connect, drive } from "./setup.js";

const OPTIONS = { accountId: ACCOUNT, ...CLIENT };

test("the account's credentials are sent, and nothing else", async () => {
  const { deps, server } = connect();
  await serverToServer(OPTIONS).connect(deps).get();
  expect(Object.fromEntries(server.requests[0]?.form ?? [])).toEqual({
    grant_type: "account_credentials",
    account_id: ACCOUNT,
  });
});

test("nothing is sent before a token is wanted", () => {
  const { deps, server } = connect();
  expect(serverToServer(OPTIONS).connect(deps).peek()).toBeUndefined();
  expect(server.requests).toHaveLength(0);
});

test.each([
  ["accountId", undefined, "Set ZOOM_ACCOUNT_ID"],
  ["accountId", "", "Set ZOOM_ACCOUNT_ID"],
  ["accountId", 12, "Set ZOOM_ACCOUNT_ID"],
  ["accountId", "abc\n", "Remove it"],
  ["accountId", "a\u0000b", "Remove them"],
  ["clientId", undefined, "Set ZOOM_CLIENT_ID"],
  ["clientId", " id", "Remove it"],
  ["clientSecret", undefined, "Set ZOOM_CLIENT_SECRET"],
  ["clientSecret", "", "Set ZOOM_CLIENT_SECRET"],
  ["clientSecret", "top-secret\r\n", "Remove it"],
  ["tokenUrl", "http://zoom.us/oauth/token", "Use https"],
  ["tokenUrl", "nonsense", "is no address"],
  ["store", {}, "memoryTokenStore()"],
  ["store", null, "memoryTokenStore()"],
  ["adoptApiUrl", "yes", "`true` or `false`"],
  ["account_id", "a", "has no option `account_id`"],
])("the option %s is not %j", (name, value, remedy) => {
  // From JavaScript and configuration files comes what the types do not allow.
  const options = { ...OPTIONS, [name]: value } as ServerToServerOptions;
  const make = () => serverToServer(options);
  expect(make).toThrow(ZoomInputError);
  expect(make).toThrow(
    expect.objectContaining({ argument: `options.${name}`, message: expect.stringContaining(remedy) }),
  );
  expect(make).not.toThrow(/top-secret/);
});

test("no options at all are refused", () => {
  expect(() => serverToServer(JSON.parse("null"))).toThrow(ZoomInputError);
});

describe("where a new token kills the old one", () => {
  function start(store?: () => TokenStore) {
    const setup = connect({ killsOld: true });
    const shared = store?.();
    const processes = [1, 2].map(() =>
      createZoomClient({
        auth: serverToServer({ ...OPTIONS, store: shared }),
        fetch: setup.server.fetch,
        deps: { clock: setup.clock, random: setup.deps.random },
      }),
    );
    const call = (index: number) => {
      const zoom = processes[index % 2];
      if (!zoom) throw new Error("There are two.");
      return drive(setup.clock, zoom.users.get({ path: { userId: "user-1" } }), 10);
    };
    return { ...setup, call };
  }

  test("two processes with one store live on one token", async () => {
    const { call, server } = start(memoryTokenStore);
    for (let index = 0; index < 20; index += 1) expect(await call(index)).toMatchObject({ id: "user-1" });
    await Promise.all(Array.from({ length: 20 }, (_, index) => call(index)));
    expect(server.tokenRequests).toHaveLength(1);
  });

  test("when it is revoked, both go on after one request", async () => {
    const { call, server } = start(memoryTokenStore);
    await Promise.all([call(0), call(1)]);
    server.revokeAll();
    await Promise.all(Array.from({ length: 20 }, (_, index) => call(index)));
    expect(server.tokenRequests).toHaveLength(2);
  });

  test("two processes without one take it from each other: every call still succeeds, for one request each", async () => {
    const { call, server } = start();
    for (let index = 0; index < 20; index += 1) expect(await call(index)).toMatchObject({ id: "user-1" });
    expect(server.tokenRequests).toHaveLength(20);
  });
});
