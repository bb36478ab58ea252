/** Errors of the validator in the form in which Zoom names fields. */
import type { Problem } from "../../../generated/check.js";
import type { FieldError } from "../http/refusal.js";

/** One error a field, below `prefix`. */
export function fieldErrors(errors: readonly Problem[], prefix = ""): FieldError[] {
  const seen = new Map<string, FieldError>();
  for (const error of errors) {
    const extra = error.params.missingProperty ?? error.params.additionalProperty;
    const parts = [prefix, ...error.instancePath.split("/").slice(1), extra].filter(
      (part) => part !== undefined && part !== "",
    );
    const field = parts.map(String).join(".");
    if (!seen.has(field)) seen.set(field, { field, message: messageOf(error) });
  }
  return [...seen.values()];
}

function messageOf(error: Problem): string {
  if (error.keyword === "required") return "Is required.";
  if (error.keyword === "additionalProperties") return "Is not a known field.";
  if (error.keyword === "enum") return `Must be one of ${(error.params.allowedValues as unknown[]).join(", ")}.`;
  return `${error.message.replace(/^./, (letter) => letter.toUpperCase())}.`;
}
