/** Pages of origins that were named may call the sandbox from a browser, and the documentation lies at /docs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSandbox, type SandboxServer } from "../../src/sandbox/index.js";
import { createManualClock } from "../../src/shared/clock.js";

const ORIGIN = "https://docs.example.com";
const folder = mkdtempSync(path.join(tmpdir(), "site-"));
const sandbox = createSandbox({ users: 5, quota: "off", clock: createManualClock() });
let server: SandboxServer;

beforeAll(async () => {
  mkdirSync(path.join(folder, "site/codes"), { recursive: true });
  writeFileSync(path.join(folder, "secret.txt"), "secret");
  writeFileSync(path.join(folder, "site/index.html"), "<p>home</p>");
  writeFileSync(path.join(folder, "site/codes/index.html"), "<p>codes</p>");
  server = await sandbox.listen(0, { origins: [ORIGIN], docs: path.join(folder, "site") });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** By hand: `fetch` neither sends an origin of ours nor leaves a path as it is. */
function send(
  target: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  const { hostname, port } = new URL(server.url);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const call = request({ hostname, port, path: target, method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    call.on("error", reject).end();
  });
}

const preflight = (origin: string) => ({
  method: "OPTIONS",
  headers: {
    origin,
    "access-control-request-method": "PATCH",
    "access-control-request-headers": "authorization,content-type",
    "access-control-request-private-network": "true",
  },
});

test("a browser may send a page's call with a token, if its origin was named", async () => {
  const { status, headers } = await send("/v2/groups/x", preflight(ORIGIN));
  expect(status).toBe(204);
  expect(headers).toMatchObject({
    "access-control-allow-origin": ORIGIN,
    "access-control-allow-headers": "authorization,content-type",
    "access-control-allow-methods": expect.stringContaining("PATCH"),
    "access-control-allow-private-network": "true",
  });
  const answer = await send("/v2/groups", { headers: { origin: ORIGIN, authorization: "Bearer wrong" } });
  expect(answer.status).toBe(401);
  expect(answer.headers["access-control-allow-origin"]).toBe(ORIGIN);
});

test.each(["https://evil.example", "http://docs.example.com", "https://docs.example.com.evil.example", "null"])(
  "the origin %j gets nothing",
  async (origin) => {
    const { headers, status } = await send("/v2/groups", preflight(origin));
    expect(status).toBe(403);
    expect(headers).not.toHaveProperty("access-control-allow-origin");
    expect((await send("/_sandbox/users", { headers: { origin } })).status).toBe(403);
    const tool = await send("/v2/groups", { headers: { origin, authorization: "Bearer wrong" } });
    expect(tool.headers).not.toHaveProperty("access-control-allow-origin");
  },
);

test.each(["docs.example.com", "https://docs.example.com/", "*"])("%j is no origin", async (origin) => {
  await expect(sandbox.listen(0, { origins: [origin] })).rejects.toThrow("is not an origin");
});

test("the documentation is there, with a slash at the end of folders", async () => {
  expect(await send("/docs/")).toMatchObject({ status: 200, text: "<p>home</p>" });
  expect(await send("/docs")).toMatchObject({ status: 302, headers: { location: "/docs/" } });
  expect(await send("/docs/codes")).toMatchObject({ status: 302, headers: { location: "/docs/codes/" } });
  expect((await send("/docs/none")).status).toBe(404);
});

test.each([
  "/docs/../secret.txt",
  "/docs/%2e%2e/secret.txt",
  "/docs/..%2fsecret.txt",
  "/docs/..%5csecret.txt",
  "/docs//../secret.txt",
])("%s leads nowhere", async (target) => {
  const { text, status } = await send(target);
  expect({ found: text.includes("secret"), status }).toEqual({ found: false, status: expect.any(Number) });
  expect(status).toBeGreaterThanOrEqual(400);
});

test("a folder without pages is refused", async () => {
  await expect(sandbox.listen(0, { docs: folder })).rejects.toThrow("holds no documentation");
});
