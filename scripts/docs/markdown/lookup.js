/** The pages to look things up in, as Markdown. */
import { poolText } from "../html/facts.js";
import { scopesOf } from "../html/scopes.js";
import { codesOf } from "../model/codes.js";
import { operationPath } from "../edition.js";
import { tableOf } from "./shape.js";

/** @typedef {import("../edition.js").View} View */

/** @param {View} view */
export function codesMarkdown({ edition: { words, operations } }) {
  const rows = codesOf(operations).flatMap(({ code, meanings }) =>
    meanings.map(({ status, kind, when, remedy, operations: ids }) => [
      code ?? words.noCode,
      status,
      words.kinds[kind],
      when,
      remedy,
      ids.length === operations.length ? words.commonErrors : ids.map((id) => `\`${id}\``).join(" "),
    ]),
  );
  return `# ${words.codes}\n\n${tableOf([words.code, words.status, words.kind, words.when, words.remedy, words.whereUsed], rows)}\n`;
}

/** @param {View} view */
export function scopesMarkdown({ edition: { words, operations, document } }) {
  const rows = scopesOf(document).map(({ scope, description }) => [
    `\`${scope}\``,
    description,
    operations
      .filter(({ scopes }) => Object.values(scopes).flat().includes(scope))
      .map(({ id }) => `\`${id}\``)
      .join(" "),
  ]);
  return `# ${words.scopes}\n\n${words.scopesLead}\n\n${tableOf([words.scopes, words.meaning, words.opens], rows)}\n`;
}

/** @param {View} view */
export function limitsMarkdown({ edition: { words, operations, document } }) {
  const plans = Object.entries(document["x-rate-limits"].plans);
  const labels = Object.keys(plans[0]?.[1] ?? {});
  const pools = labels.map((label) => [words.label[label], ...plans.map(([, pool]) => poolText(pool[label], words))]);
  const perLabel = labels.map(
    (label) =>
      `## ${words.label[label]}\n\n${operations
        .filter((one) => one.label === label)
        .map(({ id }) => `\`${id}\``)
        .join(" ")}`,
  );
  const further = operations.flatMap(({ id, limits }) =>
    limits.map(({ description, limit }) => [
      `\`${id}\``,
      typeof limit === "number" ? words.number(limit) : JSON.stringify(limit),
      description,
    ]),
  );
  return `# ${words.limits}\n\n${words.poolsLead}\n\n${tableOf([words.pool, ...plans.map(([plan]) => words.plans[plan])], pools)}\n\n${words.sharedDay}\n\n${perLabel.join("\n\n")}\n\n## ${words.furtherLimits}\n\n${tableOf([words.operation, words.limits, words.meaning], further)}\n`;
}

/** The reference's overview: what is common to all operations, and the list of them. @param {View} view */
export function overviewMarkdown(view) {
  const { words, document } = view.edition;
  return `# ${words.reference}\n\n${document.info.description.trim()}\n\n## ${words.allOperations}\n\n${operationList(view, (path) => view.link(path))}\n`;
}

/** @param {View} view @param {(path: string) => string} address of a twin */
export function operationList({ edition: { groups } }, address) {
  return groups
    .flatMap(({ tags }) => tags)
    .map(
      ({ title, operations }) =>
        `### ${title}\n\n${operations.map(({ id, method, path, summary }) => `- [${summary}](${address(`${operationPath(id).slice(0, -1)}.md`)}): \`${id}\`, \`${method} ${path}\``).join("\n")}`,
    )
    .join("\n\n");
}
