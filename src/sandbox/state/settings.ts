/** What is in force: defaults, what the primary group gives, what the user has set, and what any group of the user locks. */
import { defaultOf } from "../spec/defaults.js";
import type { OpenApiDocument } from "../spec/document.js";
import { isTree, overlay, treeOf, truePaths, valueAt, type Tree } from "./trees.js";
import type { Account, GroupRecord, StoredFile, UserRecord } from "./account.js";

/** Settings that both views show: where they are in the default one and with `option=meeting_security`. */
const TWINS = [
  ["in_meeting.waiting_room", "meeting_security.waiting_room"],
  ["schedule_meeting.embed_password_in_join_link", "meeting_security.embed_password_in_join_link"],
  ["schedule_meeting.pmi_password", "meeting_security.pmi_password"],
  ["schedule_meeting.meeting_password_requirement", "meeting_security.meeting_password_requirement"],
] as const;
const VIEWS = ["default", "meeting_security"] as const;
/** Where the files are that were uploaded. */
const FILES = "in_meeting.virtual_background_settings.files";

export interface SettingsStore {
  group(group: GroupRecord, option: string, schema: string): Tree;
  locks(group: GroupRecord, option: string, schema: string): Tree;
  user(account: Account, user: UserRecord, option: string, schema: string): Tree;
  /** Paths that a group of the user locks, with the name of the group. */
  lockedFor(account: Account, user: UserRecord, option: string): ReadonlyMap<string, GroupRecord>;
}

/** Lays `given` over what was set for `option`; what the other view shows as well is set there too. */
export function applySettings(all: Record<string, Tree>, option: string, given: Tree): void {
  all[option] = overlay(all[option] ?? {}, given);
  const here = VIEWS.findIndex((view) => view === option);
  if (here < 0) return;
  const there = 1 - here;
  const other = VIEWS[there] ?? option;
  for (const twin of TWINS) {
    const value = valueAt(given, twin[here] ?? "");
    if (value !== undefined) all[other] = overlay(all[other] ?? {}, treeOf(twin[there] ?? "", value));
  }
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
    group: (group, option, schema) =>
      withFiles(overlay(defaults(schema), group.settings[option] ?? {}), group.virtualBackgrounds),
    locks: (group, option, schema) => overlay(defaults(schema), group.locks[option] ?? {}),
    user(account, user, option, schema) {
      const base = defaults(schema);
      const primary = account.groups.get(user.primaryGroupId ?? "");
      let tree = overlay(overlay(base, shared(base, primary?.settings[option])), user.settings[option] ?? {});
      for (const [path, group] of store.lockedFor(account, user, option)) {
        const value = valueAt(group.settings[option] ?? {}, path) ?? valueAt(base, path);
        if (value !== undefined && valueAt(tree, path) !== undefined) tree = overlay(tree, treeOf(path, value));
      }
      return withFiles(tree, user.virtualBackgrounds);
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

/** Shows the files that were uploaded, in the view that has a place for them. */
function withFiles(tree: Tree, files: readonly StoredFile[]): Tree {
  return valueAt(tree, FILES) === undefined ? tree : overlay(tree, treeOf(FILES, files.map(fileView)));
}

/** What is shown of a file. */
export function fileView({ id, name, size, type, isDefault }: StoredFile) {
  return { id, name, size, type: type.startsWith("video/") ? "video" : "image", is_default: isDefault };
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
