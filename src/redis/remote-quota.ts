/** The scripts of the quota as functions: keys, arguments and answers, and instants of the caller's clock. */
import type { LedgerPool, Pool, PoolRefusal, PoolState, QuotaFeedback, Reservation } from "../quota/store.js";
import type { Clock } from "../shared/clock.js";
import { INSPECT, REFUSED, REJOIN, RELEASE, RESERVE, SENT, USED } from "./quota-scripts.js";
import type { RecentCalls } from "./recent-calls.js";
import { createScript, textOf, type RedisClient } from "./script.js";
import { createServerTime } from "./server-time.js";

export interface RemoteQuota {
  /** Takes nothing, and throws, if Redis gets to it after `notAfter`. */
  reserve(id: string, pools: readonly Pool[], notAfter: number): Promise<Reservation | PoolRefusal>;
  sent(id: string, pools: readonly Pool[], sentAt: number): Promise<unknown>;
  release(id: string, pools: readonly Pool[]): Promise<unknown>;
  feedback(feedback: QuotaFeedback): Promise<unknown>;
  inspect(pools: readonly Pool[]): Promise<PoolState[]>;
  /** Tells what Redis may not know. */
  rejoin(): Promise<void>;
  /** So many clients of the account have asked for calls in the last minute, this one included. */
  readonly peers: number;
  /** It may be another server from now on. */
  forget(): void;
}

/** What Redis takes for a number that has no end. */
const ENDLESS = 1e15;

export function createRemoteQuota(client: RedisClient, prefix: string, clock: Clock, recent: RecentCalls): RemoteQuota {
  const rejoinScript = createScript(client, REJOIN);
  const script = (text: string) => createScript(client, text, rejoin);
  const scripts = {
    reserve: script(RESERVE),
    sent: script(SENT),
    release: script(RELEASE),
    refused: script(REFUSED),
    used: script(USED),
    inspect: script(INSPECT),
  };
  const time = createServerTime();
  const self = crypto.randomUUID();
  let peers = 1;

  const clientsKey = `${prefix}clients`;
  const keyOf = ({ key }: Pool) => prefix + key;
  const paceKeyOf = ({ key }: Pool) => `${prefix}${key}:pace`;
  const leftOf = ({ resetsAt }: LedgerPool) => resetsAt - clock.now();
  const bothKeys = (pools: readonly Pool[]) => pools.flatMap((pool) => [keyOf(pool), paceKeyOf(pool)]);

  /** Asks, and learns the server's time from the answer's second part. */
  async function timed(ask: () => Promise<unknown>, place: number): Promise<unknown[]> {
    const asked = clock.now();
    const answer = await ask();
    if (!Array.isArray(answer)) throw new TypeError("Expected a list from Redis.");
    time.learn(Number(textOf(answer[place])), asked, clock.now());
    return answer;
  }

  async function reserve(id: string, pools: readonly Pool[], notAfter: number) {
    const values: (string | number)[] = [id, self, time.toServer(notAfter) ?? ""];
    for (const pool of pools) {
      if (pool.kind === "window") values.push("window", pool.limit, pool.window, Math.min(pool.ahead, ENDLESS));
      else values.push("ledger", pool.limit, leftOf(pool), 0);
    }
    const answer = await timed(() => scripts.reserve([clientsKey, ...bothKeys(pools)], values), 1);
    const [outcome, , clients, fourth, fifth] = answer.map(textOf);
    if (outcome !== "late") peers = Number(clients);
    if (outcome === "reserved") {
      for (const [index, pool] of pools.entries())
        if (pool.kind === "ledger") recent.count(pool, Number(textOf(answer[4 + index])));
      return { id, pools, at: time.toCaller(Number(fourth)) };
    }
    const refused = pools[Number(fourth)];
    if (outcome !== "refused" || !refused) throw new Error("Redis got to it when nobody waited any more.");
    const opensAt = refused.kind === "ledger" ? refused.resetsAt : time.toCaller(Number(fifth));
    return { refused, opensAt };
  }

  async function rejoin(): Promise<void> {
    const pending = recent.pending(clock.now());
    const keys = pending.keys.flatMap((key) => [prefix + key, `${prefix}${key}:pace`]);
    await rejoinScript([clientsKey, ...keys], [self, ...pending.values]);
    recent.told(pending);
  }

  return {
    reserve,
    async sent(id, pools, sentAt) {
      const at = time.toServer(sentAt);
      const logs = pools.filter(({ kind }) => kind === "window");
      if (at !== undefined && logs.length > 0) await scripts.sent(logs.map(keyOf), [id, at]);
    },
    async release(id, pools) {
      if (pools.length > 0) await scripts.release(pools.map(keyOf), [id, ...pools.map(({ kind }) => kind)]);
    },
    async feedback(feedback) {
      if (feedback.kind === "used") {
        const { pool, used } = feedback;
        await scripts.used([keyOf(pool)], [used, leftOf(pool)]);
      } else if (feedback.kind === "refused") {
        const { pool, sentAt, until } = feedback;
        const [sent, held] = [time.toServer(sentAt), time.toServer(until)];
        if (sent === undefined || held === undefined) return;
        await scripts.refused([paceKeyOf(pool)], [pool.limit, pool.window, sent, held]);
      }
    },
    async inspect(pools) {
      const values = pools.flatMap((pool) => [pool.kind, pool.limit, pool.kind === "window" ? pool.window : 0]);
      const [, ...states] = await timed(() => scripts.inspect(bothKeys(pools), values), 0);
      return pools.map((pool, index): PoolState => {
        const state = states[index];
        const [used = 0, opens = 0, pace = 1] = Array.isArray(state) ? state.map((part) => Number(textOf(part))) : [];
        if (pool.kind === "window") return { pool, used, opensAt: time.toCaller(opens), pace };
        return { pool, used, opensAt: used >= pool.limit ? pool.resetsAt : clock.now(), pace: 1 };
      });
    },
    rejoin,
    get peers() {
      return peers;
    },
    forget: time.forget,
  };
}
