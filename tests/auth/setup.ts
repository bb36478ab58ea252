/** What the tests of this folder share: an OAuth server with an API behind it, clients of it, and a clock moved by hand. */
import {
  createManualClock,
  createZoomClient,
  serverToServer,
  ZoomAuthError,
  type Auth,
  type ManualClock,
  type ServerToServerOptions,
  type TokenStore,
  type ZoomClient,
  type ZoomClientOptions,
  type ZoomEvent,
} from "../../src/index.js";
import { seededRandom } from "../../src/shared/random.js";
import { ACCOUNT, CLIENT, createOAuthServer, type OAuthServerOptions, type Scripted } from "./oauth-server.js";

export const HOUR = 3600_000;
export const path = { userId: "user-1" };

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
  const random = seededRandom(seed);
  const flow = { fetch: server.fetch, deps: { clock, random }, on: (event: ZoomEvent) => void events.push(event) };
  return {
    clock,
    server,
    events,
    /** Options of flows. */
    flow,
    client: (auth: Auth, more: Partial<ZoomClientOptions> = {}) => createZoomClient({ ...flow, auth, ...more }),
    /** A client of the account's own app. */
    account: (part: Partial<ServerToServerOptions> = {}, more: Partial<ZoomClientOptions> = {}) =>
      createZoomClient({ ...flow, auth: serverToServer({ accountId: ACCOUNT, ...CLIENT, ...part }), ...more }),
    /** What became of each token. */
    outcomes: () => events.flatMap((event) => (event.type === "token" ? [event.outcome] : [])),
  };
}

/** The token that a call of `zoom` is answered with. */
export async function call(zoom: ZoomClient, options: { signal?: AbortSignal; timeout?: number } = {}) {
  return (await zoom.users.get({ path, ...options })).first_name;
}

export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export async function thrown(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    (value) => {
      throw new Error(`It gave ${String(value)}.`);
    },
    (error: unknown) => error,
  );
}

/** What `work` throws, which must be a `ZoomAuthError`. */
export async function authError(work: Promise<unknown>): Promise<ZoomAuthError> {
  const error = await thrown(work);
  if (error instanceof ZoomAuthError) return error;
  throw new Error(`No ZoomAuthError but ${String(error)}`);
}

/** An answer that never comes, unless the client gives up. */
export const silence: Scripted = ({ signal }) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** A connection that breaks: nobody knows whether the request arrived. */
export const reset: Scripted = () => {
  throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) });
};

/** A connection that never came about. */
export const unreachable: Scripted = () => {
  const cause = Object.assign(new Error("x"), { code: "ECONNREFUSED", syscall: "connect" });
  throw Object.assign(new TypeError("fetch failed"), { cause });
};

/** `store` with some operations that never answer. */
export function hung(store: TokenStore, ...operations: (keyof TokenStore)[]): TokenStore {
  const never = () => new Promise<never>(() => {});
  return { ...store, ...Object.fromEntries(operations.map((name) => [name, never])) };
}
