/** `zoom.users.list(…)` and all the others, built from the operations table. */
import type { ListOptions, WithResponse } from "../generated/call.js";
import type { Operation } from "../generated/operations.js";
import type { SubAccountMethods, ZoomMethods } from "../generated/methods.js";
import { createCall } from "./call.js";
import { ZoomApiError } from "./errors/api-error.js";
import type { ZoomError } from "./errors/classes.js";
import { isRefusal } from "./errors/is-refusal.js";
import { createList } from "./list.js";
import { callDeadline, type ClientSettings, type Deps } from "./options.js";
import { checkArguments } from "./request/arguments.js";
import { hasFiles } from "./request/files.js";
import { ZoomRequest, type RequestBody, type ZoomRequestInit } from "./request/request.js";
import { routes, type KnownRoute } from "./request/route.js";
import { Ended, type Deadline } from "./shared/deadline.js";
import { endedError } from "./transport/ended.js";
import { failures } from "./transport/failures.js";
import { loaded } from "./transport/loaded.js";
import type { Inspect } from "./transport/inspect.js";
import type { Entrance } from "./transport/quota.js";
import { readJson } from "./transport/reply.js";
import { responseError } from "./transport/response-error.js";
import type { Reply, Send } from "./transport/types.js";

/** Arguments of any method, before the types of one. */
export interface Args extends ListOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** An openapi-fetch client for a path that is only known at run time: the types of the methods are generated. */
export interface UntypedHttp {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; response: MethodResponse }>;
}

/** As much of a `Response` as openapi-fetch asks for. Its `body` is the data: the answer was read and parsed before. */
export interface MethodResponse {
  readonly reply: Reply;
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body: unknown;
  text(): Promise<string>;
}

/** What the methods need besides openapi-fetch. */
export interface MethodContext {
  readonly http: UntypedHttp;
  readonly deps: Deps;
  readonly settings: Pick<ClientSettings, "overallTimeout">;
  /** Undefined: calls do not wait. */
  readonly entrance: Entrance | undefined;
}

const JSON_TYPE = "application/json";

/** The `fetch` of the methods' client. */
export function methodFetch(send: Send, inspect?: Inspect): (request: ZoomRequest) => Promise<MethodResponse> {
  return async (request) => {
    const reply = await send(request);
    const { status, headers } = reply;
    const ok = status >= 200 && status <= 299;
    const body = ok ? await readJson(reply, request) : undefined;
    inspect?.(request, reply, body);
    return { reply, status, ok, headers, body, text: () => Promise.resolve(reply.text) };
  };
}

/** All methods by namespace; with `masterOnly` those that exist below a sub account. */
export function createMethods(context: MethodContext): ZoomMethods;
export function createMethods(context: MethodContext, options: { masterOnly: true }): SubAccountMethods;
export function createMethods(context: MethodContext, { masterOnly = false } = {}): ZoomMethods | SubAccountMethods {
  const namespaces: Record<string, Record<string, (args?: Args) => unknown>> = {};
  for (const route of routes) {
    if (masterOnly ? !route.operation.master : route.operation.master === "only") continue;
    const [namespace = "", name = ""] = route.operationId.split(".");
    (namespaces[namespace] ??= {})[name] = createMethod(route, context);
  }
  // The interfaces are generated from the rows that this loop went through.
  return namespaces as object as ZoomMethods;
}

function createMethod(route: KnownRoute, context: MethodContext): (args?: Args) => unknown {
  const { deps } = context;
  const { pagination } = route.operation;
  if (!pagination) return (args = {}) => createCall(request(route, args, context));
  const source = {
    call: { operation: route.operationId, method: route.operation.method, path: route.template },
    pagination,
    deps,
    check: (args: Args) => checkArguments(route, args),
    request: (args: Args) => request(route, args, context),
  };
  return (args = {}) => createList(source, args);
}

/** One call. A wrong argument rejects: a promise is what the caller waits for. */
async function request(route: KnownRoute, args: Args, context: MethodContext): Promise<WithResponse<unknown>> {
  checkArguments(route, args);
  const deadline = callDeadline(context.deps, context.settings, args);
  const { entrance, deps } = context;
  if (!entrance) return answer(route, args, context, deadline);
  const { label } = route.operation;
  const began = deps.clock.now();
  try {
    await entrance.enter(label, deadline, args.bulk);
  } catch (error) {
    throw error instanceof Ended ? endedError(error, described(route, deadline), "not_sent") : error;
  }
  try {
    if (deadline.pauses) deadline.pauses.ms += deps.clock.now() - began;
    return await answer(route, args, context, deadline);
  } finally {
    entrance.leave(label);
  }
}

async function answer(
  route: KnownRoute,
  args: Args,
  { http }: MethodContext,
  deadline: Deadline,
): Promise<WithResponse<unknown>> {
  const { operationId, operation } = route;
  const { path, query, body, contentType = operation.content?.[0] ?? JSON_TYPE, headers } = args;
  const { timeout, retry, idempotent, bulk } = args;
  const call = { operation: operationId, method: operation.method, path: operation.path };
  const isForm = body !== undefined && (contentType !== JSON_TYPE || hasFiles(body));
  const { data, response } = await http.request(operation.method, operation.path, {
    params: { path, query },
    body: isForm ? await toForm(body) : body,
    headers,
    // Hands on what the answer holds as it is.
    parseAs: "stream",
    ...({ deadline, timeout, retry, idempotent, bulk, route } satisfies ZoomRequestInit),
  });
  const { status, headers: received, reply } = response;
  if (!response.ok || isRefusal(data)) throw await refusal(route, reply, deadline);
  // A read answers what the spec says. What a list gets instead of a page is for the list to say.
  if (operation.method === "GET" && !operation.pagination && kindOf(data) !== expectedOf(operation)) {
    const message = `Expected ${expectedOf(operation)} in JSON, got ${reply.scrub(kindOf(data))}.`;
    throw await responseError(call, deadline, reply, message);
  }
  return {
    data: operation.success === 204 ? undefined : data,
    status,
    headers: received,
    trackingId: received.get("x-zm-trackingid") ?? undefined,
  };

  async function toForm(value: unknown): Promise<RequestBody> {
    const { readStreams, toFormData } = await loaded(import("./request/multipart.js"), call);
    try {
      return toFormData(await readStreams(value, deadline), contentType === JSON_TYPE ? undefined : contentType);
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      throw endedError(error, described(route, deadline), "not_sent");
    }
  }
}

/** A call of which nothing was made yet, for its error. */
function described(route: KnownRoute, deadline: Deadline): ZoomRequest {
  const { path, method } = route.operation;
  return new ZoomRequest(path, { method, deadline, route });
}

function expectedOf({ list }: Operation): string {
  return list ? "a list" : "an object";
}

/** What a body is, in words. */
function kindOf(data: unknown): string {
  if (data === undefined) return "an empty body";
  if (Array.isArray(data)) return "a list";
  return typeof data === "object" && data !== null ? "an object" : String(data).slice(0, 40);
}

async function refusal(route: KnownRoute, reply: Reply, deadline: Deadline): Promise<ZoomError> {
  const parts = await failures(deadline);
  return parts ? parts.apiError(route, reply, deadline.clock.now()) : unexplained(route, reply);
}

/** What status and code say, where the part that knows more could not be loaded. */
function unexplained({ operationId, operation }: KnownRoute, { status, text, scrub }: Reply): ZoomApiError {
  return new ZoomApiError({
    operation: operationId,
    method: operation.method,
    path: operation.path,
    status,
    code: Number(/"code"\s*:\s*(\d+)/.exec(text)?.[1]) || undefined,
    message: "A file of this package could not be loaded, which knows why.",
    fieldErrors: [],
    outcome: status < 500 ? "refused" : "unknown",
    trackingId: undefined,
    meaning: undefined,
    remedy: undefined,
    response: new Response(scrub(text) || null, { status }),
  });
}
