/** The parameters of an operation, those of its path included. */
import { deref } from "../../spec/walk.js";
import { likeness, pairs } from "./likeness.js";
import { sameValue, textChange } from "./same.js";

const HANDLED = new Set([
  "name",
  "in",
  "description",
  "required",
  "deprecated",
  "schema",
  "example",
  "examples",
  "content",
]);

export function changesOfParameters(a, b, compare) {
  const [old, now] = [parametersOf(a), parametersOf(b)];
  const operation = b.operation.operationId;
  const changes = [];
  const gone = old.filter((one) => !now.some((other) => same(one, other)));
  const come = now.filter((one) => !old.some((other) => same(one, other)));
  const renamed = pairs(gone, come, (one, other) => {
    if (one.in !== other.in || Boolean(one.required) !== Boolean(other.required)) return 0;
    // A path's parameters are told apart by their places.
    if (one.in === "path") return placeOf(a.path, one.name) === placeOf(b.path, other.name) ? 2 : 0;
    const alike = likeness(one.name, other.name);
    const quiet = compare(one.schema ?? {}, other.schema ?? {}, "request", "").length === 0;
    return quiet && alike >= 0.6 ? alike : 0;
  });
  const moved = pairs(gone, come, (one, other) => (one.name === other.name && one.in !== other.in ? 1 : 0));
  for (const [one, other] of renamed)
    changes.push({
      rule: "parameter renamed",
      where: `${operation} ${other.name}`,
      before: one.name,
      after: other.name,
    });
  for (const [one, other] of moved)
    changes.push({ rule: "parameter moved", where: `${operation} ${other.name}`, before: one.in, after: other.in });
  const known = [...renamed, ...moved].flat();
  for (const { name, required } of come.filter((one) => !known.includes(one)))
    changes.push({ rule: `parameter added${required ? ", required" : ""}`, where: `${operation} ${name}` });
  for (const { name } of gone.filter((one) => !known.includes(one)))
    changes.push({ rule: "parameter removed", where: `${operation} ${name}` });
  for (const one of old) {
    const other = now.find((candidate) => same(one, candidate));
    if (other) changes.push(...changesOfParameter(one, other, operation, compare));
  }
  return changes;
}

function changesOfParameter(old, now, operation, compare) {
  const where = now.component ?? old.component ?? `${operation} ${now.name}`;
  const changes = textChange(where, old.description, now.description);
  const add = (rule, detail = {}) => changes.push({ rule, where, ...detail });
  if (!old.required && now.required) add("parameter became required");
  if (old.required && !now.required) add("parameter became optional");
  if (!old.deprecated && now.deprecated) add("parameter deprecated");
  if (old.deprecated && !now.deprecated) add("parameter no longer deprecated");
  if (!sameValue([old.example, old.examples], [now.example, now.examples])) add("example changed");
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (HANDLED.has(key) || key === "component" || sameValue(old[key], now[key])) continue;
    add("serialization changed", { before: `${key} ${old[key]}`, after: `${key} ${now[key]}` });
  }
  // A default of a parameter decides what is answered; one of a field is a note.
  const inner = compare(old.schema ?? {}, now.schema ?? {}, "request", where).map((change) =>
    change.rule === "request default changed" ? { ...change, rule: "parameter default changed" } : change,
  );
  return [...changes, ...inner];
}

function parametersOf({ document, item, operation }) {
  const all = new Map();
  for (const node of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const parameter = deref(document, node);
    const component = node.$ref?.split("/").at(-1);
    all.set(`${parameter.in} ${parameter.name}`, { ...parameter, ...(component && { component }) });
  }
  return [...all.values()];
}

const same = (one, other) => one.name === other.name && one.in === other.in;

/** How many parameters stand before this one in the path. */
function placeOf(path, name) {
  return [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, found]) => found === name);
}
