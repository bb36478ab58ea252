/** What an error says, and how it is told apart. */
import { inspect } from "node:util";
import {
  createZoomClient,
  explain,
  GroupNotFoundError,
  isZoomError,
  NotFoundError,
  staticToken,
  ZoomApiError,
  ZoomInputError,
  ZoomResponseError,
  type ZoomClient,
} from "../../src/index.js";

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", "x-zm-trackingid": "v=2.0;rid=WEB_1", ...headers },
  });
const answering = (response: () => Response) =>
  createZoomClient({ auth: staticToken("token"), retry: { attempts: 1 }, fetch: async () => response() });
const failure = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
const path = { groupId: "g", memberId: "m" };
const move = { action: "move" as const, target_group_id: "t" };

test("an error names call, status, reason, code and tracking id", async () => {
  const zoom = answering(() => json(404, { code: 4130, message: "A group with this g does not exist." }));
  const error = await failure(zoom.groups.updateMember({ path, body: move }));
  expect(error).toBeInstanceOf(GroupNotFoundError);
  expect(error).toBeInstanceOf(NotFoundError);
  expect((error as Error).message).toBe(
    "PATCH /groups/{groupId}/members/{memberId} → 404: A group with this g does not exist. (4130, tracking v=2.0;rid=WEB_1)",
  );
  expect(error).toMatchObject({
    operation: "groups.updateMember",
    status: 404,
    code: 4130,
    kind: "not_found",
    trackingId: "v=2.0;rid=WEB_1",
    fieldErrors: [],
  });
});

test.each([
  [
    "the same code means one thing here",
    () => answering(() => json(400, { code: 300, message: "x" })).contactGroups.get({ path: { groupId: "g" } }),
    "not_found",
  ],
  [
    "and another there",
    () => answering(() => json(400, { code: 300, message: "x" })).groups.updateMember({ path, body: move }),
    "validation",
  ],
  [
    "a code under another status than documented",
    () => answering(() => json(400, { code: 1001, message: "x" })).users.get({ path: { userId: "u" } }),
    "not_found",
  ],
  [
    "an undocumented code goes by status",
    () => answering(() => json(409, { code: 9999, message: "x" })).users.get({ path: { userId: "u" } }),
    "conflict",
  ],
  [
    "a status that nobody expects",
    () => answering(() => json(418, { code: 9999, message: "x" })).users.get({ path: { userId: "u" } }),
    "unknown",
  ],
  [
    "a server error",
    () => answering(() => json(503, { code: 503, message: "x" })).users.get({ path: { userId: "u" } }),
    "server_error",
  ],
  [
    "a code as text",
    () => answering(() => json(404, { code: "1001", message: "x" })).users.get({ path: { userId: "u" } }),
    "not_found",
  ],
])("%s", async (_name, call, kind) => {
  expect(await failure(call())).toMatchObject({ kind });
});

test.each([
  ["documented there", (zoom: ZoomClient) => zoom.groups.get({ path: { groupId: "g" } }), 200, "plan_required"],
  [
    "documented with another status",
    (zoom: ZoomClient) => zoom.users.get({ path: { userId: "u" } }),
    1001,
    "not_found",
  ],
  [
    "of a call without an answer",
    (zoom: ZoomClient) => zoom.users.delete({ path: { userId: "u" } }),
    1001,
    "not_found",
  ],
  ["documented nowhere", (zoom: ZoomClient) => zoom.users.get({ path: { userId: "u" } }), 99999, "unknown"],
])("a refusal with a success status, %s, is an error", async (_name, call, code, kind) => {
  const zoom = answering(() => json(200, { code, message: "Refused." }));
  expect(await failure(call(zoom))).toMatchObject({ kind, status: 200, code });
});

test("a plan that is too low is named", async () => {
  const error = await failure(
    answering(() => json(400, { code: 200, message: "Only for paid accounts." })).groups.create({
      body: { name: "a" },
    }),
  );
  expect(error).toMatchObject({ name: "PlanRequiredError", plan: { minimum: "pro" } });
  expect(explain(error)).toMatch(/lowest plan: pro/);
});

test("isZoomError narrows by operation and code", async () => {
  const error = await failure(
    answering(() => json(404, { code: 4130, message: "x" })).groups.get({ path: { groupId: "g" } }),
  );
  expect(isZoomError(error)).toBe(true);
  expect(isZoomError(error, "groups.get")).toBe(true);
  expect(isZoomError(error, "groups.get", 4130)).toBe(true);
  expect(isZoomError(error, "groups.get", 1010)).toBe(false);
  expect(isZoomError(error, "groups.update")).toBe(false);
  expect(isZoomError(new Error("no"))).toBe(false);
});

test("the response can be read again, and stays out of logs", async () => {
  const error = await failure(
    answering(() => json(404, { code: 1001, message: "x" }, { "set-cookie": "secret=1" })).users.get({
      path: { userId: "u" },
    }),
  );
  const { response } = error as ZoomApiError;
  expect(await response.json()).toEqual({ code: 1001, message: "x" });
  expect(inspect(error) + JSON.stringify(error)).not.toContain("secret=1");
});

describe("explain", () => {
  test.each([
    [
      "an error of the API",
      404,
      { code: 1001, message: "User does not exist." },
      {},
      /cause: [\s\S]*remedy: [\s\S]*support: v=2\.0/,
    ],
    [
      "a missing scope",
      400,
      { code: 4711, message: "Invalid access token." },
      {},
      /scope to add: user:read:user or user:read:user:admin or/,
    ],
    ["a missing role permission", 403, { message: "No permission." }, {}, /role permission needed: User:Read/],
    [
      "a limit",
      429,
      { code: 429, message: "Too many." },
      { "x-ratelimit-type": "QPS", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 5) },
      /opens again: 20\d\d-/,
    ],
    [
      "a field",
      400,
      { code: 300, message: "Validation failed.", errors: [{ field: "a.b", message: "Is wrong." }] },
      {},
      /field: a\.b: Is wrong\./,
    ],
  ] as const)("%s", async (_name, status, body, headers, text) => {
    const zoom = answering(() => json(status, body, headers));
    expect(explain(await failure(zoom.users.get({ path: { userId: "u" } })))).toMatch(text);
  });

  test("a connection that broke", async () => {
    const zoom = createZoomClient({
      auth: staticToken("token"),
      retry: { attempts: 1 },
      fetch: () =>
        Promise.reject(
          new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) }),
        ),
    });
    expect(explain(await failure(zoom.groups.create({ body: { name: "a" } })))).toMatch(
      /may have carried it out\. Read the state before you repeat/,
    );
  });

  test.each([
    [new ZoomInputError("path.userId", "No id."), /argument: path\.userId/],
    [
      new ZoomResponseError("No JSON.", { status: 200, headers: new Headers(), excerpt: "<html>" }),
      /first bytes: "<html>"/,
    ],
    [new Error("other"), /^Error: other$/],
    ["text", /^text$/],
  ])("%p", (error, text) => {
    expect(explain(error)).toMatch(text);
  });
});

describe("arguments that cannot be right are refused before anything is sent", () => {
  const sent: string[] = [];
  const zoom = createZoomClient({
    auth: staticToken("token"),
    fetch: async (url) => {
      sent.push(url);
      return json(200, {});
    },
  });
  test.each<[string, () => PromiseLike<unknown>, string]>([
    ["an empty id", () => zoom.users.get({ path: { userId: "" } }), "path.userId"],
    ["dots", () => zoom.groups.deleteMember({ path: { groupId: "g", memberId: ".." } }), "path.memberId"],
    ["a slash", () => zoom.users.get({ path: { userId: "a/b" } }), "path.userId"],
    ["no path", () => zoom.users.get({} as never), "path.userId"],
    ["a missing body", () => zoom.groups.updateMember({ path } as never), "body"],
    [
      "a missing body field",
      () => zoom.groups.updateMember({ path, body: { target_group_id: "t" } as never }),
      "body.action",
    ],
    ["a missing query parameter", () => zoom.contacts.search({ query: {} as never }), "query.search_key"],
    ["an argument that does not exist", () => zoom.users.get({ path: { userId: "u" }, qurey: {} } as never), "qurey"],
    ["a body where none belongs", () => zoom.users.get({ path: { userId: "u" }, body: {} } as never), "body"],
    [
      "a content type that Zoom does not take",
      () => zoom.groups.create({ body: { name: "a" }, contentType: "text/plain" } as never),
      "contentType",
    ],
    [
      "an authorization of one's own",
      () => zoom.users.get({ path: { userId: "u" }, headers: { Authorization: "Bearer x" } }),
      "headers.authorization",
    ],
    [
      "a page size that is no number",
      () => Promise.resolve().then(() => zoom.users.list({ query: { page_size: NaN } })),
      "query.page_size",
    ],
  ])("%s", async (_name, call, argument) => {
    expect(await failure(Promise.resolve().then(call))).toMatchObject({ name: "ZoomInputError", argument });
    expect(sent).toEqual([]);
  });

  test("a path without parameters is refused by the bare client as well", async () => {
    await expect(zoom.http.GET("/users/{userId}", {} as never)).rejects.toThrow(
      /path parameter `userId`[^]*is missing/,
    );
    expect(sent).toEqual([]);
  });

  test("an id that the bare client is given is checked as well", async () => {
    await expect(
      zoom.http.DELETE("/groups/{groupId}/members/{memberId}", { params: { path: { groupId: "g", memberId: ".." } } }),
    ).rejects.toThrow(ZoomInputError);
    expect(sent).toEqual([]);
  });
});

describe("options", () => {
  const auth = staticToken("token");
  test.each<[string, object, string]>([
    ["no auth", {}, "options.auth"],
    ["an unknown option", { auth, timeuot: 1 }, "options.timeuot"],
    ["an address over plain http", { auth, baseUrl: "http://api.zoom.us/v2" }, "options.baseUrl"],
    ["an address that is none", { auth, baseUrl: "api.zoom.us" }, "options.baseUrl"],
    ["an address with a password", { auth, baseUrl: "https://a:b@api.zoom.us" }, "options.baseUrl"],
    ["a negative timeout", { auth, timeout: -1 }, "options.timeout"],
    ["no attempts", { auth, retry: { attempts: 0 } }, "options.retry.attempts"],
  ])("%s is refused by name", (_name, options, argument) => {
    expect(() => createZoomClient(options as never)).toThrow(ZoomInputError);
    try {
      createZoomClient(options as never);
    } catch (error) {
      expect(error).toMatchObject({ argument });
    }
  });

  test.each(["http://127.0.0.1:4010/v2", "http://localhost:1/v2/", "http://[::1]:1/v2", "https://api-eu.zoom.us/v2"])(
    "%s is good",
    (baseUrl) => {
      expect(() => createZoomClient({ auth, baseUrl })).not.toThrow();
    },
  );
});
