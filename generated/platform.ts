/**
 * What concerns every operation: hosts, the OAuth server.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** The default address of the API. */
export const baseUrl = "https://api.zoom.us/v2" as const;

/** The plans that differ in their limits, the lowest first. */
export const plans = ["free", "pro", "business"] as const;

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
