/**
 * Each host is a real server: `fetch` maps host names to their ports. What counts is what each server saw, above all
 * which of them saw the token.
 */
import { testClient, TOKEN, type TestClientOptions } from "./client.js";
import { closedPort, json, startServer, type Answer, type TestServer } from "./support.js";

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

/** A client whose requests go to the server that stands for the host. Any other host is the foreign one. */
export const clientAt = (baseUrl = `${API}/v2`, options: TestClientOptions = {}) =>
  testClient({
    baseUrl,
    fetch: (url, init) => {
      const { origin, pathname, search } = new URL(url);
      const target = origin === DOWN ? `http://127.0.0.1:${closed}` : at(servers.has(origin) ? origin : FOREIGN).origin;
      return fetch(target + pathname + search, init);
    },
    ...options,
  });

export const BEARER = `Bearer ${TOKEN}`;
export const to = (status: number, location: string): Answer => json(status, { moved: location }, { location });
export const hosts = () => ALL.filter((origin) => at(origin).seen.length > 0);
export const tokens = () =>
  ALL.filter((origin) => at(origin).seen.some(({ headers }) => headers.authorization === BEARER));
