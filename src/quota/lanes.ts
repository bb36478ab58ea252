/** Who waits, in which order: by rank, within a rank in turn by lane (such as a sub account), within a lane first come first. */

/** `again`: a call that was refused goes before all others. Bulk work goes on where nobody interactive waits. */
export type Rank = "again" | "interactive" | "bulk";

/** One who waits. Leaving costs the same however many wait. */
export interface Place<T> {
  readonly value: T;
}

export interface Lanes<T> {
  readonly size: number;
  push(value: T, rank: Rank, lane: string): Place<T>;
  /** Takes the one whose turn it is. */
  shift(): T | undefined;
  remove(place: Place<T>): void;
}

/** A doubly linked list, closed to a ring by its own head. */
interface Node<T> {
  readonly value: T;
  readonly lane: Lane<T>;
  before: Node<T> | undefined;
  after: Node<T> | undefined;
}

interface Lane<T> {
  readonly name: string;
  readonly rank: Map<string, Lane<T>>;
  first: Node<T> | undefined;
  last: Node<T> | undefined;
}

/** So many turns go to interactive calls before one goes to bulk work that waits: slow, but never at a standstill. */
const INTERACTIVE_IN_A_ROW = 9;

export function createLanes<T>(): Lanes<T> {
  // The lanes of a rank in the order of their turns. Empty ones are not there.
  const ranks: Record<Rank, Map<string, Lane<T>>> = { again: new Map(), interactive: new Map(), bulk: new Map() };
  let size = 0;
  let inARow = 0;

  function remove(node: Node<T>): void {
    const { lane, before, after } = node;
    if (!before && !after && lane.first !== node) return; // it has left already
    if (before) before.after = after;
    else lane.first = after;
    if (after) after.before = before;
    else lane.last = before;
    node.before = node.after = undefined;
    if (!lane.first) lane.rank.delete(lane.name);
    size -= 1;
  }

  function next(): Map<string, Lane<T>> {
    if (ranks.again.size > 0) return ranks.again;
    if (ranks.bulk.size === 0) return ranks.interactive;
    if (ranks.interactive.size === 0 || inARow >= INTERACTIVE_IN_A_ROW) return ranks.bulk;
    return ranks.interactive;
  }

  return {
    get size() {
      return size;
    },
    push(value, rank, name) {
      const lanes = ranks[rank];
      let lane = lanes.get(name);
      if (!lane) lanes.set(name, (lane = { name, rank: lanes, first: undefined, last: undefined }));
      const node: Node<T> = { value, lane, before: lane.last, after: undefined };
      if (lane.last) lane.last.after = node;
      else lane.first = node;
      lane.last = node;
      size += 1;
      return node;
    },
    shift() {
      const rank = next();
      const [lane] = rank.values();
      const node = lane?.first;
      if (!lane || !node) return undefined;
      if (rank !== ranks.again) inARow = rank === ranks.bulk ? 0 : inARow + 1;
      remove(node);
      if (lane.first) {
        rank.delete(lane.name);
        rank.set(lane.name, lane);
      }
      return node.value;
    },
    // Places come from `push`.
    remove: (place) => remove(place as Node<T>),
  };
}
