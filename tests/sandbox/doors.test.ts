/** Pages of other sites, which a browser on the same machine has open, neither read nor change the sandbox. */
import { request } from "node:http";
import { createSandbox, type Sandbox, type SandboxServer } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";

let sandbox: Sandbox;
let server: SandboxServer;
beforeAll(async () => {
  sandbox = createSandbox({ users: 5, quota: "off", clock: createManualClock() });
  server = await sandbox.listen(0, { hosts: ["zoom.internal"] });
});
afterAll(() => server.close());

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** By hand, because `fetch` sets some of these headers itself. */
function send(path: string, { method = "GET", headers = {}, body }: Sent = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const call = request(server.url + path, { method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    call.on("error", reject).end(body);
  });
}

const JSON_TYPE = { "content-type": "application/json" };
const own = () => new URL(server.url).host;

test.each(["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "a b"])(
  "the host %j is refused everywhere",
  async (host) => {
    for (const path of ["/", "/_sandbox/", "/v2/users"]) {
      const { status, text } = await send(path, { headers: { host } });
      expect({ path, refused: status === 403 || status === 400, users: text.includes("example.com") }).toEqual({
        path,
        refused: true,
        users: false,
      });
    }
  },
);

test.each(["localhost", "127.0.0.1:1", "[::1]", "LOCALHOST:4010", "app.localhost", "zoom.internal"])(
  "the host %j is this machine",
  async (host) => {
    expect((await send("/_sandbox/", { headers: { host } })).status).toBe(200);
  },
);

describe("a page of another origin", () => {
  test.each(["http://evil.example", "null", "http://localhost:1"])("at %s changes nothing", async (origin) => {
    const users = sandbox.account.users.size;
    const body = JSON.stringify({ users: 9 });
    const headers = { origin, ...JSON_TYPE };
    expect((await send("/_sandbox/reset", { method: "POST", headers, body })).status).toBe(403);
    expect((await send("/_sandbox/", { headers: { origin } })).status).toBe(403);
    expect((await send("/v2/users", { headers: { origin } })).status).toBe(403);
    expect(sandbox.account.users.size).toBe(users);
  });

  test("is let through by a proxy, which has the token", async () => {
    const headers = { origin: "http://localhost:5173", authorization: "Bearer nobody" };
    expect((await send("/v2/users", { headers })).status).toBe(401);
  });
});

test("the sandbox's own page may do everything", async () => {
  const headers = { origin: `http://${own()}`, ...JSON_TYPE };
  expect((await send("/_sandbox/clock", { method: "POST", headers, body: '{"advance":1}' })).status).toBe(200);
});

test("nobody may frame what is for people, or guess its type", async () => {
  for (const path of ["/", "/_sandbox/"]) {
    expect((await send(path)).headers).toMatchObject({
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
    });
  }
});

test.each([
  ["/", "text/html", "page.js"],
  ["/_sandbox/page/page.js", "text/javascript", "EventSource"],
  ["/_sandbox/page/page.css", "text/css", "color-scheme"],
  ["/_sandbox/page/icon.svg", "image/svg+xml", "<svg"],
  ["/favicon.ico", "image/svg+xml", "<svg"],
])(
  "%s takes nothing from elsewhere and runs nothing that stands in the page, also in process",
  async (path, type, part) => {
    const { headers, text } = await send(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    expect(headers["content-type"]).toContain(type);
    expect(text).toContain(part);
    expect(text).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/);
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/i);
    const inProcess = await sandbox.fetch(`http://localhost${path}`);
    expect(await inProcess.text()).toBe(text);
    expect(inProcess.headers.get("content-security-policy")).toBe(policy);
    expect(sandbox.journal.count({ path })).toBe(0);
  },
);

test.each([
  ["POST", "/reset"],
  ["POST", "/clock"],
  ["PUT", "/faults"],
  ["DELETE", "/faults"],
  ["POST", "/answers"],
  ["DELETE", "/journal"],
])("%s %s takes JSON and nothing that a form could send", async (method, path) => {
  const before = sandbox.snapshot();
  for (const type of [
    "application/x-www-form-urlencoded",
    "text/plain",
    "multipart/form-data; boundary=x",
    undefined,
  ]) {
    const { status, text } = await send(`/_sandbox${path}`, {
      method,
      headers: type === undefined ? {} : { "content-type": type },
    });
    expect({ type, status, text }).toEqual({ type, status: 400, text: expect.stringContaining("application/json") });
  }
  expect(sandbox.snapshot()).toBe(before);
});

test("a body without a length is read as any other", async () => {
  const headers = { ...JSON_TYPE, "transfer-encoding": "chunked" };
  const { status } = await send("/_sandbox/clock", { method: "POST", headers, body: '{"advance":1}' });
  expect(status).toBe(200);
});

test("a body that is too large is refused before it is kept, and is in the journal", async () => {
  const body = JSON.stringify({ name: "x".repeat(2 * 1024 * 1024) });
  for (const headers of [JSON_TYPE, { ...JSON_TYPE, "transfer-encoding": "chunked" }]) {
    const { status, text } = await send("/v2/groups", { method: "POST", headers, body });
    expect({ status, body: JSON.parse(text) }).toEqual({
      status: 413,
      body: { code: 413, message: expect.stringContaining("bytes") },
    });
  }
  expect(sandbox.journal.last).toMatchObject({ status: 413, path: "/v2/groups" });
});
