/** Every option that openapi-fetch documents (openapi-ts.dev/openapi-fetch/api), side by side with a bare client. */
import { json, text } from "../transport/support.js";
import { clients, outcome, same, server } from "./side-by-side.js";

const user = { params: { path: { userId: "a@b.c" } } };

test("path and query parameters", async () => {
  const query = {
    status: "active",
    page_size: 30,
    ids: ["a", "b c"],
    none: null,
    not: undefined,
    deep: { a: 1, b: "x" },
  };
  const { seen } = await same((client) => client.GET("/users/{userId}", { params: { ...user.params, query } }));
  expect(seen[0]?.url).toBe("/v2/users/a%40b.c?status=active&page_size=30&ids=a,b%20c&deep[a]=1&deep[b]=x");
});

test.each([
  [{ array: { style: "form", explode: true } }],
  [{ array: { style: "spaceDelimited", explode: false } }],
  [{ array: { style: "pipeDelimited", explode: false }, allowReserved: true }],
  [{ object: { style: "form", explode: false } }],
  [(query: object) => `all=${Object.keys(query).join("-")}`],
])("querySerializer %j", async (querySerializer) => {
  const query = { ids: ["a/b", "c"], deep: { a: "1" } };
  const { seen } = await same((client) => client.GET("/users", { params: { query }, querySerializer }));
  expect(seen).toHaveLength(1);
});

test("pathSerializer", async () => {
  const pathSerializer = (path: string, { userId }: Record<string, unknown>) => path.replace("{userId}", `x-${userId}`);
  const { seen } = await same((client) =>
    client.GET("/users/{userId}", { params: { path: { userId: "u" } }, pathSerializer }),
  );
  expect(seen[0]?.url).toBe("/v2/users/x-u");
});

test("headers are merged, null takes one away, lists set it several times", async () => {
  const headers = { "X-A": "1", "X-List": ["a", "b"], "X-No": undefined, "X-Number": 5, "Content-Type": null };
  const { seen } = await same((client) => client.POST("/users", { headers, body: { a: 1 } }));
  expect(seen[0]?.headers).toMatchObject({ "x-a": "1", "x-list": "a, b", "x-number": "5" });
  await same((client) => client.GET("/users", { headers: new Headers({ "x-b": "2" }) }));
});

test.each(["json", "text", "blob", "arrayBuffer", "stream"])("parseAs %s", async (parseAs) => {
  const { result } = await same((client) => client.GET("/users", { parseAs }));
  expect(result).toHaveProperty("data");
});

test.each(["text", "blob", "arrayBuffer", "stream"])("parseAs %s of bytes", async (parseAs) => {
  const bytes = Buffer.from([0, 255, 128, 10]);
  server.otherwise = (response) => response.writeHead(200, { "content-type": "image/png" }).end(bytes);
  const { result } = await same((client) => client.GET("/users", { parseAs }));
  expect(result).not.toHaveProperty("thrown");
});

test("bodies: objects, lists, texts, null, forms", async () => {
  const form = new FormData();
  form.set("a", "1");
  form.set("file", new File(["x"], "x.txt"));
  for (const body of [{ a: [1, { b: null }] }, ["a"], "text", null, form]) {
    const { seen } = await same((client) => client.POST("/users", { body }));
    expect(seen[0]?.body).not.toBe("");
  }
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  // A bare client looks at the class of a function, which is another one in the realm of these tests.
  const { seen } = await outcome(
    (client) => client.POST("/users", { headers, body: { a: 1, b: "x y" } }),
    clients().ours,
  );
  expect(seen[0]?.body).toBe("a=1&b=x+y");
});

test.each([
  ["a URLSearchParams", () => new URLSearchParams({ a: "x y" })],
  ["a Blob", () => new Blob(["blob"], { type: "text/x" })],
  ["bytes", () => new Uint8Array([1, 2])],
  ["a stream", () => new Blob(["streamed"]).stream()],
  ["text", () => "text"],
])("bodySerializer that gives %s", async (_name, serialized) => {
  const bodySerializer = () => serialized();
  const init = { body: {}, bodySerializer, headers: { "content-type": "text/plain" }, duplex: "half" };
  const { seen } = await same((client) => client.POST("/users", init));
  expect(seen[0]?.body).not.toBe("");
});

test.each([
  [
    "a URLSearchParams",
    () => new URLSearchParams({ a: "x y" }),
    "a=x+y",
    "application/x-www-form-urlencoded;charset=UTF-8",
  ],
  ["a Blob", () => new Blob(["blob"], { type: "text/x" }), "blob", "text/x"],
  ["bytes", () => new Uint8Array([65, 66]), "AB", undefined],
  ["a stream", () => new Blob(["streamed"]).stream(), "streamed", undefined],
])("%s, which a bare client would send as {}, is sent as it is", async (_name, body, sent, type) => {
  const { seen } = await outcome((client) => client.POST("/users", { body: body() }), clients().ours);
  expect(seen[0]).toMatchObject({ body: sent });
  expect(seen[0]?.headers?.["content-type"]).toBe(type);
});

test("a form whose media type is named without a boundary gets one", async () => {
  const init = { body: { a: "1" }, headers: { "content-type": "multipart/form-data" } };
  const { seen } = await outcome((client) => client.POST("/users", init), clients().ours);
  expect(seen[0]?.headers?.["content-type"]).toBe("multipart/form-data; boundary=BOUNDARY");
  expect(seen[0]?.body).toContain('name="a"\r\n\r\n1\r\n');
});

test("baseUrl and fetch of one call", async () => {
  const baseUrl = `${server.origin}/other/`;
  const { seen } = await same((client) => client.GET("/users", { baseUrl }));
  expect(seen[0]?.url).toBe("/other/users");
  const fetch = async (request: Request) =>
    new Response(JSON.stringify({ url: request.url, has: request.headers.has("x-a") }));
  const replaced = await same((client) => client.GET("/users", { fetch, headers: { "x-a": "1" } }));
  expect(replaced).toMatchObject({ seen: [], result: { data: { has: true } } });
});

test.each([
  ["204", json(204, undefined)],
  ["200 without a body", text(200, "", { "content-type": "application/json" })],
  ["200 with a length of 0", text(200, "", { "content-length": "0" })],
  ["201", json(201, { id: 1 })],
  ["400 with JSON", json(400, { code: 300, message: "no" })],
  ["400 with text", text(400, "<p>no</p>", { "content-type": "text/html" })],
  ["404 without a body", text(404, "")],
  ["500 with JSON cut off", text(500, '{"a":')],
])("an answer of %s", async (_name, answer) => {
  server.otherwise = answer;
  const { result } = await same((client) => client.GET("/users"));
  expect(result).not.toHaveProperty("thrown");
});

test("white space where JSON was asked for is no data", async () => {
  server.otherwise = text(200, " \r\n", { "content-type": "application/json" });
  expect(await clients().ours.GET("/users")).toMatchObject({ data: undefined });
});

test("the options of fetch reach it", async () => {
  const seen: unknown[] = [];
  const { createZoomClient } = await import("../../src/index.js");
  const fetch = async (_url: string, init: RequestInit) => {
    seen.push([init.cache, init.keepalive, init.redirect, init.method]);
    return Response.json({});
  };
  await createZoomClient({ auth: "t", fetch }).http.GET("/users", { cache: "no-store", keepalive: true });
  expect(seen).toEqual([["no-store", true, "manual", "GET"]]);
});

test("request is the method by its name", async () => {
  const ours = clients().ours as never as { request(...args: unknown[]): Promise<unknown> };
  await ours.request("delete", "/users/{userId}", user);
  expect(server.seen[0]).toMatchObject({ method: "DELETE", url: "/v2/users/a%40b.c" });
  await expect(ours.request("HEAD", "/users")).rejects.toThrow("`method` must be one of GET");
});
