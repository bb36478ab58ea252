/** Time the way Zoom writes it. */

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A point in time as ISO 8601 in whole seconds. `ms` since 1970, up to the year 9999. */
export function instant(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, "2026-01-01T00:00:00".length)}Z`;
}
