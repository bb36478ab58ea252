/** What the tests of this folder share. */
import type { Deps } from "../../src/options.js";
import { ZoomAuthError } from "../../src/errors/classes.js";
import type { ZoomEvent } from "../../src/events.js";
import { createManualClock, type ManualClock } from "../../src/shared/clock.js";
import { seededRandom } from "../../src/shared/random.js";
import { createOAuthServer, type OAuthServerOptions } from "./oauth-server.js";

/** Lets everything happen that needs no time. */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Moves time forward in steps until `work` has ended, and gives its result. */
export async function drive<T>(clock: ManualClock, work: Promise<T>, step = 100): Promise<T> {
  let ended = false;
  const end = () => (ended = true);
  work.then(end, end);
  for (let turns = 0; !ended; turns += 1) {
    if (turns > 20_000) throw new Error("It does not end.");
    await turn();
    if (!ended) clock.advance(step);
  }
  return work;
}

/** An OAuth server, and what a client reaches it by. */
export function connect(options: Omit<OAuthServerOptions, "clock"> = {}, seed = 1) {
  const clock = createManualClock();
  const server = createOAuthServer({ clock, ...options });
  const events: ZoomEvent[] = [];
  const deps: Deps = {
    fetch: server.fetch,
    clock,
    random: seededRandom(seed),
    emit: (event) => events.push(event),
    listening: true,
  };
  return { clock, server, deps, events, flow: { fetch: server.fetch, deps: { clock, random: deps.random } } };
}

/** What `work` throws, which must be a `ZoomAuthError`. */
export async function authError(work: Promise<unknown>): Promise<ZoomAuthError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ZoomAuthError) return error;
  throw new Error(`No ZoomAuthError but ${String(error)}`);
}
