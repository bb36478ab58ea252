/** What shipped clients send and Zoom takes, though no document of it says so: unknown fields, and numbers as text. */
import type { Problem } from "../../../generated/check.js";

/** `journal` takes it and says so in the journal, `ignore` takes it in silence, `refuse` refuses with 300. */
export type Unknown = "journal" | "refuse" | "ignore";

/** Is told what is tolerated, such as `query id: unknown`; undefined where nothing is. */
export type Tolerate = ((what: string) => void) | undefined;

/** So many, and each so long, are written down of one call. */
const MOST = 100;

export function tolerateInto(notes: string[], mode: Unknown): Tolerate {
  if (mode === "refuse") return undefined;
  return (what) => {
    if (mode === "journal" && notes.length < MOST) notes.push(what.slice(0, MOST));
  };
}

/**
 * Takes out of `body` what is unknown and makes numbers and booleans of text, wherever `problems` names it. True if it
 * has changed anything: then there may be other problems.
 */
export function mend(body: unknown, problems: readonly Problem[], tolerate: (what: string) => void): boolean {
  const converted = problems.filter(({ keyword }) => keyword === "type").filter((one) => convert(body, one, tolerate));
  if (converted.length > 0) return true;
  // Where a body has several shapes, each complains of the fields of the others. What all complain of is unknown.
  const unknown = new Map<string, { readonly problem: Problem; count: number }>();
  for (const problem of problems) {
    if (problem.keyword !== "additionalProperties") continue;
    const key = `${problem.instancePath}/${String(problem.params.additionalProperty)}`;
    const seen = unknown.get(key) ?? { problem, count: 0 };
    unknown.set(key, { problem, count: seen.count + 1 });
  }
  const most = Math.max(...[...unknown.values()].map(({ count }) => count));
  for (const { problem, count } of unknown.values()) if (count === most) remove(body, problem, tolerate);
  return unknown.size > 0;
}

function remove(body: unknown, { instancePath, params }: Problem, tolerate: (what: string) => void): void {
  const path = [...stepsOf(instancePath), String(params.additionalProperty)];
  const holder = at(body, path.slice(0, -1));
  if (!holder) return;
  delete holder[path.at(-1) ?? ""];
  tolerate(`body ${path.join(".")}: unknown`);
}

function convert(body: unknown, { instancePath, params }: Problem, tolerate: (what: string) => void): boolean {
  const path = stepsOf(instancePath);
  const holder = at(body, path.slice(0, -1));
  const name = path.at(-1);
  if (!holder || name === undefined) return false;
  const text = holder[name];
  if (typeof text !== "string") return false;
  const value = looseValueOf(text, new Set([params.type].flat()));
  if (value === undefined) return false;
  holder[name] = value;
  tolerate(`body ${path.join(".")}: a ${typeof value} as text`);
  return true;
}

/** The number or the boolean that a text stands for; undefined if it stands for none of the types. */
export function valueOf(text: string, types: ReadonlySet<unknown>): number | boolean | undefined {
  if ((types.has("integer") || types.has("number")) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (types.has("boolean") && (text === "true" || text === "false")) return text === "true";
  return undefined;
}

/** The same for Python's `True` and for spaces around it. */
export function looseValueOf(text: string, types: ReadonlySet<unknown>): number | boolean | undefined {
  return valueOf(text.trim().toLowerCase(), types);
}

function stepsOf(instancePath: string): string[] {
  return instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What lies at the end of the path, if it can have fields. A parsed body has nothing but its own. */
function at(body: unknown, path: readonly string[]): Record<string, unknown> | undefined {
  let node: unknown = body;
  for (const step of path) node = isHolder(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  return isHolder(node) ? node : undefined;
}

function isHolder(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null;
}
