/** Our document against another one of the same API: what they have, what we have, and where the two disagree. */
import { METHODS, operationsOf } from "../../spec/walk.js";
import { changesBetween } from "../compare/documents.js";
import { template } from "../compare/operations.js";

const MASTER = "/accounts/{}";

/** The changes of verdicts.md, from ours to theirs, that are facts of the API. All others are form, texts and our own care. */
const THEIRS =
  /^(operation|parameter|scope|role permission|error code|refusal|success|event|(request|response) (field|value|shape|media type)) added/;
const OURS =
  /^(operation|parameter|scope|role permission|error code|refusal|success|event|(request|response) (field|value|shape|media type)) removed/;
const DISAGREE =
  /^(label|plan (raised|lowered)|method changed|parameter (renamed|moved|became|deprecated)|operation deprecated|event renamed|(request|response) (field (renamed|became|deprecated)|value renamed|type|null|limit|format changed|restricted to values|no longer restricted to values))/;

/** @type {["theirs" | "ours" | "disagree", RegExp][]} */
const SIDES = [
  ["theirs", THEIRS],
  ["ours", OURS],
  ["disagree", DISAGREE],
];

/**
 * @typedef {import("../compare/documents.js").Found & { side: "theirs" | "ours" | "disagree" }} Difference
 *
 * @param {any} ours the closed bundle
 * @param {any} upstream a document in our form
 * @returns {{ differences: Difference[], visited: Set<string> }} `visited`: the operations and components compared
 */
export function differencesBetween(ours, upstream) {
  const { theirs, below } = located(ours, upstream);
  const visited = new Set();
  const differences = changesBetween(within(below ? belowSubAccount(ours) : ours, theirs), theirs, visited)
    .filter((change) => isKnownOnBothSides(change, ours))
    .flatMap((change) => SIDES.filter(([, rules]) => rules.test(change.rule)).map(([side]) => ({ ...change, side })));
  return { differences, visited };
}

/** Theirs with our names: of operations by Zoom's id or by place, of paths below a sub account without it. */
function located(ours, upstream) {
  const theirs = structuredClone(upstream);
  const mine = [...operationsOf(ours)];
  const places = Object.keys(theirs.paths);
  const below = places.length > 0 && places.every((path) => template(path).startsWith(MASTER));
  if (below) {
    theirs.paths = Object.fromEntries(
      Object.entries(theirs.paths).map(([path, item]) => [path.replace(/^\/accounts\/\{[^}]*\}/, ""), item]),
    );
  }
  for (const { path, method, item, operation } of operationsOf(theirs)) {
    const same =
      mine.find((one) => one.operation["x-zoom-operation-id"] === operation["x-zoom-operation-id"]) ??
      mine.find((one) => one.method === method && template(one.path) === template(path));
    if (!same) continue;
    operation.operationId = same.operation.operationId;
    // Zoom leaves out what holds for every operation.
    operation["x-rate-limit-label"] ??= same.operation["x-rate-limit-label"];
    if (below) item.parameters = item.parameters?.filter(({ name }) => name !== "accountId");
    if (below) operation.parameters = operation.parameters?.filter(({ name }) => name !== "accountId");
  }
  return { theirs: below ? belowSubAccount(theirs) : theirs, below };
}

/** What a document for master accounts is about: the operations with a scope for them, and those scopes alone. */
function belowSubAccount(document) {
  const isMaster = ({ oauth2 = [] }) => oauth2.some((scope) => scope.endsWith(":master"));
  const copy = structuredClone(document);
  for (const { path, method, item, operation } of [...operationsOf(copy)]) {
    operation.security = operation.security.filter(isMaster);
    if (operation.security.length === 0) delete item[method];
    if (!METHODS.some((one) => item[one])) delete copy.paths[path];
  }
  return copy;
}

/** Of ours, what a document of theirs could be about: the same corner of the API. */
function within(ours, theirs) {
  const corners = new Set(Object.keys(theirs.paths).map(corner));
  const paths = Object.fromEntries(Object.entries(ours.paths).filter(([path]) => corners.has(corner(path))));
  return { ...ours, paths, webhooks: theirs.webhooks && ours.webhooks };
}

const corner = (path) =>
  path
    .split("/")
    .slice(1, path.startsWith("/chat/") ? 3 : 2)
    .join("/");

/**
 * Whether both documents speak of such things at all.
 *
 * @param {import("../compare/documents.js").Found} change
 * @param {any} ours
 */
function isKnownOnBothSides({ rule, before, after }, ours) {
  // They describe no body of a refusal, and not the errors that every operation can give.
  if (rule === "response media type removed") return false;
  if (rule === "error code removed")
    return typeof before === "number" && !ours["x-common-errors"]?.some(({ code }) => code === before);
  // Limits that only we name.
  if (/limit (tightened|loosened)$/.test(rule)) return after !== undefined;
  return true;
}
