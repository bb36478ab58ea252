/** Quota stores on a Redis whose time is that of a clock moved by hand. */
import { createHash } from "node:crypto";
import { createManualClock, type ManualClock } from "../../src/index.js";
import * as scripts from "../../src/redis/quota-scripts.js";
import {
  redisQuotaStore,
  type RedisClient,
  type RedisQuotaStoreOptions,
  type ScriptOptions,
} from "../../src/redis/index.js";
import type { LedgerPool, PoolRefusal, QuotaBook, Reservation, StoreState, WindowPool } from "../../src/quota/store.js";
import type { TestClient } from "./server.js";

export const ACCOUNT = "api.zoom.us/account-1";
export const window = (part: Partial<WindowPool> = {}): WindowPool => ({
  kind: "window",
  key: "light",
  limit: 10,
  window: 1_000,
  ahead: Infinity,
  ...part,
});
export const ledger = (part: Partial<LedgerPool> = {}): LedgerPool => ({
  kind: "ledger",
  key: "heavy:2026-01-01",
  limit: 5,
  resetsAt: Date.UTC(2026, 0, 2),
  ...part,
});

/** A client of a server that lives in the time of `clock`, `skew` milliseconds ahead of it. */
export function virtualTime(client: TestClient, clock: Pick<ManualClock, "now">, skew = 0): RedisClient {
  const run = async (text: string, options: ScriptOptions) => {
    const [, answer] = await Promise.all([
      client.set("time", String(clock.now() + skew)),
      client.eval(text.replace(OWN_TIME, `local time = {0, 1000 * redis.call("GET", "time")}`), options),
    ]);
    return answer;
  };
  return { evalSha: (sha, options) => run(TEXTS.get(sha) ?? "", options), eval: run };
}

/** The script that has this hash. */
export const nameOf = (sha: string): string =>
  Object.entries(scripts).find(([, text]) => TEXTS.get(sha) === text)?.[0] ?? "unknown";

const OWN_TIME = `local time = redis.call("TIME")`;
const TEXTS = new Map(
  Object.values(scripts).map((text) => [createHash("sha1").update(text).digest("hex"), text] as const),
);

export interface Process {
  readonly book: QuotaBook;
  readonly states: StoreState[];
}

/** What a client of the account gets of a store of its own. */
export async function connectQuota(
  options: RedisQuotaStoreOptions,
  clock: ManualClock = createManualClock(),
  account = ACCOUNT,
): Promise<Process> {
  const states: StoreState[] = [];
  const store = redisQuotaStore(options);
  const book = await store.connect({ account, clock, report: (state) => void states.push(state) });
  return { book, states };
}

/** The reservation, which must have been given. */
export async function given(answer: ReturnType<QuotaBook["reserve"]>): Promise<Reservation> {
  const found = await answer;
  if ("at" in found) return found;
  throw new Error(`Refused until ${found.opensAt}.`);
}

/** The refusal, which must have been given. */
export async function refused(answer: ReturnType<QuotaBook["reserve"]>): Promise<PoolRefusal> {
  const found = await answer;
  if ("refused" in found) return found;
  throw new Error(`Given at ${found.at}.`);
}

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The most calls in any span of `ms` milliseconds, the end not included. */
export function mostWithin(instants: readonly number[], ms: number): number {
  const sorted = instants.toSorted((a, b) => a - b);
  let first = 0;
  return sorted.reduce((most, at, last) => {
    while ((sorted[first] ?? at) <= at - ms) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}
