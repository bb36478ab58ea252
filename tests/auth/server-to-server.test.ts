/** Server-to-Server apps: what is sent, what is refused, and the address that the answer names. */
import { memoryTokenStore, serverToServer, ZoomInputError, type ServerToServerOptions } from "../../src/index.js";
import { ACCOUNT, CLIENT } from "./oauth-server.js";
import { call, connect } from "./setup.js";

const OPTIONS = { accountId: ACCOUNT, ...CLIENT };
const BASE = "https://api.zoom.us/v2";

test("the account's credentials are sent, and nothing else", async () => {
  const { account, server } = connect();
  await call(account());
  expect(Object.fromEntries(server.requests[0]?.form ?? [])).toEqual({
    grant_type: "account_credentials",
    account_id: ACCOUNT,
  });
});

test("the index of the token is sent, and processes with different ones do not share a token", async () => {
  const { account, server } = connect();
  const store = memoryTokenStore();
  for (const tokenIndex of [0, 1, 1, undefined]) await call(account({ store, tokenIndex }));
  const sent = server.tokenRequests.map(({ form }) => form.get("token_index"));
  expect(sent).toEqual(["0", "1", null]);
});

test("an object with the credentials is short for it", async () => {
  const { server, flow } = connect();
  const { createZoomClient } = await import("../../src/index.js");
  expect(await call(createZoomClient({ ...flow, auth: OPTIONS }))).toBe("access-1");
  expect(server.tokenRequests).toHaveLength(1);
});

test.each([
  ["accountId", undefined, "Set ZOOM_ACCOUNT_ID"],
  ["accountId", "", "Set ZOOM_ACCOUNT_ID"],
  ["accountId", 12, "Set ZOOM_ACCOUNT_ID"],
  ["accountId", "abc\n", "Remove it"],
  ["accountId", "a\u0000b", "Remove them"],
  ["clientId", undefined, "Set ZOOM_CLIENT_ID"],
  ["clientId", " id", "Remove it"],
  ["clientId", "a\ud800b", "Remove them"],
  ["clientSecret", undefined, "Set ZOOM_CLIENT_SECRET"],
  ["clientSecret", "", "Set ZOOM_CLIENT_SECRET"],
  ["clientSecret", "top-secret\r\n", "Remove it"],
  ["tokenUrl", "nonsense", "is not a URL"],
  ["store", {}, "memoryTokenStore()"],
  ["store", null, "memoryTokenStore()"],
  ["adoptApiUrl", "yes", "`true` or `false`"],
  ["tokenIndex", -1, "at least 0"],
  ["tokenIndex", 0.5, "at least 0"],
  ["tokenIndex", "1", "at least 0"],
  ["tokenIndex", NaN, "at least 0"],
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

describe("the regional address of the token response", () => {
  async function addressFor(apiUrl: string, part: Partial<ServerToServerOptions>) {
    const { account, server } = connect({ apiUrl });
    await call(account(part));
    return server.apiRequests.map(({ url }) => url);
  }

  test.each([
    ["https://api-eu.zoom.us", "https://api-eu.zoom.us/v2"],
    ["https://api-eu.zoom.us/", "https://api-eu.zoom.us/v2"],
    ["https://api-eu.zoom.us/v2", "https://api-eu.zoom.us/v2"],
    ["https://api.eu.zoom.us:443", "https://api.eu.zoom.us/v2"],
    ["https://zoom.us", "https://zoom.us/v2"],
  ])("%s is adopted on request", async (apiUrl, base) => {
    expect(await addressFor(apiUrl, { adoptApiUrl: true })).toEqual([`${base}/users/user-1`]);
  });

  test.each([{}, { adoptApiUrl: false }])("is ignored with %j", async (part) => {
    expect(await addressFor("https://api-eu.zoom.us", part)).toEqual([`${BASE}/users/user-1`]);
  });

  test.each([
    "http://api-eu.zoom.us",
    "https://evil.example",
    "https://zoom.us.evil.example",
    "https://evilzoom.us",
    "https://api.zoom.us@evil.example",
    "https://user:password@api.zoom.us",
    "https://:word@api.zoom.us",
    "https://api.zoom.us:8443",
    "https://api.zoom.us/other",
    "https://api.zoom.us/v2/users",
    "https://api.zoom.us/?x=1",
    "https://api.zoom.us/#x",
    "//api.zoom.us",
    "nonsense",
    "",
  ])("%j is never sent a token", async (apiUrl) => {
    expect(await addressFor(apiUrl, { adoptApiUrl: true })).toEqual([`${BASE}/users/user-1`]);
  });

  test("with another baseUrl only what begins with it moves", async () => {
    const { account, server } = connect({ apiUrl: "https://api-eu.zoom.us" });
    await call(account({ adoptApiUrl: true }, { baseUrl: "https://proxy.example/zoom" }));
    expect(server.requests.at(-1)?.url).toBe("https://api-eu.zoom.us/v2/users/user-1");
  });
});

describe("a token address with plain http", () => {
  const tokenUrl = "http://sandbox:4010/oauth/token";

  test("is refused by the client, and nothing is sent", () => {
    const { account, server } = connect();
    const refused = expect.objectContaining({
      argument: "options.tokenUrl",
      message: expect.stringContaining("Use https"),
    });
    expect(() => account({ tokenUrl })).toThrow(refused);
    expect(() => account({ tokenUrl: "http://zoom.us/oauth/token" }, { allowInsecureHosts: ["sandbox"] })).toThrow(
      refused,
    );
    expect(server.requests).toHaveLength(0);
  });

  test("is used where the client allows its host", async () => {
    const { account, server } = connect();
    await call(account({ tokenUrl }, { allowInsecureHosts: ["sandbox"] }));
    expect(server.requests[0]?.url).toBe(tokenUrl);
  });

  test("is used on this machine", async () => {
    const { account, server } = connect();
    await call(account({ tokenUrl: "http://127.0.0.1:4010/oauth/token" }));
    expect(server.requests[0]?.url).toBe("http://127.0.0.1:4010/oauth/token");
  });
});
