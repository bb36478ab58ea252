import { ZoomConnectionError, ZoomResponseError } from "../../src/index.js";
import { GROUP, USER } from "./client.js";
import { API, at, BEARER, clientAt, DOWN, hosts, OWN, REGION, to, tokens, useHosts, VANITY, ZOOM } from "./hosts.js";
import { failure, json, text } from "./support.js";

useHosts();

const VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Verb = (typeof VERBS)[number];
/** A call of `/users`, with a query that nobody else may see, and a body where one belongs. */
const send = (method: Verb, client = clientAt()) =>
  client.http[method](`/users?secret=query`, {
    headers: { "x-own": "1" },
    ...(method !== "GET" && { body: { a: 1 } }),
  });

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
    VERBS.flatMap((method) => TARGETS.map(([name, location, origin]) => ({ status, method, name, location, origin }))),
  );

  test.each(ROWS)("$status $method to $name", async ({ status, method, location, origin }) => {
    at(API).script = [to(status, location)];
    const { response } = await send(method);
    expect(response).toMatchObject({ status: 200, redirected: true, url: `${origin}/v2/moved?a=1` });
    const last = at(origin).seen.at(-1);
    expect(last).toMatchObject({
      method,
      url: "/v2/moved?a=1",
      body: method === "GET" ? "" : '{"a":1}',
      headers: { authorization: BEARER, "x-own": "1" },
    });
    expect(last?.headers["content-type"]).toBe(method === "GET" ? undefined : "application/json");
    expect(hosts()).toEqual(origin === API ? [API] : [API, origin]);
    expect(tokens()).toEqual(hosts());
  });

  test("by the methods as by `zoom.http`", async () => {
    at(API).script = [to(302, `${REGION}/v2/moved`)];
    at(REGION).otherwise = json(200, { id: "a" });
    expect(await clientAt().zoom.users.get(USER)).toEqual({ id: "a" });
  });

  test("a form with its file", async () => {
    at(API).script = [to(307, `${REGION}/v2/users/a/picture`)];
    at(REGION).otherwise = json(201, {});
    const pic_file = new File(["bytes"], "me.png", { type: "image/png" });
    await clientAt().zoom.users.uploadPicture({ ...USER, body: { pic_file } });
    const [seen] = at(REGION).seen;
    expect(seen?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(seen?.body).toContain('name="pic_file"; filename="me.png"');
    expect(seen?.body).toContain("bytes");
  });

  test("the origin that the user configured, also over http and on any port", async () => {
    at(OWN).script = [to(302, "/v2/moved")];
    const { response } = await send("GET", clientAt(`${OWN}/v2`));
    expect(response.url).toBe(`${OWN}/v2/moved`);
    expect(hosts()).toEqual([OWN]);
  });

  test("from what the user configured to Zoom", async () => {
    at(OWN).script = [to(302, `${API}/v2/users`)];
    await send("GET", clientAt(`${OWN}/v2`));
    expect(tokens()).toEqual([API, OWN]);
  });

  test("five times, and no sixth", async () => {
    at(API).script = [1, 2, 3, 4, 5].map((step) => to(302, `/v2/${step}`));
    expect((await send("GET")).response.url).toBe(`${API}/v2/5`);
    at(API).script = [1, 2, 3, 4, 5, 6].map((step) => to(302, `/v2/${step}`));
    const error = await failure(send("GET"), ZoomResponseError);
    expect(error.message).toContain("more than 5 redirects in a row, the last to api.zoom.us. Check `baseUrl`.");
    expect(at(API).seen).toHaveLength(12);
  });
});

describe("303", () => {
  test.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
    "of a %s is refused, as the write was carried out",
    async (method) => {
      at(API).script = [to(303, `${REGION}/v2/result`)];
      const error = await failure(send(method), ZoomResponseError);
      expect(error.status).toBe(303);
      expect(error.message).toContain(`Expected the answer to a ${method}, got a 303 redirect to api-eu.zoom.us.`);
      expect(at(API).seen).toHaveLength(1);
      expect(hosts()).toEqual([API]);
    },
  );

  test("of a GET is followed", async () => {
    at(API).script = [to(303, `${REGION}/v2/result`)];
    expect((await send("GET")).response.status).toBe(200);
    expect(at(REGION).seen).toMatchObject([{ method: "GET", url: "/v2/result" }]);
  });
});

test("a redirect of a write whose next host is down has not been sent, and is repeated", async () => {
  at(API).script = [to(307, `${DOWN}/v2/groups`), json(201, { id: "g" })];
  expect(await clientAt().zoom.groups.create(GROUP)).toEqual({ id: "g" });
  expect(at(API).seen).toHaveLength(2);
  at(API).otherwise = to(307, `${DOWN}/v2/groups`);
  const error = await failure(clientAt().zoom.groups.create(GROUP), ZoomConnectionError);
  expect(error.outcome).toBe("not_sent");
});

test.each([300, 304, 305, 306, 309, 400])("%i is no redirect", async (status) => {
  at(API).script = [status === 304 ? text(304, "") : json(status, {}, { location: `${REGION}/` })];
  expect((await send("GET")).response).toMatchObject({ status, redirected: false });
  expect(hosts()).toEqual([API]);
});
