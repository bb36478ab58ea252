import zlib from "node:zlib";
import { ZoomConnectionError, ZoomResponseError } from "../../src/index.js";
import { testClient, TOKEN, USER, type TestClientOptions } from "./client.js";
import { failure, json, startServer, text, type Answer, type TestServer } from "./support.js";

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
  server.script = [];
});

const client = (options: TestClientOptions = {}) => testClient({ baseUrl: server.origin, ...options });
/** The text of an answer, as it came. */
const read = async (options?: TestClientOptions): Promise<unknown> =>
  (await client(options).http.GET("/users", { parseAs: "text" })).data;

test("what was given is what the server gets", async () => {
  const body = { name: "Grüße" };
  server.script = [json(201, { id: "g" })];
  await client().zoom.groups.create({ body, headers: { "x-own": "1" } });
  const headers = { authorization: `Bearer ${TOKEN}`, "content-type": "application/json", "x-own": "1" };
  expect(server.seen).toMatchObject([{ method: "POST", url: "/groups", headers }]);
  expect(JSON.parse(Buffer.from(server.seen[0]?.body ?? "", "latin1").toString())).toEqual(body);
});

const LONG = JSON.stringify({ text: "äöü€😀".repeat(60_000) });

test.each<[string, (body: string) => Answer]>([
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
    expect(await read()).toBe(body);
  }
});

test.each<[string, Answer]>([
  ["204", json(204, undefined)],
  ["200 without a body", json(200, undefined, { "content-length": 0 })],
  ["200 of no chunks", text(200, "")],
])("%s has an empty body", async (_name, answer) => {
  server.script = [answer];
  expect(await read()).toBeFalsy();
});

describe("a body that is too long", () => {
  const body = (length: number) => `<${"x".repeat(length - 1)}`;
  const maxResponseBytes = 1000;

  test.each<[string, Answer]>([
    ["announced", text(200, body(1001), { "content-length": 1001 })],
    ["announced, and never sent", (response) => void response.writeHead(200, { "content-length": 1001 }).write("<xxx")],
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
    const error = await failure(read({ maxResponseBytes }), ZoomResponseError);
    expect(error).toMatchObject({ status: 200, method: "GET", path: "/users", operation: "users.list" });
    expect(error.excerpt).toMatch(/^<x+$/);
    expect(error.excerpt.length).toBeLessThanOrEqual(200);
    expect(error.message).toMatch(/longer than 1000 bytes.*`maxResponseBytes`/);
    expect(error.headers).toBeInstanceOf(Headers);
    // It would only come again.
    expect(server.seen).toHaveLength(1);
  });

  test("is not too long at the limit", async () => {
    server.script = [text(200, body(1000), { "content-length": 1000 }), text(200, body(1000))];
    expect(await read({ maxResponseBytes })).toHaveLength(1000);
    expect(await read({ maxResponseBytes })).toHaveLength(1000);
  });

  test("is more than 32 MiB unless told otherwise", async () => {
    const length = 32 * 2 ** 20;
    server.script = [text(200, body(length)), text(200, body(length + 1))];
    expect(await read()).toHaveLength(length);
    await failure(read(), ZoomResponseError);
  });

  test("does not keep its connection, nor the ones of others", async () => {
    server.script = [text(200, body(2_000_000))];
    await failure(read({ maxResponseBytes }), ZoomResponseError);
    expect(await read({ maxResponseBytes })).toBe('{"ok":true}');
  });
});

test("a body with a wrong compression is no answer", async () => {
  server.script = [text(200, "this is no gzip", { "content-encoding": "gzip" })];
  await failure(read({ retry: false }), ZoomConnectionError);
});

test("a fetch of one's own may give a body of any kind", async () => {
  const own = (response: Response) => read({ fetch: async () => response });
  expect(await own(new Response("text"))).toBe("text");
  expect(await own(new Response("", { headers: { "content-length": "0" } }))).toBeFalsy();
  expect(await own(new Response(null))).toBeFalsy();
  expect(await own(new Response("12345", { headers: { "content-length": "many" } }))).toBe("12345");
  expect(await own(new Response("12345", { headers: { "content-length": "3" } }))).toBe("12345");
});

test("an error page of a gateway keeps its status and its text", async () => {
  server.script = [text(502, "<title>Bad gateway</title>", { "content-type": "text/html" })];
  const { error, response } = await client({ retry: false }).http.GET("/users");
  expect([response.status, error]).toEqual([502, "<title>Bad gateway</title>"]);
});

test("connections are used again", async () => {
  const ports = new Set<number | undefined>();
  const body = JSON.stringify({ x: "x".repeat(300_000) });
  const big = text(200, body, {
    "content-length": body.length,
    "content-type": "text/json",
  });
  server.script = Array.from({ length: 50 }, () => (response, seen) => {
    ports.add(response.socket?.remotePort);
    big(response, seen);
  });
  const { zoom } = client();
  for (let call = 0; call < 50; call++) await zoom.users.get(USER);
  expect(ports.size).toBeLessThanOrEqual(8);
});
