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
  /** @type {Map<string, string>} */
  const known = new Map();
  return (code, name) => {
    const grammar = ALIASES[name] ?? name;
    if (!grammars.includes(grammar)) return escape(code);
    const key = `${grammar}\n${code}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const lines = highlighter.codeToTokensBase(code, { lang: grammar, theme });
    const html = lines.map((tokens) => spans(tokens)).join("\n");
    known.set(key, html);
    return html;
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
