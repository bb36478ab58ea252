/**
 * A fleet in real time: processes on one Redis, on an account that allows 80 calls a second. What they did is counted by the
 * sandbox. `npm run bench:fleet`, or with the name of one trial; nothing else should run.
 */
import { mostInASecond, startFleet, type Fleet } from "../examples/fleet-run.js";
import { startRedis, type LocalRedis } from "../examples/local-redis.js";

interface Trial {
  readonly name: string;
  readonly calls: number;
  /** Done when so many calls have been answered. */
  readonly at?: number;
  readonly trouble?: (fleet: Fleet, redis: LocalRedis) => unknown;
}

const WORKERS = 4;
const PER_SECOND = 80;
const OUTAGE = 3_000;

const TRIALS: readonly Trial[] = [
  { name: "undisturbed", calls: 2_000 },
  { name: "one worker killed (-9)", calls: 1_000, at: 300, trouble: ({ workers }) => workers[0]?.kill("SIGKILL") },
  {
    name: "Redis frozen for 3 s",
    calls: 1_000,
    at: 300,
    trouble(_fleet, redis) {
      redis.freeze();
      setTimeout(redis.thaw, OUTAGE);
    },
  },
  {
    name: "Redis killed, empty after 3 s",
    calls: 1_000,
    at: 300,
    async trouble(_fleet, redis) {
      await redis.kill();
      setTimeout(() => void redis.restart(), OUTAGE);
    },
  },
  { name: "token stolen", calls: 1_000, at: 300, trouble: ({ stealToken }) => stealToken() },
];

console.log(
  "trial                           answers  failed    time  of ideal  most/s  longest gap  429s  401s  tokens",
);
for (const trial of TRIALS) {
  const [, , only] = process.argv;
  if (only === undefined || trial.name.includes(only)) console.log(await run(trial));
}

async function run({ name, calls, at, trouble }: Trial): Promise<string> {
  const redis = await startRedis();
  try {
    let answered = 0;
    const fleet = await startFleet({
      redisUrl: redis.url,
      workers: WORKERS,
      calls,
      on(news) {
        if (news.type === "call" && ++answered === at) trouble?.(fleet, redis);
      },
    });
    const { arrivals, statuses, tokenRequests, failures, ...result } = await fleet.result;
    const took = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
    const gaps = arrivals.map((instant, index) => instant - (arrivals[index - 1] ?? instant));
    const columns = [
      name.padEnd(31),
      String(result.answered).padStart(8),
      String(failures.length).padStart(8),
      `${(took / 1000).toFixed(1)} s`.padStart(8),
      (took / ((result.answered / PER_SECOND) * 1000)).toFixed(3).padStart(10),
      String(mostInASecond(arrivals)).padStart(8),
      `${Math.max(...gaps)} ms`.padStart(13),
      String(statuses[429] ?? 0).padStart(6),
      String(statuses[401] ?? 0).padStart(6),
      String(tokenRequests).padStart(8),
    ];
    return columns.join("");
  } finally {
    await redis.stop();
  }
}
