/**
 * Zoom's numbers for refusals of the OAuth server.
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */

/** `final`: the same request cannot succeed later. */
export const oauthErrors = [
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
] as const;
