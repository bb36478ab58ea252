/** A change in words. */

/** `type widened: string → string | integer` */
export function sentence({ rule, before, after, inside }) {
  const of = (value) =>
    value === undefined || value === "" ? undefined : typeof value === "string" ? value : JSON.stringify(value);
  const [from, to] = [of(before), of(after)];
  const change = from !== undefined && to !== undefined ? `${from} → ${to}` : (to ?? from);
  const held = inside && (inside.fields > 1 || inside.values > 0) ? ` (${counted(inside)})` : "";
  return `${rule}${change === undefined || LONG.has(rule) ? "" : `: ${change}`}${held}`;
}

/** Texts are told apart in the JSON; here they would hide the rest. */
const LONG = new Set(["text changed", "meaning changed", "example changed", "other changed"]);

export const isText = ({ rule }) => LONG.has(rule);

/** The first of several names, and how many there are besides. */
export function shortList(names, most = 4) {
  return names.length > most + 1
    ? `${names.slice(0, most).join(", ")} and ${names.length - most} more`
    : names.join(", ");
}

/** `1 field, 5 values` */
export function counted({ fields, values }) {
  const parts = [
    fields && `${fields} field${fields > 1 ? "s" : ""}`,
    values && `${values} value${values > 1 ? "s" : ""}`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** How many fields and enum values were added and removed, those inside added and removed ones included. */
export function totals(changes) {
  const total = { fieldsAdded: 0, fieldsRemoved: 0, valuesAdded: 0, valuesRemoved: 0 };
  for (const { rule, inside } of changes) {
    const way = / removed$/.test(rule) ? "Removed" : "Added";
    if (/ field (added|removed)/.test(rule)) {
      total[`fields${way}`] += inside?.fields ?? 1;
      total[`values${way}`] += inside?.values ?? 0;
    } else if (/ value (added|removed)/.test(rule)) total[`values${way}`] += 1;
  }
  return total;
}

/** The operations of a change, the first of them by name. */
export const concerned = (operations) => shortList(operations, 3);
