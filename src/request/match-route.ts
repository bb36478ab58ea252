/** Which operation of the spec a call of `zoom.http` is, so that the rules of the transport hold there too. */
import { ZoomInputError } from "../errors/classes.js";
import { routes, type Route } from "./route.js";

// The more parameters the later: `/users/email` is not the user "email".
const TABLE = routes
  .map((route) => ({ route, segments: segmentsOf(route.template) }))
  .sort((a, b) => parametersIn(a.segments) - parametersIn(b.segments));

/** The route of a request for `path`, which begins with a slash and has its ids filled in. */
export function routeOf(method: string, path: string): Route {
  const segments = segmentsOf(path);
  const [first, account, ...below] = segments;
  const found =
    TABLE.find(({ route, segments: wanted }) => route.operation.method === method && matches(wanted, segments)) ??
    (first === "accounts" && account !== undefined
      ? TABLE.find(
          ({ route: { operation }, segments: wanted }) =>
            operation.method === method && operation.master && matches(wanted, below),
        )
      : undefined);
  if (found) return found.route;
  const template = segments.map((segment) => `/${/^[a-z_]+$/.test(segment) ? segment : "{}"}`).join("");
  return { operationId: undefined, operation: undefined, template };
}

/** Throws `ZoomInputError` for a path that the platform's URL parser would make another one of. */
export function checkPath(path: unknown): asserts path is string {
  if (typeof path !== "string" || !path.startsWith("/")) throw refusal(path, "does not begin with a slash");
  for (const segment of segmentsOf(path)) {
    const problem = problemOf(segment);
    if (problem) throw refusal(path, problem);
  }
}

function segmentsOf(path: string): string[] {
  return (path.split(/[?#]/, 1)[0] ?? "").split("/").slice(1);
}

function matches(wanted: readonly string[], segments: readonly string[]): boolean {
  return wanted.length === segments.length && wanted.every((one, at) => one.startsWith("{") || one === segments[at]);
}

function parametersIn(segments: readonly string[]): number {
  return segments.filter((one) => one.startsWith("{")).length;
}

function problemOf(segment: string): string | undefined {
  if (segment === "") return "holds an empty segment";
  if (/^(?:\.|%2e){1,2}$/i.test(segment)) return "holds a dot segment, which names another path";
  // The parser reads a backslash as a slash, and drops line ends and tabs.
  if (/[\\\u0000-\u0020\u007f]/.test(segment)) return "holds a backslash, white space or a control character";
  return undefined;
}

function refusal(path: unknown, problem: string): ZoomInputError {
  const shown = typeof path === "string" ? JSON.stringify(path.slice(0, 80)) : typeof path;
  return new ZoomInputError("path", `The path ${problem}: ${shown}. Give ids in \`params.path\`. Nothing was sent.`);
}
