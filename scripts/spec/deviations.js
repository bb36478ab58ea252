/**
 * openapi/deviations.yaml: where the document differs from Zoom's own, or where sources disagree. Each row is a note in
 * the description of what it is about.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { deref, operationsOf } from "./walk.js";

const FIELDS = ["where", "what", "why", "source", "since"];
/** `differs`: the changes of scripts/changes/verdicts.md, from ours to theirs, that `npm run spec:upstream` expects there. */
const OPTIONAL = ["differs"];

/** The rows that lie beside the root document; none if there is no such file. */
export function readDeviations(root) {
  const file = path.join(path.dirname(root), "deviations.yaml");
  return existsSync(file) ? parse(readFileSync(file, "utf8")) : [];
}

/** What is wrong with the rows, a sentence each. */
export function deviationProblems(document, rows) {
  return rows.flatMap((row, index) => {
    const name = `deviations.yaml, row ${index + 1} (${row.where})`;
    const missing = FIELDS.filter((field) => !row[field]);
    const unknown = Object.keys(row).filter((field) => ![...FIELDS, ...OPTIONAL].includes(field));
    return [
      ...missing.map((field) => `${name}: \`${field}\` is missing.`),
      ...unknown.map((field) => `${name}: \`${field}\` is unknown.`),
      ...(row.where && !find(document, row.where) ? [`${name}: \`where\` names nothing in the document.`] : []),
    ];
  });
}

/** Adds the notes to the descriptions. */
export function noteDeviations(document, rows) {
  for (const { where, what } of rows) {
    const node = find(document, where);
    node.description = `${node.description.trimEnd()}\n\nNote: ${what.trim()}`;
  }
  return document;
}

/**
 * What `where` names: an operation (`users.list`), a parameter or a response of it (`users.list page_size`,
 * `users.list 400`), a component (`User`, `BadRequest`), a property (`User.dept.name`; `[]` are items).
 */
function find(document, where) {
  const [name, part] = where.split(" ");
  const entry = [...operationsOf(document)].find(({ operation }) => operation.operationId === name);
  if (entry) {
    const { item, operation } = entry;
    if (!part) return operation;
    if (operation.responses[part]) return deref(document, operation.responses[part]);
    return [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      .map((parameter) => deref(document, parameter))
      .find((parameter) => parameter.name === part);
  }
  const { schemas, parameters, responses } = document.components;
  const headers = Object.assign({}, ...Object.values(document["x-common-headers"] ?? {}));
  const [component, ...keys] = name.split(".");
  if (keys.length === 0) return schemas?.[name] ?? parameters?.[name] ?? responses?.[name] ?? headers[name];
  return keys.reduce((schema, key) => schema && property(document, schema, key), schemas?.[component]);
}

function property(document, schema, key) {
  const target = deref(document, schema);
  if (key === "[]") return target.items;
  if (target.properties?.[key]) return target.properties[key];
  for (const member of target.allOf ?? []) {
    const found = property(document, member, key);
    if (found) return found;
  }
  return undefined;
}
