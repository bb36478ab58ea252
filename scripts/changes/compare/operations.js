/** Two versions of one operation: everything that Zoom or a user of the types could notice. */
import { deref } from "../../spec/walk.js";
import { LABELS } from "../../../openapi/rules/vocabulary.js";
import { changesOfErrors } from "./errors.js";
import { changesOfLimits } from "./limits.js";
import { changesOfParameters } from "./parameters.js";
import { sameValue, textChange } from "./same.js";

const HANDLED = new Set([
  ...["operationId", "summary", "description", "deprecated", "security", "servers", "parameters", "requestBody"],
  ...["responses", "x-rate-limit-label", "x-idempotent", "x-pagination", "x-variants", "x-plan"],
  ...["x-role-permissions", "x-limits"],
]);
const PLANS = ["free", "pro", "business"];

/**
 * @param {{ document: any, path: string, method: string, item: any, operation: any, event: boolean }} a
 * @param {{ document: any, path: string, method: string, item: any, operation: any, event: boolean }} b
 * @param {ReturnType<typeof import("./schemas.js").schemaComparer>} compare
 * @returns {import("./schemas.js").Change[]}
 */
export function changesOfOperation(a, b, compare) {
  const [old, now] = [a.operation, b.operation];
  const where = now.operationId;
  const changes = [];
  const add = (rule, detail = {}, place = where) => changes.push({ rule, where: place, ...detail });
  if (old.operationId !== now.operationId)
    add(`${b.event ? "event" : "operation"} renamed`, { before: old.operationId, after: now.operationId });
  if (a.method !== b.method) add("method changed", { before: a.method.toUpperCase(), after: b.method.toUpperCase() });
  if (!b.event && template(a.path) !== template(b.path)) add("path changed", { before: a.path, after: b.path });
  changes.push(...textChange(where, old.summary, now.summary), ...textChange(where, old.description, now.description));
  if (!old.deprecated && now.deprecated) add("operation deprecated");
  if (old.deprecated && !now.deprecated) add("operation no longer deprecated");
  changesOfLabel(old["x-rate-limit-label"], now["x-rate-limit-label"], add);
  if (old["x-idempotent"] !== now["x-idempotent"]) add(`repeating became ${now["x-idempotent"] ? "safe" : "unsafe"}`);
  changesOfPlan(old["x-plan"], now["x-plan"], add);
  changesOfList("role permission", old["x-role-permissions"] ?? [], now["x-role-permissions"] ?? [], add);
  changesOfList("scope", scopes(old, a.document), scopes(now, b.document), add);
  changesOfList("server", servers(old), servers(now), add);
  if (!sameValue(old["x-pagination"], now["x-pagination"])) {
    const what = old["x-pagination"] ? (now["x-pagination"] ? "changed" : "removed") : "added";
    add(`paging ${what}`, { before: said(old["x-pagination"]), after: said(now["x-pagination"]) });
  }
  changes.push(...changesOfLimits(old["x-limits"] ?? [], now["x-limits"] ?? [], where));
  changes.push(...changesOfParameters(a, b, compare));
  changes.push(...changesOfBody(a, b, compare));
  changes.push(...changesOfResponses(a, b, compare));
  changesOfVariants(a, b, compare, add);
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (HANDLED.has(key) || sameValue(old[key], now[key])) continue;
    add("other changed", { before: old[key], after: now[key] }, `${where} ${key}`);
  }
  return changes;
}

/** A path whose parameters have no names: what goes over the wire. */
export function template(path) {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

function changesOfLabel(before, after, add) {
  if (before === after) return;
  const heavier = LABELS.indexOf(after) > LABELS.indexOf(before);
  add(`label ${heavier ? "heavier" : "lighter"}`, { before, after });
}

function changesOfPlan(before = {}, after = {}, add) {
  const from = PLANS.indexOf(before.minimum ?? "free");
  const to = PLANS.indexOf(after.minimum ?? "free");
  if (from !== to) add(`plan ${to > from ? "raised" : "lowered"}`, { before: PLANS[from], after: PLANS[to] });
  if (before.feature === after.feature) return;
  const what = before.feature === undefined ? "added" : after.feature === undefined ? "removed" : "changed";
  add(`plan feature ${what}`, { before: before.feature, after: after.feature });
}

function changesOfList(what, before, after, add) {
  for (const after_ of after.filter((one) => !before.includes(one))) add(`${what} added`, { after: after_ });
  for (const before_ of before.filter((one) => !after.includes(one))) add(`${what} removed`, { before: before_ });
}

const servers = (operation) => (operation.servers ?? []).map(({ url }) => url);

/** Any one of them is enough, so their order says nothing to who has one. */
function scopes(operation, document) {
  const all = operation.security ?? document.security ?? [];
  return [...new Set(all.flatMap((entry) => Object.values(entry).flat()))];
}

function changesOfBody(a, b, compare) {
  const [old, now] = [deref(a.document, a.operation.requestBody), deref(b.document, b.operation.requestBody)];
  const where = `${b.operation.operationId} body`;
  if (!old && !now) return [];
  if (!old) return [{ rule: `body added${now.required ? ", required" : ""}`, where }];
  if (!now) return [{ rule: "body removed", where }];
  /** @type {import("./schemas.js").Change[]} */
  const changes = textChange(where, old.description, now.description);
  if (!old.required && now.required) changes.push({ rule: "body became required", where });
  if (old.required && !now.required) changes.push({ rule: "body became optional", where });
  const first = Object.keys(old.content ?? {})[0] ?? "";
  const second = Object.keys(now.content ?? {})[0] ?? "";
  if (first !== second && old.content?.[second] && now.content?.[first])
    changes.push({ rule: "default media type changed", where, before: first, after: second });
  return [...changes, ...changesOfContent(old, now, "request", where, compare)];
}

function changesOfContent({ content: old = {} }, { content: now = {} }, direction, where, compare) {
  const changes = [];
  for (const type of Object.keys(now))
    if (!old[type]) changes.push({ rule: `${direction} media type added`, where, after: type });
  for (const [type, media] of Object.entries(old)) {
    if (!now[type]) changes.push({ rule: `${direction} media type removed`, where, before: type });
    else {
      changes.push(...compare(media.schema ?? {}, now[type].schema ?? {}, direction, where));
      if (!sameValue(examples(media), examples(now[type]))) changes.push({ rule: "example changed", where });
      if (!sameValue(media.encoding, now[type].encoding))
        changes.push({ rule: "other changed", where: `${where} encoding` });
    }
  }
  return changes;
}

const examples = ({ example, examples: several }) => several ?? (example === undefined ? undefined : { example });

function changesOfResponses(a, b, compare) {
  const changes = [];
  const old = responsesOf(a);
  const now = responsesOf(b);
  for (const status of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const where = `${b.operation.operationId} ${status}`;
    const [before, after] = [old[status], now[status]];
    const success = /^2/.test(status) ? "success" : "refusal";
    if (!before) changes.push({ rule: `${success} added`, where });
    else if (!after) changes.push({ rule: `${success} removed`, where });
    else {
      changes.push(...textChange(where, before.description, after.description));
      changes.push(...changesOfContent(before, after, "response", where, compare));
      changes.push(...changesOfHeaders(a.document, b.document, before, after, where, compare));
    }
    changes.push(...changesOfErrors(before?.["x-errors"] ?? [], after?.["x-errors"] ?? [], where));
  }
  return changes;
}

function responsesOf({ document, operation }) {
  const entries = Object.entries(operation.responses ?? {});
  return Object.fromEntries(entries.map(([status, node]) => [status, deref(document, node)]));
}

function changesOfHeaders(base, head, { headers: old = {} }, { headers: now = {} }, where, compare) {
  const changes = [];
  for (const name of Object.keys(now)) if (!old[name]) changes.push({ rule: "header added", where, after: name });
  for (const [name, node] of Object.entries(old)) {
    if (!now[name]) changes.push({ rule: "header removed", where, before: name });
    else {
      const [before, after] = [deref(base, node), deref(head, now[name])];
      const place = node.$ref && now[name].$ref ? name : `${where} ${name}`;
      changes.push(...textChange(place, before.description, after.description));
      changes.push(...compare(before.schema ?? {}, after.schema ?? {}, "response", place));
    }
  }
  return changes;
}

/** Which shape a parameter selects. The shapes themselves are compared as parts of the answer. */
function changesOfVariants(a, b, compare, add) {
  const [old, now] = [a.operation["x-variants"], b.operation["x-variants"]];
  if (!old || !now) {
    if (old || now) add(`variants ${old ? "removed" : "added"}`);
    return;
  }
  const of = ({ values, default: usual }) => ({ ...values, "": usual });
  const [before, after] = [of(old), of(now)];
  const schema = (name) => ({ $ref: `#/components/schemas/${name}` });
  for (const value of Object.keys(after)) {
    if (!before[value] || before[value] === after[value]) continue;
    if (compare(schema(before[value]), schema(after[value]), "response", "").length === 0) continue;
    add(
      "variant changed",
      { before: before[value], after: after[value] },
      `${b.operation.operationId} ${old.parameter}=${value}`,
    );
  }
}

const said = (paging) => paging && `${paging.items}, ${paging.token}`;
