/** Every failure is a `ZoomError`. What Zoom refused is a `ZoomApiError`, with a subclass for each kind (see `kinds.ts`). */
import type { WebHeaders } from "../../generated/web.js";
import type { OperationId } from "../../generated/operations.js";

/** What the client knows of the call that failed. */
export interface CallInfo {
  /** The operation, if the spec knows it. */
  readonly operation?: OperationId | undefined;
  readonly method?: string | undefined;
  /** The path template, such as `/groups/{groupId}`. */
  readonly path?: string | undefined;
}

/** What is known of a call without an answer. `not_sent`: it cannot have been carried out. `unknown`: it may have been. */
export type Outcome = "not_sent" | "unknown";

interface ErrorInfo extends CallInfo {
  cause?: unknown;
  outcome?: Outcome | "refused" | undefined;
}

/** What every error of every copy of this package carries, so that `isZoomError` needs no `instanceof`. */
export const BRAND: unique symbol = Symbol.for("zoom-directory.error");

/** The root of all errors of this package. `isZoomError` makes a union of it that `kind` narrows. */
export abstract class ZoomError extends Error {
  override readonly name: string = "ZoomError";
  abstract readonly kind: string;
  readonly operation: OperationId | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
  /**
   * Whether Zoom carried out what was asked. `not_sent` and `refused`: no. `unknown`: it may have; read the state before
   * you repeat a write. Undefined for lists, which change nothing.
   */
  readonly outcome: Outcome | "refused" | undefined;

  constructor(message: string, { cause, outcome, ...call }: ErrorInfo = {}) {
    super(
      call.method ? `${call.method} ${call.path} → ${message}` : message,
      cause === undefined ? undefined : { cause },
    );
    this.operation = call.operation;
    this.method = call.method;
    this.path = call.path;
    this.outcome = outcome;
  }

  /** @internal */
  get [BRAND](): true {
    return true;
  }

  /** What `JSON.stringify` makes of it: all that can be seen, the message included; no cause and no response. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** An argument or option that cannot be right. Nothing was sent. */
export class ZoomInputError extends ZoomError {
  override readonly name: string = "ZoomInputError";
  override readonly kind = "input";
  /** The argument, with dots: `path.groupId`, `body.action`, `options.baseUrl`. */
  readonly argument: string;

  constructor(argument: string, message: string, call?: CallInfo & { cause?: unknown }) {
    super(message, { ...call, outcome: "not_sent" });
    this.argument = argument;
  }
}

/** No complete answer came. */
export class ZoomConnectionError extends ZoomError {
  override readonly name: string = "ZoomConnectionError";
  override readonly kind: "connection" | "timeout" = "connection";
  declare readonly outcome: Outcome;

  constructor(message: string, info: CallInfo & { cause?: unknown; outcome: Outcome }) {
    super(message, info);
  }
}

/** No complete answer came in time. */
export class ZoomTimeoutError extends ZoomConnectionError {
  override readonly name: string = "ZoomTimeoutError";
  override readonly kind = "timeout";
}

/** The caller's signal ended the call, or the client was closed. `cause` is the signal's reason; the name is the platform's. */
export class ZoomAbortError extends ZoomError {
  override readonly name: string = "AbortError";
  override readonly kind = "aborted";

  constructor(message: string, info: ErrorInfo = {}) {
    super(message, { outcome: "unknown", ...info });
  }
}

/** The answer is not one of the API: HTML, truncated JSON, another content type, too large, a redirect elsewhere. */
export class ZoomResponseError extends ZoomError {
  override readonly name: string = "ZoomResponseError";
  override readonly kind = "response";
  readonly status: number;
  /** The first bytes of the body, as text. */
  readonly excerpt: string;
  // Private, so that no dump shows it, not even one of hidden properties: headers hold cookies.
  readonly #headers: WebHeaders;

  constructor(
    message: string,
    { status, headers, excerpt, ...rest }: ErrorInfo & { status: number; headers: WebHeaders; excerpt: string },
  ) {
    super(`${status}: ${message}`, { outcome: "unknown", ...rest });
    this.status = status;
    this.excerpt = excerpt;
    this.#headers = headers;
  }

  get headers(): WebHeaders {
    return this.#headers;
  }
}

/** The client could not obtain an access token. */
export class ZoomAuthError extends ZoomError {
  override readonly name: string = "ZoomAuthError";
  override readonly kind = "auth";
  /** The error code of RFC 6749, such as `invalid_client`, if the server gave one. */
  readonly error: string | undefined;
  /** Trying again cannot help: the grant, the client or the request was refused. */
  readonly final: boolean;
  readonly remedy: string | undefined;

  constructor(
    message: string,
    {
      error,
      final,
      remedy,
      ...rest
    }: ErrorInfo & { error?: string | undefined; final: boolean; remedy?: string | undefined },
  ) {
    super(message, { outcome: "not_sent", ...rest });
    this.error = error;
    this.final = final;
    this.remedy = remedy;
  }
}
