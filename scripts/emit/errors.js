/** generated/errors.ts (kinds and codes, always loaded) and generated/error-texts.ts (meaning and remedy, loaded on demand). */
import { KINDS } from "../../openapi/rules/vocabulary.js";
import { deref, operationsOf } from "../spec/walk.js";
import { header } from "./header.js";

export function emitErrors(document) {
  const operations = [...operationsOf(document)].map(({ operation }) => ({
    id: operation.operationId,
    errors: errorsOf(document, operation),
  }));
  const codes = operations.map(({ id, errors }) => {
    const numbers = [...new Set(errors.map(({ code }) => code).filter((code) => code !== null))].sort((a, b) => a - b);
    return `${JSON.stringify(id)}: ${numbers.join(" | ") || "never"};`;
  });
  const kinds = operations.map(({ id, errors }) => [
    id,
    Object.fromEntries(errors.map(({ status, code, kind }) => [`${status}/${code}`, kind])),
  ]);
  const notFound = Object.entries(document["x-not-found"] ?? {}).flatMap(([subject, list]) =>
    list.map((code) => [code, subject]),
  );
  return (
    header("The kind of each error that the spec documents, by operation, status and code.") +
    `import type { OperationId } from "./operations.js";\n\n` +
    `export type ErrorKind = ${KINDS.map((kind) => JSON.stringify(kind)).join(" | ")};\n\n` +
    `/** Zoom's codes that each operation documents. */\nexport interface ErrorCodes {\n${codes.join("\n")}\n}\n\n` +
    `/** Keys are \`status/code\`; a code that Zoom does not give is \`null\`. */\n` +
    `export const errorKinds: { readonly [Id in OperationId]: { readonly [statusAndCode: string]: ErrorKind } } = ${JSON.stringify(Object.fromEntries(kinds))};\n\n` +
    `/** What a code of the kind \`not_found\` did not find, wherever it means the same. */\n` +
    `export const notFoundSubjects: { readonly [code: number]: ${subjects(document)} } = ${JSON.stringify(Object.fromEntries(notFound))};\n`
  );
}

export function emitErrorTexts(document) {
  const texts = [];
  const index = new Map();
  const number = (text) => {
    if (!index.has(text)) index.set(text, texts.push(text) - 1);
    return index.get(text);
  };
  const rows = [...operationsOf(document)].map(({ operation }) => {
    const causes = {};
    for (const { status, code, when, remedy } of errorsOf(document, operation))
      (causes[`${status}/${code}`] ??= []).push([number(when), number(remedy)]);
    return [operation.operationId, causes];
  });
  return (
    header("What each documented error means and what to do about it. Loaded when the first error is made.") +
    `import type { OperationId } from "./operations.js";\n\n` +
    `export const texts: readonly string[] = ${JSON.stringify(texts)};\n\n` +
    `/** By operation and \`status/code\`: the numbers of the texts of each cause, meaning and remedy. */\n` +
    `export const causes: { readonly [Id in OperationId]: { readonly [statusAndCode: string]: readonly (readonly [number, number])[] } } = ${JSON.stringify(Object.fromEntries(rows))};\n`
  );
}

/** Every documented error of an operation with its status. */
export function errorsOf(document, operation) {
  return Object.entries(operation.responses).flatMap(([status, response]) =>
    (deref(document, response)["x-errors"] ?? []).map((error) => ({ status: Number(status), ...error })),
  );
}

function subjects(document) {
  return (
    Object.keys(document["x-not-found"] ?? {})
      .map((name) => JSON.stringify(name))
      .join(" | ") || "never"
  );
}
