/** A redis-server of its own for each file of tests, with clients that are closed together with it. */
import { createClient } from "redis";
import { startRedis as startServer, type LocalRedis } from "../../examples/local-redis.js";

export interface RedisServer extends Omit<LocalRedis, "stop"> {
  /** A connected client, closed with the server. */
  client(): Promise<TestClient>;
  close(): Promise<void>;
}

export type TestClient = Awaited<ReturnType<typeof connect>>;

export async function startRedis(): Promise<RedisServer> {
  const { stop, ...server } = await startServer();
  const clients: TestClient[] = [];
  return {
    ...server,
    async client() {
      const client = await connect(server.url);
      clients.push(client);
      return client;
    },
    async close() {
      for (const client of clients) client.destroy();
      await stop();
    },
  };
}

async function connect(url: string) {
  const client = createClient({ url, socket: { reconnectStrategy: () => 20 } });
  // Without a listener the first lost connection ends the process.
  client.on("error", () => {});
  return client.connect();
}

/** Asks until it is so; what never becomes so is ended by the test's time limit. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}
