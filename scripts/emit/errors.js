/** generated/errors.ts: the codes as types, and what the client has to know of errors. Its values are loaded with the first error. */
import { KINDS, SUBJECTS } from "../../openapi/rules/vocabulary.js";
import { scopesOf } from "../spec/scopes.js";
import { deref, operationsOf } from "../spec/walk.js";
import { header } from "./header.js";

const TYPES = `
/** What is documented for one status and code of an operation. */
export interface DocumentedError {
  readonly kind: ErrorKind;
  /** What was not found, where it is something else than \`notFoundSubjects\` say. */
  readonly subject?: string;
  /** For each cause the numbers of two \`texts\`: its meaning and its remedy. The operation's own causes come first. */
  readonly causes: readonly (readonly [meaning: number, remedy: number])[];
}

export interface OperationErrors {
  /** OAuth scopes of which any one is enough; the one to ask for first is the first of its list. */
  readonly scopes: { readonly classic: readonly string[]; readonly granular: readonly string[]; readonly master?: readonly string[] };
  readonly plan?: Plan;
  /** What the role of the token's owner must allow, in Zoom's words. */
  readonly rolePermissions?: readonly string[];
  /** Keys are \`status/code\`; a code that Zoom does not give is \`null\`. */
  readonly errors: { readonly [statusAndCode: string]: DocumentedError };
}

/** The lowest plan on which an operation works, and the feature that must be on. */
export interface Plan {
  readonly minimum?: "pro" | "business";
  readonly feature?: string;
}
`;

export function emitErrors(document) {
  const texts = [];
  const numbers = new Map();
  const numberOf = (text) => {
    if (!numbers.has(text)) numbers.set(text, texts.push(text) - 1);
    return numbers.get(text);
  };
  const operations = [...operationsOf(document)].map((entry) => ({
    operation: entry.operation,
    errors: documentedErrors(document, entry.operation),
    names: clientNames(document, entry),
  }));
  const subjects = subjectsOf(operations.flatMap(({ errors }) => errors));
  const codes = operations.map(({ operation, errors }) => {
    const known = [...new Set(errors.map(({ code }) => code).filter((code) => code !== null))].sort((a, b) => a - b);
    return `${JSON.stringify(operation.operationId)}: ${known.join(" | ") || "never"};`;
  });
  const rows = operations.map(({ operation, errors, names }) => [
    operation.operationId,
    row(operation, errors, subjects, (text) => numberOf(withClientNames(text, names))),
  ]);
  return (
    header("The errors that the spec documents. Its values are loaded with the first error.") +
    `import type { OperationId } from "./operations.js";\n\n` +
    `export type ErrorKind = ${union(KINDS)};\n\n` +
    `/** Zoom's codes that each operation documents. */\nexport interface ErrorCodes {\n${codes.join("\n")}\n}\n` +
    TYPES +
    `\n/** What a code of the kind \`not_found\` did not find, wherever it means the same. */\n` +
    `export const notFoundSubjects: { readonly [code: number]: ${union(SUBJECTS)} } = ${JSON.stringify(Object.fromEntries(subjects))};\n\n` +
    `/** Meanings and remedies. */\nexport const texts: readonly string[] = ${JSON.stringify(texts)};\n\n` +
    `export const operationErrors: { readonly [Id in OperationId]: OperationErrors } = ${JSON.stringify(Object.fromEntries(rows))};\n`
  );
}

function row(operation, errors, subjects, numberOf) {
  const documented = {};
  for (const { status, code, kind, subject, when, remedy } of errors) {
    const known = (documented[`${status}/${code}`] ??= {
      kind,
      ...(subject && subject !== subjects.get(code) && { subject }),
      causes: [],
    });
    const cause = [numberOf(when), numberOf(remedy)];
    if (!known.causes.some((other) => String(other) === String(cause))) known.causes.push(cause);
  }
  const plan = operation["x-plan"];
  const rolePermissions = operation["x-role-permissions"];
  return {
    scopes: scopesOf(operation),
    ...(plan && { plan }),
    ...(rolePermissions && { rolePermissions }),
    errors: documented,
  };
}

/**
 * Every documented error of an operation with its status: one that Zoom also sends with another status with both, and what
 * a code of the same kind means everywhere beside it.
 */
export function documentedErrors(document, operation) {
  const own = Object.entries(operation.responses).flatMap(([status, response]) =>
    (deref(document, response)["x-errors"] ?? []).map((error) => ({ status: Number(status), ...error })),
  );
  const also = own.filter(({ alsoStatus }) => alsoStatus).map((error) => ({ ...error, status: error.alsoStatus }));
  const common = (document["x-common-errors"] ?? []).filter(({ status, code, kind }) =>
    own.some((error) => error.status === status && error.code === code && error.kind === kind),
  );
  return [...also, ...own, ...common];
}

/** What a code of the kind `not_found` mostly did not find, for operations that do not document it. */
function subjectsOf(errors) {
  const counts = new Map();
  for (const { code, subject } of errors.filter(({ subject }) => subject)) {
    const byCode = counts.get(code) ?? new Map();
    counts.set(code, byCode.set(subject, (byCode.get(subject) ?? 0) + 1));
  }
  return new Map([...counts].map(([code, found]) => [code, [...found].sort(([, a], [, b]) => b - a)[0][0]]));
}

/** The documents' names of parameters and fields, and how the methods call them: `page_size` is `query.page_size`. */
function clientNames(document, { item, operation }) {
  const names = new Map([["errors", "fieldErrors"]]);
  const body = deref(document, operation.requestBody);
  for (const { schema } of Object.values(body?.content ?? {}))
    for (const name of propertiesOf(document, schema)) names.set(name, `body.${name}`);
  for (const parameter of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
    const { name, in: place } = deref(document, parameter);
    names.set(name, `${place}.${name}`);
  }
  return names;
}

/** Replaces what stands between backticks: a name, one with further names behind dots, or one with a value. */
function withClientNames(text, names) {
  return text.replace(/`(\w+)((?:\.\w+)*)(?:=([\w-]+))?`/g, (quoted, name, rest, value) => {
    const known = names.get(name);
    if (!known) return quoted;
    return value === undefined ? `\`${known}${rest}\`` : `\`${known}${rest}: "${value}"\``;
  });
}

function propertiesOf(document, schema) {
  const { properties = {}, allOf = [], anyOf = [] } = deref(document, schema);
  return [...Object.keys(properties), ...[...allOf, ...anyOf].flatMap((part) => propertiesOf(document, part))];
}

function union(names) {
  return names.map((name) => JSON.stringify(name)).join(" | ") || "never";
}
