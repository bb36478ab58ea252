/** The statuses of a redirect (RFC 9110 section 15.4). */

export const SEE_OTHER = 303;

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === SEE_OTHER || status === 307 || status === 308;
}
