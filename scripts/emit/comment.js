/** The doc comment of a method: what it does, and what a caller has to know before it works. */
import { SITE } from "../docs/addresses.js";
import { scopesOf } from "../spec/scopes.js";
import { deref } from "../spec/walk.js";

/** @param {any} document the bundle @param {{path: string, method: string, operation: any}} entry */
export function commentOf(document, { path, method, operation }, status) {
  const lines = [
    operation.description.trim(),
    "",
    `\`${method.toUpperCase()} ${path}\`, answers ${status}. Rate limit: ${operation["x-rate-limit-label"]}.`,
    ...facts(operation),
    ...limits(operation["x-limits"]),
    ...errors(document, operation),
    "",
    `@see ${SITE}reference/${operation.operationId}/`,
    ...(operation.deprecated ? ["@deprecated"] : []),
  ];
  const text = lines.join("\n").replaceAll("*/", "*\\/").split("\n");
  return `/**\n${text.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}

function facts(operation) {
  const { classic, granular, master = [] } = scopesOf(operation);
  const roles = operation["x-role-permissions"] ?? [];
  const plan = operation["x-plan"];
  const own = [...granular, ...classic];
  return [
    ...(own.length > 0 ? [`Scopes, of which one is enough: ${code(own)}.`] : []),
    ...(master.length > 0 ? [`For sub accounts: ${code(master)}.`] : []),
    ...(roles.length > 0 ? [`Role permission: ${code(roles)}.`] : []),
    ...(plan
      ? [`Plan: ${[plan.minimum && `${plan.minimum} or higher`, plan.feature].filter(Boolean).join("; ")}.`]
      : []),
  ];
}

function limits(list = []) {
  if (list.length === 0) return [];
  const rows = list.map(({ limit, description }) => `- ${description.trim().replace(/\.$/, "")} (${numbers(limit)}).`);
  return ["", "Limits:", ...rows];
}

function numbers(limit) {
  if (typeof limit === "number") return String(limit);
  return Object.entries(limit)
    .map(([plan, number]) => `${plan} ${number}`)
    .join(", ");
}

/** What is said of this operation; what every operation can answer stands on its page. */
function errors(document, operation) {
  const common = new Set(document["x-common-errors"].map(({ status, code, when }) => `${status} ${code} ${when}`));
  const rows = Object.entries(operation.responses).flatMap(([status, response]) =>
    (deref(document, response)["x-errors"] ?? [])
      .filter(({ code, when }) => !common.has(`${status} ${code} ${when}`))
      .map(({ code, when }) => `- ${status}${code === undefined ? "" : ` ${code}`}: ${when.trim()}`),
  );
  return rows.length === 0 ? [] : ["", "Errors besides those of every operation:", ...rows];
}

function code(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}
