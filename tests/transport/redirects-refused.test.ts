import { ZoomInputError, ZoomResponseError } from "../../src/index.js";
import { API, at, clientAt, FOREIGN, hosts, OWN, PLAIN, REGION, to, tokens, useHosts, ZOOM } from "./hosts.js";
import { failure, json } from "./support.js";

useHosts();

const post = (client = clientAt()) => client.http.POST("/users?secret=query", { body: { a: 1 } });

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
      const error = await failure(post(), ZoomResponseError);
      expect(error).toMatchObject({ status, excerpt: "", method: "POST", path: "/users" });
      expect(error.message).toMatch(message);
      expect(error.message).not.toMatch(/query|secret|latest/);
    }
    expect(hosts()).toEqual([API]);
    expect(at(API).seen).toHaveLength(5);
  });

  test("another host at the end of a chain", async () => {
    at(API).script = [to(307, `${REGION}/v2/users`)];
    at(REGION).script = [to(307, `${FOREIGN}/v2/users`)];
    await failure(post(), ZoomResponseError);
    expect(tokens()).toEqual([API, REGION]);
  });

  test("http from a region to what the user configured", async () => {
    at(OWN).script = [to(302, `${REGION}/v2/users`)];
    at(REGION).script = [to(302, `${OWN}/v2/users`)];
    const error = await failure(post(clientAt(`${OWN}/v2`)), ZoomResponseError);
    expect(error.message).toContain("unencrypted");
    expect(at(OWN).seen).toHaveLength(1);
  });

  test.each([
    ["itself", "/v2/users?secret=query", 1],
    ["a second address and back", "/v2/b", 2],
  ])("a circle over %s", async (_name, location, calls) => {
    at(API).script = [to(307, location)];
    at(API).otherwise = to(307, "/v2/users?secret=query");
    const error = await failure(post(), ZoomResponseError);
    expect(error.message).toContain("The redirects go round in a circle at api.zoom.us. Check `baseUrl`.");
    expect(at(API).seen).toHaveLength(calls);
  });
});

describe("a call to begin with", () => {
  const get = (baseUrl: string, client = clientAt()) => client.http.GET("/users", { baseUrl });

  test.each([`${API}/v2`, `${REGION}/v2`, `${ZOOM}/v2`])("may go to %s", async (url) => {
    expect((await get(url)).response.status).toBe(200);
    expect(tokens()).toEqual([new URL(url).origin]);
  });

  test.each([
    [`${FOREIGN}/v2`, "evil.example"],
    [`${PLAIN}/v2`, "api.zoom.us"],
    [`${API}.evil.example/v2`, "api.zoom.us.evil.example"],
    [`${API}:8443/v2`, "api.zoom.us:8443"],
    [`${OWN}/v2`, "127.0.0.1:4010"],
  ])("may not go to %s", async (url, host) => {
    const error = await failure(get(url), ZoomInputError);
    expect(error.message).toContain(
      `${host} may not see the token. Set it as \`baseUrl\` of the client. Nothing was sent.`,
    );
    expect(error.argument).toBe("baseUrl");
    expect(hosts()).toEqual([]);
  });
});
