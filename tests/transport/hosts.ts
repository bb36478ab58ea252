/**
 * Each host is a real server: `fetch` maps host names to their ports. What counts is what each server saw, above all
 * which of them saw the token.
 */
import { createReceive } from "../../src/transport/fetch-reply.js";
import { createRedirects } from "../../src/transport/redirects.js";
import type { Send } from "../../src/transport/types.js";
import {
  closedPort,
  json,
  operation,
  request,
  startServer,
  testDeps,
  type Answer,
  type TestServer,
} from "./support.js";

export const API = "https://api.zoom.us";
export const REGION = "https://api-eu.zoom.us";
export const ZOOM = "https://zoom.us";
export const VANITY = "https://acme.zoom.us";
export const FOREIGN = "https://evil.example";
export const PLAIN = "http://api.zoom.us";
export const OWN = "http://127.0.0.1:4010";
export const ALL = [API, REGION, ZOOM, VANITY, FOREIGN, PLAIN, OWN];
export const DOWN = "https://down.zoom.us";

const servers = new Map<string, TestServer>();
let closed: number;

/** One server for each host, empty before each test. */
export function useHosts(): void {
  beforeAll(async () => {
    for (const origin of ALL) servers.set(origin, await startServer());
    closed = await closedPort();
  });
  afterAll(() => Promise.all([...servers.values()].map((server) => server.close())));
  beforeEach(() => {
    for (const server of servers.values()) {
      server.seen.length = 0;
      server.script = [];
      server.otherwise = json(200, { ok: true });
    }
  });
}

export function at(origin: string): TestServer {
  const server = servers.get(origin);
  if (!server) throw new Error(`There is no server for ${origin}.`);
  return server;
}

/** Asks the server that stands for the host. Whatever else is asked goes to the foreign one, which must not see it. */
export const deps = testDeps({
  fetch: (url, init) => {
    const { origin, pathname, search } = new URL(url);
    const target = origin === DOWN ? `http://127.0.0.1:${closed}` : at(servers.has(origin) ? origin : FOREIGN).origin;
    return fetch(target + pathname + search, init);
  },
});
export const layers = (baseUrl = `${API}/v2`): Send => createRedirects(baseUrl)(createReceive(deps));

export const TOKEN = "Bearer secret-token";
export const call = (method = "GET", body: BodyInit | null = null, url = `${API}/v2/users?secret=query`) =>
  request(url, {
    method,
    body,
    headers: { authorization: TOKEN, "x-own": "1", ...(body === null ? {} : { "content-type": "application/json" }) },
    operation: operation({ path: "/users" }),
  });
export const to = (status: number, location: string): Answer => json(status, { moved: location }, { location });
export const hosts = () => ALL.filter((origin) => at(origin).seen.length > 0);
export const tokens = () =>
  ALL.filter((origin) => at(origin).seen.some(({ headers }) => headers.authorization !== undefined));
