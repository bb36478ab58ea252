import type { Limit } from "../../generated/limits.js";
import type { Operation } from "../../generated/operations.js";
import { quotaOf, rateLimitOf, readRateLimit, type Quota } from "../../src/transport/rate-limit.js";

const operation = (part: Partial<Operation>): Operation => ({
  method: "GET",
  path: "/users/{userId}",
  label: "light",
  idempotent: true,
  success: 200,
  ...part,
});
const NOW = Date.UTC(2026, 10, 21, 18, 30, 0);
const seconds = (count: number) => String(NOW / 1000 + count);
const MIDNIGHT = "2026-11-22T00:00:00Z";

// What Zoom's rate-limit page and developer forum show.
const PER_SECOND = "You have reached the maximum per-second rate limit for this API. Try again later.";
const DAILY =
  "You have reached the maximum daily rate limit for this API. Refer to the response header for details on when you can make another request.";
const USER_DAILY =
  "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user. You may resume these requests at GMT 00:00:00.";
const CONCURRENT = "Too many concurrent requests. A request to disassociate this user has already been made.";

const deletion: Limit = { kind: "concurrency", subject: "user", limit: 1 };
const presence: Limit = { kind: "window", subject: "user", limit: 1, window: "PT1M" };
const email: Limit = { kind: "window", subject: "user", limit: 3, window: "P1D" };
const groupsADay: Limit = { kind: "window", subject: "account", limit: 100, window: "P1D", resets: "00:00" };
const evening: Limit = { ...groupsADay, resets: "19:15" };
const hourly: Limit = { ...groupsADay, window: "PT1H" };
const batch: Limit = { kind: "batch", subject: "request", limit: 30 };

interface Row {
  name: string;
  headers?: Record<string, string>;
  message?: string;
  label?: "light" | "resource-intensive";
  limits?: Limit[];
  limit: string;
  resets?: string;
  long?: true;
}

const ROWS: Row[] = [
  {
    name: "QPS with a reset",
    headers: { "x-ratelimit-type": "QPS", "x-ratelimit-reset": seconds(1) },
    limit: "per_second",
    resets: "2026-11-21T18:30:01.000Z",
  },
  { name: "QPS without a reset", headers: { "x-ratelimit-type": "QPS" }, limit: "per_second" },
  { name: "QPS in lower case", headers: { "x-ratelimit-type": "qps" }, limit: "per_second" },
  {
    name: "QPS with Retry-After",
    headers: { "x-ratelimit-type": "QPS", "retry-after": "2" },
    limit: "per_second",
    resets: "2026-11-21T18:30:02.000Z",
  },
  {
    name: "QPS of a resource-intensive operation",
    headers: { "x-ratelimit-type": "QPS" },
    label: "resource-intensive",
    limit: "per_minute",
  },
  {
    name: "QPS of a resource-intensive category",
    headers: { "x-ratelimit-type": "QPS", "x-ratelimit-category": "Resource-intensive" },
    limit: "per_minute",
  },
  {
    name: "the category before the label",
    headers: { "x-ratelimit-type": "QPS", "x-ratelimit-category": "LIGHT" },
    label: "resource-intensive",
    limit: "per_second",
  },
  {
    name: "a reset alone",
    headers: { "x-ratelimit-reset": seconds(1) },
    limit: "per_second",
    resets: "2026-11-21T18:30:01.000Z",
  },
  { name: "the per-second message alone", message: PER_SECOND, limit: "per_second" },
  { name: "a per-minute message", message: "You have reached the maximum per-minute rate limit.", limit: "per_minute" },
  {
    name: "Daily-limit with ISO",
    headers: { "x-ratelimit-type": "Daily-limit", "retry-after": MIDNIGHT },
    limit: "daily",
    resets: "2026-11-22T00:00:00.000Z",
    long: true,
  },
  {
    name: "Daily-limit in capitals",
    headers: { "x-ratelimit-type": "DAILY-LIMIT", "retry-after": MIDNIGHT },
    limit: "daily",
    resets: "2026-11-22T00:00:00.000Z",
    long: true,
  },
  { name: "Daily-limit without a time", headers: { "x-ratelimit-type": "Daily-limit" }, limit: "daily", long: true },
  {
    name: "Daily-limit that ends soon",
    headers: { "x-ratelimit-type": "Daily-limit", "retry-after": "2026-11-21T18:30:05Z" },
    limit: "daily",
    resets: "2026-11-21T18:30:05.000Z",
    long: true,
  },
  { name: "the daily message alone", message: DAILY, limit: "daily", long: true },
  {
    name: "the daily message with a seconds header",
    message: DAILY,
    headers: { "retry-after": "3" },
    limit: "daily",
    resets: "2026-11-21T18:30:03.000Z",
    long: true,
  },
  {
    name: "ISO in the far future alone",
    headers: { "retry-after": MIDNIGHT },
    limit: "daily",
    resets: "2026-11-22T00:00:00.000Z",
    long: true,
  },
  {
    name: "ISO just over two minutes off",
    headers: { "retry-after": "2026-11-21T18:32:00.001Z" },
    limit: "daily",
    resets: "2026-11-21T18:32:00.001Z",
    long: true,
  },
  {
    name: "ISO two minutes off",
    headers: { "retry-after": "2026-11-21T18:32:00Z" },
    limit: "unknown",
    resets: "2026-11-21T18:32:00.000Z",
  },
  {
    name: "seconds in the far future alone",
    headers: { "retry-after": "7200" },
    limit: "unknown",
    resets: "2026-11-21T20:30:00.000Z",
  },
  { name: "a user's daily limit", message: USER_DAILY, limit: "user", long: true },
  {
    name: "a user's daily limit with the type",
    message: USER_DAILY,
    headers: { "x-ratelimit-type": "Daily-limit", "retry-after": MIDNIGHT },
    limit: "user",
    resets: "2026-11-22T00:00:00.000Z",
    long: true,
  },
  {
    name: "a user's limit under QPS headers",
    message: USER_DAILY,
    headers: { "x-ratelimit-type": "QPS" },
    limit: "user",
    long: true,
  },
  { name: "concurrency by message", message: CONCURRENT, limit: "concurrency" },
  {
    name: "concurrency under QPS headers",
    message: CONCURRENT,
    headers: { "x-ratelimit-type": "QPS" },
    limit: "concurrency",
  },
  { name: "concurrency by the spec", limits: [deletion], limit: "concurrency" },
  { name: "a user's minute by the spec", limits: [presence], limit: "user" },
  { name: "a user's sliding day by the spec", limits: [email], limit: "user", long: true },
  {
    name: "a user's day by message, its end by the spec",
    message: USER_DAILY,
    limits: [{ ...email, resets: "00:00" }],
    limit: "user",
    resets: "2026-11-22T00:00:00.000Z",
    long: true,
  },
  {
    name: "an account's day by the spec",
    limits: [groupsADay],
    limit: "daily",
    resets: "2026-11-22T00:00:00.000Z",
    long: true,
  },
  {
    name: "an account's day that ends today",
    limits: [evening],
    limit: "daily",
    resets: "2026-11-21T19:15:00.000Z",
    long: true,
  },
  {
    name: "an account's day that began just now",
    limits: [{ ...groupsADay, resets: "18:30" }],
    limit: "daily",
    resets: "2026-11-22T18:30:00.000Z",
    long: true,
  },
  { name: "a limit of the account that is no day", limits: [hourly], limit: "unknown" },
  { name: "a batch size is no such limit", limits: [batch], limit: "unknown" },
  { name: "a batch size beside a concurrency limit", limits: [batch, deletion], limit: "concurrency" },
  { name: "two limits of different kinds", limits: [deletion, presence], limit: "unknown" },
  { name: "two limits of the same kind", limits: [presence, { ...presence, limit: 2 }], limit: "user" },
  {
    name: "the short window although the spec has a daily limit",
    headers: { "x-ratelimit-type": "QPS" },
    limits: [groupsADay],
    limit: "per_second",
  },
  { name: "a limit that nobody has heard of", headers: { "x-ratelimit-type": "Weekly" }, limit: "unknown" },
  { name: "nothing at all", limit: "unknown" },
  { name: "a page that goes on for long", message: " ".repeat(1000) + DAILY, limit: "unknown" },
];

test.each(ROWS)("$name: $limit", ({ headers, message = "", label = "light", limits, limit, resets, long = false }) => {
  const found = readRateLimit(new Headers(headers), message, operation({ label }), limits ?? [], NOW);
  expect(found).toEqual({ limit, resetsAt: resets === undefined ? undefined : new Date(resets), long });
});

test("it needs no operation", () => {
  const NO_ROUTE = { operationId: undefined, operation: undefined };
  expect(rateLimitOf(new Headers({ "x-ratelimit-type": "QPS" }), "", NO_ROUTE, NOW).limit).toBe("per_second");
  expect(rateLimitOf(new Headers(), "", NO_ROUTE, NOW).limit).toBe("unknown");
});

test("the limits of an operation are those of the document", () => {
  const found = rateLimitOf(new Headers(), "", { operationId: "users.updateEmail", operation: undefined }, NOW);
  expect(found).toMatchObject({ limit: "user", long: true });
});

describe("what is left of a quota", () => {
  const all = { "x-ratelimit-category": "Light", "x-ratelimit-type": "QPS", "x-ratelimit-limit": "80" };
  test.each<[string, Record<string, string>, Partial<Quota> | undefined]>([
    [
      "in a second",
      { ...all, "x-ratelimit-remaining": "79" },
      { label: "light", limit: "per_second", maximum: 80, remaining: 79 },
    ],
    ["nothing", { ...all, "x-ratelimit-remaining": "0" }, { remaining: 0 }],
    [
      "in a minute",
      { ...all, "x-ratelimit-category": "RESOURCE-INTENSIVE", "x-ratelimit-remaining": "5" },
      { label: "resource-intensive", limit: "per_minute" },
    ],
    [
      "of a day",
      { ...all, "x-ratelimit-type": "daily-limit", "x-ratelimit-category": "Heavy", "x-ratelimit-remaining": " 5999 " },
      { label: "heavy", limit: "daily", remaining: 5999 },
    ],
    [
      "in a window of another name",
      { ...all, "x-ratelimit-type": "Weekly", "x-ratelimit-remaining": "1" },
      { limit: "unknown" },
    ],
    [
      "in a pool of another name",
      { "x-ratelimit-category": "Tiny", "x-ratelimit-remaining": "1" },
      { label: "medium" },
    ],
    ["without a maximum", { "x-ratelimit-remaining": "1", "x-ratelimit-limit": "many" }, { maximum: undefined }],
    ["unsaid", all, undefined],
    ["no number", { ...all, "x-ratelimit-remaining": "-1" }, undefined],
    ["a number of absurd length", { ...all, "x-ratelimit-remaining": "12345678901" }, undefined],
  ])("%s", (_name, headers, expected) => {
    const quota = quotaOf(new Headers(headers), operation({ label: "medium" }));
    if (expected === undefined) expect(quota).toBeUndefined();
    else expect(quota).toMatchObject(expected);
  });
});
