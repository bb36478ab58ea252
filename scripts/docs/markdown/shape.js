/** Fields as a nested list, and tables, in Markdown. */
import { innermost, typeName } from "../html/shape.js";
import { exact, shown } from "../model/exact.js";

/**
 * @param {import("../edition.js").Edition["words"]} words
 * @param {import("../model/schema.js").Shape | import("../model/schema.js").Field[]} content
 * @returns {string}
 */
export function fieldLines(words, content) {
  if (Array.isArray(content)) return content.map((one) => lines(words, one, "")).join("\n");
  const inner = innermost(content);
  if (inner.variants.length === 0) return inner.fields.map((one) => lines(words, one, "")).join("\n");
  return inner.variants
    .map(
      ({ name, shape }) =>
        `- **${name}**\n${innermost(shape)
          .fields.map((one) => lines(words, one, "  "))
          .join("\n")}`,
    )
    .join("\n");
}

function lines(words, { name, required, shape }, indent) {
  const inner = innermost(shape);
  const notes = [
    typeName(shape, words).replace(/[<>]/g, "\\$&"),
    ...(required ? [words.required] : []),
    ...(shape.deprecated ? [words.deprecated] : []),
    ...Object.entries({ ...inner.limits, ...shape.limits }).map(([key, value]) => words.limitOf[key](value)),
    ...(shape.default === undefined ? [] : [`${words.default} \`${exact(shape.default)}\``]),
  ];
  const text = shape.description ? ` ${flat(shape.description)}` : "";
  const values = inner.values.map(
    ({ value, meaning }) => `\n${indent}  - \`${shown(value)}\`${meaning ? `: ${flat(meaning)}` : ""}`,
  );
  const children = (
    inner.variants.length > 0 ? inner.variants.flatMap((one) => innermost(one.shape).fields) : inner.fields
  ).map((one) => `\n${lines(words, one, `${indent}  `)}`);
  return `${indent}- \`${name}\` (${notes.join(", ")})${text}${values.join("")}${children.join("")}`;
}

/** @param {string[]} head @param {unknown[][]} rows */
export function tableOf(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => flat(String(cell)).replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function flat(/** @type {string} */ text) {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
