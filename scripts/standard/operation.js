/** What the extensions of an operation say, as paragraphs and badges. */
import { scopesOf } from "../spec/scopes.js";

const BADGE = { light: "green", medium: "orange", heavy: "red", "resource-intensive": "purple" };

/** `plans`: the pools of `x-rate-limits`. */
export function describeOperation(operation, plans) {
  const label = operation["x-rate-limit-label"];
  operation.description = [
    operation.description.trim(),
    scopes(operation),
    rolePermissions(operation["x-role-permissions"]),
    plan(operation["x-plan"]),
    `**Rate limit:** ${label}, ${pools(label, plans)}.`,
    limits(operation["x-limits"]),
    repetition(operation["x-idempotent"]),
    variants(operation["x-variants"]),
  ]
    .filter(Boolean)
    .join("\n\n");
  delete operation["x-variants"];
  operation["x-badges"] = [{ name: label, color: BADGE[label] }];
}

function scopes(operation) {
  const { classic, granular, master } = scopesOf(operation);
  const list = (names) => names.map((name) => `\`${name}\``).join(", ");
  const own = [...classic, ...granular];
  return [
    "**Scopes**, of which one is enough:",
    "",
    ...(own.length ? [`- ${master ? "for the account of the token: " : ""}${list(own)}`] : []),
    ...(master ? [`- for sub accounts: ${list(master)}`] : []),
  ].join("\n");
}

function rolePermissions(names) {
  return names && `**Role permission** of the token's owner: ${names.map((name) => `\`${name}\``).join(", ")}.`;
}

function plan(value) {
  if (!value) return undefined;
  const minimum = value.minimum && `${value.minimum[0].toUpperCase()}${value.minimum.slice(1)} or higher`;
  return `**Plan:** ${[minimum, value.feature].filter(Boolean).join("; ")}.`;
}

function pools(label, plans) {
  return Object.entries(plans)
    .map(
      ([name, pool]) =>
        `${name} ${pool[label].perSecond ? `${pool[label].perSecond} per second` : `${pool[label].perMinute} per minute`}`,
    )
    .join(", ");
}

function limits(list) {
  if (!list) return undefined;
  const rows = list.map(({ limit, resets, description }) => {
    const number =
      typeof limit === "number"
        ? limit.toLocaleString("en")
        : Object.entries(limit)
            .map(([name, value]) => `${name} ${value.toLocaleString("en")}`)
            .join(", ");
    return `- ${description.trim().replace(/\.$/, "")} (${number}${resets ? `, counted anew from ${resets} UTC` : ""}).`;
  });
  return ["**Limits:**", "", ...rows].join("\n");
}

function repetition(idempotent) {
  if (idempotent === undefined) return undefined;
  return idempotent
    ? "**Repeating** the call does no harm if nobody knows whether it arrived."
    : "**Do not repeat** the call without checking whether the first one arrived.";
}

function variants(value) {
  if (!value) return undefined;
  const rows = Object.entries(value.values).map(([name, schema]) => `- \`${name}\`: \`${schema}\``);
  return [`**Shapes** by \`${value.parameter}\`:`, "", `- without it: \`${value.default}\``, ...rows].join("\n");
}
