/**
 * What concerns every operation: hosts, quotas, the OAuth server.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** The default address of the API. */
export const baseUrl = "https://api.zoom.us/v2" as const;

/** Hosts that may see a token, they and what is below them. */
export const allowedHosts = ["zoom.us"] as const;

/** The OAuth server. Lifetimes and intervals are in seconds. */
export const oauth = {
  authorizeUrl: "https://zoom.us/oauth/authorize",
  tokenUrl: "https://zoom.us/oauth/token",
  deviceUrl: "https://zoom.us/oauth/devicecode",
  deviceActivateUrl: "https://zoom.us/activate",
  revokeUrl: "https://zoom.us/oauth/revoke",
  apiPath: "/v2",
  lifetimes: { accessToken: 3600, authorizationCode: 300, refreshToken: 7776000, deviceCode: 900, nextPageToken: 900 },
  deviceInterval: 5,
  deviceSlowDown: 5,
  chatbotScope: "imchat:bot",
} as const;

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
