/**
 * `zoom.http`: openapi-fetch with the platform's `Request` and `Response`, over the client's transport. It differs from a
 * bare one in what is documented here: ids that would change the path are refused, integers beyond 2^53 keep their digits,
 * and a success that is not JSON where JSON was asked for is a `ZoomResponseError`.
 */
import type { Client, FetchOptions, ParseAs } from "openapi-fetch";
import type { CallOptions } from "../generated/call.js";
import type { paths } from "../generated/types.js";
import type { ClientSettings, Deps } from "./options.js";
import { serializeJson } from "./request/body.js";
import { hasFiles, toFormData } from "./request/form.js";
import { serializePath } from "./request/path.js";
import { checkCallOptions } from "./request/arguments.js";
import { ZoomRequest, type RequestBody } from "./request/request.js";
import { checkPath, routeOf } from "./request/route.js";
import { createDeadline, Ended, within, type Deadline } from "./shared/deadline.js";
import { endedError } from "./transport/connection-error.js";
import { readJson, toResponse } from "./transport/reply.js";
import type { Send } from "./transport/types.js";
import { createUntypedClient } from "./untyped-client.js";

type Method = "get" | "put" | "post" | "delete" | "patch";
type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path][M] extends { responses: unknown } ? Path : never;
}[keyof paths];

type Success = 200 | 201 | 204;
type Json<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;
type Responses<Operation> = Operation extends { responses: infer All } ? All : never;
type DataOf<All> = { [Status in keyof All & Success]: Json<All[Status]> }[keyof All & Success];
type ErrorOf<All> = { [Status in Exclude<keyof All, Success>]: Json<All[Status]> }[Exclude<keyof All, Success>];
type Parsed<Data, As extends ParseAs> = {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
}[As];

/**
 * The body of success or the one of a refusal, and the response itself. Nothing is thrown for a 4xx or 5xx. The types are
 * openapi-fetch's but for its markers of read-only fields, which our types do not have and which spoil open enums.
 */
export type HttpResult<Operation, As extends ParseAs = "json"> =
  | { data: Parsed<DataOf<Responses<Operation>>, As>; error?: never; response: Response }
  | { data?: never; error: ErrorOf<Responses<Operation>>; response: Response };

type Content<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Media }
    ? Media[keyof Media] | FormData
    : never
  : never;
type BodyOption<Operation> = [Content<Operation>] extends [never]
  ? { body?: never }
  : Operation extends { requestBody: unknown }
    ? { body: Content<Operation> }
    : { body?: Content<Operation> };

/** openapi-fetch's options of a call, and those of ours that are about the transport. */
export type HttpOptions<Operation, As extends ParseAs = "json"> = Omit<FetchOptions<Operation>, "body" | "parseAs"> &
  BodyOption<Operation> &
  Partial<Pick<CallOptions, "timeout" | "overallTimeout" | "retry" | "idempotent">> & { parseAs?: As };

type Init<Options> = {} extends Options ? [options?: Options] : [options: Options];

type HttpMethod<M extends Method> = <Path extends PathWith<M>, As extends ParseAs = "json">(
  path: Path,
  ...init: Init<HttpOptions<paths[Path][M], As>>
) => Promise<HttpResult<paths[Path][M], As>>;

export interface HttpClient extends Pick<Client<paths>, "use" | "eject"> {
  GET: HttpMethod<"get">;
  PUT: HttpMethod<"put">;
  POST: HttpMethod<"post">;
  DELETE: HttpMethod<"delete">;
  PATCH: HttpMethod<"patch">;
}

/** What openapi-fetch copies from the options of a call onto its request, which is where the transport finds it. */
interface Extras extends Partial<Pick<CallOptions, "timeout" | "overallTimeout" | "retry" | "idempotent">> {
  readonly expectsJson?: boolean;
}

interface AnyInit extends Extras {
  readonly params?: { readonly path?: unknown };
  readonly parseAs?: ParseAs;
  readonly headers?: object;
  readonly body?: unknown;
}

const VERBS = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

export function createHttpClient(send: Send, deps: Deps, settings: ClientSettings): HttpClient {
  const { baseUrl } = settings;
  const { request, use, eject } = createUntypedClient({
    baseUrl,
    fetch: (outgoing: Request & Extras) => throughTransport(outgoing, send, deps, settings),
    pathSerializer: serializePath,
    // Zoom's lists in queries are separated by commas.
    querySerializer: { array: { style: "form", explode: false } },
    bodySerializer: serializeBody,
  });
  const call =
    (method: string) =>
    async (path: string, init: AnyInit = {}) => {
      // Without parameters openapi-fetch leaves the template as it is.
      checkPath(init.params?.path ? path : serializePath(path));
      checkCallOptions({ ...init });
      // openapi-fetch keeps `parseAs` to itself, and hands on what it does not know.
      return request(method, path, { ...asForm(init), expectsJson: (init.parseAs ?? "json") === "json" });
    };
  const verbs = Object.fromEntries(VERBS.map((verb) => [verb, call(verb)]));
  // The verbs are those of the interface, whose types are checked where they are called.
  return { ...verbs, use, eject } as object as HttpClient;
}

/** The one door between the platform's classes and the transport. */
async function throughTransport(
  request: Request & Extras,
  send: Send,
  deps: Deps,
  settings: ClientSettings,
): Promise<Response> {
  const { url, method, headers, signal, timeout, retry, idempotent, expectsJson } = request;
  const ms = request.overallTimeout ?? settings.overallTimeout;
  const deadline = createDeadline({ clock: deps.clock, ms, option: "overallTimeout", signal, owner: deps.lifetime });
  const known = url.startsWith(`${settings.baseUrl}/`);
  const route = routeOf(method, known ? url.slice(settings.baseUrl.length) : new URL(url).pathname);
  const outgoing = (body: RequestBody) =>
    new ZoomRequest(url, { method, headers: new Headers(headers), body, deadline, timeout, retry, idempotent, route });
  const reply = await send(outgoing(await bodyOf(request, deadline, outgoing)));
  if (expectsJson && reply.status >= 200 && reply.status <= 299) readJson(reply, outgoing(null));
  return toResponse(reply);
}

/** The whole body in memory, so that it can be sent again. */
async function bodyOf(
  request: Request,
  deadline: Deadline,
  describe: (body: null) => ZoomRequest,
): Promise<RequestBody> {
  if (request.method === "GET") return null;
  try {
    const bytes = new Uint8Array(await within(deadline, request.arrayBuffer()));
    return bytes.byteLength > 0 ? bytes : null;
  } catch (error) {
    throw error instanceof Ended ? endedError(error, describe(null), "not_sent") : error;
  }
}

/** openapi-fetch sets no boundary where the caller names the media type of a form, so the platform has to name it. */
function asForm(init: AnyInit): AnyInit {
  const headers = new Headers(init.headers as Record<string, string> | undefined);
  const type = headers.get("content-type");
  if (!type?.startsWith("multipart/form-data") || type.includes("boundary=") || !isObject(init.body)) return init;
  headers.delete("content-type");
  return { ...init, headers, body: toFormData(init.body) };
}

function serializeBody(body: unknown, headers?: Headers): unknown {
  if (body instanceof FormData || body instanceof URLSearchParams || body instanceof Blob) return body;
  if (body instanceof ReadableStream || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body;
  if (hasFiles(body)) return toFormData(body);
  const isForm = headers?.get("content-type")?.startsWith("application/x-www-form-urlencoded");
  return isForm ? new URLSearchParams(body as Record<string, string>) : serializeJson(body);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof FormData);
}
