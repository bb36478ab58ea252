/** Nested objects laid over each other, and parts of them. */

export type Tree = Record<string, unknown>;

/** `over` laid over `base`, object by object; lists and plain values replace. Neither is changed. */
export function overlay(base: Tree, over: Tree): Tree {
  const result: Tree = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const below = result[name];
    result[name] = isTree(value) && isTree(below) ? overlay(below, value) : value;
  }
  return result;
}

/** The paths, with dots, at which `tree` is `true`. */
export function truePaths(tree: Tree, prefix = ""): string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    if (isTree(value)) return truePaths(value, `${prefix}${name}.`);
    return value === true ? [`${prefix}${name}`] : [];
  });
}

export function valueAt(tree: Tree, path: string): unknown {
  return path.split(".").reduce<unknown>((node, name) => (isTree(node) ? node[name] : undefined), tree);
}

/** A tree with nothing but `value` at `path`. */
export function treeOf(path: string, value: unknown): Tree {
  const [name = "", ...rest] = path.split(".");
  return { [name]: rest.length > 0 ? treeOf(rest.join("."), value) : value };
}

/** What is left of `tree` when only fields with one of the `names`, and what holds them, stay. */
export function onlyNamed(tree: Tree, names: ReadonlySet<string>): Tree {
  const result: Tree = {};
  for (const [name, value] of Object.entries(tree)) {
    if (names.has(name)) result[name] = value;
    else if (isTree(value)) {
      const inner = onlyNamed(value, names);
      if (Object.keys(inner).length > 0) result[name] = inner;
    }
  }
  return result;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
