/** The stores on a real Cluster: three nodes, each with a third of the slots, and every key of an account on one of them. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, createCluster } from "redis";
import { systemClock } from "../../src/index.js";
import { redisQuotaStore, redisTokenStore } from "../../src/redis/index.js";
import { given, ledger, mostWithin, times, window } from "./quota.js";

const NODES = 3;
const SLOTS = 16_384;

interface Node {
  readonly port: number;
  readonly bus: number;
  readonly process: ChildProcess;
  readonly client: Awaited<ReturnType<typeof connect>>;
}

const connect = (port: number) =>
  createClient({ socket: { host: "127.0.0.1", port } })
    .on("error", () => {})
    .connect();
const connectCluster = () =>
  createCluster({ rootNodes: nodes.map(({ port }) => ({ socket: { host: "127.0.0.1", port } })) })
    .on("error", () => {})
    .connect();

let folder: string;
let nodes: readonly Node[] = [];
let clusters: readonly Awaited<ReturnType<typeof connectCluster>>[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "cluster-"));
  const ports = await freePorts(2 * NODES);
  nodes = await Promise.all(times(NODES, (index) => startNode(ports[2 * index] ?? 0, ports[2 * index + 1] ?? 0)));
  const [first, ...others] = nodes;
  for (const { port, bus } of others)
    await first?.client.sendCommand(["CLUSTER", "MEET", "127.0.0.1", String(port), String(bus)]);
  for (const { client } of nodes)
    while (!(await client.sendCommand(["CLUSTER", "INFO"]))?.toString().includes("cluster_state:ok"))
      await new Promise((resolve) => setTimeout(resolve, 50));
  clusters = [await connectCluster(), await connectCluster()];
});
afterAll(async () => {
  for (const cluster of clusters) cluster.destroy();
  for (const { client, process } of nodes) {
    client.destroy();
    process.kill("SIGKILL");
    await once(process, "exit");
  }
  rmSync(folder, { recursive: true, force: true });
});

test("processes of an account share its limits, and accounts are spread over the nodes", async () => {
  const pools = [window({ window: 1_040 }), ledger({ limit: 30 })];
  const accounts = times(8, (index) => `api.zoom.us/account-${index}`);
  for (const account of accounts) {
    const books = await Promise.all(
      clusters.map((client) =>
        redisQuotaStore({ client }).connect({ account, clock: systemClock, report: ({ reason }) => fail(reason) }),
      ),
    );
    const slots = await Promise.all(times(30, (index) => given(books[index % 2]!.reserve(pools))));
    expect(
      mostWithin(
        slots.map(({ at }) => at),
        1_000,
      ),
    ).toBe(10);
    expect(await books[0]?.reserve(pools)).toMatchObject({ refused: { kind: "ledger" } });
    const [slot] = slots;
    if (slot) books[1]?.release(slot);
    expect(await books[1]?.inspect(pools)).toMatchObject([{}, { used: 29 }]);
  }
  const keys = await Promise.all(nodes.map(({ client }) => client.keys("*")));
  const nodesOf = (account: string) => keys.filter((list) => list.some((key) => key.includes(`{${account}}`))).length;
  expect(accounts.map(nodesOf)).toEqual(accounts.map(() => 1));
  expect(keys.filter((list) => list.length > 0).length).toBeGreaterThan(1);
});

test("tokens and leases are the same for all", async () => {
  const [one, two] = clusters.map((client) => redisTokenStore({ client }));
  for (const key of times(8, String)) {
    const token = { accessToken: `a${key}`, expiresAt: Date.now() + 3_600_000 };
    const lease = await one?.lease(key, 10_000);
    expect(lease).toBeDefined();
    expect(await two?.lease(key, 10_000)).toBeUndefined();
    expect(await one?.compareAndSwap(key, undefined, token)).toBe(true);
    expect((await two?.get(key))?.token).toEqual(token);
    await lease?.release();
    const next = await two?.lease(key, 10_000);
    expect(next).toBeDefined();
    await next?.release();
  }
});

/** One that has its part of the slots already. */
async function startNode(port: number, bus: number): Promise<Node> {
  const own = ["--port", String(port), "--cluster-port", String(bus), "--cluster-config-file", `nodes-${port}.conf`];
  const usual = ["--bind", "127.0.0.1", "--save", "", "--dir", folder, "--cluster-enabled", "yes"];
  const process = spawn("redis-server", [...own, ...usual], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  const ended = once(process, "exit").then(() => {
    throw new Error(`redis-server did not start; the test asks for Redis 7 or later: ${said}`);
  });
  // Its end at the end of the tests is none.
  ended.catch(() => {});
  while (!said.includes("Ready to accept connections"))
    said += String((await Promise.race([once(process.stdout, "data"), ended]))[0]);
  process.stdout.resume();
  const client = await connect(port);
  const index = started++;
  const from = Math.floor((index * SLOTS) / NODES);
  const to = Math.floor(((index + 1) * SLOTS) / NODES) - 1;
  await client.sendCommand(["CLUSTER", "ADDSLOTSRANGE", String(from), String(to)]);
  await client.sendCommand(["CLUSTER", "SET-CONFIG-EPOCH", String(index + 1)]);
  return { port, bus, process, client };
}
let started = 0;

/** All of them open at the same time, so that no two are the same. */
async function freePorts(count: number): Promise<number[]> {
  const servers = times(count, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  // They listen on ports, not on pipes.
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}

function fail(reason: string | undefined): never {
  throw new Error(`The Cluster was not reached: ${reason}`);
}
