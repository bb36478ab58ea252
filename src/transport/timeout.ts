/** A limit of time for each attempt, from before the first byte leaves to the last byte of the answer, redirects included. */
import { atMost } from "../shared/deadline.js";
import type { Layer } from "./types.js";

export const DEFAULT_TIMEOUT = 30_000;

/** `fallback` is in milliseconds and for requests without a `timeout` of their own; `0` and `Infinity` mean none. */
export function createTimeout(fallback: number = DEFAULT_TIMEOUT): Layer {
  return (next) => (request) =>
    next(request.with({ deadline: atMost(request.deadline, request.timeout ?? fallback, "timeout") }));
}
