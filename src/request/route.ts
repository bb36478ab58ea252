/** What the transport knows of the operation that a request is for. */
import { operations, type Operation, type OperationId } from "../../generated/operations.js";

export interface Route {
  /** Undefined for a path that the spec does not know. */
  readonly operationId: OperationId | undefined;
  readonly operation: Operation | undefined;
  /** The path as the spec writes it. Holds no id. */
  readonly template: string;
}

/** The route of an operation. */
export interface KnownRoute extends Route {
  readonly operationId: OperationId;
  readonly operation: Operation;
}

/** Whether it is an operation of the spec. */
export function isKnown(route: Route | undefined): route is KnownRoute {
  return route?.operation !== undefined;
}

/** One for each operation of the spec. */
export const routes: readonly KnownRoute[] = Object.entries(operations).map(([id, operation]) => ({
  // The keys of the table are the operation ids.
  operationId: id as OperationId,
  operation,
  template: operation.path,
}));
