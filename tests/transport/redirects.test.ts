/**
 * Each host is a real server: `fetch` maps host names to their ports. What counts is what each server saw, above all
 * which of them saw the token.
 */
import { ZoomConnectionError, ZoomInputError, ZoomResponseError } from "../../src/errors.js";
import { createReceive } from "../../src/transport/receive.js";
import { createRedirects } from "../../src/transport/redirects.js";
import { createRetry } from "../../src/transport/retry.js";
import type { Send } from "../../src/transport/types.js";
import {
  closedPort,
  failure,
  json,
  operation,
  request,
  startServer,
  testDeps,
  text,
  type Answer,
  type TestServer,
} from "./support.js";

const API = "https://api.zoom.us";
const REGION = "https://api-eu.zoom.us";
const ZOOM = "https://zoom.us";
const VANITY = "https://acme.zoom.us";
const FOREIGN = "https://evil.example";
const PLAIN = "http://api.zoom.us";
const OWN = "http://127.0.0.1:4010";
const ALL = [API, REGION, ZOOM, VANITY, FOREIGN, PLAIN, OWN];
const DOWN = "https://down.zoom.us";

const servers = new Map<string, TestServer>();
let closed: number;
beforeAll(async () => {
  for (const origin of ALL) servers.set(origin, await startServer());
  closed = await closedPort();
});
afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));
beforeEach(() => {
  for (const server of servers.values()) {
    server.seen.length = 0;
    server.script = [];
    server.otherwise = json(200, { ok: true });
  }
});

function at(origin: string): TestServer {
  const server = servers.get(origin);
  if (!server) throw new Error(`There is no server for ${origin}.`);
  return server;
}

/** Asks the server that stands for the host. Whatever else is asked goes to the foreign one, which must not see it. */
const deps = testDeps({
  fetch: (url, init) => {
    const { origin, pathname, search } = new URL(url);
    const target = origin === DOWN ? `http://127.0.0.1:${closed}` : at(servers.has(origin) ? origin : FOREIGN).origin;
    return fetch(target + pathname + search, init);
  },
});
const layers = (baseUrl = `${API}/v2`): Send => createRedirects(baseUrl)(createReceive(deps));

const TOKEN = "Bearer secret-token";
const call = (method = "GET", body: BodyInit | null = null, url = `${API}/v2/users?secret=query`) =>
  request(url, {
    method,
    body,
    headers: { authorization: TOKEN, "x-own": "1", ...(body === null ? {} : { "content-type": "application/json" }) },
    operation: operation({ path: "/users" }),
  });
const to = (status: number, location: string): Answer => json(status, { moved: location }, { location });
const hosts = () => ALL.filter((origin) => at(origin).seen.length > 0);
const tokens = () => ALL.filter((origin) => at(origin).seen.some(({ headers }) => headers.authorization !== undefined));

describe("is followed with the token", () => {
  const TARGETS: [string, string, string][] = [
    ["the same host", `${API}/v2/moved?a=1`, API],
    ["the same host, relative to the root", "/v2/moved?a=1", API],
    ["the same host, relative to the path", "moved?a=1", API],
    ["the same host, without scheme", "//api.zoom.us/v2/moved?a=1", API],
    ["the same host, with its usual port", "https://api.zoom.us:443/v2/moved?a=1", API],
    ["the same host in capitals", "HTTPS://API.ZOOM.US/v2/moved?a=1", API],
    ["a region", `${REGION}/v2/moved?a=1`, REGION],
    ["a vanity host", `${VANITY}/v2/moved?a=1`, VANITY],
    ["zoom.us itself", `${ZOOM}/v2/moved?a=1`, ZOOM],
  ];
  const ROWS = [301, 302, 307, 308].flatMap((status) =>
    ["GET", "POST", "PATCH", "DELETE"].flatMap((method) =>
      TARGETS.map(([name, location, origin]) => ({ status, method, name, location, origin })),
    ),
  );

  test.each(ROWS)("$status $method to $name", async ({ status, method, location, origin }) => {
    at(API).script = [to(status, location)];
    const body = method === "GET" ? null : '{"a":1}';
    const reply = await layers()(call(method, body));
    expect(reply).toMatchObject({ status: 200, redirected: true });
    expect(reply.url).toBe(`${origin}/v2/moved?a=1`);
    expect(reply).not.toHaveProperty("carriedOut");
    const last = at(origin).seen.at(-1);
    expect(last).toMatchObject({
      method,
      url: "/v2/moved?a=1",
      body: body ?? "",
      headers: { authorization: TOKEN, "x-own": "1" },
    });
    expect(last?.headers["content-type"]).toBe(body === null ? undefined : "application/json");
    expect(hosts()).toEqual(origin === API ? [API] : [API, origin]);
    expect(tokens()).toEqual(hosts());
  });

  test("a form with its file", async () => {
    at(API).script = [to(307, `${REGION}/v2/users/a/picture`)];
    const form = new FormData();
    form.append("pic_file", new File(["bytes"], "me.png", { type: "image/png" }));
    await layers()(
      request(`${API}/v2/users/a/picture`, { method: "POST", body: form, headers: { authorization: TOKEN } }),
    );
    const [seen] = at(REGION).seen;
    expect(seen?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen?.body).toContain('name="pic_file"; filename="me.png"');
    expect(seen?.body).toContain("bytes");
  });

  test("the origin that the user configured, also over http and on any port", async () => {
    at(OWN).script = [to(302, "/v2/moved")];
    const reply = await layers(`${OWN}/v2`)(call("GET", null, `${OWN}/v2/users`));
    expect(reply.url).toBe(`${OWN}/v2/moved`);
    expect(hosts()).toEqual([OWN]);
  });

  test("from what the user configured to Zoom", async () => {
    at(OWN).script = [to(302, `${API}/v2/users`)];
    await layers(`${OWN}/v2`)(call("GET", null, `${OWN}/v2/users`));
    expect(tokens()).toEqual([API, OWN]);
  });

  test("five times, and no sixth", async () => {
    at(API).script = [1, 2, 3, 4, 5].map((step) => to(302, `/v2/${step}`));
    expect((await layers()(call())).url).toBe(`${API}/v2/5`);
    at(API).script = [1, 2, 3, 4, 5, 6].map((step) => to(302, `/v2/${step}`));
    const error = await failure(layers()(call()), ZoomResponseError);
    expect(error.message).toContain("more than 5 redirects in a row, the last to api.zoom.us. Check `baseUrl`.");
    expect(at(API).seen).toHaveLength(12);
  });

  test("an address in a circle when the method is another one", async () => {
    at(API).script = [to(303, "/v2/users?secret=query")];
    await layers()(call("POST", "{}"));
    expect(at(API).seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST /v2/users?secret=query",
      "GET /v2/users?secret=query",
    ]);
  });
});

describe("303", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE"])("turns %s into a GET without a body", async (method) => {
    at(API).script = [to(303, `${REGION}/v2/result`)];
    const body = method === "DELETE" ? null : '{"a":1}';
    expect(await layers()(call(method, body))).toMatchObject({ status: 200, redirected: true, carriedOut: true });
    const [seen] = at(REGION).seen;
    expect(seen).toMatchObject({
      method: "GET",
      url: "/v2/result",
      body: "",
      headers: { authorization: TOKEN, "x-own": "1" },
    });
    expect(seen?.headers).not.toHaveProperty("content-type");
    expect(seen?.headers).not.toHaveProperty("content-length");
  });

  test.each(["GET", "HEAD"])("leaves %s as it is", async (method) => {
    at(API).script = [to(303, `${REGION}/v2/result`)];
    expect(await layers()(call(method))).not.toHaveProperty("carriedOut");
    expect(at(REGION).seen[0]?.method).toBe(method);
  });

  test("drops all that describes a body", async () => {
    at(API).script = [to(303, "/v2/result")];
    const names = ["content-type", "content-encoding", "content-language"];
    const headers = { authorization: TOKEN, ...Object.fromEntries(names.map((name) => [name, "x"])) };
    await layers()(request(`${API}/v2/users`, { method: "POST", body: "x", headers }));
    for (const name of names) {
      expect(at(API).seen[0]?.headers).toHaveProperty(name);
      expect(at(API).seen[1]?.headers).not.toHaveProperty(name);
    }
  });

  test("needs no body, so that it also follows a stream", async () => {
    at(API).script = [to(303, "/v2/result")];
    const body = new Blob(["x"]).stream();
    expect((await layers()(call("POST", body))).status).toBe(200);
  });

  test.each<[string, Answer[], number]>([
    ["limited", [json(429, { code: 429 })], 429],
    ["failing", [json(503, {})], 503],
  ])("whose result is %s does not write a second time", async (_name, script, status) => {
    at(API).script = [to(303, `${REGION}/v2/result`)];
    at(REGION).script = script;
    const send = createRetry(deps)(layers());
    expect((await send(call("POST", "{}"))).status).toBe(status);
    expect(at(API).seen).toHaveLength(1);
  });

  test("whose result cannot be reached: the write may have happened", async () => {
    at(API).script = [to(303, `${DOWN}/v2/result`)];
    const send = createRetry(deps)(layers());
    const create = request(`${API}/v2/users`, {
      method: "POST",
      body: "{}",
      operation: operation({ idempotent: false }),
    });
    const error = await failure(send(create), ZoomConnectionError);
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(error.message).toContain("The write was carried out, but its result could not be read.");
    expect(at(API).seen).toHaveLength(1);
  });

  test("with a mistake behind it stays that mistake", async () => {
    at(API).script = [to(303, `${FOREIGN}/`)];
    await failure(layers()(call("POST", "{}")), ZoomResponseError);
    at(API).script = [to(303, "/v2/result"), to(302, FOREIGN)];
    await failure(layers()(call("POST", "{}")), ZoomResponseError);
  });
});

test("a redirect of a write whose next host is down has not been sent, and is repeated", async () => {
  at(API).script = [to(307, `${DOWN}/v2/users`)];
  const send = createRetry(deps)(layers());
  const create = request(`${API}/v2/users`, {
    method: "POST",
    body: "{}",
    operation: operation({ idempotent: false }),
  });
  expect((await send(create)).status).toBe(200);
  expect(at(API).seen).toHaveLength(2);
});

describe("is refused, and nobody sees the token", () => {
  const ROWS: [string, string | undefined, RegExp][] = [
    [
      "another host",
      `${FOREIGN}/v2/users?q=query-of-theirs`,
      /leads to evil\.example, which may not see the token\. If it is yours, set it as `baseUrl`\./,
    ],
    ["another host without scheme", "//evil.example/v2", /evil\.example/],
    ["http on the same host", `${PLAIN}/v2/users`, /to api\.zoom\.us would send the token unencrypted \(http:\)/],
    ["http on a region", "http://api-eu.zoom.us/v2", /api-eu\.zoom\.us would send the token unencrypted/],
    ["another scheme", "ftp://zoom.us/", /unencrypted \(ftp:\)/],
    ["data", "data:text/html,hello", /unencrypted \(data:\)/],
    ["a host that ends alike", "https://evilzoom.us/", /evilzoom\.us/],
    ["a host that begins alike", "https://zoom.us.evil.example/", /zoom\.us\.evil\.example/],
    ["a host with a dot at the end", "https://zoom.us./", /zoom\.us\./],
    ["another port", "https://api.zoom.us:8443/", /api\.zoom\.us:8443/],
    ["a user name", "https://someone@api.zoom.us/", /to api\.zoom\.us holds a user name or password/],
    ["a password", "https://:word@api.zoom.us/", /holds a user name or password/],
    ["a host as user name", "https://api.zoom.us@evil.example/", /to evil\.example holds a user name/],
    ["a backslash", "https://evil.example\\@api.zoom.us/", /evil\.example/],
    ["this machine", "https://127.0.0.1/", /127\.0\.0\.1/],
    ["this machine's metadata", "http://169.254.169.254/latest", /169\.254\.169\.254/],
    ["what is no address", "https://", /from api\.zoom\.us names no valid address/],
    ["an empty address", "", /from api\.zoom\.us names no address: `Location` is missing/],
    ["no address", undefined, /from api\.zoom\.us names no address: `Location` is missing/],
  ];

  test.each(ROWS)("%s", async (_name, location, message) => {
    for (const status of [301, 302, 303, 307, 308]) {
      at(API).script = [location === undefined ? json(status, {}) : to(status, location)];
      const error = await failure(layers()(call("POST", "{}")), ZoomResponseError);
      expect(error).toMatchObject({ status, excerpt: "", method: "POST", path: "/users" });
      expect(error.message).toMatch(message);
      expect(error.message).not.toMatch(/query|secret|latest/);
    }
    expect(hosts()).toEqual([API]);
  });

  test("another host at the end of a chain", async () => {
    at(API).script = [to(307, `${REGION}/v2/users`)];
    at(REGION).script = [to(307, `${FOREIGN}/v2/users`)];
    await failure(layers()(call("POST", "{}")), ZoomResponseError);
    expect(tokens()).toEqual([API, REGION]);
  });

  test("http from a region to what the user configured", async () => {
    at(REGION).script = [to(302, `${OWN}/v2/users`)];
    const error = await failure(layers(`${OWN}/v2`)(call("GET", null, `${REGION}/v2/users`)), ZoomResponseError);
    expect(error.message).toContain("unencrypted");
    expect(hosts()).toEqual([REGION]);
  });

  test.each([307, 308, 301, 302])("%i with a stream as body", async (status) => {
    at(API).script = [to(status, `${REGION}/v2/users`)];
    const error = await failure(layers()(call("POST", new Blob(["x"]).stream())), ZoomResponseError);
    expect(error.message).toContain("A stream as body cannot be sent again to api-eu.zoom.us.");
    expect(hosts()).toEqual([API]);
  });

  test.each([
    ["itself", "/v2/users?secret=query", 1],
    ["a second address and back", "/v2/b", 2],
  ])("a circle over %s", async (_name, location, calls) => {
    at(API).script = [to(307, location)];
    at(API).otherwise = to(307, "/v2/users?secret=query");
    const error = await failure(layers()(call("POST", "{}")), ZoomResponseError);
    expect(error.message).toContain("The redirects go round in a circle at api.zoom.us. Check `baseUrl`.");
    expect(at(API).seen).toHaveLength(calls);
  });
});

test.each([300, 304, 305, 306, 309, 200, 400])("%i is no redirect", async (status) => {
  at(API).script = [status === 304 ? text(304, "") : json(status, {}, { location: `${REGION}/` })];
  const reply = await layers()(call());
  expect(reply.status).toBe(status);
  expect(reply).not.toHaveProperty("redirected");
  expect(hosts()).toEqual([API]);
});

describe("a call to begin with", () => {
  test.each([`${API}/v2/users`, `${REGION}/v2/users`, `${ZOOM}/v2/users`])("may go to %s", async (url) => {
    expect((await layers()(call("GET", null, url))).status).toBe(200);
  });

  test.each([
    [`${FOREIGN}/v2/users`, "evil.example"],
    [`${PLAIN}/v2/users`, "api.zoom.us"],
    [`${API}.evil.example/v2/users`, "api.zoom.us.evil.example"],
    [`${API}:8443/v2/users`, "api.zoom.us:8443"],
    [`${OWN}/v2/users`, "127.0.0.1:4010"],
  ])("may not go to %s", async (url, host) => {
    const error = await failure(layers()(call("GET", null, url)), ZoomInputError);
    expect(error.message).toContain(
      `${host} may not see the token. Set it as \`baseUrl\` of the client. Nothing was sent.`,
    );
    expect(error.argument).toBe("baseUrl");
    expect(hosts()).toEqual([]);
  });
});
