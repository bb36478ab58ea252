/** What TypeScript would have said of the arguments of a method. Nothing has been sent when it throws. */
import { ZoomInputError, type CallInfo } from "../errors/classes.js";
import { checkNumbers, checkRetry } from "../options.js";
import { serializePath } from "./path.js";
import type { KnownRoute } from "./route.js";

const KNOWN = new Set([
  "path",
  "query",
  "body",
  "contentType",
  "signal",
  "timeout",
  "overallTimeout",
  "retry",
  "idempotent",
  "headers",
  "prefetch",
]);

/** Throws `ZoomInputError`, which names the argument and the remedy. */
export function checkArguments({ operationId, operation }: KnownRoute, args: unknown): void {
  const call: CallInfo = { operation: operationId, method: operation.method, path: operation.path };
  const refuse = (argument: string, message: string): never => {
    throw new ZoomInputError(argument, `${message} Nothing was sent.`, call);
  };
  if (!isObject(args)) return refuse("arguments", "The arguments must be an object such as `{ path, query, body }`.");
  for (const name of Object.keys(args)) {
    if (KNOWN.has(name)) continue;
    const place = operation.path.includes(`{${name}}`) ? ` Did you mean \`path.${name}\`?` : "";
    return refuse(name, `There is no argument \`${name}\`.${place} Known are ${[...KNOWN].join(", ")}.`);
  }
  const { path, query, body, contentType } = args;
  for (const name of ["path", "query"] as const) {
    if (args[name] !== undefined && !isObject(args[name])) refuse(name, `\`${name}\` must be an object.`);
  }
  // openapi-fetch leaves a template without parameters as it is.
  if (!path) serializePath(operation.path);
  for (const name of operation.requiredQuery ?? []) {
    if (!isObject(query) || query[name] === undefined || query[name] === null) {
      refuse(`query.${name}`, `The query parameter \`${name}\` is missing.`);
    }
  }
  if (body !== undefined && !operation.content) refuse("body", `${operation.method} ${operation.path} takes no body.`);
  if (contentType !== undefined && !(typeof contentType === "string" && operation.content?.includes(contentType))) {
    refuse("contentType", `\`contentType\` must be one of ${operation.content?.join(", ") ?? "none"}.`);
  }
  if (operation.required && !isObject(body)) {
    refuse("body", `The body is missing. It needs ${operation.required.join(", ")}.`);
  }
  for (const name of operation.required ?? []) {
    const missing = (isObject(body) ? valueAt(body, name) : undefined) ?? undefined;
    if (missing === undefined) refuse(`body.${name}`, `The body field \`${name}\` is missing.`);
  }
  checkCallOptions(args, call);
  checkHeaders(args.headers, refuse);
}

/** The options about the transport, which `zoom.http` takes as well. */
export function checkCallOptions(options: Readonly<Record<string, unknown>>, call?: CallInfo): void {
  const { signal, timeout, overallTimeout, retry, idempotent } = options;
  const refuse = (argument: string, message: string): never => {
    throw new ZoomInputError(argument, `${message} Nothing was sent.`, call);
  };
  if (signal !== undefined && !(isObject(signal) && "aborted" in signal && "addEventListener" in signal)) {
    refuse("signal", "`signal` must be an AbortSignal.");
  }
  checkNumbers("", { timeout, overallTimeout }, call);
  checkRetry("retry", retry, call);
  if (idempotent !== undefined && typeof idempotent !== "boolean") {
    refuse("idempotent", "`idempotent` must be `true` or `false`.");
  }
}

function checkHeaders(headers: unknown, refuse: (argument: string, message: string) => never): void {
  if (headers !== undefined && !isObject(headers))
    refuse("headers", "`headers` must be an object of names and values.");
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (name.toLowerCase() === "authorization") {
      refuse("headers.authorization", "The client sets `authorization` itself. Give the token through `auth`.");
    }
    // RFC 9110 sections 5.1 and 5.5; the value is not shown, as it may be a secret.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) refuse(`headers.${name}`, `\`${name}\` cannot be the name of a header.`);
    if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      const allowed = "a string without line ends and without characters beyond U+00FF";
      refuse(`headers.${name}`, `The value of the header \`${name}\` must be ${allowed}.`);
    }
  }
}

/** The value at a path with dots. */
function valueAt(body: Readonly<Record<string, unknown>>, name: string): unknown {
  return name.split(".").reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), body);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
