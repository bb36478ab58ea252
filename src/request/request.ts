/**
 * The request as the layers see it. openapi-fetch builds it through its `Request` option: unlike the platform's class it
 * keeps the body as given, so that a layer can send it again, and it costs next to nothing.
 */
import type { Operation, OperationId } from "../../generated/operations.js";
import type { Route } from "./route.js";

/** Options of one call, and what openapi-fetch hands on of them. */
export interface ZoomRequestInit {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  signal?: AbortSignal | null;
  /** Milliseconds for each attempt of this call; `0` or `Infinity`: no limit. */
  timeout?: number;
  /** Which operation of the spec this is. */
  route?: Route | undefined;
}

export class ZoomRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | null;
  readonly timeout: number | undefined;
  readonly route: Route | undefined;

  constructor(url: string, init: ZoomRequestInit = {}) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    this.body = init.body ?? null;
    this.signal = init.signal ?? null;
    this.timeout = init.timeout;
    this.route = init.route;
  }

  /** The same request with some parts changed. */
  with(change: ZoomRequestInit & { url?: string }): ZoomRequest {
    return new ZoomRequest(change.url ?? this.url, {
      method: this.method,
      headers: this.headers,
      body: this.body,
      signal: this.signal,
      route: this.route,
      ...(this.timeout === undefined ? {} : { timeout: this.timeout }),
      ...change,
    });
  }

  /** Whether the body can be sent a second time: everything but a stream. */
  get replayable(): boolean {
    return !(this.body instanceof ReadableStream);
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
}
