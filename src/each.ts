/** Work on many items: as many at once as help, every result and every failure kept, in order. */
import type { CallOptions } from "../generated/call.js";
import { ZoomInputError } from "./errors/classes.js";
import { ZoomEachError } from "./errors/each-error.js";
import { emitter } from "./events.js";
import type { Lifetime } from "./shared/deadline.js";

/** Options for the calls of one item: hand them on, so that the signal ends them and others go first. */
export type EachCall = Pick<CallOptions, "bulk" | "signal">;

export interface EachOptions<Item> {
  /**
   * How many items are worked on at once. Default 100: more than the fastest plan answers in a second. How fast calls leave
   * is up to the quota.
   */
  readonly concurrency?: number | undefined;
  /** No item is begun after it; the report says what is left. */
  readonly signal?: CallOptions["signal"];
  /** Hears of each item that has ended. */
  readonly onProgress?: ((progress: EachProgress) => void) | undefined;
  /** What names an item, so that a later run can go on. Default: the item as text, which is right for ids. */
  readonly key?: ((item: Item, index: number) => string) | undefined;
  /** Keys that an earlier run has done (`report.done`). These items are skipped. */
  readonly done?: Iterable<string> | undefined;
}

export interface EachProgress {
  /** Undefined where the items come one by one. */
  readonly total: number | undefined;
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What became of an item. */
export type EachResult<Item, Value> = { readonly item: Item; readonly key: string } & (
  | { readonly status: "done"; readonly value: Value }
  /** `isZoomError(error)` narrows it. */
  | { readonly status: "failed"; readonly error: unknown }
  /** An earlier run has done it. */
  | { readonly status: "skipped" }
  /** The signal came first. Nothing was begun. */
  | { readonly status: "left" }
);

export interface EachReport<Item, Value> {
  /** One for each item, in their order. */
  readonly results: readonly EachResult<Item, Value>[];
  /** The keys of what is done, earlier runs included: the option `done` of the next one. */
  readonly done: readonly string[];
  readonly failed: readonly Extract<EachResult<Item, Value>, { status: "failed" }>[];
  readonly left: readonly Extract<EachResult<Item, Value>, { status: "left" }>[];
}

export type EachItems<Item> = Iterable<Item> | AsyncIterable<Item>;
export type EachWork<Item, Value> = (item: Item, call: EachCall, index: number) => Value | PromiseLike<Value>;

const DEFAULT_CONCURRENCY = 100;
const OPTIONS = ["concurrency", "signal", "onProgress", "key", "done"];

/**
 * Does `work` on every item. A failure of `work` is a result. Throws for wrong arguments, and a `ZoomEachError` with all
 * results up to then when `items` throws.
 */
export async function each<Item, Value>(
  items: EachItems<Item>,
  work: EachWork<Item, Value>,
  options: EachOptions<Item> = {},
  owner?: Lifetime,
): Promise<EachReport<Item, Value>> {
  check(items, work, options);
  const { concurrency = DEFAULT_CONCURRENCY, signal, onProgress, key = String } = options;
  const before = new Set(options.done);
  const results: EachResult<Item, Value>[] = [];
  const counts = { done: 0, failed: 0, skipped: 0 };
  const total = totalOf(items);
  const tell = emitter(onProgress, "onProgress");
  const over = () => signal?.aborted === true || owner?.ended === true;
  // A signal for each item: platforms warn of more than ten listeners on one.
  const running = new Set<AbortController>();
  const abort = () => {
    for (const controller of running) controller.abort(signal?.reason);
  };
  signal?.addEventListener("abort", abort);
  // Several workers take from one source, each when it is free.
  const source = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  let next: Promise<unknown> = Promise.resolve();
  // What they have thrown. Then there are no further ones, and what is under way ends.
  let broken: { readonly cause: unknown } | undefined;
  const taken = async () => {
    // Items that come one by one are not asked for when nobody will work on them.
    if (broken || (over() && total === undefined)) return undefined;
    const { done, value: item } = await source.next();
    if (done) return undefined;
    const index = results.length;
    const named = { item, key: key(item, index) };
    // Holds the place.
    results.push({ ...named, status: "left" });
    return { named, index };
  };
  const take = () => {
    const one = next.then(taken).catch((cause: unknown) => void (broken = { cause }));
    next = one;
    return one;
  };

  async function worker(): Promise<void> {
    for (;;) {
      const found = await take();
      if (!found) return;
      const { named, index } = found;
      if (before.has(named.key)) end(index, { ...named, status: "skipped" });
      else if (!over()) await one(named, index);
    }
  }

  async function one(named: { item: Item; key: string }, index: number): Promise<void> {
    const controller = new AbortController();
    running.add(controller);
    try {
      const value = await work(named.item, { bulk: true, signal: controller.signal }, index);
      end(index, { ...named, status: "done", value });
    } catch (error) {
      end(index, { ...named, status: "failed", error });
    } finally {
      running.delete(controller);
    }
  }

  function end(index: number, result: Exclude<EachResult<Item, Value>, { status: "left" }>): void {
    results[index] = result;
    counts[result.status] += 1;
    tell({ total, ...counts });
  }

  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, total ?? Infinity) }, worker));
    await source.return?.();
  } catch (cause) {
    broken ??= { cause };
  } finally {
    signal?.removeEventListener("abort", abort);
  }
  const report = {
    results,
    done: results.filter(({ status }) => status === "done" || status === "skipped").map((result) => result.key),
    failed: results.filter((result) => result.status === "failed"),
    left: results.filter((result) => result.status === "left"),
  };
  if (broken) throw new ZoomEachError(report, broken.cause);
  return report;
}

function totalOf(items: object): number | undefined {
  if (Array.isArray(items)) return items.length;
  return items instanceof Set || items instanceof Map ? items.size : undefined;
}

function check(items: unknown, work: unknown, options: unknown): void {
  const refuse = (argument: string, message: string): never => {
    throw new ZoomInputError(argument, `${message} Nothing was sent.`);
  };
  if (typeof items !== "object" || items === null || !(Symbol.iterator in items || Symbol.asyncIterator in items)) {
    refuse("items", "`items` must be a list, or another iterable.");
  }
  if (typeof work !== "function")
    refuse("work", "`work` must be a function such as `(id, call) => zoom.users.get(…)`.");
  if (typeof options !== "object" || options === null) {
    return refuse("options", "The options must be an object such as `{ concurrency: 20 }`.");
  }
  const unknown = Object.keys(options).find((name) => !OPTIONS.includes(name));
  if (unknown !== undefined) refuse(unknown, `Unknown option \`${unknown}\`. Known are ${OPTIONS.join(", ")}.`);
  // Any property of an object may be asked for; each one is checked.
  const { concurrency, onProgress, key } = options as Record<string, unknown>;
  if (concurrency !== undefined && !(Number.isInteger(concurrency) && Number(concurrency) >= 1)) {
    refuse("concurrency", "`concurrency` must be a whole number of at least 1.");
  }
  for (const [name, value] of Object.entries({ onProgress, key })) {
    if (value !== undefined && typeof value !== "function") refuse(name, `\`${name}\` must be a function.`);
  }
}
