/**
 * The limits of Zoom's: of plans, and of single operations.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

import type { OperationId } from "./operations.js";

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

/** Calls that each plan allows, by rate-limit label. */
export const rateLimits = {
  free: {
    light: { perSecond: 4, perDay: 6000 },
    medium: { perSecond: 2, perDay: 2000 },
    heavy: { perSecond: 1, perDay: 1000 },
    "resource-intensive": { perMinute: 10, perDay: 30000 },
  },
  pro: {
    light: { perSecond: 30 },
    medium: { perSecond: 20 },
    heavy: { perSecond: 10, perDay: 30000, sharedDay: "heavy-and-resource-intensive" },
    "resource-intensive": { perMinute: 10, perDay: 30000, sharedDay: "heavy-and-resource-intensive" },
  },
  business: {
    light: { perSecond: 80 },
    medium: { perSecond: 60 },
    heavy: { perSecond: 40, perDay: 60000, sharedDay: "heavy-and-resource-intensive" },
    "resource-intensive": { perMinute: 20, perDay: 60000, sharedDay: "heavy-and-resource-intensive" },
  },
} as const;

/** When the numbers of a day begin anew: time of day in UTC. */
export const dailyReset = "00:00";

/** What tells the limits behind a 429 apart: values of `X-RateLimit-Type`, and patterns of messages, first come first served. */
export const rateLimitSignals = {
  types: { window: "QPS", day: "Daily-limit" },
  messages: [
    { pattern: "concurrent|already been made|simultaneous", limit: "concurrency" },
    { pattern: "per[- ]second", limit: "per_second" },
    { pattern: "per[- ]minute", limit: "per_minute" },
    { pattern: "(limit|exceeded|maximum).*\\buser\\b", limit: "user" },
    { pattern: "\\bdaily\\b|per[- ]day", limit: "daily" },
  ],
} as const;

/** Limits besides the rate-limit label. */
export const operationLimits: { readonly [Id in OperationId]?: readonly Limit[] } = {
  "users.create": [
    {
      kind: "window",
      subject: "account",
      limit: { free: 50, pro: 1500, business: 10000 },
      window: "P1D",
      resets: "00:00",
      where: { action: "create" },
    },
    { kind: "concurrency", subject: "account", limit: 1 },
  ],
  "users.delete": [{ kind: "concurrency", subject: "user", limit: 1 }],
  "users.updateFeatures": [{ kind: "batch", subject: "request", limit: 30 }],
  "users.updateEmail": [{ kind: "window", subject: "user", limit: 3, window: "P1D" }],
  "users.uploadVirtualBackground": [
    { kind: "size", subject: "request", limit: 15728640 },
    { kind: "total", subject: "user", limit: 10 },
  ],
  "users.uploadPicture": [{ kind: "size", subject: "request", limit: 2097152 }],
  "users.updatePresenceStatus": [{ kind: "window", subject: "user", limit: 1, window: "PT1M" }],
  "users.addAssistants": [{ kind: "batch", subject: "request", limit: 30 }],
  "groups.create": [
    { kind: "window", subject: "account", limit: 100, window: "P1D", resets: "00:00" },
    { kind: "total", subject: "account", limit: 5000 },
  ],
  "groups.addMembers": [{ kind: "batch", subject: "request", limit: 30 }],
  "groups.addAdmins": [{ kind: "batch", subject: "request", limit: 10 }],
  "groups.uploadVirtualBackground": [
    { kind: "size", subject: "request", limit: 15728640 },
    { kind: "total", subject: "user", limit: 10 },
  ],
  "contactGroups.create": [
    { kind: "batch", subject: "request", limit: 50 },
    { kind: "batch", subject: "request", limit: 3 },
  ],
  "contactGroups.addMembers": [
    { kind: "batch", subject: "request", limit: 50 },
    { kind: "batch", subject: "request", limit: 3 },
  ],
  "contactGroups.removeMembers": [{ kind: "batch", subject: "request", limit: 20 }],
  "divisions.create": [{ kind: "total", subject: "account", limit: 500 }],
};
