/**
 * A shared budget of retries, as the AWS SDKs' standard mode has it: when most calls fail, a client stops adding to the
 * load, while single failures are always retried.
 */

const RETRY_COST = 5;
// A server that does not answer in time is more likely to be overloaded than one that resets a connection.
const TIMEOUT_COST = 10;
// What a call gives back that needed no retry.
const REWARD = 1;

export const DEFAULT_BUDGET = 500;

export interface RetryBudget {
  /** What the retry costs, or undefined when the budget does not reach. */
  take(afterTimeout: boolean): number | undefined;
  /** A call has succeeded: its last retry is paid back, or a little is added where there was none. */
  succeed(lastCost?: number): void;
}

/** A budget of `capacity` tokens. `Infinity` never ends, `0` allows no retry. */
export function createRetryBudget(capacity: number = DEFAULT_BUDGET): RetryBudget {
  let left = capacity;
  return {
    take(afterTimeout) {
      const cost = afterTimeout ? TIMEOUT_COST : RETRY_COST;
      if (cost > left) return undefined;
      left -= cost;
      return cost;
    },
    succeed(lastCost = REWARD) {
      left = Math.min(capacity, left + lastCost);
    },
  };
}
