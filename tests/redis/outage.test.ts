/** Redis goes away and comes back: no limit is broken, nobody waits for it, and what it has forgotten is told again. */
import { createManualClock, ZoomConnectionError, type ManualClock } from "../../src/index.js";
import { connectQuota, given, ledger, mostWithin, refused, times, virtualTime, window, type Process } from "./quota.js";
import { startRedis, until, type RedisServer, type TestClient } from "./server.js";

let redis: RedisServer;
let client: TestClient;
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.client();
});
beforeEach(() => client.flushAll());
afterAll(() => redis.close());

const turn = () => new Promise((resolve) => setImmediate(resolve));
const POOLS = [window(), ledger({ limit: 100 })];

/** Processes whose connections can be cut. */
async function start(count: number, fallback?: "local" | "refuse") {
  const clock = createManualClock();
  const cut = new Set<number>();
  const processes = await Promise.all(
    times(count, (index) => {
      const inner = virtualTime(client, clock);
      const broken = () => cut.has(index);
      const gone = () =>
        Promise.reject(Object.assign(new Error("connect redis://:secret@host"), { code: "ECONNREFUSED" }));
      return connectQuota(
        {
          client: {
            evalSha: (sha, options) => (broken() ? gone() : inner.evalSha(sha, options)),
            eval: (text, options) => (broken() ? gone() : inner.eval(text, options)),
          },
          fallback,
        },
        clock,
      );
    }),
  );
  const [first] = processes;
  if (!first) throw new Error("There is no process.");
  return { clock, processes, first, cut };
}

/** Makes calls as fast as it may, for `ms` milliseconds, and gives the instants. */
async function callFor(ms: number, { book }: Process, clock: ManualClock, sent: number[]): Promise<void> {
  const end = clock.now() + ms;
  while (clock.now() < end) {
    const answer = await book.reserve(POOLS);
    const at = "at" in answer ? answer.at : answer.opensAt;
    if (at >= end) {
      if ("at" in answer) book.release(answer);
      return;
    }
    if ("at" in answer) sent.push(at);
  }
}

test("while Redis is away, each of four processes goes on with a quarter, and says so once", async () => {
  const { clock, processes, cut } = await start(4);
  const sent: number[] = [];
  // The window is a second wide; each step is a hundredth of it.
  for (const step of times(600, (index) => index)) {
    if (step === 200) for (const index of times(4, (one) => one)) cut.add(index);
    if (step === 450) cut.clear();
    for (const { book } of processes) {
      const answer = await book.reserve([window({ ahead: 0 })]);
      if ("at" in answer) sent.push(answer.at);
    }
    clock.advance(10);
    await turn();
  }
  expect(mostWithin(sent, 1_000)).toBeLessThanOrEqual(10 + 8);
  const began = clock.now() - 6_000;
  const in_ = (from: number, to: number) => sent.filter((at) => at >= began + from && at < began + to);
  expect(mostWithin(in_(0, 2_000), 1_000)).toBe(10);
  // Until what was sent before has left the window, nothing; then two of each process.
  expect(in_(2_000, 3_000)).toHaveLength(0);
  expect(mostWithin(in_(2_000, 4_500), 1_000)).toBe(8);
  expect(mostWithin(in_(4_800, 6_000), 1_000)).toBe(10);
  for (const { states } of processes) {
    expect(states).toEqual([
      { state: "away", fallback: "local", reason: "ECONNREFUSED" },
      { state: "back", fallback: "local", reason: undefined },
    ]);
  }
});

test("a Redis that has forgotten everything is told what still counts", async () => {
  const { clock, first, cut } = await start(1);
  const sent: number[] = [];
  await callFor(2_000, first, clock, sent);
  await first.book.inspect(POOLS);
  clock.advance(2_000);
  for (const _ of times(10, () => 0)) sent.push((await given(first.book.reserve(POOLS))).at);
  cut.add(0);
  await refused(first.book.reserve(POOLS));
  await client.flushAll();
  cut.clear();
  clock.advance(300);
  await first.book.reserve(POOLS);
  await until(() => first.states.length === 2);
  const { at } = await given(first.book.reserve(POOLS));
  expect(at - (sent.at(-10) ?? 0)).toBe(1_000);
  const [, spent] = await first.book.inspect(POOLS);
  expect(spent?.used).toBe(sent.length + 1);
});

test("a restart that no call met is noticed by the next one", async () => {
  const { clock, first } = await start(1);
  const own = await redis.client();
  const { book } = await connectQuota({ client: own });
  const pools = [window({ window: 3600_000, limit: 2 }), ledger({ limit: 100, resetsAt: Date.now() + 3600_000 })];
  await given(book.reserve(pools));
  const second = await given(book.reserve(pools));
  await redis.restart();
  await until(() => own.isReady);
  expect((await given(book.reserve(pools))).at).toBeGreaterThan(second.at + 1700_000);
  expect((await book.inspect(pools))[1]?.used).toBe(3);
  expect(first.states).toEqual([]);
  expect(clock.pending).toBe(0);
});

test("calls of the day that were made without Redis are added to those of the others", async () => {
  const { clock, processes, cut } = await start(2);
  const [one, two] = processes as [Process, Process];
  const pools = [ledger({ limit: 10 })];
  for (const { book } of processes) await given(book.reserve(pools));
  await given(one.book.reserve(pools));
  cut.add(0);
  // Three are used, of the seven that are left three are its own.
  for (const _ of times(3, () => 0)) await given(one.book.reserve(pools));
  await refused(one.book.reserve(pools));
  cut.clear();
  clock.advance(300);
  await one.book.reserve(pools);
  await until(() => one.states.length === 2);
  expect((await two.book.inspect(pools))[0]?.used).toBe(6);
  for (const _ of times(4, () => 0)) await given(two.book.reserve(pools));
  await refused(one.book.reserve(pools));
});

test("what is given back or leaves late, of a reservation made without Redis, counts so there as well", async () => {
  const { clock, first, cut } = await start(1);
  const pools = [window({ limit: 2 }), ledger({ limit: 10 })];
  await given(first.book.reserve(pools));
  cut.add(0);
  const { opensAt } = await refused(first.book.reserve(pools));
  clock.advance(opensAt - clock.now());
  const kept = await given(first.book.reserve(pools));
  first.book.release(await given(first.book.reserve(pools)));
  clock.advance(400);
  first.book.sent(kept, clock.now());
  cut.clear();
  await first.book.reserve(pools);
  await until(() => first.states.length === 2);
  const [wide, day] = await first.book.inspect(pools);
  expect(wide?.used).toBe(2);
  expect(day?.used).toBe(3);
});

test("with `refuse` a call fails, nothing is sent, and the error holds no address", async () => {
  const { first, cut, clock } = await start(1, "refuse");
  cut.add(0);
  for (const _ of times(2, () => 0)) {
    const error = await Promise.resolve(first.book.reserve(POOLS)).then(String, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ZoomConnectionError);
    expect(error).toMatchObject({ outcome: "not_sent", message: expect.not.stringContaining("secret") });
  }
  expect(first.states).toEqual([{ state: "away", fallback: "refuse", reason: "ECONNREFUSED" }]);
  cut.clear();
  clock.advance(300);
  await Promise.resolve(first.book.reserve(POOLS)).catch(() => {});
  await until(() => first.states.length === 2);
  await given(first.book.reserve(POOLS));
});

describe("a Redis that is frozen", () => {
  test("is given up after a second, and nobody waits for it again", async () => {
    const clock = createManualClock();
    const { book, states } = await connectQuota({ client: virtualTime(await redis.client(), clock) }, clock);
    await given(book.reserve([window()]));
    redis.freeze();
    const waiting = Promise.resolve(book.reserve([window()]));
    await turn();
    clock.advance(999);
    expect(states).toEqual([]);
    clock.advance(1);
    expect(await waiting).toMatchObject({ refused: window() });
    expect(states).toEqual([{ state: "away", fallback: "local", reason: "no answer within 1 second" }]);
    clock.advance(2_000);
    await given(book.reserve([window()]));
    redis.thaw();
    await until(() => states.length === 2);
    await book.inspect([window()]);
    expect(clock.pending).toBe(0);
  });

  test("takes nothing for a call that it gets to when nobody waits any more", async () => {
    const [clock, server] = [createManualClock(), createManualClock()];
    const { book, states } = await connectQuota({ client: virtualTime(client, server) }, clock);
    await given(book.reserve([window()]));
    server.advance(1_001);
    await refused(book.reserve([window()]));
    expect(states).toEqual([{ state: "away", fallback: "local", reason: "Error" }]);
    expect(await client.zCard("zoom-directory:quota:{api.zoom.us/account-1}:light")).toBe(1);
  });

  test("counts the calls of its absence once, however often it was tried", async () => {
    const clock = createManualClock();
    const own = await redis.client();
    const { book, states } = await connectQuota({ client: virtualTime(own, clock) }, clock);
    await given(book.reserve([ledger({ limit: 50 })]));
    redis.freeze();
    const waiting = Promise.resolve(book.reserve([ledger({ limit: 50 })]));
    await turn();
    clock.advance(1_000);
    await waiting;
    for (const _ of times(5, () => 0)) {
      clock.advance(1_300);
      await given(book.reserve([ledger({ limit: 50 })]));
      await turn();
    }
    redis.thaw();
    await until(() => states.length === 2);
    // In the time of this server even the first attempt came in time.
    expect((await book.inspect([ledger({ limit: 50 })]))[0]?.used).toBe(1 + 1 + 6);
  });
});
