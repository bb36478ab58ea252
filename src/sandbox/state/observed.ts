/**
 * A view of plain data that tells of every write: it is read and written as if it were the data itself, and every write
 * goes through at once. Data is a tree of records, lists, maps by text and sets of texts.
 */

/** Where something lies: the keys on the way to it, the last one first. */
export interface Place {
  readonly up: Place | undefined;
  readonly key: string;
}

export interface Observer {
  /** Before `target`, a record, list, map or set, changes in a way that an entry alone does not tell. */
  readonly before?: (target: object, owner: object) => void;
  /** Before an entry is added or replaced. */
  readonly beforeEntry?: (target: Map<unknown, unknown> | Set<unknown>, key: unknown, owner: object) => void;
  /** A record that a map holds from now on. */
  readonly added?: (record: object) => void;
  /** What lies at `place` is another one now, or `gone`. */
  readonly changed?: (place: Place, gone: boolean) => void;
}

/** What stands behind each view. */
const originals = new WeakMap<object, object>();

/** A view of `state`. `owner` of a write: the value of the innermost map in which it lies, or `state` itself. */
export function observed<State extends object>(state: State, observer: Observer, root?: Place): State {
  const views = new WeakMap<object, object>();

  /** `inList`: `place` is the one of a list, and what lies in it has none of its own. */
  const wrap = <Value>(value: Value, owner: object | undefined, place: () => Place | undefined, inList = false) => {
    if (typeof value !== "object" || value === null || originals.has(value)) return value;
    const known = views.get(value);
    if (known) return known as Value; // made of this very value below
    const holder = owner ?? value;
    const view =
      value instanceof Map || value instanceof Set
        ? collection(value, holder, place())
        : record(value, holder, place(), inList || Array.isArray(value));
    views.set(value, view);
    originals.set(view, value);
    return view as Value;
  };

  const record = (target: object, owner: object, place: Place | undefined, inList: boolean): object => {
    const write = (name: string | symbol, gone: boolean) => {
      observer.before?.(target, owner);
      if (!inList) observer.changed?.(below(place, name), gone);
      else if (place) observer.changed?.(place, false);
    };
    return new Proxy(target, {
      get: (_, name) =>
        wrap<unknown>(Reflect.get(target, name), owner, () => (inList ? place : below(place, name)), inList),
      set(_, name, value: unknown) {
        write(name, false);
        return Reflect.set(target, name, plain(value));
      },
      deleteProperty(_, name) {
        write(name, true);
        return Reflect.deleteProperty(target, name);
      },
    });
  };

  const collection = (
    target: Map<unknown, unknown> | Set<unknown>,
    owner: object,
    place: Place | undefined,
  ): object => {
    // What a map holds is a record of its own; what a set holds belongs to whoever has the set.
    const item = (value: unknown, key: unknown) =>
      wrap(value, target instanceof Map ? undefined : owner, () => below(place, key));
    const tell = (key: unknown, gone: boolean) => observer.changed?.(below(place, key), gone);
    const methods: Readonly<Record<PropertyKey, unknown>> = {
      get: (key: unknown) => (target instanceof Map ? item(target.get(plain(key)), key) : undefined),
      has: (key: unknown) => target.has(plain(key)),
      set(key: unknown, value: unknown) {
        observer.beforeEntry?.(target, plain(key), owner);
        const bare = plain(value);
        if (typeof bare === "object" && bare !== null) observer.added?.(bare);
        if (target instanceof Map) target.set(plain(key), bare);
        tell(key, false);
        return wrap(target, owner, () => place);
      },
      add(value: unknown) {
        observer.beforeEntry?.(target, plain(value), owner);
        if (target instanceof Set) target.add(plain(value));
        tell(value, false);
        return wrap(target, owner, () => place);
      },
      delete(key: unknown) {
        if (!target.has(plain(key))) return false;
        observer.before?.(target, owner);
        tell(key, true);
        return target.delete(plain(key));
      },
      clear() {
        observer.before?.(target, owner);
        for (const key of target.keys()) tell(key, true);
        target.clear();
      },
      keys: () => target.keys(),
      values: () => each(target.entries(), ([key, value]: [unknown, unknown]) => item(value, key)),
      entries: () => each(target.entries(), ([key, value]: [unknown, unknown]) => [key, item(value, key)]),
      forEach(visit: (value: unknown, key: unknown) => void) {
        target.forEach((value: unknown, key: unknown) => visit(item(value, key), key));
      },
    };
    const iterator = target instanceof Map ? methods.entries : methods.values;
    return new Proxy(target, {
      get: (_, name) => (name === "size" ? target.size : name === Symbol.iterator ? iterator : methods[name]),
    });
  };

  return wrap(state, undefined, () => root);
}

/** `value` without any view in it. Views inside of new objects and lists are replaced there. */
export function plain<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const original = originals.get(value);
  if (original) return original as Value; // the view was made of it
  if (value instanceof Map || value instanceof Set) return value;
  for (const [name, item] of Object.entries(value)) {
    const bare: unknown = plain<unknown>(item);
    if (bare !== item) Reflect.set(value, name, bare);
  }
  return value;
}

/** The keys on the way to `place`, the first one first. */
export function pathOf(place: Place): string[] {
  const path: string[] = [];
  for (let at: Place | undefined = place; at; at = at.up) path.push(at.key);
  return path.reverse();
}

function below(up: Place | undefined, key: unknown): Place {
  return { up, key: String(key) };
}

function* each<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}
