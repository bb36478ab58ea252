/** The comparison with upstream, as text for people and Markdown for a summary, with a table at the end. */
import { concerned, sentence, totals } from "../report/words.js";

const SIDES = {
  theirs: "They have and we lack",
  ours: "We have and they lack",
  disagree: "The two disagree",
};

/** @typedef {{ name: string, open: any[], known: any[], caughtUp: any[] }} Result */

/** @param {Result[]} results */
export function asText(results) {
  const blocks = results.flatMap(({ name, open, caughtUp }) => [
    ...Object.entries(SIDES).flatMap(([side, title]) => {
      const rows = open.filter((difference) => difference.side === side);
      return rows.length > 0
        ? [`${name}: ${title} (${rows.length})\n${rows.map((row) => `  ${line(row)}`).join("\n")}`]
        : [];
    }),
    ...(caughtUp.length > 0
      ? [
          `${name}: No longer different; take the row out of deviations.yaml\n${caughtUp.map(({ where }) => `  ${where}`).join("\n")}`,
        ]
      : []),
  ]);
  return [...blocks, table(results)].join("\n\n");
}

/** @param {Result[]} results */
export function asMarkdown(results) {
  const blocks = results.flatMap(({ name, open, caughtUp }) => [
    `## ${name}`,
    ...Object.entries(SIDES).flatMap(([side, title]) => {
      const rows = open.filter((difference) => difference.side === side);
      return rows.length > 0
        ? [`### ${title}\n\n${rows.map((row) => `- ${line(row).replaceAll(/[<>*_|]/g, "\\$&")}`).join("\n")}`]
        : [];
    }),
    ...(caughtUp.length > 0
      ? [`### No longer different\n\n${caughtUp.map(({ where }) => `- ${where}`).join("\n")}`]
      : []),
  ]);
  return [...blocks, table(results)].join("\n\n");
}

function line(difference) {
  const used = concerned(difference.operations.filter((id) => !difference.where.startsWith(id)));
  return `${difference.where}: ${sentence(difference)}${used && ` (${used})`}`;
}

function table(results) {
  const rows = results.map(({ name, open, known, caughtUp }) => {
    const { fieldsAdded, valuesAdded } = totals(open);
    const count = (side) => open.filter((difference) => difference.side === side).length;
    return [
      name,
      count("theirs"),
      fieldsAdded,
      valuesAdded,
      count("ours"),
      count("disagree"),
      known.length,
      caughtUp.length,
    ];
  });
  const head = ["compared with", "they have", "of it fields", "values", "we have", "disagree", "known", "caught up"];
  const lines = [head, head.map((name) => "-".repeat(name.length)), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}
