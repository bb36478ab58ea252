/** generated/limits.ts: apart from the rest, because few calls meet a limit. */
import { operationsOf } from "../spec/walk.js";
import { header } from "./header.js";

const TYPES = `import type { OperationId } from "./operations.js";

export interface Limit {
  readonly kind: "window" | "concurrency" | "batch" | "total" | "size";
  readonly subject: "account" | "user" | "request";
  readonly limit: number | { readonly free: number; readonly pro: number; readonly business: number };
  /** ISO 8601 duration. */
  readonly window?: string;
  /** Time of day in UTC. */
  readonly resets?: string;
  /** Body fields and the value with which the limit counts. */
  readonly where?: { readonly [field: string]: string };
}

`;

const constant = (name, value, text, type = "") =>
  `/** ${text} */\nexport const ${name} ${type} = ${JSON.stringify(value)}`;

export function emitLimits(document) {
  const { plans, resets, signals } = document["x-rate-limits"];
  const rows = [...operationsOf(document)].flatMap(({ operation }) => {
    const limits = operation["x-limits"]?.map(({ description: _description, ...limit }) => limit);
    return limits ? [[operation.operationId, limits]] : [];
  });
  return [
    header("The limits of Zoom's: of plans, and of single operations.") + TYPES,
    constant("rateLimits", plans, "Calls that each plan allows, by rate-limit label.") + " as const;",
    constant("dailyReset", resets, "When the numbers of a day begin anew: time of day in UTC.") + ";",
    constant(
      "rateLimitSignals",
      signals,
      "What tells the limits behind a 429 apart: values of `X-RateLimit-Type`, and patterns of messages, first come first served.",
    ) + " as const;",
    constant(
      "operationLimits",
      Object.fromEntries(rows),
      "Limits besides the rate-limit label.",
      ": { readonly [Id in OperationId]?: readonly Limit[] }",
    ) + ";",
  ].join("\n\n");
}
