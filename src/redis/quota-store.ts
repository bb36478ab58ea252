/** Quota in Redis or Valkey: all processes of an account, and all of its apps, reserve their calls in one place. */
import { checkOptions } from "../auth/options.js";
import { ZoomConnectionError, ZoomInputError } from "../errors/classes.js";
import type { PoolRefusal, QuotaBook, QuotaContext, QuotaStore, Reservation, StoreState } from "../quota/store.js";
import { createLink, LIMIT } from "./link.js";
import { createLocalQuota, type LocalQuota } from "./local-quota.js";
import { createRecentCalls } from "./recent-calls.js";
import { createRemoteQuota } from "./remote-quota.js";
import { checkClient, checkPrefix, type RedisClient } from "./script.js";

export interface RedisQuotaStoreOptions {
  /** A client of node-redis 5 or 6: `await createClient({ url }).connect()`. It may be the one of the token store. */
  readonly client: RedisClient;
  /** What all keys begin with. Default `zoom-directory:`. */
  readonly prefix?: string | undefined;
  /**
   * What calls do while Redis is away, which is found out within a second. `local`: each process goes on with its part of
   * each limit, which is one of as many as there were processes. `refuse`: they fail with a `ZoomConnectionError`, and
   * nothing is sent. Either way the event `quota_store` tells of it, and Redis is used again as soon as it is back. Default
   * `local`.
   */
  readonly fallback?: StoreState["fallback"] | undefined;
}

/**
 * Milliseconds, several round trips long. What a process has reserved that dies is lost; what one has reserved that is held up
 * for longer is given back.
 */
const AHEAD = 500;
/** Milliseconds by which a call may leave late without Redis being told: windows are wider than the server's by more. */
const SLACK = 5;

/**
 * Shares the account's quota among all processes that reach the same Redis (5 or later) or Valkey. A call costs one round
 * trip, in which it gets the instant at which it may be sent, by the server's time; nothing is polled. All keys of an account
 * have one hash tag, so that a Cluster will do. What a killed process had reserved is lost: eight calls, and half a second's
 * worth, at most.
 *
 * @example
 * const client = await createClient({ url: process.env.REDIS_URL }).on("error", console.error).connect();
 * createZoomClient({ auth, quota: { plan: "pro", store: redisQuotaStore({ client }) } });
 */
export function redisQuotaStore(options: RedisQuotaStoreOptions): QuotaStore {
  checkOptions(options, "redisQuotaStore", ["client", "prefix", "fallback"]);
  const { client, fallback = "local" } = options;
  checkClient(client);
  const prefix = checkPrefix(options.prefix);
  if (fallback !== "local" && fallback !== "refuse") {
    throw new ZoomInputError("options.fallback", '`options.fallback` must be `"local"` or `"refuse"`.');
  }
  return { connect: (context) => createBook(client, prefix, fallback, context) };
}

function createBook(
  client: RedisClient,
  prefix: string,
  fallback: StoreState["fallback"],
  { account, clock, report }: QuotaContext,
): QuotaBook {
  const recent = createRecentCalls(clock.now);
  const remote = createRemoteQuota(client, `${prefix}quota:{${account.replaceAll(/[{}]/g, "")}}:`, clock, recent);
  let alone: LocalQuota | undefined;
  const link = createLink({
    clock,
    fallback,
    report,
    lost() {
      alone = createLocalQuota(clock, recent, remote.peers);
      remote.forget();
    },
    rejoin: remote.rejoin,
  });

  function local(): LocalQuota {
    if (fallback === "local" && alone) return alone;
    const message =
      "The quota store could not be reached, and `fallback` is `refuse`. Check Redis, or set `fallback` to `local`.";
    throw new ZoomConnectionError(`${message} Nothing was sent.`, { outcome: "not_sent" });
  }

  return {
    ahead: AHEAD,
    async reserve(pools) {
      const id = crypto.randomUUID();
      const answer: Reservation | PoolRefusal =
        (await link.ask(() => remote.reserve(id, pools, clock.now() + LIMIT))) ?? (await local().reserve(pools));
      if ("at" in answer) recent.add(answer.id, pools, answer.at, answer.id !== id);
      return answer;
    },
    sent(reservation, sentAt) {
      const { id, pools, at } = reservation;
      if (sentAt <= at + SLACK) return;
      recent.move(id, pools, sentAt);
      alone?.sent(reservation, sentAt);
      link.tell(() => remote.sent(id, pools, sentAt));
    },
    release(reservation, pools = reservation.pools) {
      const { id } = reservation;
      const own = alone?.release(reservation, pools) ?? false;
      recent.remove(id, pools, own && link.away);
      link.tell(() => remote.release(id, pools));
    },
    feedback(feedback) {
      if (feedback.kind === "used") recent.count(feedback.pool, feedback.used);
      alone?.feedback(feedback);
      link.tell(() => remote.feedback(feedback));
    },
    async inspect(pools) {
      return (await link.ask(() => remote.inspect(pools))) ?? local().inspect(pools);
    },
    close: link.close,
  };
}
