/** Settings of users and groups, locks, and webinar registration. */
import type { OperationId } from "../../../generated/operations.js";
import type { AnyCall, Call } from "../http/call.js";
import { invalid } from "../http/refusal.js";
import { defaultOf } from "../spec/defaults.js";
import type { OpenApiDocument } from "../spec/document.js";
import { applySettings, createSettingsStore } from "../state/settings.js";
import { isTree, onlyNamed, overlay, valueAt, type Tree } from "../state/trees.js";
import { findGroup } from "./groups/find.js";
import type { Answer, Handlers } from "./handler.js";
import { refuseFeatures } from "./users/feature-rules.js";
import { findUser } from "./users/find.js";
import { refuseOwnLicences } from "./users/own.js";

export function createSettingsHandlers(document: OpenApiDocument) {
  const store = createSettingsStore(document);
  return {
    "users.getSettings": (call) => {
      const user = settled(call);
      const { option, schema } = variantOf(call);
      return shaped<"users.getSettings">(filtered(call, store.user(call.account, user, option, schema)));
    },

    "users.updateSettings": (call) => {
      const user = settled(call);
      const { option, schema } = variantOf(call);
      const given = bodyOf(call);
      const before = store.user(call.account, user, option, schema);
      const locked = call.applies("locked-settings-refused") ? store.lockedFor(call.account, user, option) : [];
      for (const [path, group] of locked) {
        const value = valueAt(given, path);
        if (value !== undefined && JSON.stringify(value) !== JSON.stringify(valueAt(before, path)))
          throw invalid(
            [{ field: path, message: "Is locked by a group." }],
            `The setting is locked by the group ${group.name}.`,
          );
      }
      if (option === "default" && given.feature !== undefined) refuseOwnLicences(call);
      if (option === "default" && isTree(given.feature))
        refuseFeatures(call, user, given.feature, isTree(before.feature) ? before.feature : {});
      applySettings(user.settings, option, withOptions(call, before, given));
    },

    "groups.getSettings": (call) => {
      const { option, schema } = variantOf(call);
      return shaped<"groups.getSettings">(filtered(call, store.group(findGroup(call), option, schema)));
    },

    "groups.updateSettings": (call) => {
      const group = findGroup(call);
      const { option, schema } = variantOf(call);
      applySettings(group.settings, option, withOptions(call, store.group(group, option, schema), bodyOf(call)));
    },

    "groups.getLockSettings": (call) => {
      const { option, schema } = variantOf(call);
      return shaped<"groups.getLockSettings">(store.locks(findGroup(call), option, schema));
    },

    "groups.updateLockSettings": (call) => {
      const group = findGroup(call);
      applySettings(group.locks, variantOf(call).option, bodyOf(call));
    },

    "groups.getWebinarRegistrationSettings": (call) => {
      const base = defaultOf(document, { $ref: "#/components/schemas/WebinarRegistrationSettings" });
      return shaped<"groups.getWebinarRegistrationSettings">(
        overlay(isTree(base) ? base : {}, findGroup(call).registration),
      );
    },

    "groups.updateWebinarRegistrationSettings": (call) => {
      const group = findGroup(call);
      group.registration = overlay(group.registration, bodyOf(call));
    },
  } satisfies Partial<Handlers>;
}

/** Settings are laid over each other without knowledge of their fields. The check of every answer knows them. */
function shaped<Id extends OperationId>(tree: Tree): Answer<Id> {
  return tree as Answer<Id>;
}

/** Which shape the call asks for, and the name of its schema. */
function variantOf({ contract, query }: AnyCall): { option: string; schema: string } {
  const { variants } = contract;
  if (!variants) throw new Error(`${contract.id} has no variants.`);
  const selected = query[variants.parameter];
  const schema = typeof selected === "string" ? variants.values[selected] : undefined;
  return typeof selected === "string" && schema
    ? { option: selected, schema }
    : { option: "default", schema: variants.default };
}

/** The user of the path. The settings of somebody who has not joined yet are closed. */
function settled(call: AnyCall) {
  return findUser(call, { allowPending: false });
}

function bodyOf({ body }: AnyCall): Tree {
  return isTree(body) ? body : {};
}

function filtered({ query }: AnyCall, tree: Tree): Tree {
  const names = String(query.custom_query_fields ?? "")
    .split(",")
    .filter(Boolean);
  return names.length > 0 ? onlyNamed(tree, new Set(names.map((name) => name.trim()))) : tree;
}

/** `authentication_option` is how one of the `authentication_options` is changed. */
function withOptions(
  call: Call<"users.updateSettings"> | Call<"groups.updateSettings">,
  before: Tree,
  given: Tree,
): Tree {
  const { authentication_option: change, ...rest } = given;
  if (!isTree(change)) return rest;
  const { action, ...fields } = change;
  const list = Array.isArray(before.authentication_options) ? before.authentication_options.filter(isTree) : [];
  const known = list.find(({ id }) => id === change.id);
  if (!known && action !== "update")
    throw call.refuse(300, { message: `Authentication option does not exist: ${String(change.id)}.` });
  const visibility = action === "show" ? { visible: true } : action === "hide" ? { visible: false } : {};
  const changed = { ...known, ...fields, ...visibility };
  return {
    ...rest,
    authentication_options: known
      ? list.map((option) => (option === known ? changed : option))
      : [...list, { visible: true, ...changed }],
  };
}
