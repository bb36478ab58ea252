/** Telling errors apart by operation, code and kind, with the types to go with it. */
import type { ErrorCodes } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";
import type { ZoomApiError } from "./api-error.js";
import {
  BRAND,
  type ZoomAbortError,
  type ZoomAuthError,
  type ZoomConnectionError,
  type ZoomInputError,
  type ZoomResponseError,
  type ZoomTimeoutError,
} from "./classes.js";
import type { ZoomEachError } from "./each-error.js";
import type {
  ConflictError,
  DailyLimitError,
  NotFoundError,
  NotInAccountError,
  PermissionError,
  PlanRequiredError,
  RateLimitError,
  ScopeError,
  ServerError,
  UnauthenticatedError,
  UnsupportedError,
  ValidationError,
} from "./kinds.js";
import type { ZoomPaginationError } from "./pagination-error.js";

/** What Zoom can refuse a call with; `kind` narrows it. */
export type AnyApiError =
  | ConflictError
  | DailyLimitError
  | NotFoundError
  | NotInAccountError
  | PermissionError
  | PlanRequiredError
  | (RateLimitError & { readonly kind: "rate_limited" })
  | ScopeError
  | ServerError
  | UnauthenticatedError
  | UnsupportedError
  | ValidationError
  | (ZoomApiError & { readonly kind: "unknown" });

/** Every failure of this package; `kind` narrows it. */
export type AnyZoomError =
  | AnyApiError
  | ZoomAbortError
  | ZoomAuthError
  | (ZoomConnectionError & { readonly kind: "connection" })
  | ZoomEachError
  | ZoomInputError
  | ZoomPaginationError
  | ZoomResponseError
  | ZoomTimeoutError;

/** Whether `error` is any failure of this package, also of another copy of it. */
export function isZoomError(error: unknown): error is AnyZoomError;
/** Whether `error` is what Zoom answered on `operation`. */
export function isZoomError<Id extends OperationId>(
  error: unknown,
  operation: Id,
): error is AnyApiError & { readonly operation: Id; readonly code: ErrorCodes[Id] | undefined };
/** Whether `error` is this code on `operation`. A code that the spec does not document there does not compile. */
export function isZoomError<Id extends OperationId, Code extends ErrorCodes[Id]>(
  error: unknown,
  operation: Id,
  code: Code,
): error is AnyApiError & { readonly operation: Id; readonly code: Code };
export function isZoomError(error: unknown, operation?: OperationId, code?: number): boolean {
  if (!isBranded(error)) return false;
  if (operation === undefined) return true;
  return isApiError(error) && error.operation === operation && (code === undefined || error.code === code);
}

/** Whether it is a refusal of the API: nothing else has field errors. */
export function isApiError(error: AnyZoomError): error is AnyApiError {
  return "fieldErrors" in error;
}

function isBranded(error: unknown): error is AnyZoomError {
  return typeof error === "object" && error !== null && BRAND in error;
}
