/** Clients as of four processes, each with connections of its own, on one Redis and one account, in time moved by hand. */
import {
  createManualClock,
  createZoomClient,
  serverToServer,
  type ManualClock,
  type ZoomClient,
  type ZoomEvent,
} from "../../src/index.js";
import { redisQuotaStore, redisTokenStore, type RedisClient, type ScriptOptions } from "../../src/redis/index.js";
import type { Clock } from "../../src/shared/clock.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { mostWithin, nameOf, times, virtualTime } from "./quota.js";
import { startRedis, type RedisServer, type TestClient } from "./server.js";

let redis: RedisServer;
let client: TestClient;
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.client();
});
beforeEach(() => client.flushAll());
afterAll(() => redis.close());

const PROCESSES = 4;

interface Fleet {
  readonly clock: ManualClock;
  readonly sandbox: ReturnType<typeof createSandbox>;
  readonly userId: string;
  readonly zooms: readonly ZoomClient[];
  readonly events: readonly ZoomEvent[];
  /** When requests arrived, and how they were answered. */
  readonly seen: { readonly at: number; readonly status: number; readonly template: string | undefined }[];
  /** The processes that do not reach Redis. */
  readonly cut: Set<number>;
  /** The processes that are busy: nothing goes on in them until theirs is called. */
  readonly busy: Map<number, () => void>;
  /** How often Redis was asked to run each script. */
  readonly asked: Map<string, number>;
}

async function start(): Promise<Fleet> {
  const clock = createManualClock();
  const sandbox = createSandbox({ plan: "business", users: 20, newTokenKillsOld: true, bodies: false, clock });
  const { auth, baseUrl, fetch, deps } = sandbox.clientOptions();
  if (typeof auth === "string") throw new Error("The sandbox has no credentials.");
  const events: ZoomEvent[] = [];
  const [userId = ""] = [...sandbox.account.users].flatMap(([id, { status }]) => (status === "active" ? [id] : []));
  const cut = new Set<number>();
  const busy = new Map<number, () => void>();
  const asked = new Map<string, number>();
  const free = (index: number) =>
    new Promise<void>((resolve) => {
      const before = busy.get(index);
      if (!before) return resolve();
      busy.set(index, () => (before(), resolve()));
    });
  const cuttable = (inner: RedisClient, index: number): RedisClient => {
    const run = async (script: string, answer: () => Promise<unknown>) => {
      if (cut.has(index)) throw Object.assign(new Error("x"), { code: "ECONNRESET" });
      asked.set(script, (asked.get(script) ?? 0) + 1);
      const given = await answer();
      await free(index);
      return given;
    };
    return {
      evalSha: (sha: string, options: ScriptOptions) => run(nameOf(sha), () => inner.evalSha(sha, options)),
      eval: (text, options) => run("unknown", () => inner.eval(text, options)),
    };
  };
  const ownClock = (index: number): Clock => ({
    now: clock.now,
    after: (ms, run) => {
      let stopped = false;
      const stop = clock.after(ms, () => void free(index).then(() => stopped || run()));
      return () => ((stopped = true), stop());
    },
  });
  const zooms = await Promise.all(
    times(PROCESSES, async (index) => {
      const own = await redis.client();
      const time = ownClock(index);
      return createZoomClient({
        baseUrl,
        auth: serverToServer({ ...auth, store: redisTokenStore({ client: cuttable(own, index), clock: time }) }),
        quota: { plan: "business", store: redisQuotaStore({ client: cuttable(virtualTime(own, clock), index) }) },
        on: (event) => void events.push(event),
        ...(fetch && { fetch }),
        deps: { ...deps, clock: time },
      });
    }),
  );
  return { clock, sandbox, userId, zooms, events, seen: [], cut, busy, asked };
}

/** Makes `count` calls at once in each process, and moves time until all have an answer. `at` hears of each step. */
async function run(fleet: Fleet, count: number, at: (ms: number) => void | Promise<void> = () => {}) {
  const { clock, sandbox, zooms, seen, userId } = fleet;
  const began = clock.now();
  let since = 0;
  let ended = false;
  const all = Promise.allSettled(zooms.flatMap((zoom) => times(count, () => zoom.users.get({ path: { userId } }))));
  void all.then(() => (ended = true));
  while (!ended) {
    // Every answer that is under way arrives, and so does what it leads to.
    for (const _ of times(3, () => 0)) await client.ping();
    await at(clock.now() - began);
    clock.advance(5);
    for (const entry of sandbox.journal.entries({ since })) {
      since = entry.sequence;
      seen.push({ at: entry.at, status: entry.status, template: entry.template });
    }
  }
  const answers = await all;
  const calls = seen.filter(({ template }) => template === "/users/{userId}").map((entry) => entry.at);
  return {
    took: clock.now() - began,
    failures: answers.flatMap((answer) => (answer.status === "rejected" ? [String(answer.reason)] : [])),
    mostInASecond: mostWithin(calls, 1_000),
    refused: seen.filter(({ status }) => status === 429).length,
    tokenRequests: seen.filter(({ template }) => template === "/oauth/token").length,
  };
}

const statesOf = ({ events }: Fleet) => events.flatMap((event) => (event.type === "quota_store" ? [event.state] : []));

test("four processes use all of the account's pace and no more, on one token", async () => {
  const fleet = await start();
  const { took, failures, refused, tokenRequests, mostInASecond } = await run(fleet, 200);
  expect({ failures, refused, tokenRequests }).toEqual({ failures: [], refused: 0, tokenRequests: 1 });
  expect(mostInASecond).toBeLessThanOrEqual(80);
  // 800 calls at 80 a second.
  expect(took).toBeLessThanOrEqual(1.05 * 10_000 + 200);
  // A slot is asked for once, stays, and is used. Few questions are refused because it would be too far ahead.
  expect(fleet.asked.get("RESERVE")).toBeLessThanOrEqual(1.1 * 800);
  expect(fleet.asked.get("RELEASE")).toBeUndefined();
});

test("a process that was busy for long does not use the slots that it has missed", async () => {
  const fleet = await start();
  const { failures, refused, mostInASecond } = await run(fleet, 100, (ms) => {
    if (ms === 1_500) fleet.busy.set(0, () => {});
    if (ms !== 2_400) return;
    const free = fleet.busy.get(0);
    fleet.busy.clear();
    free?.();
  });
  expect({ failures, refused }).toEqual({ failures: [], refused: 0 });
  expect(mostInASecond).toBeLessThanOrEqual(80);
});

test("a token that is stolen in the middle costs one request, and no call", async () => {
  const fleet = await start();
  const { auth, fetch } = fleet.sandbox.clientOptions();
  let stolen = false;
  const { failures, tokenRequests } = await run(fleet, 60, async (ms) => {
    if (ms < 1_500 || stolen || typeof auth === "string" || !fetch) return;
    stolen = true;
    await fetch(auth.tokenUrl, {
      method: "POST",
      headers: { authorization: `Basic ${btoa(`${auth.clientId}:${auth.clientSecret}`)}` },
      body: new URLSearchParams({ grant_type: "account_credentials", account_id: auth.accountId }),
    });
  });
  expect(failures).toEqual([]);
  // Calls that were under way: of the 240 most wait, and those leave with the new one.
  const refused = fleet.seen.filter(({ status }) => status === 401).length;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(8 * PROCESSES);
  // The first one, the thief's, and the one after.
  expect(tokenRequests).toBe(3);
});

test("a Redis that is away for three seconds costs no call, and breaks no limit", async () => {
  const fleet = await start();
  const { took, failures, refused, mostInASecond } = await run(fleet, 160, (ms) => {
    if (ms === 1_500) for (const index of times(PROCESSES, (one) => one)) fleet.cut.add(index);
    if (ms === 4_500) fleet.cut.clear();
  });
  expect({ failures, refused }).toEqual({ failures: [], refused: 0 });
  expect(mostInASecond).toBeLessThanOrEqual(80);
  // A window at the beginning of the absence is waited for.
  expect(took).toBeLessThanOrEqual((640 / 80) * 1_040 + 1_040 + 1_000);
  expect(statesOf(fleet).toSorted()).toEqual([...times(4, () => "away"), ...times(4, () => "back")]);
});

test("a process that dies takes no more along than what it had reserved", async () => {
  const fleet = await start();
  const [killed, ...others] = fleet.zooms;
  const { userId, seen } = fleet;
  let dead: Promise<unknown> = Promise.resolve();
  const { failures, took } = await run({ ...fleet, zooms: others }, 100, (ms) => {
    if (ms === 500) dead = Promise.allSettled(times(50, () => killed?.users.get({ path: { userId } })));
    if (ms !== 1_000) return;
    // Nothing of what it does reaches anybody any more.
    fleet.cut.add(0);
    void killed?.close();
  });
  await dead;
  expect(failures).toEqual([]);
  const lost = seen.filter(({ template }) => template === "/users/{userId}").length - 300;
  expect(lost).toBeLessThan(50);
  // A process has reserved eight calls at most.
  expect(took).toBeLessThanOrEqual(((300 + lost + 8) / 80) * 1_040 + 200);
});
