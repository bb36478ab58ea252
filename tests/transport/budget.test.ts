import { createRetryBudget } from "../../src/transport/retry-budget.js";

test("retries cost 5, those after a timeout 10, of 500", () => {
  const budget = createRetryBudget();
  expect(budget.take(false)).toBe(5);
  expect(budget.take(true)).toBe(10);
  // 485 are left: 97 more.
  for (let retry = 0; retry < 97; retry++) expect(budget.take(false)).toBe(5);
  expect(budget.take(false)).toBeUndefined();
});

test("what is left must reach", () => {
  const budget = createRetryBudget(9);
  expect(budget.take(true)).toBeUndefined();
  expect(budget.take(false)).toBe(5);
  expect(budget.take(false)).toBeUndefined();
  const exact = createRetryBudget(10);
  expect(exact.take(true)).toBe(10);
});

test("success pays the last retry back, or adds one", () => {
  const budget = createRetryBudget(10);
  expect([budget.take(true), budget.take(false)]).toEqual([10, undefined]);
  for (let call = 0; call < 4; call++) budget.succeed();
  expect(budget.take(false)).toBeUndefined();
  budget.succeed();
  expect(budget.take(false)).toBe(5);
  budget.succeed(10);
  expect(budget.take(true)).toBe(10);
});

test("it never holds more than it began with", () => {
  const budget = createRetryBudget(5);
  budget.succeed(10);
  budget.succeed();
  expect([budget.take(false), budget.take(false)]).toEqual([5, undefined]);
});

test("0 allows none, Infinity any number", () => {
  expect(createRetryBudget(0).take(false)).toBeUndefined();
  const endless = createRetryBudget(Infinity);
  for (let retry = 0; retry < 1000; retry++) expect(endless.take(true)).toBe(10);
});
