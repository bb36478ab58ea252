/** `x-limits` of an operation: what besides the rate-limit label bounds it. */
import { sameText } from "./same.js";

export function changesOfLimits(before, after, where) {
  const changes = [];
  const [old, now] = [keyed(before), keyed(after)];
  for (const [key, limit] of now) if (!old.has(key)) changes.push({ rule: "limit added", where, after: said(limit) });
  for (const [key, limit] of old) {
    const other = now.get(key);
    if (!other) {
      changes.push({ rule: "limit removed", where, before: said(limit) });
      continue;
    }
    const detail = { before: said(limit), after: said(other) };
    const place = `${where} ${key}`;
    const [mine, theirs] = [numbers(limit.limit), numbers(other.limit)];
    const plans = Object.keys({ ...mine, ...theirs });
    if (plans.some((plan) => theirs[plan] < mine[plan]))
      changes.push({ rule: "limit lowered", where: place, ...detail });
    else if (plans.some((plan) => theirs[plan] !== mine[plan]))
      changes.push({ rule: "limit raised", where: place, ...detail });
    if (limit.resets !== other.resets)
      changes.push({ rule: "daily reset changed", where: place, before: limit.resets, after: other.resets });
    if (!sameText(limit.description, other.description))
      changes.push({ rule: "text changed", where: place, before: limit.description, after: other.description });
  }
  return changes;
}

/** The same limit is of one kind, on one subject, in one window and for the same values; a number tells further ones apart. */
function keyed(limits) {
  const result = new Map();
  for (const limit of limits) {
    const { kind, subject, window, where } = limit;
    const name = [kind, subject, window, where && JSON.stringify(where)].filter(Boolean).join(" ");
    let key = name;
    for (let count = 2; result.has(key); count++) key = `${name} ${count}`;
    result.set(key, limit);
  }
  return result;
}

const numbers = (limit) => (typeof limit === "number" ? { all: limit } : limit);

function said({ kind, subject, limit, window }) {
  const number =
    typeof limit === "number"
      ? limit
      : Object.entries(limit)
          .map(([plan, value]) => `${plan} ${value}`)
          .join(", ");
  return `${number} (${[kind, `per ${subject}`, window].filter(Boolean).join(", ")})`;
}
