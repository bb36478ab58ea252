/** `zoom.each` against the sandbox: what becomes of each item, in order, and how one goes on. */
import { inspect } from "node:util";
import {
  createZoomClient,
  explain,
  isZoomError,
  UserNotFoundError,
  ZoomInputError,
  type EachProgress,
} from "../../src/index.js";
import { createSandbox } from "../../src/sandbox/index.js";
import { createWorld } from "../quota/simulation.js";

function start(users = 40) {
  const world = createWorld();
  const sandbox = createSandbox({ users, seed: 1, clock: world.clock });
  const zoom = createZoomClient({ ...sandbox.clientOptions(), deps: { clock: world.clock }, quota: { plan: "pro" } });
  const ids = [...sandbox.account.users.keys()];
  return { world, sandbox, zoom, ids };
}

test("each item has its result, in the order of the items, and a failure costs no other", async () => {
  const { world, zoom, ids } = start();
  const items = [...ids.slice(0, 20), "nobody", ...ids.slice(20)];
  const report = await world.run(
    zoom.each(items, (userId, call) => zoom.users.get({ path: { userId }, ...call }), { concurrency: 7 }),
  );
  expect(report.results.map(({ item }) => item)).toEqual(items);
  expect(report.results.map((result) => (result.status === "done" ? result.value.id : result.status))).toEqual(
    items.map((id) => (id === "nobody" ? "failed" : id)),
  );
  expect(report.failed).toMatchObject([{ item: "nobody", key: "nobody" }]);
  expect(isZoomError(report.failed[0]?.error, "users.get", 1001)).toBe(true);
  expect(report.failed[0]?.error).toBeInstanceOf(UserNotFoundError);
});

test("no more are under way at once than `concurrency`", async () => {
  const { zoom } = start();
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await zoom.each(Array(50).keys(), work, { concurrency: 6 });
  expect(most).toBe(6);
});

test("a signal ends it, the report says what is left, and another run does only that", async () => {
  const { world, sandbox, zoom, ids } = start();
  const stop = new AbortController();
  const progress: EachProgress[] = [];
  const get = (userId: string, call: object) => zoom.users.get({ path: { userId }, ...call });
  const first = await world.run(
    zoom.each(ids, get, {
      concurrency: 4,
      signal: stop.signal,
      onProgress(one) {
        progress.push(one);
        if (one.done === 10) stop.abort();
      },
    }),
  );
  expect(first.results).toHaveLength(ids.length);
  expect(first.done.length).toBeGreaterThanOrEqual(10);
  expect(first.left.length).toBeGreaterThan(0);
  expect(first.done.length + first.failed.length + first.left.length).toBe(ids.length);
  expect(first.failed.every(({ error }) => isZoomError(error) && error.kind === "aborted")).toBe(true);
  expect(progress[0]).toEqual({ total: ids.length, done: 1, failed: 0, skipped: 0 });

  sandbox.journal.clear();
  const second = await world.run(zoom.each(ids, get, { done: first.done }));
  expect([...second.done].sort()).toEqual([...ids].sort());
  const asked = sandbox.journal.entries({ operationId: "users.get" }).map(({ path }) => path);
  expect(asked).toHaveLength(ids.length - first.done.length);
});

test("items may come one by one, such as those of a list", async () => {
  const { world, zoom } = start();
  const users = await world.run(zoom.users.list().toArray({ limit: 1000 }));
  const report = await world.run(
    zoom.each(zoom.users.list(), ({ id = "" }, call) => zoom.users.getSettings({ path: { userId: id }, ...call }), {
      key: ({ id = "" }) => id,
    }),
  );
  expect(report.done).toEqual(users.map(({ id }) => id));
});

test("an item that comes one by one is not asked for after the signal", async () => {
  const { zoom } = start();
  const stop = new AbortController();
  let given = 0;
  let returned = false;
  function* endless(): Generator<number> {
    try {
      for (;;) yield given++;
    } finally {
      returned = true;
    }
  }
  const work = (item: number) => void (item === 5 && stop.abort());
  const report = await zoom.each(endless(), work, { concurrency: 2, signal: stop.signal });
  expect(given).toBeLessThan(10);
  expect(returned).toBe(true);
  expect(report.done).toHaveLength(report.results.length);
});

test("items that break off lose nothing: what is under way ends, and the error has all results", async () => {
  const { world, zoom, ids } = start();
  const problem = new Error("The file ended in the middle of a line.");
  async function* some(): AsyncGenerator<string> {
    yield* ids.slice(0, 10);
    yield "nobody";
    throw problem;
  }
  const get = (userId: string, call: object) => zoom.users.get({ path: { userId }, ...call });
  const error: unknown = await world.run(zoom.each(some(), get, { concurrency: 4 }).catch((reason: unknown) => reason));
  if (!isZoomError(error) || error.kind !== "each") throw error;
  expect(error.cause).toBe(problem);
  expect(error.report.results.map(({ item }) => item)).toEqual([...ids.slice(0, 10), "nobody"]);
  expect(error.report.done).toEqual(ids.slice(0, 10));
  expect(error.report.failed).toMatchObject([{ item: "nobody" }]);
  expect(error.report.left).toEqual([]);
  // Values are in no dump of it.
  expect(`${inspect(error, { showHidden: true })} ${JSON.stringify(error)}`).not.toContain(ids[0]);
  expect(explain(error)).toContain(problem.message);

  const rest = await world.run(zoom.each(ids, get, { done: error.report.done }));
  expect(rest.done).toEqual(ids);
});

test("items that throw are not asked again", async () => {
  const { zoom } = start();
  let asked = 0;
  const items = {
    [Symbol.iterator]: () => ({
      next: () => {
        asked += 1;
        if (asked === 3) throw new Error("once");
        return { done: false, value: asked };
      },
    }),
  };
  await expect(zoom.each(items, String, { concurrency: 5 })).rejects.toMatchObject({ kind: "each" });
  expect(asked).toBe(3);
});

test("a key that cannot be made, and items that cannot be closed, lose no results", async () => {
  const { zoom } = start();
  const key = (item: number) => (item === 3 ? JSON.parse("{") : String(item));
  await expect(zoom.each([1, 2, 3, 4], (item) => item, { key, concurrency: 1 })).rejects.toMatchObject({
    report: { done: ["1", "2"] },
    cause: { name: "SyntaxError" },
  });
  const open = { next: () => ({ done: true, value: 1 }), return: () => Promise.reject(new Error("stuck")) };
  const unclosable = { [Symbol.asyncIterator]: () => open } as never as AsyncIterable<number>;
  await expect(zoom.each(unclosable, (item) => item)).rejects.toMatchObject({ cause: { message: "stuck" } });
});

test("after `close()` nothing is begun", async () => {
  const { zoom } = start();
  const begun: number[] = [];
  const report = await zoom.each(
    [1, 2, 3, 4],
    async (item) => {
      begun.push(item);
      await zoom.close();
    },
    { concurrency: 1 },
  );
  expect(begun).toEqual([1]);
  expect(report.left.map(({ item }) => item)).toEqual([2, 3, 4]);
});

test("a listener that throws loses nothing", async () => {
  const { zoom } = start();
  const warn = jest.spyOn(process, "emitWarning").mockImplementation(() => {});
  const onProgress = (): never => {
    throw new Error("broken bar");
  };
  const report = await zoom.each([1, 2], (item) => item * 2, { onProgress });
  expect(report.results).toMatchObject([{ value: 2 }, { value: 4 }]);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

const one = (): number => 1;
test.each<[string, unknown, unknown, object]>([
  ["items", "abc", one, {}],
  ["work", [], undefined, {}],
  ["concurrency", [], one, { concurrency: 0 }],
  ["onProgress", [], one, { onProgress: 1 }],
  ["parallel", [], one, { parallel: 2 }],
])("a wrong argument is refused by name: %s", async (argument, items, work, options) => {
  const { zoom } = start();
  await expect(zoom.each(items as never, work as never, options as never)).rejects.toMatchObject({ argument });
  await expect(zoom.each(items as never, work as never, options as never)).rejects.toBeInstanceOf(ZoomInputError);
});
