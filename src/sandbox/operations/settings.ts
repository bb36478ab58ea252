/** Settings of users and groups, locks, and webinar registration. */
import type { Call, Handlers } from "../http/call.js";
import type { OpenApiDocument } from "../spec/document.js";
import { findGroup } from "../state/groups.js";
import { findUser } from "../state/users.js";
import { defaultOf } from "../spec/defaults.js";
import { Refusal } from "../http/refusal.js";
import { createSettingsStore, variantOf } from "../state/settings.js";
import { isTree, onlyNamed, overlay, valueAt, type Tree } from "../state/trees.js";
import { refuseFeatures } from "./users/feature-rules.js";

export function createSettingsHandlers(document: OpenApiDocument): Handlers {
  const store = createSettingsStore(document);
  return {
    "users.getSettings": (call) => {
      const user = settled(call);
      const { option, schema } = variantOf(call);
      return filtered(call, store.user(call.account, user, option, schema));
    },

    "users.updateSettings": (call) => {
      const user = settled(call);
      const { option, schema } = variantOf(call);
      const given = bodyOf(call);
      const before = store.user(call.account, user, option, schema);
      for (const [path, group] of store.lockedFor(call.account, user, option)) {
        const value = valueAt(given, path);
        if (value !== undefined && JSON.stringify(value) !== JSON.stringify(valueAt(before, path))) {
          throw new Refusal(300, {
            message: `The setting is locked by the group ${group.name}.`,
            errors: [{ field: path, message: "Is locked by a group." }],
          });
        }
      }
      if (option === "default" && isTree(given.feature))
        refuseFeatures(call, user, given.feature, isTree(before.feature) ? before.feature : {});
      user.settings[option] = overlay(user.settings[option] ?? {}, withOptions(before, given));
    },

    "groups.getSettings": (call) => {
      const { option, schema } = variantOf(call);
      return filtered(call, store.group(findGroup(call), option, schema));
    },

    "groups.updateSettings": (call) => {
      const group = findGroup(call);
      const { option, schema } = variantOf(call);
      group.settings[option] = overlay(
        group.settings[option] ?? {},
        withOptions(store.group(group, option, schema), bodyOf(call)),
      );
    },

    "groups.getLockSettings": (call) => {
      const { option, schema } = variantOf(call);
      return store.locks(findGroup(call), option, schema);
    },

    "groups.updateLockSettings": (call) => {
      const group = findGroup(call);
      const { option } = variantOf(call);
      group.locks[option] = overlay(group.locks[option] ?? {}, bodyOf(call));
    },

    "groups.getWebinarRegistrationSettings": (call) => {
      const base = defaultOf(document, { $ref: "#/components/schemas/WebinarRegistrationSettings" });
      return overlay(isTree(base) ? base : {}, findGroup(call).registration);
    },

    "groups.updateWebinarRegistrationSettings": (call) => {
      const group = findGroup(call);
      Object.assign(group.registration, overlay(group.registration, bodyOf(call)));
    },
  };
}

/** The user of the path. The settings of somebody who has not joined yet are closed. */
function settled(call: Call) {
  return findUser(call, call.params.userId ?? "", { allowPending: false });
}

function bodyOf(call: Call): Tree {
  return isTree(call.body) ? call.body : {};
}

function filtered(call: Call, tree: Tree): Tree {
  const names = String(call.query.custom_query_fields ?? "")
    .split(",")
    .filter(Boolean);
  return names.length > 0 ? onlyNamed(tree, new Set(names.map((name) => name.trim()))) : tree;
}

/** `authentication_option` is how one of the `authentication_options` is changed. */
function withOptions(before: Tree, given: Tree): Tree {
  const { authentication_option: change, ...rest } = given;
  if (!isTree(change)) return rest;
  const { action, ...fields } = change;
  const list = Array.isArray(before.authentication_options) ? before.authentication_options.filter(isTree) : [];
  const known = list.find(({ id }) => id === change.id);
  if (!known && action !== "update")
    throw new Refusal(300, { message: `There is no authentication option ${String(change.id)}.` });
  const changed = {
    ...known,
    ...fields,
    ...(action === "show" ? { visible: true } : action === "hide" ? { visible: false } : {}),
  };
  return {
    ...rest,
    authentication_options: known
      ? list.map((option) => (option === known ? changed : option))
      : [...list, { visible: true, ...changed }],
  };
}
