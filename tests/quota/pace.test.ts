/** The pace after a 429, as numbers: the cubic curve of RFC 9438 with a window for a second. */
import fc from "fast-check";
import { fallAfter, paceAt, partOf } from "../../src/quota/pace.js";
import type { WindowPool } from "../../src/quota/store.js";

const pool: WindowPool = { kind: "window", key: "light", limit: 30, window: 1000, ahead: Infinity };

test("a 429 lowers the pace to 0.7, and one to a call that had left before lowers it no further", () => {
  const fall = fallAfter(undefined, pool, 900, 1000);
  expect(paceAt(fall, pool, 1000)).toBeCloseTo(0.7);
  expect(fallAfter(fall, pool, 950, 1010)).toBe(fall);
  expect(paceAt(fallAfter(fall, pool, 1001, 1010), pool, 1010)).toBeCloseTo(0.7 * paceAt(fall, pool, 1010));
});

test("the pace comes back by itself and stays below what failed until the cube root has passed", () => {
  const fall = fallAfter(undefined, pool, 0, 0);
  const flat = Math.cbrt((30 * 0.3) / 0.4) * 1000;
  expect(paceAt(fall, pool, flat)).toBeCloseTo(1);
  const paces = Array.from({ length: 30 }, (_, step) => paceAt(fall, pool, (flat / 30) * step));
  expect(paces).toEqual([...paces].sort((a, b) => a - b));
  expect(paces.every((pace) => pace >= 0.7 - 1e-9 && pace < 1)).toBe(true);
  // After a second fall from 0.7 it grows beyond 0.7 again.
  const second = fallAfter(fall, pool, 1, 1);
  expect(paceAt(second, pool, 20_000)).toBe(1);
});

test("however many refusals, the pace stays above nothing", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 200 }), (gaps) => {
      let now = 0;
      let fall = fallAfter(undefined, pool, 0, 0);
      for (const gap of gaps) fall = fallAfter(fall, pool, (now += gap), now);
      const pace = paceAt(fall, pool, now);
      return pace >= 0.05 && pace <= 1;
    }),
  );
});

test("a part of a limit is whole calls, or one call in a longer window", () => {
  expect(partOf(4, 1000, 0.1)).toEqual({ limit: 1, window: 2500 });
  expect(partOf(4, 1000, 0.5)).toEqual({ limit: 2, window: 1000 });
  expect(partOf(10, 1000, 0.7)).toEqual({ limit: 7, window: 1000 });
  expect(partOf(4, 1000, 0.3)).toEqual({ limit: 1, window: 1000 });
});

test("parts of several apps never add up to more than the limit, as long as each has a call", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), parts, (limit, weights) => {
      const whole = weights.reduce((sum, weight) => sum + weight, 0);
      const calls = weights
        .map((weight) => partOf(limit, 1000, weight / whole))
        .filter(({ window }) => window === 1000)
        .reduce((sum, part) => sum + part.limit, 0);
      return calls <= limit;
    }),
  );
});
