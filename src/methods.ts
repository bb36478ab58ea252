/** `zoom.users.list(…)` and all the others, built from the operations table. */
import type { CallOptions, ListOptions } from "../generated/call.js";
import type { Operation } from "../generated/operations.js";
import type { SubAccountMethods, ZoomMethods } from "../generated/methods.js";
import { apiError, isRefusal } from "./errors/from-reply.js";
import type { Deps } from "./options.js";
import { ZoomInputError, type CallInfo } from "./errors/classes.js";
import { readStreams, toFormData } from "./request/form.js";
import { createList } from "./list.js";
import { serializePath } from "./request/path.js";
import { routes, type KnownRoute } from "./request/route.js";

/** Arguments of any method, before the types of one. */
interface Args extends ListOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** The part of an openapi-fetch client that is used here, for a path that is only known at run time. */
export interface UntypedHttp {
  request(
    method: string,
    path: string,
    init: Readonly<Record<string, unknown>>,
  ): Promise<{ data?: unknown; error?: unknown; response: Response }>;
}

const KNOWN = new Set(["path", "query", "body", "contentType", "signal", "timeout", "headers", "prefetch"]);
const JSON_TYPE = "application/json";

/** All methods by namespace; with `masterOnly` those that also exist below a sub account. */
export function createMethods(http: UntypedHttp, deps: Deps): ZoomMethods;
export function createMethods(http: UntypedHttp, deps: Deps, options: { masterOnly: true }): SubAccountMethods;
export function createMethods(
  http: UntypedHttp,
  deps: Deps,
  { masterOnly = false } = {},
): ZoomMethods | SubAccountMethods {
  const namespaces: Record<string, Record<string, (args?: Args) => unknown>> = {};
  for (const route of routes) {
    if (masterOnly && !route.operation.master) continue;
    const [namespace = "", name = ""] = route.operationId.split(".");
    (namespaces[namespace] ??= {})[name] = createMethod(route, http, deps);
  }
  // The interfaces are generated from the rows that this loop went through.
  return namespaces as object as ZoomMethods;
}

function createMethod(route: KnownRoute, http: UntypedHttp, deps: Deps): (args?: Args) => unknown {
  const { operationId, operation } = route;
  const call = { operation: operationId, method: operation.method, path: operation.path };
  const { pagination } = operation;
  if (!pagination) {
    // A wrong argument rejects: a promise is what the caller waits for.
    return async (args = {}) => {
      check(operation, args, call);
      return request(route, args, http, deps);
    };
  }
  return (args = {}) => {
    check(operation, args, call);
    const { query = {}, prefetch = true, ...rest } = args;
    return createList({
      ...pagination,
      query,
      prefetch,
      call,
      clock: deps.clock,
      signal: args.signal,
      // A list's answer is an object; anything else has failed in the transport.
      request: (pageQuery, signal) =>
        request(route, { ...rest, query: pageQuery, signal }, http, deps) as Promise<Record<string, unknown>>,
      onPage: (page, items) =>
        deps.emit({
          type: "page",
          at: deps.clock.now(),
          ...call,
          page,
          items,
        }),
    });
  };
}

async function request(route: KnownRoute, args: Args, http: UntypedHttp, deps: Deps): Promise<unknown> {
  const { operation } = route;
  const { path, query, body, contentType = operation.content?.[0] ?? JSON_TYPE, signal, timeout, headers } = args;
  const { data, error, response } = await http.request(operation.method, operation.path, {
    params: { path, query },
    body: body !== undefined && contentType !== JSON_TYPE ? toFormData(await readStreams(body), contentType) : body,
    signal,
    timeout,
    headers,
    route,
  });
  const failed = !response.ok || isRefusal(data);
  if (failed) {
    throw await apiError(route, response, response.ok ? data : error, deps.clock.now());
  }
  return operation.success === 204 ? undefined : data;
}

/** What TypeScript would have said. Nothing has been sent when it throws. */
function check(operation: Operation, args: Args, call: CallInfo): void {
  const refuse = (argument: string, message: string) => {
    throw new ZoomInputError(argument, `${message} Nothing was sent.`, call);
  };
  if (typeof args !== "object" || args === null)
    refuse("arguments", "The arguments are no object `{ path, query, body }`.");
  for (const name in args) {
    if (!KNOWN.has(name)) refuse(name, `There is no argument \`${name}\`. Known are ${[...KNOWN].join(", ")}.`);
  }
  // openapi-fetch leaves a template without parameters as it is.
  if (!args.path) serializePath(operation.path);
  for (const name of operation.requiredQuery ?? []) {
    if (args.query?.[name] === undefined || args.query[name] === null)
      refuse(`query.${name}`, `The query parameter \`${name}\` is missing.`);
  }
  if (args.body !== undefined && !operation.content)
    refuse("body", `${operation.method} ${operation.path} takes no body.`);
  if (args.contentType !== undefined && !operation.content?.includes(args.contentType)) {
    refuse("contentType", `The content type is none of ${operation.content?.join(", ") ?? "none"}.`);
  }
  if (operation.required && (typeof args.body !== "object" || args.body === null)) {
    refuse("body", `The body is missing. It needs ${operation.required.join(", ")}.`);
  }
  for (const name of operation.required ?? []) {
    // The body is an object: the line before has refused everything else.
    const value = (args.body as Record<string, unknown>)[name];
    if (value === undefined || value === null) refuse(`body.${name}`, `The body field \`${name}\` is missing.`);
  }
  checkHeaders(args.headers, refuse);
}

function checkHeaders(headers: CallOptions["headers"], refuse: (argument: string, message: string) => void): void {
  for (const name in headers) {
    if (name.toLowerCase() === "authorization")
      refuse("headers.authorization", "The client sets `authorization` itself. Give the token through `auth`.");
  }
}
