/** A comparison as text for people, Markdown for a release, and JSON for tools. */
import { VERDICTS } from "../verdict.js";
import { isText, sentence, shortList, totals } from "./words.js";

const HEADINGS = { breaking: "Breaking", feature: "Features", fix: "Fixes" };

/**
 * @typedef {{ base: string, head: string, changes: import("../verdict.js").Judged[], verdict: string | undefined, least?: string }} Comparison
 *
 * @param {Comparison} comparison
 */
export function asText({ base, head, changes, verdict, least }) {
  if (changes.length === 0) return `${base} → ${head}: no change.`;
  const lines = [`${base} → ${head}: ${verdict}${least ? `, at least ${least}` : ""}`];
  for (const level of VERDICTS.toReversed()) {
    const rows = changes.filter((change) => change.verdict === level && !isText(change));
    if (rows.length > 0) lines.push("", `${HEADINGS[level]} (${rows.length})`);
    for (const { said, where, why } of grouped(rows)) lines.push(`  ${where}: ${said}`, `      ${why}`);
  }
  const texts = changes.filter(isText);
  if (texts.length > 0) lines.push("", `Texts and examples (${texts.length}): ${places(texts)}`);
  return lines.join("\n");
}

/** The lines of a changelog. */
export function asMarkdown({ changes }) {
  if (changes.length === 0) return "No change of the API.\n";
  const blocks = VERDICTS.toReversed().flatMap((level) => {
    const rows = changes.filter((change) => change.verdict === level && !isText(change));
    if (rows.length === 0) return [];
    const items = grouped(rows).map(({ said, where }) => `- ${where}: ${escape(said)}`);
    return [`#### ${HEADINGS[level]}\n\n${items.join("\n")}`];
  });
  const texts = changes.filter(isText);
  if (texts.length > 0)
    blocks.push(
      `#### Texts\n\n- ${texts.length} description${texts.length > 1 ? "s and examples" : " or example"}: ${escape(places(texts))}`,
    );
  return `${blocks.join("\n\n")}\n`;
}

/** @param {Comparison} comparison */
export function asJson(comparison) {
  return `${JSON.stringify({ ...comparison, totals: totals(comparison.changes) }, null, 2)}\n`;
}

/** What is said of several places alike is said once. */
function grouped(changes) {
  const groups = new Map();
  for (const change of changes) {
    const said = sentence(change);
    const group = groups.get(said) ?? { said, why: reason(change), places: [] };
    groups.set(said, group);
    const used = change.operations.filter((id) => !change.where.startsWith(id));
    group.places.push(used.length > 0 ? `${change.where} (${shortList(used)})` : change.where);
  }
  return [...groups.values()].map(({ places, ...group }) => ({ ...group, where: shortList(places) }));
}

function reason({ wire, types, verdict, why }) {
  const seen = wire === types ? "" : wire === verdict ? " (on the wire)" : " (in types)";
  return `${verdict}${seen}: ${why}`;
}

function places(changes) {
  return shortList([...new Set(changes.map(({ where }) => where))], 8);
}

function escape(text) {
  return text.replaceAll(/[<>*_|]/g, "\\$&");
}
