/** Changes that can be taken back. A handler is given a draft of the state; nothing is copied that is not written to. */
import { observed, type Place } from "./observed.js";

export interface Draft<State> {
  readonly state: State;
  /** The records that were written to: values of the innermost map in which the change lies. */
  readonly touched: ReadonlySet<object>;
  /** Puts everything back as it was, in its order. */
  rollback(): void;
  /** Tells `changed` of every place that was written to, in that order. */
  tell(changed: (place: Place, gone: boolean) => void): void;
}

/** `root`: where `state` itself lies. */
export function draftOf<State extends object>(state: State, root?: Place): Draft<State> {
  const saved = new Set<object>();
  const undo: (() => void)[] = [];
  const touched = new Set<object>();
  const changes: [Place, boolean][] = [];
  const draft = observed(
    state,
    {
      before(target, owner) {
        touched.add(owner);
        if (saved.has(target)) return;
        saved.add(target);
        undo.push(restorerOf(target));
      },
      // Needs no copy of the others.
      beforeEntry(target, key, owner) {
        touched.add(owner);
        if (saved.has(target)) return;
        if (!target.has(key)) undo.push(() => void target.delete(key));
        else if (target instanceof Map) {
          const before: unknown = target.get(key);
          undo.push(() => void target.set(key, before));
        }
      },
      added: (record) => touched.add(record),
      changed: (place, gone) => changes.push([place, gone]),
    },
    root,
  );
  return {
    state: draft,
    touched,
    rollback() {
      for (const restore of undo.reverse()) restore();
      undo.length = 0;
      changes.length = 0;
    },
    tell(changed) {
      for (const [place, gone] of changes) changed(place, gone);
    },
  };
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
