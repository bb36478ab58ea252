import { ZoomConnectionError, ZoomResponseError } from "../../src/errors/classes.js";
import { createReceive } from "../../src/transport/fetch-reply.js";
import { createRedirects } from "../../src/transport/redirects.js";
import { createRetry } from "../../src/transport/retry.js";
import {
  API,
  at,
  call,
  deps,
  DOWN,
  FOREIGN,
  hosts,
  layers,
  OWN,
  REGION,
  to,
  TOKEN,
  tokens,
  useHosts,
  VANITY,
  ZOOM,
} from "./hosts.js";
import { failure, json, operation, request, type Answer } from "./support.js";

useHosts();

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
    at(API).script = [to(303, "/v2/result")];
    const short = createRedirects(API)(createReceive(deps, { maxResponseBytes: 200 }));
    at(API).otherwise = json(200, "x".repeat(201));
    await failure(short(call("POST", "{}")), ZoomResponseError);
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
