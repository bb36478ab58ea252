/** The samples of an operation, one a language and kind of body. */
import { languages } from "./languages.js";
import { sampleRequest } from "./request.js";
import { typescript } from "./typescript.js";

/** @typedef {{language: string, title: string, grammar: string, body: string, code: string}} Sample `body` is its media type */

/** Every language that a page may show, in order, for its tabs. */
export const sampleLanguages = [
  { id: "typescript", title: "TypeScript" },
  ...languages.map(({ id, title }) => ({ id, title })),
];

/**
 * @param {import("../model/operation.js").Operation} operation
 * @returns {Sample[]} by language, then by kind of body
 */
export function samplesOf(operation) {
  const contents = operation.bodies.length > 0 ? operation.bodies : [undefined];
  const requests = contents.map((content) => ({ content, request: sampleRequest(operation, content) }));
  const one = (language, title, grammar, print) =>
    requests.flatMap(({ content, request }) => {
      const code = print(request, content);
      return code === undefined ? [] : [{ language, title, grammar, body: content?.type ?? "", code }];
    });
  return [
    ...one("typescript", "TypeScript", "typescript", (request, content) => typescript(operation, request, content)),
    ...languages.flatMap(({ id, title, grammar, print }) => one(id, title, grammar, print)),
  ];
}
