/** What a method returns and what one call may ask for, seen from outside. */
import { createZoomClient, ZoomAbortError, type OutgoingRequest } from "../../src/index.js";
import { version } from "../../src/version.js";
import { json, resetAfterWrite, startServer, type TestServer } from "../transport/support.js";

let server: TestServer;

beforeEach(async () => {
  server = await startServer(json(200, { id: "u1" }, { "x-zm-trackingid": "v=2.0;rid=1" }));
});
afterEach(() => server.close());

function client(options: object = {}) {
  return createZoomClient({ auth: "token", baseUrl: server.origin, deps: { random: () => 0 }, ...options });
}
const user = { path: { userId: "u" } };
const turns = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
};

test("withResponse gives data, status, headers and tracking id of the same request", async () => {
  const call = client().users.get(user);
  const { data, status, headers, trackingId } = await call.withResponse();
  expect({ data, status, trackingId }).toEqual({ data: { id: "u1" }, status: 200, trackingId: "v=2.0;rid=1" });
  expect(headers.get("content-type")).toContain("json");
  expect(await call).toBe(data);
  expect(server.seen).toHaveLength(1);
});

test("a call is a promise: it goes through Promise.all, then, catch and finally", async () => {
  const { users } = client();
  const log: string[] = [];
  expect(users.get(user)).toBeInstanceOf(Promise);
  const all = await Promise.all([users.get(user), users.get(user).then(({ id }) => id)]);
  expect(all).toEqual([{ id: "u1" }, "u1"]);
  expect(await users.get(user).finally(() => log.push("done"))).toEqual({ id: "u1" });
  expect(await users.get({ path: { userId: "" } }).catch(() => "caught")).toBe("caught");
  expect(log).toEqual(["done"]);
});

test("retry of one call outranks the client's", async () => {
  server.otherwise = json(503, { code: 503, message: "later" });
  const attempts = async (retry: object | false | undefined, options: object = {}) => {
    server.seen.length = 0;
    const waits = { retry: { base: 0 }, ...options };
    await client(waits)
      .users.get({ ...user, ...(retry !== undefined && { retry }) })
      .catch(() => {});
    return server.seen.length;
  };
  expect(await attempts(undefined)).toBe(4);
  expect(await attempts({ attempts: 2 })).toBe(2);
  expect(await attempts(false)).toBe(1);
  expect(await attempts({ attempts: 3, base: 0 }, { retry: false })).toBe(3);
});

test("a write is repeated after an unknown outcome only where the caller says so", async () => {
  server.otherwise = resetAfterWrite;
  const body = { name: "Sales" };
  await client({ retry: { base: 0 } })
    .groups.create({ body })
    .catch(() => {});
  expect(server.seen).toHaveLength(1);
  await client({ retry: { base: 0 } })
    .groups.create({ body, idempotent: true })
    .catch(() => {});
  expect(server.seen).toHaveLength(5);
});

test("a User-Agent of our own, which a caller may replace", async () => {
  const zoom = client();
  await zoom.users.get(user);
  await zoom.users.get({ ...user, headers: { "user-agent": "mine/1" } });
  expect(server.seen.map(({ headers }) => headers["user-agent"])).toEqual([`zoom-directory/${version}`, "mine/1"]);
});

test("onRequest hears every call, may add headers and not the token, and ends the call when it throws", async () => {
  const heard: Partial<OutgoingRequest>[] = [];
  const zoom = client({
    async onRequest({ headers, ...call }: OutgoingRequest) {
      heard.push(call);
      headers.set("x-request-id", "r1");
      if (call.operation === "groups.list") throw new RangeError("not today");
      if (call.operation === "groups.get") headers.set("authorization", "mine");
    },
  });
  await zoom.users.get(user);
  await zoom.http.GET("/users/{userId}", { params: user });
  expect(heard[0]).toEqual({ operation: "users.get", method: "GET", path: "/users/{userId}" });
  expect(heard[1]).toEqual(heard[0]);
  expect(server.seen.map(({ headers }) => headers["x-request-id"])).toEqual(["r1", "r1"]);
  await expect(zoom.groups.list()).rejects.toThrow("not today");
  await expect(zoom.groups.get({ path: { groupId: "g" } })).rejects.toThrow("must not set `authorization`");
  expect(server.seen).toHaveLength(2);
});

test("close ends what runs, an onRequest that hangs included, and refuses what comes later", async () => {
  server.otherwise = () => {};
  const zoom = client();
  const hanging = client({ onRequest: () => new Promise(() => {}) });
  const calls = [zoom.users.get(user), zoom.http.GET("/users"), hanging.users.get(user)];
  while (server.seen.length < 2) await turns();
  await Promise.all([zoom.close(), hanging.close()]);
  calls.push(zoom.users.get(user), zoom.http.GET("/users"));
  for (const call of await Promise.allSettled(calls)) {
    expect(call).toMatchObject({ status: "rejected", reason: expect.any(ZoomAbortError) });
  }
});

test("a sub account's operations go below it, and its id is checked", async () => {
  const zoom = client();
  await zoom.subAccount("a/b".replace("/", "-")).users.get(user);
  expect(server.seen[0]?.url).toBe("/accounts/a-b/users/u");
  for (const id of ["", "..", "a/b", undefined as never])
    expect(() => zoom.subAccount(id)).toThrow(/`accountId` is not an id/);
  expect(zoom.subAccount("a")).not.toHaveProperty("contacts");
});

test("http is allowed to hosts that are listed, and to this machine", () => {
  const make = (baseUrl: string, allowInsecureHosts?: string[]) => () =>
    createZoomClient({ auth: "t", baseUrl, ...(allowInsecureHosts && { allowInsecureHosts }) });
  expect(make("http://sandbox:4010/v2")).toThrow('list "sandbox" in `allowInsecureHosts`');
  expect(make("http://sandbox:4010/v2", ["sandbox"])).not.toThrow();
  expect(make("http://sandbox.evil.example/v2", ["sandbox"])).toThrow("unencrypted");
  expect(make("http://127.0.0.1:4010/v2")).not.toThrow();
  expect(make("ftp://sandbox/v2", ["sandbox"])).toThrow("unencrypted");
});
