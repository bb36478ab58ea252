/** Every failure is a `ZoomError`. What Zoom refused is a `ZoomApiError`, with a subclass for each kind. */
import type { ErrorKind, Plan } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";

/** What the client knows of the call that failed. */
export interface CallInfo {
  /** The operation, if the spec knows it. */
  readonly operation?: OperationId | undefined;
  readonly method?: string | undefined;
  /** The path template, such as `/groups/{groupId}`. */
  readonly path?: string | undefined;
}

/** The root of all errors of this package. `kind` tells them apart without `instanceof`. */
export class ZoomError extends Error {
  override readonly name: string = "ZoomError";
  readonly kind: string = "error";
  readonly operation: OperationId | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;

  constructor(message: string, { cause, ...call }: CallInfo & { cause?: unknown } = {}) {
    super(
      call.method ? `${call.method} ${call.path} → ${message}` : message,
      cause === undefined ? undefined : { cause },
    );
    this.operation = call.operation;
    this.method = call.method;
    this.path = call.path;
  }
}

/** An argument or option that cannot be right. Nothing was sent. */
export class ZoomInputError extends ZoomError {
  override readonly name: string = "ZoomInputError";
  override readonly kind = "input";
  /** The argument, with dots: `path.groupId`, `body.action`, `options.baseUrl`. */
  readonly argument: string;

  constructor(argument: string, message: string, call?: CallInfo & { cause?: unknown }) {
    super(message, call);
    this.argument = argument;
  }
}

/** Whether Zoom may have carried out what was asked: `not_sent` is certain, `unknown` is not. */
export type Outcome = "not_sent" | "unknown";

/** No complete answer came. */
export class ZoomConnectionError extends ZoomError {
  override readonly name: string = "ZoomConnectionError";
  override readonly kind: string = "connection";
  readonly outcome: Outcome;

  constructor(message: string, { outcome, ...rest }: CallInfo & { cause?: unknown; outcome: Outcome }) {
    super(message, rest);
    this.outcome = outcome;
  }
}

/** No complete answer came in time. */
export class ZoomTimeoutError extends ZoomConnectionError {
  override readonly name: string = "ZoomTimeoutError";
  override readonly kind = "timeout";
}

/** The caller's signal ended the call. `cause` is the signal's reason, and the name is the one of the platform. */
export class ZoomAbortError extends ZoomError {
  override readonly name: string = "AbortError";
  override readonly kind = "aborted";
}

/** What an answer that cannot be read still tells. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** The first bytes of the body, as text. */
  readonly excerpt: string;
}

/** An answer came, but it is no answer of the API: HTML, truncated JSON, another content type, too large, a redirect elsewhere. */
export class ZoomResponseError extends ZoomError {
  override readonly name: string = "ZoomResponseError";
  override readonly kind = "response";
  readonly status: number;
  readonly excerpt: string;
  // Private, so that no dump shows it, not even one of hidden properties: headers hold cookies.
  readonly #headers: Headers;

  constructor(message: string, { status, headers, excerpt, ...rest }: CallInfo & ResponseInfo & { cause?: unknown }) {
    super(`${status}: ${message}`, rest);
    this.status = status;
    this.excerpt = excerpt;
    this.#headers = headers;
  }

  get headers(): Headers {
    return this.#headers;
  }
}

/** No access token could be had. */
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
    }: { error?: string | undefined; final: boolean; remedy?: string | undefined; cause?: unknown },
  ) {
    super(message, rest);
    this.error = error;
    this.final = final;
    this.remedy = remedy;
  }
}

/** One field that Zoom refused. */
export interface ZoomFieldError {
  readonly field: string;
  readonly message: string;
}

/** The documented kinds, and what is left when Zoom sends what nobody documented. */
export type ApiErrorKind = ErrorKind | "server_error" | "unknown";

export interface ApiErrorInfo extends CallInfo {
  readonly status: number;
  readonly code: number | undefined;
  readonly kind: ApiErrorKind;
  readonly message: string;
  readonly fieldErrors: readonly ZoomFieldError[];
  readonly trackingId: string | undefined;
  readonly meaning: string | undefined;
  readonly remedy: string | undefined;
  readonly response: Response;
}

/** Zoom refused the call. What its code means was looked up for this operation and status. */
export class ZoomApiError<Id extends OperationId = OperationId, Code extends number = number> extends ZoomError {
  override readonly name: string = "ZoomApiError";
  override readonly kind: ApiErrorKind;
  declare readonly operation: Id | undefined;
  readonly status: number;
  /** Zoom's code, or undefined where Zoom gave none. */
  readonly code: Code | undefined;
  readonly fieldErrors: readonly ZoomFieldError[];
  /** `x-zm-trackingid`, which Zoom's support asks for. */
  readonly trackingId: string | undefined;
  /** What the code means on this operation. Several causes are joined. */
  readonly meaning: string | undefined;
  /** What to do about it. */
  readonly remedy: string | undefined;
  // Private, so that no dump shows it, not even one of hidden properties: headers hold cookies.
  readonly #response: Response;

  constructor(info: ApiErrorInfo) {
    const details = [info.code, info.trackingId && `tracking ${info.trackingId}`].filter((part) => part !== undefined);
    super(`${info.status}: ${info.message}${details.length ? ` (${details.join(", ")})` : ""}`, info);
    this.status = info.status;
    // The code is whatever the server sent; `isZoomError` is what makes the narrower type true.
    this.code = info.code as Code | undefined;
    this.kind = info.kind;
    this.fieldErrors = info.fieldErrors;
    this.trackingId = info.trackingId;
    this.meaning = info.meaning;
    this.remedy = info.remedy;
    this.#response = info.response;
  }

  /** The answer. Its body has been read: `text()` and `json()` give it again. */
  get response(): Response {
    return this.#response;
  }
}

export class NotFoundError extends ZoomApiError {
  override readonly name: string = "NotFoundError";
}
export class UserNotFoundError extends NotFoundError {
  override readonly name: string = "UserNotFoundError";
}
export class GroupNotFoundError extends NotFoundError {
  override readonly name: string = "GroupNotFoundError";
}
export class GroupMemberNotFoundError extends NotFoundError {
  override readonly name: string = "GroupMemberNotFoundError";
}
export class ValidationError extends ZoomApiError {
  override readonly name: string = "ValidationError";
}
export class NotInAccountError extends ZoomApiError {
  override readonly name: string = "NotInAccountError";
}
export class PermissionError extends ZoomApiError {
  override readonly name: string = "PermissionError";
}
export class PlanRequiredError extends ZoomApiError {
  override readonly name: string = "PlanRequiredError";
  /** The lowest plan and the feature that the operation needs, if the spec says so. */
  readonly plan: Plan | undefined;

  constructor(info: ApiErrorInfo & { plan: Plan | undefined }) {
    super(info);
    this.plan = info.plan;
  }
}
export class ConflictError extends ZoomApiError {
  override readonly name: string = "ConflictError";
}
export class UnauthenticatedError extends ZoomApiError {
  override readonly name: string = "UnauthenticatedError";
}
export class ScopeError extends ZoomApiError {
  override readonly name: string = "ScopeError";
  /** OAuth scopes of which any one is enough, granular ones first; the first of each sort is the one to ask for. */
  readonly scopes: readonly string[];

  constructor(
    info: ApiErrorInfo & { scopes: { granular: readonly string[]; classic: readonly string[] } | undefined },
  ) {
    super(info);
    this.scopes = info.scopes ? [...info.scopes.granular, ...info.scopes.classic] : [];
  }
}
export class UnsupportedError extends ZoomApiError {
  override readonly name: string = "UnsupportedError";
}

/** A 5xx: Zoom failed, and repeating it later may help. */
export class ServerError extends ZoomApiError {
  override readonly name: string = "ServerError";
}

/** Which of Zoom's limits a 429 is about. */
export type RateLimitKind = "per_second" | "per_minute" | "daily" | "concurrency" | "user" | "unknown";

export class RateLimitError extends ZoomApiError {
  override readonly name: string = "RateLimitError";
  readonly limit: RateLimitKind;
  /** When it makes sense to try again, if Zoom said so. */
  readonly resetsAt: Date | undefined;

  constructor(info: ApiErrorInfo & { limit: RateLimitKind; resetsAt: Date | undefined }) {
    super(info);
    this.limit = info.limit;
    this.resetsAt = info.resetsAt;
  }
}

/** A limit that opens again at the end of the day: an error to plan with, not to wait for. */
export class DailyLimitError extends RateLimitError {
  override readonly name: string = "DailyLimitError";
}
