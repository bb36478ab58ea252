/** Telling errors apart by operation and code, with the types to go with it. */
import type { ErrorCodes } from "../../generated/errors.js";
import type { OperationId } from "../../generated/operations.js";
import { ZoomApiError, ZoomError } from "./classes.js";

/** Whether `error` is any failure of this package. */
export function isZoomError(error: unknown): error is ZoomError;
/** Whether `error` is what Zoom answered on `operation`. */
export function isZoomError<Id extends OperationId>(
  error: unknown,
  operation: Id,
): error is ZoomApiError<Id, ErrorCodes[Id]>;
/** Whether `error` is this code on `operation`. A code that the spec does not document there does not compile. */
export function isZoomError<Id extends OperationId, Code extends ErrorCodes[Id]>(
  error: unknown,
  operation: Id,
  code: Code,
): error is ZoomApiError<Id, Code>;
export function isZoomError(error: unknown, operation?: OperationId, code?: number): boolean {
  if (!(error instanceof ZoomError)) return false;
  if (operation === undefined) return true;
  return error instanceof ZoomApiError && error.operation === operation && (code === undefined || error.code === code);
}
