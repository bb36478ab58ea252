/** Any failure in words for the person who has to do something about it. */
import type { AnyApiError, AnyZoomError } from "./is-zoom-error.js";
import { isApiError, isZoomError } from "./is-zoom-error.js";

/** The cause and the remedy of `error` in a few lines; with the scope to add, or the time when a limit ends. Holds no secret. */
export function explain(error: unknown): string {
  if (!isZoomError(error)) return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return [`${error.name}: ${error.message}`, ...causeAndRemedy(error)].join("\n  ");
}

function causeAndRemedy(error: AnyZoomError): string[] {
  if (isApiError(error)) return ofRefusal(error);
  switch (error.kind) {
    case "input":
      return [`argument: ${error.argument}`];
    case "connection":
    case "timeout":
    case "aborted":
      return error.outcome === "not_sent"
        ? ["cause: Nothing was sent, or no server took it.", "remedy: Repeat the call when the cause is gone."]
        : outcomeOf(error);
    case "auth": {
      const usual = error.final ? "Correct the credentials; trying again cannot help." : "Try again later.";
      return [`remedy: ${error.remedy ?? usual}`, ...outcomeOf(error)];
    }
    case "each":
      return ["remedy: Give `error.report.done` to the next run as `done`.", ...becauseOf(error)];
    case "pagination": {
      const remedy = error.resume
        ? "Call the method again with `error.resume` to go on."
        : "Read the list again from the start.";
      return [`remedy: ${remedy}`, ...becauseOf(error)];
    }
    case "response":
      return [
        `first bytes: ${JSON.stringify(error.excerpt)}`,
        "remedy: Check for a proxy or a wrong `baseUrl`.",
        ...outcomeOf(error),
      ];
  }
}

function becauseOf({ cause }: AnyZoomError): string[] {
  return cause === undefined ? [] : [`because of ${explain(cause).replaceAll("\n", "\n  ")}`];
}

function ofRefusal(error: AnyApiError): string[] {
  return [
    ...error.fieldErrors.map(({ field, message }) => `field: ${field}: ${message}`),
    ...(error.meaning ? [`cause: ${error.meaning}`] : []),
    ...(error.kind === "scope" && error.scopes.length > 0 ? [`scope to add: ${error.scopes.join(" or ")}`] : []),
    ...(error.kind === "plan_required" && error.plan?.minimum ? [`lowest plan: ${error.plan.minimum}`] : []),
    ...(error.kind === "permission" && error.rolePermissions.length > 0
      ? [`role permission needed: ${error.rolePermissions.join(" or ")}`]
      : []),
    ...("resetsAt" in error && error.resetsAt ? [`opens again: ${error.resetsAt.toISOString()}`] : []),
    ...(error.remedy ? [`remedy: ${error.remedy}`] : []),
    ...outcomeOf(error),
    ...(error.excerpt ? [`first bytes: ${JSON.stringify(error.excerpt)}`] : []),
    ...(error.trackingId ? [`for Zoom's support: ${error.trackingId}`] : []),
  ];
}

/** A read changes nothing, so that it does not matter whether Zoom has carried it out. */
function outcomeOf({ outcome, method }: AnyZoomError): string[] {
  if (outcome !== "unknown" || method === "GET") return [];
  return ["outcome: Zoom may have carried it out. Read the state before you repeat a write."];
}
