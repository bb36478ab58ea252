/** Everything that reaches outside: tests and the sandbox put their own in its place, and nothing patches a global. */
import type { Clock } from "./shared/clock.js";
import type { Lifetime } from "./shared/deadline.js";
import type { ZoomEvent } from "./events.js";

/** The part of the platform's `fetch` that the client calls: an address and plain options. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

export interface Deps {
  fetch: FetchLike;
  clock: Clock;
  /** A number in [0, 1), for jitter. */
  random: () => number;
  /** Hears what happens; never throws into a call. */
  emit: (event: ZoomEvent) => void;
  /** What the work belongs to, such as a client: when it ends, so does everything that it waits for. */
  lifetime?: Lifetime | undefined;
  /** Whether anybody hears: without a listener no event is made. */
  listening: boolean;
}
