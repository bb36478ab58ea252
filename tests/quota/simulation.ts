/** A world in which time passes from event to event: a clock, and a server that counts the calls that arrive. */
import {
  createManualClock,
  createZoomClient,
  type FetchLike,
  type ZoomClient,
  type ZoomClientOptions,
} from "../../src/index.js";
import type { Clock } from "../../src/shared/clock.js";

export interface World {
  readonly clock: Clock;
  /** Goes on until `work` has settled. */
  run<T>(work: PromiseLike<T>): Promise<T>;
  /** Lets time pass. */
  wait(ms: number): Promise<void>;
}

export function createWorld(start?: number): World {
  const manual = createManualClock(start);
  const due = new Set<{ at: number }>();
  const clock: Clock = {
    now: manual.now,
    after(ms, run) {
      const entry = { at: manual.now() + Math.max(0, ms) };
      due.add(entry);
      const stop = manual.after(ms, () => {
        due.delete(entry);
        run();
      });
      return () => {
        due.delete(entry);
        stop();
      };
    },
  };
  const world: World = {
    clock,
    wait: (ms) => world.run(new Promise<void>((resolve) => void clock.after(ms, resolve))),
    async run(work) {
      let settled = false;
      const end = () => void (settled = true);
      work.then(end, end);
      for (;;) {
        // Whatever can happen without time passing. The first call loads a part of the package.
        for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
        if (settled) return work;
        const next = Math.min(...[...due].map(({ at }) => at));
        if (next === Infinity) await new Promise((resolve) => setTimeout(resolve, 1));
        else manual.advance(next - manual.now());
      }
    },
  };
  return world;
}

export interface Rules {
  readonly limit: number;
  readonly window: number;
  /** Counts by the windows of its clock, or the last window up to each call. */
  readonly kind: "fixed" | "sliding";
  /** Milliseconds from us to the server, and back. */
  readonly latency: () => number;
  /** Where the fixed windows begin. */
  readonly offset?: number;
  /** What the answers are to say of the limit. Default: what Zoom says. */
  readonly headers?: (left: number) => Record<string, string>;
}

export interface Server {
  readonly fetch: FetchLike;
  /** When calls arrived that were carried out. */
  readonly arrivals: number[];
  readonly sent: number[];
  refused: number;
}

export function createServer(clock: Clock, rules: Rules): Server {
  const { limit, window, kind, latency, offset = 0 } = rules;
  const server: Server = { fetch, arrivals: [], sent: [], refused: 0 };
  const travel = () => new Promise<void>((resolve) => void clock.after(latency(), resolve));
  async function fetch(): Promise<Response> {
    server.sent.push(clock.now());
    await travel();
    const now = clock.now();
    const begin = kind === "sliding" ? now - window : Math.floor((now - offset) / window) * window + offset - 1;
    let used = 0;
    for (let index = server.arrivals.length - 1; index >= 0 && (server.arrivals[index] ?? 0) > begin; index--)
      used += 1;
    const taken = used < limit;
    if (taken) server.arrivals.push(now);
    else {
      server.refused += 1;
    }
    const left = Math.max(0, limit - used - (taken ? 1 : 0));
    await travel();
    const headers = rules.headers?.(left) ?? {
      "x-ratelimit-category": "Light",
      "x-ratelimit-type": "QPS",
      "x-ratelimit-limit": String(limit),
      "x-ratelimit-remaining": String(left),
    };
    return new Response(
      JSON.stringify(
        taken ? { id: "u" } : { code: 429, message: "You have reached the maximum per-second rate limit." },
      ),
      {
        status: taken ? 200 : 429,
        headers: { "content-type": "application/json", ...headers },
      },
    );
  }
  return server;
}

/** The most calls in any window, however it is aligned. */
export function mostIn(times: readonly number[], window: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  let first = 0;
  sorted.forEach((time, index) => {
    while (time - (sorted[first] ?? 0) >= window) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

export function client(world: World, fetch: FetchLike, options: Partial<ZoomClientOptions> = {}): ZoomClient {
  return createZoomClient({
    auth: "token-1234567890",
    fetch,
    deps: { clock: world.clock, random: () => 0.5 },
    ...options,
  });
}

export const getUser = (zoom: ZoomClient, user = "u") => zoom.users.get({ path: { userId: user } });
