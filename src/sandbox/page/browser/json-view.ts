/** JSON as people read it. Works on the text, so that every digit stays and a body that was cut is shown as far as it goes. */
import { el } from "./dom.js";

const TOKEN = /"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]|\s+|[^]/g;
/** Above, colours are not worth the time. */
const LARGEST = 200_000;

/** A block that can be scrolled, by keyboard as well. */
export function codeBlock(text: string, label: string): HTMLPreElement {
  const pre = el("pre", { tabindex: "0", "aria-label": label, role: "group" });
  const start = text.trimStart()[0];
  if ((start !== "{" && start !== "[") || text.length > LARGEST) pre.append(text);
  else pre.append(...laidOut(text));
  return pre;
}

function laidOut(text: string): Node[] {
  const nodes: Node[] = [];
  let depth = 0;
  let line = "";
  const flush = () => {
    if (line !== "") nodes.push(document.createTextNode(line));
    line = "";
  };
  const tokens = (text.match(TOKEN) ?? []).filter((token) => token.trim() !== "");
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (token === "{" || token === "[") {
      depth += 1;
      line += token + (next === "}" || next === "]" ? "" : newLine(depth));
    } else if (token === "}" || token === "]") {
      depth = Math.max(0, depth - 1);
      const before = tokens[index - 1];
      line += (before === "{" || before === "[" ? "" : newLine(depth)) + token;
    } else if (token === ",") line += token + newLine(depth);
    else if (token === ":") line += ": ";
    else {
      flush();
      nodes.push(el("span", { class: kindOf(token, next) }, token));
    }
  });
  flush();
  return nodes;
}

function newLine(depth: number): string {
  return `\n${"  ".repeat(depth)}`;
}

function kindOf(token: string, next: string | undefined): string {
  if (token.startsWith('"')) return next === ":" ? "key" : "text";
  return /^[-\d]/.test(token) ? "number" : "word";
}
