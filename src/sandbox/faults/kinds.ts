/** What can go wrong on the way to an answer. */

export const FAULT_KINDS = [
  /** 429 of the short window, with `X-RateLimit-Reset`. The call is not carried out. */
  "rate_limit",
  /** 429 of the day, with an ISO 8601 `Retry-After`. The call is not carried out. */
  "rate_limit_daily",
  /** A 5xx. The call is not carried out. */
  "server_error",
  /** The connection ends before the call is carried out. */
  "reset_before",
  /** The connection ends after the call was carried out. */
  "reset_after",
  /** The body ends in the middle. */
  "cut_body",
  /** The answer comes late, by `slowMs`. */
  "slow",
  /** An HTML page of some gateway, with 200 or 502. The call is not carried out. */
  "html",
  /** The right answer, said to be plain text. */
  "wrong_type",
  /** The caller's token is revoked while the call is on its way, which is then answered with 401. */
  "revoke_token",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** What befalls one call. */
export type Fault =
  | { readonly kind: "answer"; readonly code: number | null; readonly status: number | undefined }
  | { readonly kind: "server_error" | "html"; readonly status: number }
  | { readonly kind: Exclude<FaultKind, "server_error" | "html"> };

export interface FaultRates extends Partial<Record<FaultKind, number>> {
  /** Operation ids that suffer. Default: all of the API, but not the token endpoint. */
  readonly operations?: readonly string[];
  /** Milliseconds by which a slow answer comes late. Default 5,000. */
  readonly slowMs?: number;
}

/** The operation id under which the token endpoint takes faults. */
export const TOKEN_ENDPOINT = "oauth.token";
