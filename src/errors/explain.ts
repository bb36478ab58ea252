/** Any failure in words for the person who has to do something about it. */
import {
  PlanRequiredError,
  RateLimitError,
  ScopeError,
  ZoomApiError,
  ZoomAuthError,
  ZoomConnectionError,
  ZoomError,
  ZoomInputError,
  ZoomResponseError,
} from "./classes.js";
import { ZoomPaginationError } from "../list.js";

/** The cause and the remedy of `error` in a few lines; with the scope to add, or the time when a limit ends. Holds no secret. */
export function explain(error: unknown): string {
  if (!(error instanceof ZoomError)) return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const lines = [`${error.name}: ${error.message}`, ...causeAndRemedy(error)];
  return lines.join("\n  ");
}

function causeAndRemedy(error: ZoomError): string[] {
  if (error instanceof ZoomApiError) {
    return [
      ...(error.meaning ? [`cause: ${error.meaning}`] : []),
      ...error.fieldErrors.map(({ field, message }) => `field: ${field}: ${message}`),
      ...(error instanceof ScopeError && error.scopes.length > 0 ? [`scope to add: ${error.scopes.join(" or ")}`] : []),
      ...(error instanceof PlanRequiredError && error.plan?.minimum ? [`lowest plan: ${error.plan.minimum}`] : []),
      ...(error instanceof RateLimitError && error.resetsAt ? [`opens again: ${error.resetsAt.toISOString()}`] : []),
      ...(error.remedy ? [`remedy: ${error.remedy}`] : []),
      ...(error.trackingId ? [`for Zoom's support: ${error.trackingId}`] : []),
    ];
  }
  if (error instanceof ZoomConnectionError) {
    return error.outcome === "not_sent"
      ? [
          "cause: The request did not leave this machine, or no server took it.",
          "remedy: Check the network and repeat the call.",
        ]
      : ["cause: Nobody knows whether Zoom carried it out.", "remedy: Read the state before you repeat a write."];
  }
  if (error instanceof ZoomAuthError) {
    return [
      `remedy: ${error.remedy ?? (error.final ? "Correct the credentials; trying again cannot help." : "Try again later.")}`,
    ];
  }
  if (error instanceof ZoomPaginationError) {
    return [
      `remedy: ${error.resume ? "Call the method again with `error.resume` to go on." : "Read the list again from the start."}`,
      ...innerCause(error),
    ];
  }
  if (error instanceof ZoomResponseError)
    return [`first bytes: ${JSON.stringify(error.excerpt)}`, "remedy: Check for a proxy or a wrong `baseUrl`."];
  if (error instanceof ZoomInputError) return [`argument: ${error.argument}`];
  return [];
}

function innerCause(error: ZoomError): string[] {
  return error.cause === undefined ? [] : [`because of ${explain(error.cause).replaceAll("\n", "\n  ")}`];
}
