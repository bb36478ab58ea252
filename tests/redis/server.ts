/** A redis-server of its own for each file of tests, on a free port and in a temporary folder; and clients of it. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "redis";

export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** A connected client, closed with the server. */
  client(): Promise<TestClient>;
  /** Kills it. Nothing of it is left but its address. */
  kill(): Promise<void>;
  /** Starts another one at the same address, empty. */
  restart(): Promise<void>;
  /** Freezes it: connections stay open, and nothing answers. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

export type TestClient = Awaited<ReturnType<typeof connect>>;

export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const clients: TestClient[] = [];
  let child = await run(port, folder);

  async function kill(): Promise<void> {
    const exit = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
    child.kill("SIGKILL");
    await exit;
  }

  return {
    url,
    port,
    async client() {
      const client = await connect(url);
      clients.push(client);
      return client;
    },
    kill,
    async restart() {
      await kill();
      child = await run(port, folder);
    },
    freeze: () => void child.kill("SIGSTOP"),
    thaw: () => void child.kill("SIGCONT"),
    async close() {
      for (const client of clients) client.destroy();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function connect(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: () => 20 } });
  // Without a listener the first lost connection ends the process.
  client.on("error", () => {});
  return client.connect();
}

async function run(port: number, folder: string): Promise<ChildProcess> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const child = spawn("redis-server", options, { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const data of child.stdout) if ((said += String(data)).includes("Ready to accept connections")) break;
  child.stdout.resume();
  if (child.exitCode !== null) throw new Error(`redis-server did not start: ${said}`);
  return child;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Asks until it is so; what never becomes so is ended by the test's time limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
