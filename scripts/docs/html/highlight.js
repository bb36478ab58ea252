/** Code as HTML with a class for each kind of token, made once at build; colours are the style sheet's. */
import { createCssVariablesTheme, createHighlighter } from "shiki";
import { escape } from "./escape.js";
import { languages } from "../samples/languages.js";

/** Classes of the tokens. What has none is plain text. */
const CLASSES = {
  comment: "c",
  string: "s",
  "string-expression": "s",
  keyword: "k",
  constant: "n",
  function: "f",
  parameter: "p",
  link: "s",
};

const GUIDES = ["typescript", "json", "yaml", "diff", "dockerfile", "toml"];
const ALIASES = {
  ts: "typescript",
  js: "javascript",
  sh: "shellscript",
  bash: "shellscript",
  yml: "yaml",
  py: "python",
};

/** @returns {Promise<(code: string, grammar: string) => string>} */
export async function createHighlight() {
  const grammars = [...new Set([...languages.map(({ grammar }) => grammar), ...GUIDES])];
  const theme = createCssVariablesTheme({ name: "classes", variablePrefix: "", fontStyle: false });
  const highlighter = await createHighlighter({ themes: [theme], langs: grammars });
  const highlightLine = createLines(highlighter, theme);
  return (code, name) => {
    const grammar = ALIASES[name] ?? name;
    if (!grammars.includes(grammar)) return escape(code);
    /** @type {Line | undefined} */
    let line;
    return code
      .split(/\r?\n/)
      .map((text) => {
        // An empty line leaves everything as it is.
        if (text !== "") line = highlightLine(text, grammar, line?.state);
        return text === "" ? "" : (line?.html ?? "");
      })
      .join("\n");
  };
}

/**
 * @typedef {import("shiki").GrammarState} State where a line leaves the grammar: within which string, comment or block
 * @typedef {{html: string, state: State}} Line
 */

/**
 * Samples have most of their lines in common: each is read once a grammar and state before it. Two states are the same
 * when the grammar says so.
 *
 * @param {import("shiki").Highlighter} highlighter
 * @param {import("shiki").ThemeRegistration} theme
 */
function createLines(highlighter, theme) {
  /** @type {Map<string, Map<State | undefined, Map<string, Line>>>} */
  const known = new Map();
  const stackOf = (/** @type {State} */ state) => state.getInternalStack(theme.name ?? "");
  return (/** @type {string} */ text, /** @type {string} */ lang, /** @type {State | undefined} */ before) => {
    const states = known.get(lang) ?? new Map();
    known.set(lang, states);
    const lines = states.get(before) ?? new Map();
    states.set(before, lines);
    const found = lines.get(text);
    if (found) return found;
    const options = { lang, theme: theme.name, tokenizeTimeLimit: 0, ...(before && { grammarState: before }) };
    const tokens = highlighter.codeToTokensBase(text, /** @type {any} */ (options));
    const after = /** @type {State} */ (highlighter.getLastGrammarState(tokens));
    const same = [...states.keys()].find(
      (state) => state && stackOf(state)?.equals(/** @type {any} */ (stackOf(after))),
    );
    if (!same) states.set(after, new Map());
    const line = { html: spans(tokens.flat()), state: same ?? after };
    lines.set(text, line);
    return line;
  };
}

/** Neighbours of one kind share a span. */
function spans(tokens) {
  /** @type {{kind: string | undefined, text: string}[]} */
  const runs = [];
  for (const { content, color } of tokens) {
    const kind = content.trim() === "" ? runs.at(-1)?.kind : CLASSES[/token-([a-z-]+)/.exec(color ?? "")?.[1] ?? ""];
    const last = runs.at(-1);
    if (last && last.kind === kind) last.text += content;
    else runs.push({ kind, text: content });
  }
  return runs.map(({ kind, text }) => (kind ? `<b class=${kind}>${escape(text)}</b>` : escape(text))).join("");
}
