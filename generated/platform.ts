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
  errors: [
    { code: 4700, error: "invalid_request", final: true, when: "The token is missing or empty or lacks scopes." },
    { code: 4702, error: "invalid_client", final: true, when: "The client ID is unknown." },
    { code: 4704, error: "invalid_client", final: true, when: "The client secret is wrong." },
    { code: 4705, error: "unsupported_grant_type", final: true, when: "The grant type is not supported." },
    { code: 4706, error: "invalid_request", final: true, when: "The credentials or the grant type are missing." },
    { code: 4709, error: "invalid_request", final: true, when: "The redirect URI does not match the one of the app." },
    {
      code: 4711,
      error: "invalid_grant",
      final: true,
      when: "The refresh token's scopes do not match the ones of the app.",
    },
    { code: 4717, error: "invalid_client", final: true, when: "The app is disabled." },
    { code: 4724, error: "invalid_grant", final: true, when: "The JSON web token is invalid." },
    { code: 4732, error: "server_error", final: false, when: "Zoom could not create an authorization code." },
    { code: 4733, error: "invalid_grant", final: true, when: "The authorization code has expired." },
    { code: 4734, error: "invalid_grant", final: true, when: "The authorization code is invalid." },
    {
      code: 4735,
      error: "invalid_grant",
      final: true,
      when: "The token's owner is gone or the refresh token is invalid.",
    },
    { code: 4737, error: "invalid_grant", final: true, when: "The refresh token was not found." },
    { code: 4738, error: "invalid_grant", final: true, when: "An administrator disabled the token." },
    {
      code: 4740,
      error: "invalid_grant",
      final: true,
      when: "The refresh token was used more often than Zoom tolerates.",
    },
    { code: 4741, error: "invalid_grant", final: true, when: "The token was revoked, or a newer one took its place." },
  ],
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
