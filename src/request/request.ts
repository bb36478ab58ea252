/**
 * The request as the layers see it. openapi-fetch builds it through its `Request` option: unlike the platform's class it
 * keeps the body as given, so that a layer can send it again, and it costs next to nothing.
 */
import type { WebBlob, WebFormData, WebHeaders, WebRequestInit } from "../../generated/web.js";
import type { RetryOptions } from "../../generated/call.js";
import type { Operation, OperationId } from "../../generated/operations.js";
import type { Token } from "../auth/token.js";
import type { Deadline } from "../shared/deadline.js";
import type { Route } from "./route.js";

/** What a layer sends: text, bytes or a form, all of which can be sent again. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | WebFormData | WebBlob | null;

/** What openapi-fetch hands on, and the options of one call. */
export interface ZoomRequestInit {
  readonly method?: string;
  readonly headers?: WebHeaders | Record<string, string>;
  readonly body?: RequestBody;
  /** When the call is over. */
  readonly deadline: Deadline;
  /** Milliseconds for each attempt of this call; `0` or `Infinity`: no limit. Default: the client's. */
  readonly timeout?: number | undefined;
  readonly retry?: RetryOptions | false | undefined;
  /** Whether a second execution does no harm. Default: what the spec says of the operation. */
  readonly idempotent?: boolean | undefined;
  /** Whether others go first where calls wait for the quota. Default `false`. */
  readonly bulk?: boolean | undefined;
  /** What `fetch` is given besides, such as `cache`. */
  readonly fetchOptions?: WebRequestInit | undefined;
  /** Which operation of the spec this is. */
  readonly route?: Route | undefined;
  /** What its call was given before it began to wait. Shows itself to nobody. */
  readonly token?: Token | undefined;
  /** Hears that it leaves, after whatever it has waited for. */
  readonly leaving?: (() => void) | undefined;
}

type RequestChange = Partial<Pick<ZoomRequestInit, "headers" | "deadline" | "token" | "leaving">>;

export class ZoomRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: WebHeaders;
  readonly body: RequestBody;
  readonly deadline: Deadline;
  readonly timeout: number | undefined;
  readonly retry: RetryOptions | false | undefined;
  readonly idempotent: boolean | undefined;
  readonly bulk: boolean | undefined;
  readonly fetchOptions: WebRequestInit | undefined;
  readonly route: Route | undefined;
  readonly token: Token | undefined;
  readonly leaving: (() => void) | undefined;

  constructor(url: string, init: ZoomRequestInit, change: RequestChange = init) {
    const headers = change.headers ?? init.headers;
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.body = init.body ?? null;
    this.deadline = change.deadline ?? init.deadline;
    this.timeout = init.timeout;
    this.retry = init.retry;
    this.idempotent = init.idempotent;
    this.bulk = init.bulk;
    this.fetchOptions = init.fetchOptions;
    this.route = init.route;
    this.token = change.token ?? init.token;
    this.leaving = change.leaving ?? init.leaving;
  }

  /** The same request with some parts changed. */
  with(change: RequestChange & { readonly url?: string }): ZoomRequest {
    return new ZoomRequest(change.url ?? this.url, this, change);
  }

  get operationId(): OperationId | undefined {
    return this.route?.operationId;
  }

  get operation(): Operation | undefined {
    return this.route?.operation;
  }

  /** The path as the spec writes it. Holds no ids, no secrets. */
  get template(): string {
    // Without a route it is a request to the OAuth server, whose addresses hold none either.
    return this.route?.template ?? new URL(this.url).pathname;
  }

  /** Whether a second execution does no harm: reads, and the writes of which the spec or the caller says so. */
  get repeatable(): boolean {
    return this.idempotent ?? (this.method === "GET" || this.operation?.idempotent === true);
  }
}
