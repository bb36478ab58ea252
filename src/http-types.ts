/**
 * The types of `zoom.http`. They are openapi-fetch's but for its markers of read-only fields, which our types do not have
 * and which spoil open enums, and for its index signature, which lets every typo pass.
 */
import type { CallOptions } from "../generated/call.js";
import type { paths } from "../generated/types.js";
import type { WebFormData, WebHeaders, WebReadableStream, WebRequest, WebRequestInit } from "../generated/web.js";
import type { WebBlob, WebResponse } from "../generated/web.js";

type Method = "get" | "put" | "post" | "delete" | "patch";
type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path][M] extends { responses: unknown } ? Path : never;
}[keyof paths];

type Success = 200 | 201 | 204;
type Json<Response> = Response extends { content: { "application/json": infer Body } } ? Body : undefined;
type Responses<Operation> = Operation extends { responses: infer All } ? All : never;
type DataOf<All> = { [Status in keyof All & Success]: Json<All[Status]> }[keyof All & Success];
type ErrorOf<All> = { [Status in Exclude<keyof All, Success>]: Json<All[Status]> }[Exclude<keyof All, Success>];

/** How the body of a success is given; a refusal is JSON, or text where it is not. */
export type HttpParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";
type Parsed<Data, As extends HttpParseAs> = {
  json: Data;
  text: string;
  blob: WebBlob;
  arrayBuffer: ArrayBuffer;
  stream: WebReadableStream | null;
}[As];

/** The body of success or the one of a refusal, and the response itself. Nothing is thrown for a 4xx or 5xx. */
export type HttpResult<Operation, As extends HttpParseAs = "json"> =
  | { data: Parsed<DataOf<Responses<Operation>>, As>; error?: never; response: WebResponse }
  | { data?: never; error: ErrorOf<Responses<Operation>>; response: WebResponse };

type Params<Operation> = Operation extends { parameters: infer All }
  ? {} extends All
    ? { params?: All }
    : { params: All }
  : { params?: { query?: Readonly<Record<string, unknown>> } };
type Content<Operation> = Operation extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Media }
    ? Media[keyof Media] | WebFormData
    : never
  : never;
type BodyOption<Operation> = [Content<Operation>] extends [never]
  ? { body?: never }
  : Operation extends { requestBody: unknown }
    ? { body: Content<Operation> }
    : { body?: Content<Operation> };

type QueryText = (query: Record<string, unknown>) => string;
/** https://spec.openapis.org/oas/v3.1.1.html#style-values */
export interface HttpQueryStyle {
  /** Default `{ style: "form", explode: false }`: Zoom's lists are separated by commas. */
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean };
  /** Default `{ style: "deepObject", explode: true }`. */
  object?: { style: "form" | "deepObject"; explode: boolean };
  /** Sends the reserved characters of RFC 3986 as they are. Default `false`. */
  allowReserved?: boolean;
}
type HeaderValue = string | number | boolean;

/** What a call may bring along besides parameters and body: openapi-fetch's options, and ours about the transport. */
interface CommonOptions
  extends
    Omit<WebRequestInit, "body" | "headers" | "method" | "redirect" | "signal" | "window">,
    Partial<Pick<CallOptions, "signal" | "timeout" | "overallTimeout" | "retry" | "idempotent" | "bulk">> {
  /** Headers in addition; null takes one away that would be sent. `authorization` is refused. */
  headers?: WebHeaders | Readonly<Record<string, HeaderValue | HeaderValue[] | null | undefined>>;
  /** In the place of the client's `baseUrl`. Its host must be one that may see the token. */
  baseUrl?: string;
  querySerializer?: QueryText | HttpQueryStyle;
  bodySerializer?: (body: never) => unknown;
  pathSerializer?: (path: string, parameters: Record<string, unknown>) => string;
  /** Answers this call in the place of the client's transport: without its token, retries and limits. */
  fetch?: (request: WebRequest) => Promise<WebResponse>;
  /** For this call, after those of `use`. */
  middleware?: HttpMiddleware[];
}

export type HttpOptions<Operation, As extends HttpParseAs = "json"> = Params<Operation> &
  BodyOption<Operation> &
  CommonOptions & {
    /** Default `json`. */
    parseAs?: As;
  };

type Init<Options> = {} extends Options ? [options?: Options] : [options: Options];

type HttpMethod<M extends Method> = <Path extends PathWith<M>, As extends HttpParseAs = "json">(
  path: Path,
  ...init: Init<HttpOptions<paths[Path][M], As>>
) => Promise<HttpResult<paths[Path][M], As>>;

/** What a middleware hears of a call. */
export interface HttpCall {
  request: WebRequest;
  /** The path as it was given, with its templates. */
  readonly schemaPath: string;
  readonly params: { [Place in "query" | "header" | "path" | "cookie"]?: Record<string, unknown> };
  /** One for each call. */
  readonly id: string;
  readonly options: {
    baseUrl: string;
    parseAs: HttpParseAs;
    querySerializer: QueryText;
    bodySerializer: (body: never) => unknown;
    pathSerializer: (path: string, parameters: Record<string, unknown>) => string;
    fetch: typeof globalThis extends { fetch: infer Fetch } ? Fetch : (request: WebRequest) => Promise<WebResponse>;
  };
}
type Now<Value> = Value | Promise<Value>;
interface Hooks {
  /** Runs before the request is sent, in the order of `use`. May answer with another request, or with the response. */
  onRequest(call: HttpCall): Now<void | undefined | WebRequest | WebResponse>;
  /** Runs when the response is there, in reverse order. May answer with another one. */
  onResponse(call: HttpCall & { response: WebResponse }): Now<void | undefined | WebResponse>;
  /** Runs when sending failed, in reverse order. May answer with another error, or with a response. */
  onError(call: HttpCall & { error: unknown }): Now<void | WebResponse | Error>;
}
/** openapi-fetch's middleware: at least one of the three. */
export type HttpMiddleware = {
  [Name in keyof Hooks]: Pick<Hooks, Name> & Partial<Omit<Hooks, Name>>;
}[keyof Hooks];

export interface HttpClient {
  GET: HttpMethod<"get">;
  PUT: HttpMethod<"put">;
  POST: HttpMethod<"post">;
  DELETE: HttpMethod<"delete">;
  PATCH: HttpMethod<"patch">;
  /** One of the methods above, by its name. */
  request<M extends Method, Path extends PathWith<M>, As extends HttpParseAs = "json">(
    method: M,
    path: Path,
    ...init: Init<HttpOptions<paths[Path][M], As>>
  ): Promise<HttpResult<paths[Path][M], As>>;
  use(...middleware: HttpMiddleware[]): void;
  eject(...middleware: HttpMiddleware[]): void;
}
