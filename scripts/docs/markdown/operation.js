/** The page of an operation as Markdown, for language models and for reading without a browser. */
import { accessLines, behaviourLines, limitLines } from "./facts.js";
import { fieldLines, tableOf } from "./shape.js";
import { exactJson } from "../../spec/exact-json.js";
import { samplesOf } from "../samples/samples.js";

/** Languages whose samples are in the twin. */
const SAMPLES = new Set(["typescript", "curl"]);

/** @param {import("../edition.js").View} view @param {import("../model/operation.js").Operation} operation */
export function operationMarkdown(view, operation) {
  const { words } = view.edition;
  const parameters = (place, title) => {
    const list = operation.parameters.filter((one) => one.in === place);
    return list.length === 0
      ? []
      : [
          `## ${title}`,
          fieldLines(
            words,
            list.map(({ name, required, shape }) => ({ name, id: name, required, shape })),
          ),
        ];
  };
  return [
    `# ${operation.summary}`,
    `\`${operation.id}\` · \`${operation.method} ${operation.path}\` · [${words.zoomReference}](${operation.zoomPage}) (\`${operation.zoomId}\`)`,
    operation.description,
    [...accessLines(words, operation), ...limitLines(view, operation), ...behaviourLines(words, operation)]
      .map((line) => `- ${line}`)
      .join("\n"),
    ...samples(operation),
    ...parameters("path", words.pathParameters),
    ...parameters("query", words.queryParameters),
    ...operation.bodies.flatMap(({ type, shape }) => [`## ${words.body}: \`${type}\``, fieldLines(words, shape)]),
    `## ${words.response}`,
    ...operation.responses.flatMap(({ status, description, contents }) => [
      `### ${status}`,
      description,
      ...(Number(status) < 400 && contents[0] ? [fieldLines(words, contents[0].shape)] : []),
      ...(contents[0]?.examples ?? []).map(
        ({ summary, value }) => `${summary}:\n\n\`\`\`json\n${exactJson(value)}\n\`\`\``,
      ),
    ]),
    `## ${words.errors}`,
    tableOf(
      [words.status, words.code, words.kind, words.when, words.remedy],
      operation.errors.map(({ status, alsoStatus, code, kind, when, remedy }) => [
        [status, alsoStatus].filter(Boolean).join(", "),
        code ?? words.noCode,
        words.kinds[kind],
        when,
        remedy,
      ]),
    ),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

function samples(operation) {
  return samplesOf(operation)
    .filter(({ language }) => SAMPLES.has(language))
    .map(({ grammar, code }) => `\`\`\`${grammar === "shellscript" ? "sh" : grammar}\n${code}\n\`\`\``);
}
