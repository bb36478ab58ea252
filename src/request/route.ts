/** Which operation of the spec a call of `zoom.http` is, so that the rules of the transport hold there too. */
import { operations, type Operation, type OperationId } from "../../generated/operations.js";
import { ZoomInputError } from "../errors/classes.js";

export interface Route {
  /** Undefined for a path that the spec does not know. */
  readonly operationId: OperationId | undefined;
  readonly operation: Operation | undefined;
  /** The path as the spec writes it. Holds no id. */
  readonly template: string;
}

/** The route of an operation. */
export interface KnownRoute extends Route {
  readonly operationId: OperationId;
  readonly operation: Operation;
}

/** One for each operation of the spec. */
export const routes: readonly KnownRoute[] = Object.entries(operations).map(([id, operation]) => ({
  // The keys of the table are the operation ids.
  operationId: id as OperationId,
  operation,
  template: operation.path,
}));

const byTemplate = new Map(routes.map((route) => [`${route.operation.method} ${route.template}`, route]));

/** `path` is a template of the spec, or whatever else a caller without types gives: with ids in it, or one of another API. */
export function routeOf(method: string, path: string): Route {
  return byTemplate.get(`${method} ${path}`) ?? routeOfUnknown(method, path);
}

function routeOfUnknown(method: string, path: string): Route {
  const [beginning, ...segments] = (path.split(/[?#]/, 1)[0] ?? "").split("/");
  if (beginning !== "" || segments.length === 0) throw refusal(path, "does not begin with a slash");
  for (const segment of segments) {
    const problem = problemOf(segment);
    if (problem) throw refusal(path, problem);
  }
  const known = routes.find((route) => matches(route, method, segments));
  if (known) return known;
  const template = segments.map((segment) => `/${isHarmless(segment) ? segment : "{}"}`).join("");
  return { operationId: undefined, operation: undefined, template };
}

/** Whether `segments` are the template with its parameters filled in. Paths of words alone were found before. */
function matches({ operation, template }: KnownRoute, method: string, segments: readonly string[]): boolean {
  if (operation.method !== method) return false;
  const wanted = template.split("/").slice(1);
  return wanted.length === segments.length && wanted.every((one, at) => one.startsWith("{") || one === segments[at]);
}

/** A word of a path, or a placeholder. Anything else may be an id. */
function isHarmless(segment: string): boolean {
  return /^(?:[a-z_]+|\{\w+\})$/.test(segment);
}

/** What the platform's URL parser would make another path of. */
function problemOf(segment: string): string | undefined {
  if (segment === "") return "holds an empty segment";
  if (/^(?:\.|%2e){1,2}$/i.test(segment)) return "holds a dot segment, which names another path";
  // It reads a backslash as a slash, and drops line ends and tabs.
  if (/[\\\u0000-\u0020\u007f]/.test(segment)) return "holds a backslash, white space or a control character";
  return undefined;
}

function refusal(path: string, problem: string): ZoomInputError {
  const shown = JSON.stringify(path.slice(0, 80));
  return new ZoomInputError("path", `The path ${problem}: ${shown}. Give ids in \`params.path\`. Nothing was sent.`);
}
