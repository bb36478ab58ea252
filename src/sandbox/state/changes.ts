/** Changes as they are written down: what lies at a path from now on. Applying them twice is as good as once. */
import { restored, tagged } from "./snapshot.js";
import { isTree } from "./trees.js";

export type Path = readonly string[];

/** `=`: this lies there now, at its old place among the others or as the last one. `-`: nothing does any more. */
export type Change = readonly ["=", Path, unknown] | readonly ["-", Path];

/** What has to be written down so that whoever has the earlier state gets this one. `moved`: it was gone in between. */
export function changesAt(root: unknown, path: Path, moved: boolean): Change[] {
  const { holder, key } = at(root, path);
  const there = holder instanceof Set ? holder.has(key) : childOf(holder, key) !== undefined;
  if (!there) return [["-", path]];
  const set: Change = ["=", path, tagged(childOf(holder, key))];
  return moved ? [["-", path], set] : [set];
}

/**
 * Leaves out what lies in something that is not there: while the log is rewritten, changes are in it of records that were
 * deleted before their turn came.
 */
export function apply(root: unknown, [kind, path, value]: Change): void {
  const { holder, key } = at(root, path);
  if (kind === "-") {
    if (holder instanceof Map || holder instanceof Set) holder.delete(key);
    else if (isTree(holder)) delete holder[key];
  } else if (holder instanceof Map) holder.set(key, restored(value));
  else if (holder instanceof Set) holder.add(key);
  else if (isTree(holder)) holder[key] = restored(value);
}

/**
 * All of `value`, in parts that are no larger than a record: maps entry by entry. The parts are made when they are asked
 * for, from what is there by then.
 */
export function* partsOf(value: unknown, path: Path): Generator<Change> {
  if (value instanceof Map && holdsRecords(value)) {
    yield ["=", path, tagged(new Map())];
    for (const [key, item] of value) yield* partsOf(item, [...path, String(key)]);
  } else if (isRecord(value) && holdsMap(value)) {
    const large = Object.entries(value).filter(([, item]) => isLarge(item));
    const empty = large.map(([name, item]) => [name, item instanceof Map ? new Map() : {}] as const);
    // With all fields, so that they keep their order.
    yield ["=", path, tagged({ ...value, ...Object.fromEntries(empty) })];
    for (const [name, item] of large) yield* partsOf(item, [...path, name]);
  } else yield ["=", path, tagged(value)];
}

function at(root: unknown, path: Path): { holder: unknown; key: string } {
  let holder = root;
  for (const key of path.slice(0, -1)) holder = childOf(holder, key);
  return { holder, key: path.at(-1) ?? "" };
}

function childOf(holder: unknown, key: string): unknown {
  if (holder instanceof Map) return holder.get(key);
  return isTree(holder) ? holder[key] : undefined;
}

function holdsMap(record: object): boolean {
  return Object.values(record).some(isLarge);
}

function isLarge(item: unknown): boolean {
  return item instanceof Map || (isRecord(item) && holdsMap(item));
}

function isRecord(value: unknown): value is object {
  return isTree(value) && !(value instanceof Map) && !(value instanceof Set);
}

function holdsRecords(map: ReadonlyMap<unknown, unknown>): boolean {
  const [first] = map.values();
  return isRecord(first);
}
