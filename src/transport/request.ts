/**
 * The request as the layers see it. openapi-fetch builds it through its `Request` option: unlike the platform's class it
 * keeps the body as given, so that a layer can send it again, and it costs next to nothing.
 */
import type { Operation, OperationId } from "../../generated/operations.js";

/** Options of one call, and what openapi-fetch hands on of them. */
export interface ZoomRequestInit {
  method?: string;
  headers?: HeadersInit;
  body?: BodyInit | null;
  signal?: AbortSignal | null;
  /** Milliseconds for each attempt of this call; `0` or `Infinity`: no limit. */
  timeout?: number;
  /** Which operation of the spec this is, where it is known. */
  operationId?: OperationId | undefined;
  operation?: Operation | undefined;
}

export class ZoomRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
  readonly signal: AbortSignal | null;
  readonly timeout: number | undefined;
  readonly operationId: OperationId | undefined;
  readonly operation: Operation | undefined;

  constructor(url: string, init: ZoomRequestInit = {}) {
    this.url = url;
    this.method = init.method ?? "GET";
    this.headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    this.body = init.body ?? null;
    this.signal = init.signal ?? null;
    this.timeout = init.timeout;
    this.operationId = init.operationId;
    this.operation = init.operation;
  }

  /** The same request with some parts changed. */
  with(change: ZoomRequestInit & { url?: string }): ZoomRequest {
    return new ZoomRequest(change.url ?? this.url, {
      method: this.method,
      headers: this.headers,
      body: this.body,
      signal: this.signal,
      operationId: this.operationId,
      operation: this.operation,
      ...(this.timeout === undefined ? {} : { timeout: this.timeout }),
      ...change,
    });
  }

  /** Whether the body can be sent a second time: everything but a stream. */
  get replayable(): boolean {
    return !(this.body instanceof ReadableStream);
  }

  /** The path as the spec writes it, or without query where the operation is unknown. Holds no ids, no secrets. */
  get template(): string {
    return this.operation?.path ?? new URL(this.url).pathname;
  }
}
