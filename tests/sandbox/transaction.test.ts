/** Drafts of the state: what is written through them is there, and can be taken back as if it had never been. */
import fc from "fast-check";
import { toSnapshot } from "../../src/sandbox/state/snapshot.js";
import { draftOf } from "../../src/sandbox/state/transaction.js";

interface Item {
  name: string;
  list: string[];
  tree: Record<string, unknown>;
  note?: string;
}
const state = () => ({
  items: new Map<string, Item>(
    ["a", "b", "c", "d"].map((id) => [id, { name: id, list: [id, "x"], tree: { [id]: 1 } }]),
  ),
  names: new Set(["a", "b", "c"]),
});
type State = ReturnType<typeof state>;

const key = fc.constantFrom("a", "b", "c", "d", "e");
const step: fc.Arbitrary<(state: State) => unknown> = fc.oneof(
  key.map((id) => (s: State) => s.items.delete(id)),
  key.map((id) => (s: State) => s.items.set(id, { name: `new ${id}`, list: [], tree: {} })),
  key.map((id) => (s: State) => s.items.get(id)?.list.push(id, "y")),
  key.map((id) => (s: State) => s.items.get(id)?.list.sort().splice(0, 1)),
  key.map((id) => (s: State) => Object.assign(s.items.get(id) ?? {}, { note: "noted" })),
  key.map((id) => (s: State) => delete s.items.get(id)?.note),
  key.map((id) => (s: State) => delete s.items.get(id)?.tree[id]),
  fc.tuple(key, key).map(([from, to]) => (s: State) => {
    const [source, target] = [s.items.get(from), s.items.get(to)];
    if (source && target) target.tree = { ...target.tree, copy: { of: [...source.list], tree: source.tree } };
  }),
  key.map((id) => (s: State) => s.names.delete(id)),
  key.map((id) => (s: State) => s.names.add(id)),
  fc.constant((s: State) => s.items.clear()),
  fc.constant((s: State) => [...s.items.values()].forEach((item, index) => (item.name = String(index)))),
);

test("a draft does what the state itself would do, and a rollback brings everything back in its order", () => {
  const property = fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 12 }), (first, then) => {
    const [direct, drafted] = [state(), state()];
    for (const change of first) change(direct);
    const { state: draft } = draftOf(drafted);
    for (const change of first) change(draft);
    expect(toSnapshot(drafted)).toBe(toSnapshot(direct));
    const second = draftOf(drafted);
    for (const change of then) change(second.state);
    second.rollback();
    expect(toSnapshot(drafted)).toBe(toSnapshot(direct));
  });
  fc.assert(property, { numRuns: 1000 });
});

test("the state holds no draft afterwards", () => {
  const kept = state();
  const { state: draft } = draftOf(kept);
  const item = draft.items.get("a");
  if (item) draft.items.set("e", { ...item, tree: { inner: item.tree, list: [item] } });
  expect(structuredClone(kept)).toEqual(kept); // which refuses a proxy
});

test("an item is the same one however it is reached, and the touched ones are named", () => {
  const kept = state();
  const { state: draft, touched } = draftOf(kept);
  const item = draft.items.get("b");
  expect([...draft.items.values()][1]).toBe(item);
  item?.list.push("z");
  expect([...touched]).toEqual([kept.items.get("b")]);
});
