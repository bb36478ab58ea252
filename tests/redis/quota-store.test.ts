/** Reservations on a real Redis: one place for all processes of an account, by the server's time. */
import { createManualClock, ZoomInputError } from "../../src/index.js";
import { fallAfter, paceAt, type Fall } from "../../src/quota/pace.js";
import { redisQuotaStore, type RedisClient } from "../../src/redis/index.js";
import fc from "fast-check";
import { connectQuota, given, ledger, mostWithin, refused, times, virtualTime, window } from "./quota.js";
import { startRedis, until, type RedisServer, type TestClient } from "./server.js";

let redis: RedisServer;
let client: TestClient;
beforeAll(async () => {
  redis = await startRedis();
  client = await redis.client();
});
beforeEach(() => client.flushAll());
afterAll(() => redis.close());

/** Processes of one account that live in the same time. */
async function start(count = 1, skews: readonly number[] = []) {
  const clock = createManualClock();
  const processes = await Promise.all(
    times(count, (index) => connectQuota({ client: virtualTime(client, clock, skews[index]) }, clock)),
  );
  const [book] = processes.map((process) => process.book);
  if (!book) throw new Error("There is no process.");
  return { clock, processes, book, books: processes.map((process) => process.book), now: clock.now() };
}

test("slots are spread over the window, a tenth of them at once, and what was not used is not lost", async () => {
  const { book, clock, now } = await start();
  const pool = window({ limit: 20 });
  const slots = [];
  for (const _ of times(50, () => 0)) slots.push((await given(book.reserve([pool]))).at - now);
  expect(slots).toEqual(times(50, (index) => 100 * Math.floor(index / 2)));
  clock.advance(60_000);
  expect((await given(book.reserve([pool]))).at).toBe(clock.now());
});

test("processes of an account share a window, and another account has its own", async () => {
  const { clock, books, now } = await start(4);
  const slots = await Promise.all(times(40, (index) => given(books[index % 4]!.reserve([window()]))));
  expect(
    mostWithin(
      slots.map(({ at }) => at),
      1_000,
    ),
  ).toBe(10);
  const other = await connectQuota({ client: virtualTime(client, clock) }, clock, "api.zoom.us/account-2");
  expect((await given(other.book.reserve([window()]))).at).toBe(now);
});

test("slots are by the server's time, whatever the clock of the process says", async () => {
  const clocks = [createManualClock(), createManualClock(Date.UTC(2031, 5, 5))];
  const server = createManualClock(Date.UTC(1999, 0, 1));
  const books = await Promise.all(
    clocks.map(async (clock) => (await connectQuota({ client: virtualTime(client, server) }, clock)).book),
  );
  const began = clocks.map((clock) => clock.now());
  const slots = [];
  for (const index of times(30, (turn) => turn % 2)) {
    const { at } = await given(books[index]!.reserve([window()]));
    slots.push(at - began[index]!);
  }
  expect(slots).toEqual(times(30, (index) => 100 * index));
});

test("the latest slot of several windows counts, and is entered in all of them", async () => {
  const { book, now } = await start();
  const [second, minute] = [window({ limit: 2 }), window({ key: "minute", limit: 3, window: 60_000 })];
  const slots = [];
  for (const _ of times(4, () => 0)) slots.push((await given(book.reserve([second, minute]))).at - now);
  expect(slots).toEqual([0, 20_000, 40_000, 60_000]);
  expect((await given(book.reserve([second]))).at - now).toBe(60_500);
});

describe("a pool that opens too late", () => {
  test("refuses, and nothing is taken in any pool", async () => {
    const { book, now } = await start();
    const near = window({ key: "user", limit: 1, window: 60_000, ahead: 0 });
    await given(book.reserve([window(), near]));
    const answer = await refused(book.reserve([window(), near]));
    expect(answer).toEqual({ refused: near, opensAt: now + 60_000 });
    const [wide] = await book.inspect([window()]);
    expect(wide?.used).toBe(1);
  });

  test("is to be asked again when a good part of what it may give ahead is free", async () => {
    const { book, now } = await start();
    const pool = window({ ahead: 1_000 });
    for (const _ of times(11, () => 0)) await given(book.reserve([pool]));
    expect(await refused(book.reserve([pool]))).toEqual({ refused: pool, opensAt: now + 600 });
  });
});

describe("a ledger", () => {
  test("gives so many calls among all processes, then refuses until it resets", async () => {
    const { books } = await start(2);
    const answers = await Promise.all(times(8, (index) => books[index % 2]!.reserve([ledger(), window()])));
    expect(answers.filter((answer) => "at" in answer)).toHaveLength(5);
    const answer = await refused(books[0]!.reserve([ledger()]));
    expect(answer).toEqual({ refused: ledger(), opensAt: ledger().resetsAt });
    const [spent, wide] = await books[1]!.inspect([ledger(), window()]);
    expect(spent).toEqual({ pool: ledger(), used: 5, opensAt: ledger().resetsAt, pace: 1 });
    expect(wide?.used).toBe(5);
  });

  test("goes by the server's count where that is larger", async () => {
    const { book } = await start();
    await given(book.reserve([ledger()]));
    book.feedback({ kind: "used", pool: ledger(), used: 4 });
    book.feedback({ kind: "used", pool: ledger(), used: 2 });
    await given(book.reserve([ledger()]));
    await refused(book.reserve([ledger()]));
  });

  test("is forgotten some time after its period", async () => {
    const { book, now } = await start();
    await given(book.reserve([ledger()]));
    const left = await client.pTTL("zoom-directory:quota:{api.zoom.us/account-1}:heavy:2026-01-01");
    expect(left).toBeGreaterThan(ledger().resetsAt - now);
    expect(left).toBeLessThan(ledger().resetsAt - now + 7200_000);
  });
});

test("what is given back can be used by others", async () => {
  const { books, now } = await start(2);
  const pools = [window({ limit: 1 }), ledger({ limit: 2 })];
  const first = await given(books[0]!.reserve(pools));
  books[0]!.release(first);
  const second = await given(books[1]!.reserve(pools));
  expect(second.at).toBe(now);
  // In one pool only.
  books[1]!.release(second, [pools[1]!]);
  const third = await given(books[0]!.reserve(pools));
  expect(third.at).toBe(now + 1_000);
  await given(books[0]!.reserve(pools));
  await refused(books[0]!.reserve(pools));
});

test("a call that leaves later than planned counts from when it left", async () => {
  const { book, clock, now } = await start();
  const pool = window({ limit: 1 });
  const first = await given(book.reserve([pool]));
  clock.advance(700);
  book.sent(first, clock.now());
  expect((await given(book.reserve([pool]))).at).toBe(now + 1_700);
});

describe("after a 429", () => {
  test("nobody sends until Zoom allows it, and the pace falls for all processes, once for what was on its way", async () => {
    const { books, clock, now } = await start(2);
    const pool = window({ limit: 50 });
    const sent = await Promise.all(times(5, () => given(books[0]!.reserve([pool]))));
    clock.advance(100);
    for (const { at } of sent) books[0]!.feedback({ kind: "refused", pool, sentAt: at, until: now + 3_000 });
    expect((await given(books[1]!.reserve([pool]))).at).toBe(now + 3_000);
    const [state] = await books[1]!.inspect([pool]);
    expect(state?.pace).toBe(0.7);
    const slots = await Promise.all(times(80, () => given(books[1]!.reserve([pool]))));
    expect(
      mostWithin(
        slots.map(({ at }) => at),
        1_000,
      ),
    ).toBe(35);
  });

  test("the pace comes back by itself", async () => {
    const { book, clock, now } = await start();
    const pool = window();
    const { at } = await given(book.reserve([pool]));
    book.feedback({ kind: "refused", pool, sentAt: at, until: now });
    expect((await book.inspect([pool]))[0]?.pace).toBe(0.7);
    clock.advance(10_000);
    expect((await book.inspect([pool]))[0]?.pace).toBe(1);
  });

  test("it falls and recovers as it does in memory, to the last digit", async () => {
    const { clock, book } = await start();
    const events = fc.record({ wait: fc.integer({ min: 1, max: 9_000 }), late: fc.integer({ min: 0, max: 9_000 }) });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 200 }),
        fc.constantFrom(1_000, 1_040, 62_400),
        fc.array(events, { minLength: 1, maxLength: 8 }),
        async (limit, span, list) => {
          const pool = window({ key: `pool-${run++}`, limit, window: span });
          let fall: Fall | undefined;
          await book.inspect([pool]);
          for (const { wait, late } of list) {
            clock.advance(wait);
            const sentAt = clock.now() - late;
            book.feedback({ kind: "refused", pool, sentAt, until: 0 });
            fall = fallAfter(fall, pool, sentAt, clock.now());
            const [state] = await book.inspect([pool]);
            expect(state?.pace).toBeCloseTo(paceAt(fall, pool, clock.now()), 9);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test("a reservation is one round trip, and so is everything else", async () => {
  const sent: string[] = [];
  const counting: RedisClient = {
    eval: (script, options) => (sent.push("EVAL"), client.eval(script, options)),
    evalSha: (sha, options) => (sent.push("EVALSHA"), client.evalSha(sha, options)),
  };
  const { book } = await connectQuota({ client: counting });
  await given(book.reserve([window(), ledger()]));
  sent.length = 0;
  await given(book.reserve([window(), ledger()]));
  expect(sent).toEqual(["EVALSHA"]);
  // Within the margin of the windows: nobody needs to know.
  const kept = await given(book.reserve([window()]));
  sent.length = 0;
  book.sent(kept, kept.at + 3);
  expect(sent).toEqual([]);
});

test("all keys of an account have one hash tag, and hold nothing but its id", async () => {
  const { book } = await start();
  const { at } = await given(book.reserve([window(), ledger()]));
  book.feedback({ kind: "refused", pool: window(), sentAt: at, until: at });
  await until(async () => (await client.keys("*pace")).length > 0);
  const keys = (await client.keys("*")).filter((key) => key !== "time");
  for (const key of keys) expect(key).toMatch(/^zoom-directory:quota:\{api\.zoom\.us\/account-1\}:/);
  // None stays for ever.
  for (const key of keys) expect(await client.pTTL(key)).toBeGreaterThan(0);
});

test.each<[string, unknown]>([
  ["no client", {}],
  ["an option that does not exist", { client: { eval() {}, evalSha() {} }, plan: "pro" }],
  ["another fallback", { client: { eval() {}, evalSha() {} }, fallback: "wait" }],
])("%s is refused", (_what, options) => {
  // From JavaScript comes what the types do not allow.
  expect(() => redisQuotaStore(options as never)).toThrow(ZoomInputError);
});
