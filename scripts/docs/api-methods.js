/** The page of the client's methods: what each takes and returns as types, and the way to the page of its operation. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { SITE } from "./addresses.js";
import { narrow } from "./narrow.js";
import { slug } from "./markdown/render.js";
import { operationPath } from "./edition.js";
import { operationsOf } from "../spec/walk.js";

const SOURCE = `${import.meta.dirname}/../../generated/methods.ts`;

export const METHODS = "api-methods";

const RECEIVERS = [
  ["ZoomMethods", "zoom"],
  ["SubAccountMethods", "zoom.subAccount(accountId)"],
];

/**
 * @param {Map<string, string>} methods
 * @param {typeof import("./words/en.js").words["api"]} words
 * @param {any} document
 * @returns {import("./guides.js").Guide}
 */
export function methodsPage(methods, words, document) {
  const summaries = new Map(
    [...operationsOf(document)].map(({ operation }) => [operation.operationId, operation.summary]),
  );
  const namespaces = [...new Set([...methods.keys()].map((id) => id.split(".")[0] ?? ""))];
  const sections = namespaces.flatMap((namespace) => [
    `## ${namespace}`,
    ...[...methods]
      .filter(([id]) => id.startsWith(`${namespace}.`))
      .map(([id, code]) => {
        const link = `[${summaries.get(id) ?? id}](${SITE}${operationPath(id)})`;
        return `### ${id}\n\n${link}\n\n\`\`\`ts\n${code}\n\`\`\``;
      }),
  ]);
  return {
    name: METHODS,
    path: `guides/${METHODS}/`,
    part: "package",
    title: words.methods,
    label: words.methods,
    summary: words.methodsLead,
    text: `${[`# ${words.methods}`, words.methodsLead, ...sections].join("\n\n")}\n`,
    anchors: new Map([...methods.keys()].map((id) => [id, slug(id)])),
  };
}

/** By operation: the arguments as they are declared, and the method with its overloads. @returns {Promise<Map<string, string>>} */
export async function readMethods() {
  const tree = ts.createSourceFile(SOURCE, readFileSync(SOURCE, "utf8"), ts.ScriptTarget.ES2022, true);
  const declared = new Map(
    tree.statements.filter(ts.isInterfaceDeclaration).map((statement) => [statement.name.text, statement]),
  );
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const [root = "", receiver = ""] of RECEIVERS) {
    for (const { name, type } of declared.get(root)?.members.filter(ts.isPropertySignature) ?? []) {
      for (const method of methodsIn(type, declared)) {
        const id = `${name.getText()}.${method.name.getText()}`;
        const signature = await signatureOf(method.getText(), `${receiver}.${name.getText()}.`);
        found.set(id, [...(found.get(id) ?? []), signature]);
      }
    }
  }
  const codes = [...found].map(async ([id, signatures]) => {
    const types = await Promise.all(argumentsOf(signatures, declared).map((one) => narrow(one)));
    return /** @type {const} */ ([id, [...types, ...signatures].join("\n\n")]);
  });
  return new Map(await Promise.all(codes));
}

/** The method as a member of what it is called on. */
async function signatureOf(/** @type {string} */ method, /** @type {string} */ receiver) {
  const lines = await narrow(`interface Methods {\n  ${method}\n}`, 82 - receiver.length);
  return (
    receiver +
    lines
      .split("\n")
      .slice(1, -1)
      .map((line) => line.slice(2))
      .join("\n")
  );
}

/** The signatures of a namespace: those of the interface that it names, or those that it declares itself. */
function methodsIn(
  /** @type {ts.TypeNode | undefined} */ type,
  /** @type {Map<string, ts.InterfaceDeclaration>} */ declared,
) {
  if (!type) return [];
  if (ts.isTypeReferenceNode(type))
    return declared.get(type.typeName.getText())?.members.filter(ts.isMethodSignature) ?? [];
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((one) => methodsIn(one, declared));
  return ts.isTypeLiteralNode(type) ? type.members.filter(ts.isMethodSignature) : [];
}

/** The interfaces of the arguments that signatures name. */
function argumentsOf(/** @type {string[]} */ signatures, /** @type {Map<string, ts.InterfaceDeclaration>} */ declared) {
  const names = new Set(signatures.flatMap((one) => [...one.matchAll(/\b\w+Args\b/g)].map(([name]) => name)));
  return [...names].flatMap((name) => {
    const text = declared
      .get(name)
      ?.getText()
      .replace(/^export /, "");
    return text === undefined ? [] : [text];
  });
}
