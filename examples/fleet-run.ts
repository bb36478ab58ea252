/** A fleet at work: a sandbox on a port, worker processes on one Redis, and what they tell of their calls. */
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createSandbox } from "../src/sandbox/index.js";
import type { FleetNews, FleetTask } from "./fleet-worker.js";

export interface FleetOptions {
  readonly redisUrl: string;
  readonly workers: number;
  readonly calls: number;
  /** Hears each piece of news, with the number of its worker. */
  readonly on?: ((news: FleetNews, worker: number) => void) | undefined;
}

export interface Fleet {
  readonly workers: readonly ChildProcess[];
  /** Asks for a token of the same app, which ends the one that the workers have. */
  stealToken(): Promise<unknown>;
  /** When all workers have ended. */
  readonly result: Promise<FleetResult>;
}

/** As the workers tell it, and as the sandbox has seen it. */
export interface FleetResult {
  readonly answered: number;
  /** Why calls failed. */
  readonly failures: readonly string[];
  /** How often each event was told. */
  readonly events: Readonly<Record<string, number>>;
  /** When requests arrived, in milliseconds since 1970, in order. */
  readonly arrivals: readonly number[];
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<number, number>>;
  readonly tokenRequests: number;
}

// Its journal keeps a thousand entries.
const CALLS_TO_LOOK = 100;

export async function startFleet({ redisUrl, workers: count, calls, on }: FleetOptions): Promise<Fleet> {
  const sandbox = createSandbox({ plan: "business", users: 50, newTokenKillsOld: true, bodies: false });
  const server = await sandbox.listen(0);
  const { auth, baseUrl } = server.clientOptions();
  if (typeof auth === "string") throw new Error("The sandbox has no credentials.");
  const userIds = [...sandbox.account.users].filter(([, user]) => user.status === "active").map(([id]) => id);
  const told = { answered: 0, failures: new Array<string>(), events: {} as Record<string, number> };
  const seen = { arrivals: new Array<number>(), statuses: {} as Record<number, number>, tokenRequests: 0 };
  let since = 0;

  const look = () => {
    for (const { sequence, at, status, template, operationId } of sandbox.journal.entries({ since })) {
      since = sequence;
      if (operationId === "users.get") seen.arrivals.push(at);
      if (operationId !== undefined) seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
      if (template === "/oauth/token") seen.tokenRequests += 1;
    }
  };
  const hear = (news: FleetNews, worker: number) => {
    if (news.type === "event") told.events[news.name] = (told.events[news.name] ?? 0) + 1;
    if (news.type === "call") {
      if (news.failed === undefined) told.answered += 1;
      else told.failures.push(news.failed);
      if ((told.answered + told.failures.length) % CALLS_TO_LOOK === 0) look();
    }
    on?.(news, worker);
  };

  const workers = Array.from({ length: count }, (_, worker) => {
    const child = fork(new URL("./fleet-worker.js", import.meta.url));
    // Its messages are those of fleet-worker.ts.
    child.on("message", (news: FleetNews) => hear(news, worker));
    const length = Math.ceil((calls - worker) / count);
    const own = Array.from({ length }, (_unused, index) => userIds[index % userIds.length] ?? "");
    const task: FleetTask = { redisUrl, baseUrl, credentials: auth, userIds: own };
    child.send(task);
    return child;
  });

  const result = Promise.all(workers.map((child) => once(child, "exit"))).then(async (): Promise<FleetResult> => {
    look();
    await server.close();
    return { ...told, ...seen, arrivals: seen.arrivals.toSorted((a, b) => a - b) };
  });
  const stealToken = () =>
    fetch(auth.tokenUrl, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id: auth.accountId }),
    });
  return { workers, stealToken, result };
}

/** The most requests in any second, however it is aligned. */
export function mostInASecond(arrivals: readonly number[]): number {
  let first = 0;
  return arrivals.reduce((most, at, last) => {
    while ((arrivals[first] ?? at) <= at - 1000) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}
