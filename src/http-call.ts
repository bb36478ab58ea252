/**
 * `zoom.http`: openapi-fetch with the platform's `Request` and `Response`, over the client's transport. It differs from a
 * bare one in what is documented here.
 *
 * - Refused with a `ZoomInputError` before anything is sent: paths and ids that the URL parser would change, path
 *   parameters that are missing or no strings, values that a query, a header or JSON cannot hold, options of the wrong type,
 *   an `authorization` header, hosts that may not see the token, and `redirect`: the transport follows by itself.
 * - Lists in queries are separated by commas, and dates are ISO 8601.
 * - Bodies that JSON cannot hold (files, streams, bytes, `URLSearchParams`) are sent as they are, integers beyond 2^53 with
 *   all their digits.
 * - The whole answer has arrived when there is a `Response`. A success that is not JSON where JSON was asked for is a
 *   `ZoomResponseError`, and what keeps an answer from arriving is a `ZoomError` as well, which `onError` hears.
 */
import { callDeadline, type ClientSettings, type Deps } from "./options.js";
import { ZoomInputError } from "./errors/classes.js";
import { AUTHORIZATION } from "./request/headers.js";
import { bodyOptions, serializeBody } from "./request/http-body.js";
import { checkHttpInit, fetchOptionsOf, type HttpInit } from "./request/http-init.js";
import { serializePath } from "./request/path.js";
import { styledQuery } from "./request/query.js";
import { ZoomRequest, type RequestBody } from "./request/request.js";
import { checkPath, routeOf } from "./request/match-route.js";
import { Ended, within, type Deadline } from "./shared/deadline.js";
import { endedError } from "./transport/ended.js";
import type { Inspect } from "./transport/inspect.js";
import { readJson } from "./transport/reply.js";
import { toResponse } from "./transport/response.js";
import type { Send } from "./transport/types.js";
import { VERBS, type UntypedClient } from "./untyped-client.js";

/** One call, for a path that is only known at run time. */
export type HttpCall = (verb: string, path: unknown, init?: unknown) => Promise<unknown>;

export function createHttpCall(
  client: UntypedClient<Response>,
  send: Send,
  deps: Deps,
  settings: ClientSettings,
  inspect?: Inspect,
): HttpCall {
  const { baseUrl } = settings;
  const { origin } = new URL(baseUrl);

  return async (verb, path, init = {}) => {
    const method = checkMethod(verb);
    checkHttpInit(method, init, origin);
    const { params, parseAs = "json", querySerializer, pathSerializer = serializePath, middleware, timeout } = init;
    const {
      overallTimeout = settings.overallTimeout,
      retry,
      idempotent,
      bulk,
      signal,
      body,
      bodySerializer = serializeBody,
    } = init;
    checkPath(path);
    // Without parameters openapi-fetch leaves the template as it is.
    if (!params?.path) serializePath(path);
    const deadline = callDeadline(deps, settings, { overallTimeout, signal });
    const fetchOptions = fetchOptionsOf(init);
    const expectsJson = parseAs === "json";
    const transport = (outgoing: Request) =>
      throughTransport(outgoing, { deadline, timeout, retry, idempotent, bulk, fetchOptions, expectsJson });
    return client.request(method, path, {
      ...fetchOptions,
      params,
      body,
      ...bodyOptions(init),
      middleware,
      signal,
      parseAs,
      baseUrl: init.baseUrl,
      bodySerializer,
      fetch: init.fetch ?? transport,
      querySerializer: typeof querySerializer === "function" ? textOf(querySerializer) : styledQuery(querySerializer),
      pathSerializer: checked(pathSerializer),
    });
  };

  /** The one door between the platform's classes and the transport. */
  async function throughTransport(
    request: Request,
    { deadline, expectsJson, ...options }: CallContext,
  ): Promise<Response> {
    const { url, method, headers, signal } = request;
    const known = url.startsWith(`${baseUrl}/`);
    const route = routeOf(method, known ? url.slice(baseUrl.length) : new URL(url).pathname);
    // The signal is the one of the call, unless a middleware has made another request.
    const init = { ...options, method, headers: new Headers(headers), deadline: { ...deadline, signal }, route };
    if (headers.has("authorization")) {
      const call = { operation: route.operationId, method, path: route.template };
      throw new ZoomInputError("headers.authorization", `${AUTHORIZATION} Nothing was sent.`, call);
    }
    const described = new ZoomRequest(url, init);
    const body = method === "GET" ? null : await bodyOf(request, described);
    const reply = await send(body === null ? described : new ZoomRequest(url, { ...init, body }));
    const ok = reply.status >= 200 && reply.status <= 299;
    const data = ok && expectsJson ? await readJson(reply, described) : undefined;
    inspect?.(described, reply, data);
    if (!ok || !expectsJson || data !== undefined) return toResponse(reply);
    // White space is not JSON, but not a mistake either. With a length openapi-fetch would try to read it.
    const empty = new Headers(reply.headers);
    empty.delete("content-length");
    return toResponse({ ...reply, headers: empty, bytes: new Uint8Array() });
  }
}

interface CallContext extends Pick<HttpInit, "timeout" | "retry" | "idempotent" | "bulk"> {
  readonly deadline: Deadline;
  readonly fetchOptions: RequestInit;
  readonly expectsJson: boolean;
}

function checkMethod(method: unknown): string {
  const verb = VERBS.find((one) => one === String(method).toUpperCase());
  if (verb) return verb;
  throw new ZoomInputError("method", `\`method\` must be one of ${VERBS.join(", ")}. Nothing was sent.`);
}

/** Whoever fills in the ids: what comes out must be the path that was meant. openapi-fetch gives it the whole address. */
function checked(serialize: NonNullable<HttpInit["pathSerializer"]>): typeof serialize {
  return (address, parameters) => {
    const filled = checkText("pathSerializer", serialize(address, parameters));
    checkPath(filled.replace(/^[a-z]+:\/\/[^/]*/i, ""));
    return filled;
  };
}

function textOf(serialize: (query: Record<string, unknown>) => string): typeof serialize {
  return (query) => checkText("querySerializer", serialize(query));
}

function checkText(serializer: string, text: unknown): string {
  if (typeof text === "string") return text;
  throw new ZoomInputError(serializer, `\`${serializer}\` must return a string. Nothing was sent.`);
}

/** The whole body in memory, so that it can be sent again. */
async function bodyOf(request: Request, described: ZoomRequest): Promise<RequestBody> {
  const { method, deadline, template: path } = described;
  try {
    const bytes = new Uint8Array(await within(deadline, request.arrayBuffer()));
    return bytes.byteLength > 0 ? bytes : null;
  } catch (cause) {
    if (cause instanceof Ended) throw endedError(cause, described, "not_sent");
    const message = "The body could not be read. A middleware must read a clone of the request. Nothing was sent.";
    throw new ZoomInputError("body", message, { method, path, cause });
  }
}
