/**
 * generated/request-checks.ts and generated/answer-checks.ts: schemas of the document as functions, compiled by ajv ahead of
 * time. Whoever uses them needs neither ajv nor `eval`, and no time to compile.
 */
import { deref, operationsOf } from "../spec/walk.js";
import { createCompiler } from "./compiler.js";
import { success } from "./operations.js";

/** Of what is sent: parameters by operation and name, bodies by operation and media type, and shapes that a query selects. */
export function emitRequestChecks(document) {
  const compiler = createCompiler(document);
  const parameters = {};
  const bodies = {};
  for (const { item, operation } of operationsOf(document)) {
    const { operationId, requestBody } = operation;
    const own = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((node) => deref(document, node));
    parameters[operationId] = Object.fromEntries(own.map(({ name, schema }) => [name, compiler.add(schema)]));
    const content = Object.entries(deref(document, requestBody)?.content ?? {});
    bodies[operationId] = Object.fromEntries(content.map(([type, { schema }]) => [type, compiler.add(schema)]));
  }
  return compiler.module("Checks of what is sent: parameters, bodies, and the shapes of bodies that a query selects.", {
    parameters: { type: "Readonly<Record<string, Readonly<Record<string, Check>>>>", table: parameters },
    bodies: { type: "Readonly<Record<string, Readonly<Record<string, Check>>>>", table: bodies },
    shapes: { type: "Readonly<Record<string, Check>>", table: variantsOf(document, compiler, "Input") },
  });
}

/** Of what success answers: by operation, and every schema in it by its name, those that a query selects among them. */
export function emitAnswerChecks(document) {
  const compiler = createCompiler(document);
  const answers = {};
  for (const { operation } of operationsOf(document)) {
    const schema = deref(document, operation.responses[success(operation)]).content?.["application/json"]?.schema;
    if (schema) answers[operation.operationId] = compiler.add(schema);
  }
  variantsOf(document, compiler);
  return compiler.module("Checks of what success answers: by operation, and of every schema in it by its name.", {
    answers: { type: "Readonly<Record<string, Check>>", table: answers },
    shapes: { type: "Readonly<Record<string, Check>>", table: compiler.schemas() },
  });
}

/** The shapes that `x-variants` names; `suffix` for the closed twin that requests use, where there is one. */
function variantsOf(document, compiler, suffix = "") {
  const shapes = {};
  for (const { operation } of operationsOf(document)) {
    const { default: fallback, values = {} } = operation["x-variants"] ?? {};
    for (const name of fallback === undefined ? [] : [fallback, ...Object.values(values)]) {
      const twin = name + suffix in document.components.schemas ? name + suffix : name;
      shapes[name] = compiler.add({ $ref: `#/components/schemas/${twin}` });
    }
  }
  return shapes;
}
