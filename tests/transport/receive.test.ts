import zlib from "node:zlib";
import { ZoomConnectionError, ZoomResponseError } from "../../src/errors/classes.js";
import { createReceive } from "../../src/transport/fetch-reply.js";
import { failure, json, request, startServer, testDeps, text, type TestServer } from "./support.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => void (server.seen.length = 0));

const receive = createReceive(testDeps());
const limited = createReceive(testDeps(), { maxResponseBytes: 1000 });

test("what was given is what the server gets", async () => {
  const headers = { authorization: "Bearer t", "content-type": "application/json" };
  const reply = await receive(request(`${server.origin}/users?a=1`, { method: "POST", headers, body: '{"x":1}' }));
  expect(server.seen).toMatchObject([{ method: "POST", url: "/users?a=1", body: '{"x":1}', headers }]);
  expect(reply).toMatchObject({ status: 200, text: '{"ok":true}', url: `${server.origin}/users?a=1` });
  expect(reply.headers.get("content-type")).toContain("json");
});

test("a stream goes out as body", async () => {
  const body = new Blob(["a".repeat(70_000), "b".repeat(70_000)]).stream();
  await receive(request(server.origin, { method: "POST", body }));
  expect(server.seen[0]?.body).toBe("a".repeat(70_000) + "b".repeat(70_000));
});

test("redirects are not followed", async () => {
  server.script = [json(302, {}, { location: "/elsewhere" })];
  expect((await receive(request(server.origin))).status).toBe(302);
  expect(server.seen).toHaveLength(1);
});

const LONG = JSON.stringify({ text: "äöü€😀".repeat(60_000) });

test.each<[string, (body: string) => ReturnType<typeof text>]>([
  ["with a length", (body) => text(200, body, { "content-length": Buffer.byteLength(body) })],
  ["in chunks", (body) => text(200, body, { "transfer-encoding": "chunked" })],
  [
    "gzip",
    (body) => (response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(zlib.gzipSync(body)),
  ],
  [
    "gzip with its length",
    (body) => (response) => {
      const packed = zlib.gzipSync(body);
      response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.length }).end(packed);
    },
  ],
  [
    "byte by byte over the boundaries of characters",
    (body) => async (response) => {
      response.writeHead(200);
      const bytes = Buffer.from(body.slice(0, 40));
      for (const byte of bytes) await new Promise<void>((resolve) => response.write(Buffer.of(byte), () => resolve()));
      response.end(Buffer.from(body.slice(40)));
    },
  ],
])("a body %s arrives whole", async (_name, answer) => {
  for (const body of [LONG, '{"a":"ä"}', "x"]) {
    server.script = [answer(body)];
    expect((await receive(request(server.origin))).text).toBe(body);
  }
});

test.each<[string, number, string, string]>([
  ["204", 204, "GET", ""],
  ["200 without a body", 200, "GET", ""],
  ["HEAD", 200, "HEAD", ""],
])("%s has an empty body", async (_name, status, method, expected) => {
  server.script = [json(status, undefined, status === 200 && method === "GET" ? { "content-length": 0 } : {})];
  expect((await receive(request(server.origin, { method }))).text).toBe(expected);
});

test("HEAD may announce any length", async () => {
  server.script = [text(200, "", { "content-length": 5_000_000 })];
  expect((await limited(request(server.origin, { method: "HEAD" }))).text).toBe("");
});

describe("a body that is too long", () => {
  const body = (length: number) => `<${"x".repeat(length - 1)}`;

  test.each<[string, ReturnType<typeof text>]>([
    ["announced", text(200, body(1001), { "content-length": 1001 })],
    ["in chunks", text(200, body(1001))],
    [
      "after decompression",
      (response) => void response.writeHead(200, { "content-encoding": "gzip" }).end(zlib.gzipSync(body(5_000_000))),
    ],
    [
      "without end",
      function forever(response) {
        response.writeHead(200);
        const more = () => void (response.destroyed || response.write(body(65_536), more));
        more();
      },
    ],
  ])("%s is refused with its start", async (_name, answer) => {
    server.script = [answer];
    const error = await failure(limited(request(server.origin)), ZoomResponseError);
    expect(error).toMatchObject({ status: 200 });
    expect(error.excerpt).toMatch(/^<x+$/);
    expect(error.excerpt.length).toBeLessThanOrEqual(200);
    expect(error.message).toMatch(/longer than 1000 bytes.*`maxResponseBytes`/);
    expect(error.headers).toBeInstanceOf(Headers);
  });

  test("is not too long at the limit", async () => {
    server.script = [text(200, body(1000), { "content-length": 1000 }), text(200, body(1000))];
    expect((await limited(request(server.origin))).text).toHaveLength(1000);
    expect((await limited(request(server.origin))).text).toHaveLength(1000);
  });

  test("is more than 32 MiB unless told otherwise", async () => {
    const length = 32 * 2 ** 20;
    server.script = [text(200, body(length)), text(200, body(length + 1))];
    expect((await receive(request(server.origin))).text).toHaveLength(length);
    await failure(receive(request(server.origin)), ZoomResponseError);
  });

  test("does not keep its connection, nor the ones of others", async () => {
    server.script = [text(200, body(2_000_000))];
    await failure(limited(request(server.origin)), ZoomResponseError);
    expect((await limited(request(server.origin))).text).toBe('{"ok":true}');
  });
});

test("a body with a wrong compression is no answer", async () => {
  server.script = [text(200, "this is no gzip", { "content-encoding": "gzip" })];
  await failure(receive(request(server.origin)), ZoomConnectionError);
});

test("a fetch of one's own may give a body of any kind", async () => {
  const own = (response: Response) =>
    createReceive(testDeps({ fetch: async () => response }))(request("https://api.zoom.us/v2/users"));
  expect((await own(new Response("text"))).text).toBe("text");
  expect((await own(new Response(null))).text).toBe("");
  expect((await own(new Response("", { headers: { "content-length": "0" } }))).text).toBe("");
  expect((await own(new Response("12345", { headers: { "content-length": "many" } }))).text).toBe("12345");
  expect((await own(new Response("12345", { headers: { "content-length": "3" } }))).text).toBe("12345");
});

test("connections are used again", async () => {
  const ports = new Set<number | undefined>();
  const big = text(200, "x".repeat(300_000), { "content-length": 300_000 });
  server.script = Array.from({ length: 50 }, () => (response, seen) => {
    ports.add(response.socket?.remotePort);
    big(response, seen);
  });
  for (let call = 0; call < 50; call++) await receive(request(server.origin));
  expect(ports.size).toBeLessThanOrEqual(8);
});
