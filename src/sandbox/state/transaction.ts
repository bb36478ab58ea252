/**
 * Changes that can be taken back. A handler is given a draft of the state: it reads and writes as if it were the state
 * itself, every write goes through at once, and how to undo it is kept. Nothing is copied that is not written to.
 */

export interface Draft<State> {
  readonly state: State;
  /** The records that were written to: values of the outermost map in which the change lies. */
  readonly touched: ReadonlySet<object>;
  /** Puts everything back as it was, in its order. */
  rollback(): void;
}

/** What stands behind each draft. */
const originals = new WeakMap<object, object>();

export function draftOf<State extends object>(state: State): Draft<State> {
  const drafts = new WeakMap<object, object>();
  const saved = new Set<object>();
  const undo: (() => void)[] = [];
  const touched = new Set<object>();

  /** Before the first change of `target`, which `owner` holds. */
  const keep = (target: object, owner: object): void => {
    touched.add(owner);
    if (saved.has(target)) return;
    saved.add(target);
    undo.push(restorerOf(target));
  };

  /** Before an entry is added or replaced, which needs no copy of the others. */
  const keepEntry = (target: Map<unknown, unknown> | Set<unknown>, key: unknown, owner: object): void => {
    touched.add(owner);
    if (saved.has(target)) return;
    if (!target.has(key)) undo.push(() => void target.delete(key));
    else if (target instanceof Map) {
      const before = target.get(key);
      undo.push(() => void target.set(key, before));
    }
  };

  const wrap = <Value>(value: Value, owner: object | undefined): Value => {
    if (typeof value !== "object" || value === null || originals.has(value)) return value;
    const known = drafts.get(value);
    if (known) return known as Value; // made of this very value below
    const holder = owner ?? value;
    const draft = value instanceof Map || value instanceof Set ? collection(value, holder) : record(value, holder);
    drafts.set(value, draft);
    originals.set(draft, value);
    return draft as Value;
  };

  const record = (target: object, owner: object): object =>
    new Proxy(target, {
      get: (_, name) => wrap<unknown>(Reflect.get(target, name), owner),
      set(_, name, value: unknown) {
        keep(target, owner);
        return Reflect.set(target, name, plain(value));
      },
      deleteProperty(_, name) {
        keep(target, owner);
        return Reflect.deleteProperty(target, name);
      },
    });

  const collection = (target: Map<unknown, unknown> | Set<unknown>, owner: object): object => {
    // What a map holds is a record of its own; what a set holds belongs to whoever has the set.
    const item = (value: unknown) => wrap(value, target instanceof Map ? undefined : owner);
    const methods: Readonly<Record<PropertyKey, unknown>> = {
      get: (key: unknown) => (target instanceof Map ? item(target.get(plain(key))) : undefined),
      has: (key: unknown) => target.has(plain(key)),
      set(key: unknown, value: unknown) {
        keepEntry(target, plain(key), owner);
        const bare = plain(value);
        if (typeof bare === "object" && bare !== null) touched.add(bare);
        if (target instanceof Map) target.set(plain(key), bare);
        return wrap(target, owner);
      },
      add(value: unknown) {
        keepEntry(target, plain(value), owner);
        if (target instanceof Set) target.add(plain(value));
        return wrap(target, owner);
      },
      delete(key: unknown) {
        keep(target, owner);
        return target.delete(plain(key));
      },
      clear() {
        keep(target, owner);
        target.clear();
      },
      keys: () => target.keys(),
      values: () => each(target.values(), item),
      entries: () => each(target.entries(), ([key, value]: [unknown, unknown]) => [key, item(value)]),
      forEach(visit: (value: unknown, key: unknown) => void) {
        target.forEach((value: unknown, key: unknown) => visit(item(value), key));
      },
    };
    const iterator = target instanceof Map ? methods.entries : methods.values;
    return new Proxy(target, {
      get: (_, name) => (name === "size" ? target.size : name === Symbol.iterator ? iterator : methods[name]),
    });
  };

  return {
    state: wrap(state, undefined),
    touched,
    rollback() {
      for (const restore of undo.reverse()) restore();
      undo.length = 0;
    },
  };
}

/** `value` without any draft in it. Drafts inside of new objects and lists are replaced there. */
export function plain<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const original = originals.get(value);
  if (original) return original as Value; // the draft was made of it
  if (value instanceof Map || value instanceof Set) return value;
  for (const [name, item] of Object.entries(value)) {
    const bare: unknown = plain<unknown>(item);
    if (bare !== item) Reflect.set(value, name, bare);
  }
  return value;
}

function* each<From, To>(items: Iterable<From>, change: (item: From) => To): Generator<To> {
  for (const item of items) yield change(item);
}

/** A whole copy, because an entry that is deleted and set again would stand at another place. */
function restorerOf(target: object): () => void {
  if (Array.isArray(target)) {
    const items: readonly unknown[] = [...target];
    return () => {
      target.length = 0;
      for (const item of items) target.push(item);
    };
  }
  if (target instanceof Map) {
    const entries = [...target];
    return () => {
      target.clear();
      for (const [key, value] of entries) target.set(key, value);
    };
  }
  if (target instanceof Set) {
    const items = [...target];
    return () => {
      target.clear();
      for (const item of items) target.add(item);
    };
  }
  const fields = { ...target };
  return () => {
    for (const name of Object.keys(target)) Reflect.deleteProperty(target, name);
    Object.assign(target, fields);
  };
}
