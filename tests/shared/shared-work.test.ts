/** Work that is done once for many who wait, and for nobody who has left. */
import { createManualClock } from "../../src/shared/clock.js";
import { createDeadline, createLifetime, Ended, sleep, type Deadline } from "../../src/shared/deadline.js";
import { createSharedWork } from "../../src/shared/shared-work.js";

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

function start(work?: (deadline: Deadline, run: number) => Promise<number>) {
  const clock = createManualClock();
  const owner = createLifetime();
  let runs = 0;
  const deadlines: Deadline[] = [];
  const shared = createSharedWork({ clock, owner, ms: 60_000 }, async (deadline) => {
    runs += 1;
    deadlines.push(deadline);
    const run = runs;
    if (work) return work(deadline, run);
    await sleep(deadline, 100);
    return run;
  });
  const join = (ms?: number, signal?: AbortSignal) => shared.join(createDeadline({ clock, ms, signal, owner }));
  return { clock, owner, shared, join, deadlines, runs: () => runs };
}

test("whoever comes while it runs gets its result; whoever comes later begins it anew", async () => {
  const { clock, shared, join } = start();
  const both = Promise.all([join(), join()]);
  await turn();
  expect(shared.running).toBe(true);
  clock.advance(100);
  expect(await both).toEqual([1, 1]);
  expect(shared.running).toBe(false);
  const next = join();
  await turn();
  clock.advance(100);
  expect(await next).toBe(2);
  expect(clock.pending).toBe(0);
});

test("it goes on while one still waits, and ends with the last", async () => {
  const { clock, join, deadlines } = start(async (deadline) => {
    await sleep(deadline, 1000);
    return 1;
  });
  const first = failure(join(50));
  const second = failure(join(100));
  clock.advance(50);
  expect(await first).toMatchObject({ by: "time" });
  expect(deadlines[0]?.owner?.ended).toBe(false);
  clock.advance(50);
  expect(await second).toMatchObject({ by: "time" });
  await turn();
  expect(clock.pending).toBe(0);
});

test("who comes while it ends waits for another one", async () => {
  const { clock, join, deadlines } = start(async (deadline, run) => {
    try {
      await sleep(deadline, 100);
    } finally {
      // It tidies up, which takes a moment.
      await turn();
    }
    return run;
  });
  const controller = new AbortController();
  const leaving = failure(join(undefined, controller.signal));
  controller.abort();
  expect(await leaving).toBeInstanceOf(Ended);
  const coming = join();
  expect(deadlines).toHaveLength(1);
  while (deadlines.length < 2) await turn();
  clock.advance(100);
  expect(await coming).toBe(2);
});

test("what cannot be left goes on for those who come back", async () => {
  let finish = (_value: number) => {};
  const { join, runs } = start(() => new Promise((resolve) => (finish = resolve)));
  const controller = new AbortController();
  const leaving = failure(join(undefined, controller.signal));
  controller.abort();
  await leaving;
  const back = join();
  finish(7);
  expect(await back).toBe(7);
  expect(runs()).toBe(1);
});

test("an error is everybody's, and the next begins anew", async () => {
  const { join } = start(async (_deadline, run) => {
    if (run === 1) throw new Error("no");
    return run;
  });
  const errors = await Promise.all([failure(join()), failure(join())]);
  expect(errors).toEqual([new Error("no"), new Error("no")]);
  expect(await join()).toBe(2);
});

test("it ends with its owner, and does not begin after that", async () => {
  const { owner, shared, clock, join, runs, deadlines } = start();
  const waiting = failure(join());
  owner.end();
  expect(await waiting).toMatchObject({ by: "close" });
  expect(await failure(join())).toMatchObject({ by: "close" });
  // A deadline of somebody else's changes nothing.
  expect(await failure(shared.join(createDeadline({ clock })))).toMatchObject({ by: "close" });
  expect(runs()).toBe(1);
  expect(deadlines[0]?.owner?.ended).toBe(true);
  await turn();
  expect(clock.pending).toBe(0);
});

test("what a runtime has dropped is not waited for for ever", async () => {
  const { clock, shared, join } = start((_deadline, run) => (run === 1 ? new Promise(() => {}) : Promise.resolve(run)));
  const stuck = failure(join(61_000));
  clock.advance(59_999);
  expect(shared.running).toBe(true);
  clock.advance(1);
  expect(shared.running).toBe(false);
  expect(await join()).toBe(2);
  clock.advance(1000);
  expect(await stuck).toMatchObject({ by: "time" });
});

test("settled resolves when nothing runs, also after a failure", async () => {
  const { shared, join } = start(async () => {
    throw new Error("no");
  });
  await shared.settled();
  const waiting = failure(join());
  await shared.settled();
  expect(shared.running).toBe(false);
  await waiting;
});
