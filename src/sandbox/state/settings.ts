/** What is in force: defaults, what the primary group gives, what the user has set, and what any group of the user locks. */
import { defaultOf } from "../spec/defaults.js";
import type { OpenApiDocument } from "../spec/document.js";
import { isTree, overlay, treeOf, truePaths, valueAt, type Tree } from "./trees.js";
import type { Account, GroupRecord, UserRecord } from "./account.js";

export interface SettingsStore {
  group(group: GroupRecord, option: string, schema: string): Tree;
  locks(group: GroupRecord, option: string, schema: string): Tree;
  user(account: Account, user: UserRecord, option: string, schema: string): Tree;
  /** Paths that a group of the user locks, with the name of the group. */
  lockedFor(account: Account, user: UserRecord, option: string): ReadonlyMap<string, GroupRecord>;
}

export function createSettingsStore(document: OpenApiDocument): SettingsStore {
  const known = new Map<string, Tree>();
  const defaults = (schema: string): Tree => {
    let tree = known.get(schema);
    if (!tree) {
      const value = defaultOf(document, { $ref: `#/components/schemas/${schema}` });
      known.set(schema, (tree = isTree(value) ? value : {}));
    }
    return tree;
  };
  const store: SettingsStore = {
    group: (group, option, schema) => overlay(defaults(schema), group.settings[option] ?? {}),
    locks: (group, option, schema) => overlay(defaults(schema), group.locks[option] ?? {}),
    user(account, user, option, schema) {
      const base = defaults(schema);
      const primary = account.groups.get(user.primaryGroupId ?? "");
      let tree = overlay(overlay(base, shared(base, primary?.settings[option])), user.settings[option] ?? {});
      for (const [path, group] of store.lockedFor(account, user, option)) {
        const value = valueAt(group.settings[option] ?? {}, path) ?? valueAt(base, path);
        if (value !== undefined && valueAt(tree, path) !== undefined) tree = overlay(tree, treeOf(path, value));
      }
      return tree;
    },
    lockedFor(account, user, option) {
      const locked = new Map<string, GroupRecord>();
      // The primary group comes last: where several groups lock a setting, its value counts.
      const ids = [
        ...user.groupIds.filter((id) => id !== user.primaryGroupId),
        ...(user.primaryGroupId ? [user.primaryGroupId] : []),
      ];
      for (const id of ids) {
        const group = account.groups.get(id);
        for (const path of truePaths(group?.locks[option] ?? {})) if (group) locked.set(path, group);
      }
      return locked;
    },
  };
  return store;
}

/** What of a group's settings a user has as well. */
function shared(base: Tree, settings: Tree | undefined): Tree {
  const result: Tree = {};
  for (const [name, value] of Object.entries(settings ?? {})) {
    const below = base[name];
    if (isTree(value) && isTree(below)) result[name] = shared(below, value);
    else if (below !== undefined) result[name] = value;
  }
  return result;
}
