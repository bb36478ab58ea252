/**
 * Very many calls at once, side by side: how long until each has its answer, how many were refused, and how many requests
 * were sent for nothing. The server is the sandbox in a process of its own, over a port, in real time.
 *
 *     npm run bench:fanout [calls] [name, such as ours]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Octokit } from "@octokit/core";
import { throttling } from "@octokit/plugin-throttling";
import Bottleneck from "bottleneck";
import pLimit from "p-limit";
import { RateLimiterMemory, RateLimiterQueue } from "rate-limiter-flexible";
import { createZoomClient } from "../src/index.js";
import { rateLimits } from "../generated/limits.js";
import { createSandbox } from "../src/sandbox/index.js";

const PLAN = "pro";
const QUOTA = rateLimits[PLAN].light.perSecond;
const WINDOW = 1000;

interface Run {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly path: string;
  readonly client: object;
}
type Contender = (run: Run) => () => Promise<unknown>;

/** Full jitter, and as many attempts as it takes: a call that is given up would look quick. */
async function untilAnswered({ fetch, baseUrl, path, headers }: Run): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(baseUrl + path, { headers });
    await answer.arrayBuffer();
    if (answer.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20_000, 500 * 2 ** attempt)));
  }
}

const contenders: Readonly<Record<string, Contender>> = {
  ours({ fetch, client, path }) {
    const zoom = createZoomClient({ ...(client as { auth: string }), fetch, quota: { plan: PLAN } });
    return () => zoom.users.get({ path: { userId: path.replace("/users/", "") } });
  },
  retry: (run) => () => untilAnswered(run),
  "p-limit + retry"(run) {
    const limit = pLimit(QUOTA);
    return () => limit(() => untilAnswered(run));
  },
  bottleneck(run) {
    const limiter = new Bottleneck({
      reservoir: QUOTA,
      reservoirRefreshAmount: QUOTA,
      reservoirRefreshInterval: WINDOW,
    });
    return () => limiter.schedule(() => untilAnswered(run));
  },
  "rate-limiter-flexible"(run) {
    const queue = new RateLimiterQueue(new RateLimiterMemory({ points: QUOTA, duration: WINDOW / 1000 }));
    return () => queue.removeTokens(1).then(() => untilAnswered(run));
  },
  "octokit throttling"({ fetch, baseUrl, headers, path }) {
    const again = () => true;
    const Throttled = Octokit.plugin(throttling);
    const octokit = new Throttled({
      baseUrl,
      request: { fetch },
      throttle: { onRateLimit: again, onSecondaryRateLimit: again },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });
    const get = async (): Promise<void> => {
      await octokit.request(`GET ${path}`, { headers: { ...headers } }).catch(get);
    };
    return get;
  },
};

if (process.argv[2] === "serve") {
  const sandbox = createSandbox({ users: 10, plan: PLAN });
  const server = await sandbox.listen(0);
  process.send?.({ client: server.clientOptions({ user: [...sandbox.account.users.keys()][0] }) });
  process.on("disconnect", () => process.exit());
} else {
  const calls = Number(process.argv[2] ?? 300);
  const wanted = process.argv[3];
  const floor = calls / QUOTA;
  console.log(`${calls} × users.get at ${QUOTA} a second: the floor is ${floor.toFixed(1)} s.`);
  for (const [name, contender] of Object.entries(contenders)) {
    if (wanted !== undefined && wanted !== name) continue;
    // A server for each, so that none begins in what another has used up.
    const child = fork(new URL(import.meta.url), ["serve"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const [{ client }] = (await once(child, "message")) as [{ client: { auth: string; baseUrl: string } }];
    const headers = { authorization: `Bearer ${client.auth}` };
    let sent = 0;
    let refused = 0;
    const counting: typeof fetch = async (input, init) => {
      sent += 1;
      const answer = await fetch(input, init);
      if (answer.status === 429) refused += 1;
      return answer;
    };
    const call = contender({ baseUrl: client.baseUrl, headers, fetch: counting, path: "/users/me", client });
    const began = performance.now();
    const settled = await Promise.allSettled(Array.from({ length: calls }, call));
    const seconds = (performance.now() - began) / 1000;
    const answered = settled.filter(({ status }) => status === "fulfilled").length;
    console.log(
      `${name.padEnd(22)} ${answered} answers in ${seconds.toFixed(1)} s (${(seconds / floor).toFixed(2)} × the floor), ${refused} × 429, ${sent - answered} requests for nothing`,
    );
    child.disconnect();
  }
  process.exit();
}
