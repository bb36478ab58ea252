/** Two schemas, field by field. What a component holds is compared once, however many operations use it. */
import { changesOfValues } from "./values.js";
import { likeness, overlap, pairs } from "./likeness.js";
import { inOrder, sameText, sameValue, textChange } from "./same.js";
import { LIMITS, nameOf, viewOf } from "./view.js";

/**
 * @typedef {{ rule: string, where: string, before?: unknown, after?: unknown, inside?: { fields: number, values: number } }} Change
 * @typedef {{ document: any, node: any }} Side
 */

/**
 * A function that compares two schemas in a direction and gives their changes; `where` names the place. `visited` gets the
 * components that were compared.
 */
export function schemaComparer(base, head, visited = new Set()) {
  const known = new Map();
  return compare;

  /** @returns {Change[]} */
  function compare(a, b, direction, where) {
    const [before, after] = [nameOf(a), nameOf(b)];
    if (before ?? after) visited.add(placeOf(before ?? after));
    if (!before || !after) return compareViews(a, b, direction, before || after ? placeOf(before ?? after) : where);
    // The same two components give the same changes wherever they stand.
    const key = `${direction} ${before} ${after}`;
    if (!known.has(key)) {
      known.set(key, []);
      known.get(key).push(...compareViews({ $ref: a.$ref }, { $ref: b.$ref }, direction, placeOf(after)));
    }
    return [...known.get(key), ...textChange(where, a.description, b.description)];
  }

  function compareViews(a, b, direction, where) {
    const [left, right] = [viewOf(base, a, direction), viewOf(head, b, direction)];
    const changes = [];
    const add = (what, detail = {}, place = where) =>
      changes.push({ rule: `${direction} ${what}`, where: place, ...detail });
    compareTypes(left, right, add);
    compareLimits(left, right, add);
    changes.push(...changesOfValues(left, right, direction, where));
    changes.push(...textChange(where, left.description, right.description));
    if (!sameValue(left.examples, right.examples)) changes.push({ rule: "example changed", where });
    if (left.deprecated !== true && right.deprecated === true) add("field deprecated");
    if (left.deprecated === true && right.deprecated !== true) add("field no longer deprecated");
    for (const key of new Set([...Object.keys(left.other), ...Object.keys(right.other)])) {
      const [before, after] = [left.other[key], right.other[key]];
      if (!sameValue(before, after)) changes.push({ rule: "other changed", where: `${where} ${key}`, before, after });
    }
    changes.push(...compareShapes(left, right, direction, where));
    if (left.items && right.items) changes.push(...compare(left.items, right.items, direction, `${where}[]`));
    return changes;
  }

  /** Objects that are alternatives of each other are compared with the most alike one. */
  function compareShapes(left, right, direction, where) {
    const count = left.shapes.length > 0 ? (right.shapes.length > 0 ? 2 : 1) : right.shapes.length > 0 ? 1 : 0;
    if (count === 0) return compareFields(left, right, direction, where);
    const shapesOf = (document, view) =>
      (view.shapes.length > 0 ? view.shapes : view.fields.size > 0 ? [view] : []).map((node) => ({
        node: node.fields ? undefined : node,
        view: node.fields ? node : viewOf(document, node, direction),
      }));
    const [mine, theirs] = [shapesOf(base, left), shapesOf(head, right)];
    const matched = pairs(mine, theirs, (a, b) => {
      const same = a.node && b.node && nameOf(a.node) !== undefined && nameOf(a.node) === nameOf(b.node);
      return same ? 2 : overlap(new Set(a.view.fields.keys()), new Set(b.view.fields.keys()));
    });
    const changes = matched.flatMap(([a, b]) =>
      a.node && b.node ? compare(a.node, b.node, direction, where) : compareFields(a.view, b.view, direction, where),
    );
    // What all alternatives share stands beside them.
    if (count === 2) changes.push(...compareFields(left, right, direction, where));
    const lone = (list, index, what, key) => {
      for (const shape of list.filter((one) => !matched.some((pair) => pair[index] === one)))
        changes.push({ rule: `${direction} shape ${what}`, where, [key]: labelOf(shape) });
    };
    lone(mine, 0, "removed", "before");
    lone(theirs, 1, "added", "after");
    return changes;
  }

  function compareFields(left, right, direction, where) {
    const changes = [];
    const at = (name) => `${where}.${name}`;
    const gone = [...left.fields.keys()].filter((name) => !right.fields.has(name));
    const come = [...right.fields.keys()].filter((name) => !left.fields.has(name));
    const renamed = pairs(gone, come, (a, b) => {
      const [one, other] = [left.fields.get(a), right.fields.get(b)];
      const [before, after] = [viewOf(base, one, direction), viewOf(head, other, direction)];
      if (left.required.has(a) !== right.required.has(b)) return 0;
      const told = before.description && sameText(before.description, after.description) ? 1 : 0;
      const alike = likeness(a, b);
      if (!told && alike < 0.6) return 0;
      return compare(one, other, direction, "").every(isWording) ? told + alike : 0;
    });
    for (const [before, after] of renamed)
      changes.push({ rule: `${direction} field renamed`, where: at(after), before, after });
    for (const name of gone.filter((one) => !renamed.some(([a]) => a === one)))
      changes.push({
        rule: `${direction} field removed`,
        where: at(name),
        inside: contents(base, left.fields.get(name), direction),
      });
    for (const name of come.filter((one) => !renamed.some(([, b]) => b === one))) {
      const needed = right.required.has(name) && direction === "request";
      const inside = contents(head, right.fields.get(name), direction);
      changes.push({ rule: `${direction} field added${needed ? ", required" : ""}`, where: at(name), inside });
    }
    for (const [name, node] of left.fields) {
      if (!right.fields.has(name)) continue;
      if (!left.required.has(name) && right.required.has(name))
        changes.push({ rule: `${direction} field became required`, where: at(name) });
      if (left.required.has(name) && !right.required.has(name))
        changes.push({ rule: `${direction} field became optional`, where: at(name) });
      changes.push(...compare(node, right.fields.get(name), direction, at(name)));
    }
    return [...changes, ...compareAdditional(left, right, direction, where)];
  }

  function compareAdditional({ additional: before }, { additional: after }, direction, where) {
    if (typeof before === "object" && typeof after === "object") return compare(before, after, direction, `${where}.*`);
    if (before === after) return [];
    const what =
      after === false
        ? "closed to other fields"
        : before === false
          ? "opened to other fields"
          : `other fields of ${after === true ? "any type" : "one type"}`;
    return [{ rule: `${direction} ${what}`, where }];
  }

  /** A closed twin for requests is named as what it is written as. */
  function placeOf(name) {
    const plain = name.replace(/Input$/, "");
    return plain !== name && (head.components?.schemas?.[plain] || base.components?.schemas?.[plain]) ? plain : name;
  }
}

/** A field, with how many fields and enum values it brings along. */
function contents(document, node, direction, above = []) {
  const { fields, items, shapes, values = [] } = viewOf(document, node, direction);
  const total = { fields: above.length === 0 ? 1 : 0, values: values.length };
  for (const child of [...fields.values(), ...shapes, items].filter(Boolean)) {
    if (above.includes(child)) continue;
    const inner = contents(document, child, direction, [...above, child]);
    total.fields += inner.fields + (child !== items && !shapes.includes(child) ? 1 : 0);
    total.values += inner.values;
  }
  return total;
}

const isWording = ({ rule }) => rule === "text changed" || rule === "example changed" || rule === "meaning changed";

function compareTypes(left, right, add) {
  const [a, b] = [typesOf(left), typesOf(right)];
  const before = inOrder(a).join(" | ");
  const after = inOrder(b).join(" | ");
  const any = (set) => set.size === 0;
  const within = (inner, outer) =>
    any(outer) ||
    (!any(inner) && [...inner].every((type) => outer.has(type) || (type === "integer" && outer.has("number"))));
  if (before !== after) {
    const detail = { before: before || "any", after: after || "any" };
    if (within(a, b)) add("type widened", detail);
    else if (within(b, a)) add("type narrowed", detail);
    else add("type changed", detail);
  }
  if (!left.nullable && right.nullable) add("null added");
  if (left.nullable && !right.nullable) add("null removed");
  if (left.format !== right.format) {
    const what = left.format === undefined ? "added" : right.format === undefined ? "removed" : "changed";
    add(`format ${what}`, { before: left.format, after: right.format });
  }
  if (left.pattern !== right.pattern) {
    const what = left.pattern === undefined ? "added" : right.pattern === undefined ? "removed" : "changed";
    add(`pattern ${what}`, { before: left.pattern, after: right.pattern });
  }
  if (!sameValue(left.default, right.default)) add("default changed", { before: left.default, after: right.default });
}

function typesOf({ types, values }) {
  if (types.size > 0 || !values) return types;
  return new Set(values.map((value) => (Number.isInteger(value) ? "integer" : typeof value)));
}

function compareLimits({ limits: left }, { limits: right }, add) {
  for (const [bound, keys] of Object.entries(LIMITS)) {
    for (const key of keys) {
      const [before, after] = [left[key], right[key]];
      if (before === after) continue;
      const tighter =
        before === undefined || (after !== undefined && (bound === "upper" ? after < before : after > before));
      add(tighter ? "limit tightened" : "limit loosened", { before: limit(key, before), after: limit(key, after) });
    }
  }
}

const limit = (key, value) => (value === undefined ? undefined : `${key} ${value}`);

const labelOf = ({ node, view }) => nameOf(node) ?? `{ ${[...view.fields.keys()].slice(0, 4).join(", ")} … }`;
