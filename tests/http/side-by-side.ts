/** A bare openapi-fetch and `zoom.http` on the same server: what each sent, and what its caller got. */
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { createZoomClient } from "../../src/index.js";
import { json, startServer, type Seen, type TestServer } from "../transport/support.js";

export type AnyClient = Pick<Client<object>, "use" | "eject"> &
  Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", (path: string, init?: object) => Promise<Result>>;

export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

export let server: TestServer;

beforeEach(async () => {
  server = await startServer(json(200, { id: "u1" }));
});
afterEach(() => server.close());

/** Both clients on the server's address; the bare one is told of the list style that Zoom wants. */
export function clients(): { bare: AnyClient; ours: AnyClient } {
  const baseUrl = `${server.origin}/v2`;
  const bare = createClient<paths>({ baseUrl, querySerializer: { array: { style: "form", explode: false } } });
  const ours = createZoomClient({ auth: "token", baseUrl, retry: false }).http;
  // Documented features are tried on any path, also on those that the types do not know.
  return { bare: bare as never, ours: ours as never };
}

export interface Outcome {
  /** What the server saw. */
  readonly seen: Partial<Seen>[];
  readonly result: unknown;
}

/** Runs `use` with both clients and expects the same of both. Gives what it was. */
export async function same(use: (client: AnyClient) => Promise<unknown>): Promise<Outcome> {
  const { bare, ours } = clients();
  const expected = await outcome(use, bare);
  expect(await outcome(use, ours)).toEqual(expected);
  return expected;
}

export async function outcome(use: (client: AnyClient) => Promise<unknown>, client: AnyClient): Promise<Outcome> {
  server.seen.length = 0;
  const result = await use(client).catch((error: unknown) => ({ thrown: String(error) }));
  return { seen: server.seen.map(shown), result: await plain(result) };
}

/** Without what every client has of its own, and without the random parts of a boundary. */
function shown({ method, url, headers, body }: Seen): Partial<Seen> {
  const { authorization: _token, connection: _connection, "user-agent": _agent, host: _host, ...rest } = headers;
  const boundary = /boundary=(.*)$/.exec(rest["content-type"] ?? "")?.[1];
  const anonymous = (text: string) => (boundary ? text.replaceAll(boundary, "BOUNDARY") : text);
  if (rest["content-type"]) rest["content-type"] = anonymous(rest["content-type"]);
  // A stream has no length before it is read.
  if (rest["transfer-encoding"]) delete rest["transfer-encoding"];
  else delete rest["content-length"];
  return { method, url, headers: rest, body: anonymous(body) };
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Response) return { status: value.status, type: value.headers.get("content-type") };
  if (value instanceof Blob) return { blob: await value.text(), type: value.type };
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (value instanceof ReadableStream) return { stream: await new Response(value).text() };
  if (Array.isArray(value)) return Promise.all(value.map(plain));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(async ([key, inner]) => [key, await plain(inner)]);
  return Object.fromEntries(await Promise.all(entries));
}
