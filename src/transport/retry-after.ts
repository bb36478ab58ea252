/**
 * When to ask again. `Retry-After` comes as seconds and as an HTTP date (RFC 9110 section 10.2.3) and, from Zoom's daily
 * limits, as an ISO 8601 instant, of which lenient parsers read the year as seconds.
 */

const DAY = 86_400_000;
// No limit of Zoom's lasts longer than a day. What lies further off than a month is a mistake, and no time to go by.
const FURTHEST = 31 * DAY;
// `Date` may be that old although both clocks are right.
const SAME_CLOCK = 2000;

const SECONDS = /^\d{1,10}(?:\.\d+)?$/;
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[t ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?$/i;
const IMF_FIXDATE = /^(?:mon|tue|wed|thu|fri|sat|sun), (\d\d) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:gmt|utc)$/i;
const RFC_850 =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day, (\d\d)-([a-z]{3})-(\d\d) (\d\d):(\d\d):(\d\d) (?:gmt|utc)$/i;
const ASCTIME = /^(?:mon|tue|wed|thu|fri|sat|sun) ([a-z]{3}) ([ \d]\d) (\d\d):(\d\d):(\d\d) (\d{4})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The instant that the headers name, in milliseconds since 1970 and not before `now`; undefined if they name none. */
export function retryAt(headers: Headers, now: number): number | undefined {
  // Instants are the server's, `now` is ours.
  const skew = skewOf(headers, now);
  const there = now + skew;
  const at = parseRetryAfter(headers.get("retry-after"), there) ?? parseReset(headers.get("x-ratelimit-reset"), there);
  return at === undefined ? undefined : at - skew;
}

/**
 * How many milliseconds the server's clock is ahead of ours, as `Date` says (RFC 9110 section 6.6.1); 0 where the two may
 * be the same. `Date` has whole seconds and is as old as the answer took to arrive, so the clock is this much ahead at least.
 */
export function skewOf(headers: Headers, now: number): number {
  const date = parseHttpDate(headers.get("date")?.trim() ?? "", now);
  const ahead = date === undefined ? 0 : date - now;
  return ahead > 0 || ahead < -SAME_CLOCK ? ahead : 0;
}

/** `Retry-After` in any of its forms. */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (SECONDS.test(text)) return sensible(now + Number(text) * 1000, now);
  return sensible(parseIso(text) ?? parseHttpDate(text, now), now);
}

/** `X-RateLimit-Reset`: seconds since 1970. */
export function parseReset(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  return SECONDS.test(text) ? sensible(Number(text) * 1000, now) : undefined;
}

/** Whether `Retry-After` has the form of Zoom's daily limits. */
export function isIsoInstant(value: string | null): boolean {
  return parseIso(value?.trim() ?? "") !== undefined;
}

function sensible(instant: number | undefined, now: number): number | undefined {
  if (instant === undefined || instant > now + FURTHEST || instant < now - DAY) return undefined;
  return Math.max(now, instant);
}

function parseIso(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0", zone = "z"] = match;
  const instant = utc(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  const offset = offsetOf(zone);
  if (instant === undefined || offset === undefined) return undefined;
  return instant + Math.floor(Number(`0.${fraction}`) * 1000) - offset;
}

/** Milliseconds that a zone is ahead of UTC. Zoom's times without a zone are UTC. */
function offsetOf(zone: string): number | undefined {
  if (!/^[+-]/.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", ""));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

function parseHttpDate(text: string, now: number): number | undefined {
  const fixdate = IMF_FIXDATE.exec(text);
  if (fixdate) {
    const [, day, month = "", year, ...time] = fixdate;
    return date(Number(year), month, day, time);
  }
  const rfc850 = RFC_850.exec(text);
  if (rfc850) {
    const [, day, month = "", year, ...time] = rfc850;
    // RFC 9110 section 5.6.7: at most 50 years ahead, else it is the last year with these digits.
    const thisYear = new Date(now).getUTCFullYear();
    const ahead = (Number(year) + 100 - (thisYear % 100)) % 100;
    return date(thisYear + (ahead > 50 ? ahead - 100 : ahead), month, day, time);
  }
  const asctime = ASCTIME.exec(text);
  if (!asctime) return undefined;
  const [, month = "", day, hour, minute, second, year] = asctime;
  return date(Number(year), month, day, [hour, minute, second]);
}

function date(
  year: number,
  month: string,
  day: string | undefined,
  time: readonly (string | undefined)[],
): number | undefined {
  const [hour, minute, second] = time.map(Number);
  return utc(year, MONTHS.indexOf(month.toLowerCase()), Number(day), hour ?? NaN, minute ?? NaN, second ?? NaN);
}

/** The instant, or undefined for a date or time that does not exist. A leap second counts as the one before. */
function utc(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number | undefined {
  const midnight = new Date(Date.UTC(year, month, day));
  // The 31st of November would be the 1st of December.
  if (midnight.getUTCMonth() !== month || midnight.getUTCDate() !== day) return undefined;
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return undefined;
  return midnight.getTime() + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
}
