/** What stands at the root of the document: addresses, quotas, hosts, OAuth, texts, and the names of the schemas. */
import { pairs } from "./likeness.js";
import { sameValue, textChange } from "./same.js";
import { schemaComparer } from "./schemas.js";

/** Compared elsewhere, or no fact of the API. */
const ELSEWHERE = new Set([
  "openapi",
  "info",
  "paths",
  "components",
  "webhooks",
  "security",
  "servers",
  "x-common-errors",
]);
const ADDRESS = /url$/i;

export function changesOfRoot(base, head) {
  const changes = textChange("info", base.info?.description, head.info?.description);
  const servers = (document) =>
    (document.servers ?? [])
      .map(({ url }) => url)
      .sort()
      .join(", ");
  if (servers(base) !== servers(head))
    changes.push({ rule: "address changed", where: "servers", before: servers(base), after: servers(head) });
  const schemes = (document) => document.components?.securitySchemes ?? {};
  changes.push(...leafChanges(schemes(base), schemes(head), "securitySchemes"));
  for (const key of new Set([...Object.keys(base), ...Object.keys(head)]))
    if (!ELSEWHERE.has(key)) changes.push(...leafChanges(keyed(base[key]), keyed(head[key]), key));
  return changes;
}

/** Exported types whose names are gone. A new name comes with what uses it. */
export function changesOfNames(base, head) {
  const [old, now] = [base, head].map(({ components }) => components?.schemas ?? {});
  const own = (schemas) =>
    Object.keys(schemas).filter((name) => !schemas[name.replace(/Input$/, "")] || !name.endsWith("Input"));
  const gone = own(old).filter((name) => !now[name]);
  const come = own(now).filter((name) => !old[name]);
  const compare = schemaComparer(base, head);
  const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
  const renamed = pairs(gone, come, (a, b) =>
    compare(reference(a), reference(b), "response", "").length === 0 ? 1 : 0,
  );
  return [
    ...renamed.map(([before, after]) => ({ rule: "schema renamed", where: after, before, after })),
    ...gone
      .filter((name) => !renamed.some(([before]) => before === name))
      .map((name) => ({ rule: "schema name removed", where: name })),
  ];
}

/** A list of things with a name or a code, by it, so that their order says nothing. */
function keyed(value) {
  if (!Array.isArray(value)) return value;
  const key = ["name", "code", "url"].find((one) => value.every((item) => item?.[one] !== undefined));
  return key ? Object.fromEntries(value.map((item) => [item[key], item])) : value;
}

function leafChanges(before, after, where) {
  if (sameValue(before, after)) return [];
  const plain = (value) => typeof value === "object" && value !== null;
  const [old, now] = [keyed(before), keyed(after)];
  if (plain(old) && plain(now) && !Array.isArray(old)) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key) =>
      leafChanges(old[key], now[key], `${where}.${key}`),
    );
  }
  return [{ rule: ruleOf(where, old, now), where, before: shown(old), after: shown(now) }];
}

function ruleOf(where, before, after) {
  const last = where.split(".").at(-1) ?? "";
  if (where.startsWith("x-rate-limits.plans")) {
    if (typeof before === "number" && typeof after === "number")
      return after < before ? "quota lowered" : "quota raised";
    return before === undefined ? "quota added" : after === undefined ? "quota removed" : "other changed";
  }
  if (where === "x-rate-limits.resets") return "daily reset changed";
  if (ADDRESS.test(last) || where === "x-hosts.allowed") return "address changed";
  if (["description", "summary", "when"].includes(last) || where.includes(".scopes.")) return "text changed";
  if (where.startsWith("x-oauth.errors"))
    return `OAuth error ${before === undefined ? "added" : after === undefined ? "removed" : "changed"}`;
  if (where.startsWith("tags") || where.startsWith("x-tagGroups") || where.startsWith("externalDocs"))
    return "text changed";
  return "other changed";
}

const shown = (value) => (typeof value === "object" && value !== null ? JSON.stringify(value) : value);
