/** What the layers say of a request in their errors and events. */
import type { OperationId } from "../../generated/operations.js";
import type { CallInfo } from "../errors/classes.js";
import type { ZoomRequest } from "../request/request.js";

/** The call for an error: its operation, method and path template. */
export function callInfo(request: ZoomRequest): CallInfo {
  return { operation: request.operationId, method: request.method, path: request.template };
}

/** The part that all events of a call share. */
export function callEvent(
  request: ZoomRequest,
  at: number,
): { at: number; operation: OperationId | undefined; method: string; path: string } {
  return { at, operation: request.operationId, method: request.method, path: request.template };
}
