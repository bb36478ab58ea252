/**
 * A lease that ends a few seconds after its holder has died. The time for which it was asked for may be long, as a token
 * request may be; so it is kept up by its holder, bit by bit, and runs out soon when nobody does.
 */
import type { Lease } from "../auth/token-store.js";
import type { Clock } from "../shared/clock.js";
import { createScript, type RedisClient } from "./script.js";

/** Milliseconds after the last sign of life of its holder until somebody else may have it. */
const SURVIVES = 5_000;
/** Milliseconds between two signs of life: two may be lost. */
const BEAT = 1_500;

const TAKE = `return redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) and 1 or 0`;
const KEEP = `return redis.call("GET", KEYS[1]) == ARGV[1] and redis.call("PEXPIRE", KEYS[1], ARGV[2]) or 0`;
const RELEASE = `return redis.call("GET", KEYS[1]) == ARGV[1] and redis.call("DEL", KEYS[1]) or 0`;

/** Gives the lease on `key` for at most `ms` milliseconds, or undefined while somebody else has it. */
export function createLeases(
  client: RedisClient,
  clock: Clock,
): (key: string, ms: number) => Promise<Lease | undefined> {
  const take = createScript(client, TAKE);
  const keep = createScript(client, KEEP);
  const remove = createScript(client, RELEASE);

  return async (key, ms) => {
    // Nobody ends or keeps up a lease but its holder, however late.
    const holder = crypto.randomUUID();
    const until = clock.now() + ms;
    if ((await take([key], [holder, Math.min(ms, SURVIVES)])) !== 1) return undefined;

    let stop = () => {};
    const beat = () => {
      // What it was just given lasts to its end.
      if (until - clock.now() <= SURVIVES) return;
      stop = clock.after(BEAT, () => {
        // One that is lost is made up for by the next; a lease that is gone is not taken back.
        keep([key], [holder, Math.min(until - clock.now(), SURVIVES)]).then((kept) => kept === 1 && beat(), beat);
      });
    };
    beat();
    return {
      async release() {
        stop();
        await remove([key], [holder]);
      },
    };
  };
}
