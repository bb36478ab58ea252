import fc from "fast-check";
import { isIsoInstant, parseReset, parseRetryAfter, retryAt } from "../../src/transport/retry-after.js";

const NOW = Date.UTC(2026, 10, 21, 12, 0, 0);
const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What `Retry-After` says, and how many milliseconds after now that is. */
const ROWS: readonly (readonly [string | null, number | undefined])[] = [
  // seconds
  ["0", 0],
  ["1", SECOND],
  ["5", 5 * SECOND],
  [" 7 ", 7 * SECOND],
  ["007", 7 * SECOND],
  ["120", 120 * SECOND],
  ["3600", HOUR],
  ["1.5", 1.5 * SECOND],
  ["2026", 2026 * SECOND],
  ["86400", DAY],
  ["2678400", 31 * DAY],
  ["2678401", undefined],
  ["1795262400", undefined],
  ["99999999999", undefined],
  ["-1", undefined],
  ["+1", undefined],
  ["1e3", undefined],
  ["0x10", undefined],
  ["5s", undefined],
  ["5, 5", undefined],
  ["1.", undefined],
  [".5", undefined],
  ["NaN", undefined],
  ["Infinity", undefined],
  // ISO 8601
  ["2026-11-22T00:00:00Z", 12 * HOUR],
  ["2026-11-22T00:00:00.000Z", 12 * HOUR],
  ["2026-11-21T12:00:00.250Z", 250],
  ["2026-11-21T12:00:00,250Z", 250],
  ["2026-11-21T12:00:01.123456789Z", 1123],
  ["2026-11-21T12:00:00.5Z", 500],
  ["2026-11-22t00:00:00z", 12 * HOUR],
  ["2026-11-22 00:00:00Z", 12 * HOUR],
  ["2026-11-22 00:00:00 UTC", 12 * HOUR],
  ["2026-11-22T00:00:00 gmt", 12 * HOUR],
  ["2026-11-22T00:00:00", 12 * HOUR],
  ["2026-11-22T00:00", 12 * HOUR],
  ["2026-11-22T00:00Z", 12 * HOUR],
  ["2026-11-22", 12 * HOUR],
  ["2026-11-22T02:00:00+02:00", 12 * HOUR],
  ["2026-11-21T19:00:00-05:00", 12 * HOUR],
  ["2026-11-22T05:30:00+0530", 12 * HOUR],
  ["2026-11-22T02:00:00+02", 12 * HOUR],
  ["2026-11-21T12:00:60Z", 59 * SECOND],
  ["2026-11-21T11:59:59Z", 0],
  ["2026-11-20T12:00:00Z", 0],
  ["2026-11-20T11:59:59Z", undefined],
  ["2026-12-22T12:00:00Z", 31 * DAY],
  ["2026-12-22T12:00:01Z", undefined],
  ["2027-11-21T00:00:00Z", undefined],
  ["0001-01-01T00:00:00Z", undefined],
  ["9999-12-31T23:59:59Z", undefined],
  ["2026-13-01T00:00:00Z", undefined],
  ["2026-00-22T00:00:00Z", undefined],
  ["2026-11-31T00:00:00Z", undefined],
  ["2026-11-00T00:00:00Z", undefined],
  ["2026-11-21T24:00:00Z", undefined],
  ["2026-11-21T12:60:00Z", undefined],
  ["2026-11-21T12:00:61Z", undefined],
  ["2026-11-22T00:00:00+24:00", undefined],
  ["2026-11-22T00:00:00+02:60", undefined],
  ["2026-11-22T00:00:00PST", undefined],
  ["2026-11-22T00", undefined],
  ["2026-11", undefined],
  ["2026-", undefined],
  ["2026-11-22T00:00:00Z, 5", undefined],
  // HTTP dates (RFC 9110 section 5.6.7)
  ["Sun, 22 Nov 2026 00:00:00 GMT", 12 * HOUR],
  ["sun, 22 nov 2026 00:00:00 gmt", 12 * HOUR],
  ["Sat, 21 Nov 2026 12:00:30 UTC", 30 * SECOND],
  ["Sunday, 22-Nov-26 00:00:00 GMT", 12 * HOUR],
  ["Tuesday, 24-Nov-26 12:00:00 GMT", 3 * DAY],
  ["Sun Nov 22 00:00:00 2026", 12 * HOUR],
  ["Tue Dec  1 12:00:00 2026", 10 * DAY],
  ["Sat, 21 Nov 2026 11:00:00 GMT", 0],
  ["Sun, 06 Nov 1994 08:49:37 GMT", undefined],
  ["Sunday, 06-Nov-94 08:49:37 GMT", undefined],
  ["Sun Nov  6 08:49:37 1994", undefined],
  ["Sun, 31 Nov 2026 00:00:00 GMT", undefined],
  ["Sun, 22 Foo 2026 00:00:00 GMT", undefined],
  ["Sun, 22 Nov 2026 25:00:00 GMT", undefined],
  ["Sun, 22 Nov 2026 00:00:00 PST", undefined],
  ["Xyz, 22 Nov 2026 00:00:00 GMT", undefined],
  ["22 Nov 2026 00:00:00 GMT", undefined],
  // nothing
  [null, undefined],
  ["", undefined],
  ["   ", undefined],
  ["soon", undefined],
  ["<html>", undefined],
];

test.each(ROWS)("Retry-After %p is %p ms from now", (value, expected) => {
  expect(parseRetryAfter(value, NOW)).toBe(expected === undefined ? undefined : NOW + expected);
});

test("years of two digits are the nearest ones, also around the turn of a century", () => {
  const eve = Date.UTC(2099, 11, 31, 23, 59, 59);
  expect(parseRetryAfter("Friday, 01-Jan-00 00:00:05 GMT", eve)).toBe(eve + 6 * SECOND);
  const morning = Date.UTC(2100, 0, 1, 0, 0, 1);
  expect(parseRetryAfter("Thursday, 31-Dec-99 23:59:59 GMT", morning)).toBe(morning);
  expect(parseRetryAfter("Friday, 01-Jan-00 00:00:05 GMT", morning)).toBe(morning + 4 * SECOND);
});

test.each<[string | null, number | undefined]>([
  [String(NOW / 1000 + 1), SECOND],
  [String(NOW / 1000), 0],
  [String(NOW / 1000 - 5), 0],
  [String(NOW / 1000 + 0.5), 500],
  [String(NOW / 1000 - 86_401), undefined],
  [String(NOW + SECOND), undefined],
  [String(NOW / 1000 + 32 * 86_400), undefined],
  ["1", undefined],
  ["-1", undefined],
  ["2026-11-22T00:00:00Z", undefined],
  ["", undefined],
  [null, undefined],
])("X-RateLimit-Reset %p is %p ms from now", (value, expected) => {
  expect(parseReset(value, NOW)).toBe(expected === undefined ? undefined : NOW + expected);
});

test("Retry-After counts before X-RateLimit-Reset, unless it makes no sense", () => {
  const reset = String(NOW / 1000 + 3);
  expect(retryAt(new Headers({ "retry-after": "9", "x-ratelimit-reset": reset }), NOW)).toBe(NOW + 9 * SECOND);
  expect(retryAt(new Headers({ "retry-after": "soon", "x-ratelimit-reset": reset }), NOW)).toBe(NOW + 3 * SECOND);
  expect(retryAt(new Headers(), NOW)).toBeUndefined();
});

test("only ISO 8601 is the form of a daily limit", () => {
  expect(isIsoInstant("2026-11-22T00:00:00Z")).toBe(true);
  for (const value of ["86400", "Sun, 22 Nov 2026 00:00:00 GMT", "2026-99-99T00:00:00Z", "", null]) {
    expect(isIsoInstant(value)).toBe(false);
  }
});

test("any text gives nothing, or an instant from now on and within a month", () => {
  const piece = fc.constantFrom(
    "2026",
    "-",
    "11",
    "21",
    "T",
    "12",
    ":",
    "00",
    "Z",
    ".",
    "+",
    " ",
    "Sun",
    ",",
    "Nov",
    "GMT",
    "9",
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anything, (value) => {
      for (const instant of [parseRetryAfter(value, NOW), parseReset(value, NOW)]) {
        if (instant === undefined) continue;
        expect(instant).toBeGreaterThanOrEqual(NOW);
        expect(instant).toBeLessThanOrEqual(NOW + 31 * DAY);
      }
    }),
    { numRuns: 1000 },
  );
});

test("every instant within a month survives in every form", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 31 * 86_400 }), (seconds) => {
      const instant = NOW + seconds * SECOND;
      const date = new Date(instant);
      const [weekday = "", day = "", month = "", year = "", time = ""] = date.toUTCString().replace(",", "").split(" ");
      const long = {
        Sun: "Sunday",
        Mon: "Monday",
        Tue: "Tuesday",
        Wed: "Wednesday",
        Thu: "Thursday",
        Fri: "Friday",
        Sat: "Saturday",
      };
      const forms = [
        String(seconds),
        date.toISOString(),
        date.toISOString().replace(".000Z", "+00:00"),
        date.toUTCString(),
        `${long[weekday as keyof typeof long]}, ${day}-${month}-${year.slice(2)} ${time} GMT`,
        `${weekday} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`,
      ];
      for (const form of forms) expect(parseRetryAfter(form, NOW)).toBe(instant);
      expect(parseReset(String(instant / 1000), NOW)).toBe(instant);
    }),
    { numRuns: 300 },
  );
});

test("the rows are enough", () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(40);
});
