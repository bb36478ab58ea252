/**
 * Four worker processes, one account, one Redis: together they call as fast as Zoom allows, and no faster. Nothing is
 * configured but the two stores. REDIS_URL names a Redis or Valkey; without it a redis-server is started here.
 */
import { startFleet } from "./fleet-run.js";
import { startRedis } from "./local-redis.js";

const CALLS = 800;
const WORKERS = 4;

const own = process.env.REDIS_URL ? undefined : await startRedis();
try {
  await run(process.env.REDIS_URL ?? own?.url ?? "");
} finally {
  await own?.stop();
}

async function run(redisUrl: string): Promise<void> {
  const done = Array.from({ length: WORKERS }, () => 0);
  let second = 0;
  let before = 0;
  const { result } = await startFleet({
    redisUrl,
    workers: WORKERS,
    calls: CALLS,
    on(news, worker) {
      if (news.type === "call") done[worker] = (done[worker] ?? 0) + 1;
    },
  });
  console.log(`${CALLS} calls by ${WORKERS} processes, on an account that allows 80 a second\n`);
  console.log("second   in it   in all   each worker");
  const timer = setInterval(() => {
    const all = done.reduce((sum, count) => sum + count, 0);
    second += 1;
    const columns = [String(second).padStart(6), String(all - before).padStart(8), String(all).padStart(9)];
    console.log(`${columns.join("")}   ${done.join(" ")}`);
    before = all;
  }, 1000);
  const { answered, failures, statuses, tokenRequests, arrivals } = await result;
  clearInterval(timer);
  const seconds = ((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)) / 1000;
  console.log(
    `\n${answered} answers in ${seconds.toFixed(1)} s (${(answered / seconds).toFixed(0)} a second), ` +
      `${failures.length} failures, ${statuses[429] ?? 0} × 429, ${tokenRequests} token request${tokenRequests === 1 ? "" : "s"}`,
  );
}
