/**
 * What a call costs on top of the platform's fetch, as ratios of CPU time in one run.
 * The ways are interleaved in small rounds, so that whatever else the machine does falls on all of them alike.
 */
import createClient from "openapi-fetch";
import type { paths } from "../generated/types.js";
import { createZoomClient, staticToken } from "../src/index.js";
import { startServer } from "./local-server.js";

const ROUNDS = Number(process.env.ROUNDS ?? 480);
const CALLS = 40;

const server = await startServer();
const userId = "KDcuGIm1QgePTO8WbOqwIQ";
const token = "bench-token";

const bare = createClient<paths>({ baseUrl: server.url, headers: { authorization: `Bearer ${token}` } });
const zoom = createZoomClient({ auth: staticToken(token), baseUrl: server.url });

const ways: Record<string, () => Promise<unknown>> = {
  "global fetch": async () => {
    const response = await fetch(`${server.url}/users/${encodeURIComponent(userId)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return response.json();
  },
  "openapi-fetch": async () => (await bare.GET("/users/{userId}", { params: { path: { userId } } })).data,
  "zoom-directory": () => zoom.users.get({ path: { userId } }),
  "zoom-directory, http": async () => (await zoom.http.GET("/users/{userId}", { params: { path: { userId } } })).data,
};

// All orders in turn: a way pays for the garbage of the one before it, which must not always be the same.
const orders = permutations(Object.keys(ways));
const spent: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of orders[round % orders.length] ?? []) {
    const before = process.cpuUsage();
    for (let call = 0; call < CALLS; call += 1) await ways[name]?.();
    const { user, system } = process.cpuUsage(before);
    // The first rounds warm up.
    if (round >= ROUNDS / 6) spent[name]?.push((user + system) / CALLS);
  }
}
server.stop();

function permutations(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]];
  return names.flatMap((name) => permutations(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const base = median(spent["global fetch"] ?? []);
for (const [name, values] of Object.entries(spent)) {
  console.log(
    `${name.padEnd(22)} ${median(values).toFixed(1).padStart(7)} µs of CPU a call   ${(median(values) / base).toFixed(3)} × global fetch`,
  );
}
