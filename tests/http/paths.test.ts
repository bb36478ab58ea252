/** `zoom.http` on paths that the types do not allow: what the transport makes of them. */
import fc from "fast-check";
import { createZoomClient, ZoomInputError, type ZoomEvent } from "../../src/index.js";
import { routes } from "../../src/request/route.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createManualClock, systemClock } from "../../src/shared/clock.js";

type AnyPath = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

function setUp() {
  const clock = createManualClock();
  const sandbox = createSandbox({ users: 3, clock });
  const events: ZoomEvent[] = [];
  const { http } = createZoomClient({
    ...sandbox.clientOptions(),
    on: (event) => events.push(event),
    // No jitter: a backoff ends at once.
    deps: { clock: systemClock, random: () => 0 },
  });
  // A path that is no template does not compile; JavaScript has no such scruples.
  const any = http as never as Record<"GET" | "PUT" | "POST" | "DELETE" | "PATCH", AnyPath>;
  const shown = () => [
    ...new Set(events.flatMap((event) => ("path" in event ? [`${event.operation} ${event.path}`] : []))),
  ];
  return { sandbox, any, events, shown };
}

test.each([
  ["an id in the path", "/users/jchill@example.com", "users.get /users/{userId}"],
  ["an id in the path, and a query", "/users/jchill@example.com?login_type=1", "users.get /users/{userId}"],
  ["ids in part", "/groups/g1/members", "groups.listMembers /groups/{groupId}/members"],
  ["a word that is an operation of its own", "/users/email?email=a@b.c", "users.checkEmail /users/email"],
  ["a path of another API", "/meetings/85746065/registrants", "undefined /meetings/{}/registrants"],
  ["an id that begins like a word", "/meetings/abcDEF123/x-1", "undefined /meetings/{}/{}"],
  ["an id that ends like a word", "/meetings/123abc", "undefined /meetings/{}"],
  ["a template of another API", "/phone/users/Z1a", "undefined /phone/users/{}"],
])("events show %s without the id", async (_name, path, expected) => {
  const { any, shown } = setUp();
  await any.GET(path);
  expect(shown()).toEqual([expected]);
});

test("a template of another API is shown without the id that fills it", async () => {
  const { any, shown } = setUp();
  await any.GET("/meetings/{meetingId}/polls", { params: { path: { meetingId: "123" } } });
  expect(shown()).toEqual(["undefined /meetings/{}/polls"]);
});

test("no event of a path with an id in it holds the id", async () => {
  await fc.assert(
    fc.asyncProperty(fc.stringMatching(/^[A-Z0-9][A-Za-z0-9_-]{21}$/), async (id) => {
      const { any, events } = setUp();
      await any.GET(`/users/${id}/somewhere/${id}`);
      await any.DELETE(`/groups/${id}/members/${id}`);
      expect(events.length).toBeGreaterThan(3);
      expect(JSON.stringify(events)).not.toContain(id);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ["a dot segment", "/groups/g1/members/..", "dot segment"],
  ["an encoded dot segment", "/groups/g1/members/%2E%2e", "dot segment"],
  ["one dot", "/users/.", "dot segment"],
  ["an empty id", "/groups//members/m1", "empty segment"],
  ["an empty last id", "/users/", "empty segment"],
  ["a half encoded dot segment", "/users/.%2e/groups", "dot segment"],
  ["a backslash", "/groups/g1/members/m1\\..", "backslash"],
  ["a dot segment around a tab", "/groups/g1/members/.\t.", "control character"],
  ["a path without slash", "users/u1", "begin with a slash"],
  ["an address", "https://api.zoom.us/v2/users/u1", "begin with a slash"],
  ["nothing", "", "begin with a slash"],
  ["a query alone", "?a=1", "begin with a slash"],
])("%s is refused before anything is sent", async (_name, path, problem) => {
  const { any, sandbox } = setUp();
  const call = any.DELETE(path);
  await expect(call).rejects.toThrow(ZoomInputError);
  await expect(call).rejects.toThrow(problem);
  expect(sandbox.journal.entries()).toEqual([]);
});

test("whatever is sent has the segments that were given", async () => {
  let sent = 0;
  const part = fc.oneof(fc.constantFrom("..", ".", "%2e", "\\", "\t", "a", "%2f", "", "{x}", "é", " "), fc.string());
  const segment = fc.array(part, { maxLength: 3 }).map((parts) => parts.join("").replace(/[/?#]/g, ""));
  await fc.assert(
    fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 5 }), async (segments) => {
      const urls: string[] = [];
      const http = createZoomClient({
        auth: "token",
        fetch: async (url) => {
          urls.push(url);
          return new Response("{}");
        },
      }).http as never as Record<"GET", AnyPath>;
      const path = segments.map((one) => `/${one}`).join("");
      const init = { params: { path: { x: "filled" } } };
      const refused = await http.GET(path, init).then(
        () => false,
        (error: unknown) => error instanceof ZoomInputError,
      );
      sent += urls.length;
      expect(urls).toHaveLength(refused ? 0 : 1);
      for (const url of urls) expect(new URL(url).pathname.split("/")).toHaveLength(segments.length + 2);
    }),
    { numRuns: 1000 },
  );
  expect(sent).toBeGreaterThan(50);
  expect(sent).toBeLessThan(950);
});

test("a brace that does not close stays what it is", async () => {
  const { any, sandbox } = setUp();
  await any.GET("/users/{userId", { params: { path: { userId: "u" } } });
  expect(sandbox.journal.entries().map(({ path }) => path)).toContain("/v2/users/%7BuserId");
});

const writes = routes.filter(
  ({ operation, template }) => operation.method !== "GET" && template.includes("{") && operation.master !== "only",
);
test.each(writes.map(({ operationId, operation, template }) => ({ operationId, operation, template })))(
  "$operationId with ids in its path is repeated as the spec says",
  async ({ operationId, operation, template }) => {
    const { any, sandbox } = setUp();
    sandbox.faults.script(operationId, ["server_error"]);
    await any[operation.method as "PUT"](template.replace(/\{\w+\}/g, "KDcuGIm1QgePTO8WbOqwIQ"), { body: {} });
    expect(sandbox.journal.entries({ operationId })).toHaveLength(operation.idempotent ? 2 : 1);
  },
);
