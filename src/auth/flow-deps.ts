/** What the flows need that run before there is a client, and take the same options for it. */
import type { Deps, FetchLike } from "../options.js";
import { emitter, type ZoomEvent } from "../events.js";
import { systemClock, type Clock } from "../shared/clock.js";

export interface FlowOptions {
  /** What sends requests. Default: the platform's `fetch`. */
  readonly fetch?: FetchLike | undefined;
  /** Hears every token request. Holds no secret. */
  readonly on?: ((event: ZoomEvent) => void) | undefined;
  /** Time and randomness, for tests. */
  readonly deps?: { readonly clock?: Clock | undefined; readonly random?: (() => number) | undefined } | undefined;
}

export const FLOW_OPTIONS = ["fetch", "on", "deps"] as const;

export function flowDeps({ fetch, on, deps }: FlowOptions): Deps {
  return {
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: deps?.clock ?? systemClock,
    random: deps?.random ?? Math.random,
    emit: emitter(on),
    listening: on !== undefined,
  };
}
