/** The options of `createZoomClient`, and what the layers get of them. */
import type { WebAbortSignal, WebHeaders, WebRequestInit, WebResponse } from "../generated/web.js";
import { baseUrl as defaultBaseUrl } from "../generated/platform.js";
import type { ServerToServerOptions } from "./auth/server-to-server.js";
import type { Auth } from "./auth/token.js";
import { ZoomInputError, type CallInfo } from "./errors/classes.js";
import { emitter, type ZoomEvent } from "./events.js";
import { checkBaseUrl } from "./hosts.js";
import { systemClock, type Clock } from "./shared/clock.js";
import { createDeadline, type Deadline, type Lifetime } from "./shared/deadline.js";
import { checkQuota, type QuotaOptions } from "./quota/options.js";
import type { ClientRetryOptions } from "./transport/retry.js";

/** The part of the platform's `fetch` that the client calls: an address and plain options. */
export type FetchLike = (url: string, init: WebRequestInit) => Promise<WebResponse>;

/** What a hook hears of a request before it is sent. */
export interface OutgoingRequest extends CallInfo {
  /** Set headers here; `authorization` is refused. */
  readonly headers: WebHeaders;
}

/** What a hook hears of an answer. */
export interface IncomingResponse extends CallInfo {
  /** The address that was asked, ids and query included. */
  readonly url: string;
  readonly status: number;
  readonly headers: WebHeaders;
  /** The JSON of the answer, undefined where there is none. Of a success it is the object that the caller gets. */
  readonly body: unknown;
}

export interface ZoomClientOptions {
  /**
   * Where tokens come from: `serverToServer(…)`, `authorizationCode(…)` and so on. An object with `accountId`, `clientId`
   * and `clientSecret` is short for `serverToServer`, a string for `staticToken`.
   */
  readonly auth: Auth | ServerToServerOptions | string;
  /** The address of the API. Default `https://api.zoom.us/v2`. Besides Zoom's hosts only its origin may see the token. */
  readonly baseUrl?: string | undefined;
  /** Hosts to which plain http is allowed besides this machine, such as `["sandbox"]` in a container network. */
  readonly allowInsecureHosts?: readonly string[] | undefined;
  /** What sends requests. Default: the platform's `fetch`. */
  readonly fetch?: FetchLike | undefined;
  /** Milliseconds for each attempt, redirects and body included; `0` or `Infinity`: no limit. Default 30,000. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for a call as a whole: tokens, attempts and waits; `0` or `Infinity`: no limit. Default 300,000 without the
   * waits for the quota, so that any number of calls can be made at once; a limit that you set counts from the call.
   */
  readonly overallTimeout?: number | undefined;
  /** When and how often calls are repeated; `false`: never. */
  readonly retry?: ClientRetryOptions | false | undefined;
  /** How calls are paced, so that Zoom's limits are used up and not exceeded; `false`: not at all. */
  readonly quota?: QuotaOptions | false | undefined;
  /** Bytes that an answer may have, after decompression. Default 32 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Called before each call is sent, to add headers. An error that it throws ends the call. */
  readonly onRequest?: ((request: OutgoingRequest) => void | Promise<void>) | undefined;
  /**
   * Hears every answer of the API that a call ends with, before the caller does. An error that it throws is reported as a
   * warning. `zoom-directory/validate` has one that compares answers with the document.
   */
  readonly onResponse?: ((response: IncomingResponse) => void) | undefined;
  /** Hears every attempt, answer, wait, token request and page. Holds no secret and no id. */
  readonly on?: ((event: ZoomEvent) => void) | undefined;
  /** Time and randomness, for tests. */
  readonly deps?: { readonly clock?: Clock | undefined; readonly random?: (() => number) | undefined } | undefined;
}

/** Everything that reaches outside: tests and the sandbox put their own in its place, and nothing patches a global. */
export interface Deps {
  readonly fetch: FetchLike;
  readonly clock: Clock;
  /** A number in [0, 1), for jitter. */
  readonly random: () => number;
  /** Hears what happens; never throws into a call. */
  readonly emit: (event: ZoomEvent) => void;
  /** What the work belongs to, such as a client: when it ends, so does everything that it waits for. */
  readonly lifetime?: Lifetime | undefined;
  /** Hosts to which plain http is allowed besides this machine. */
  readonly allowInsecureHosts?: readonly string[] | undefined;
  /** Whether anybody hears: without a listener no event is made. */
  readonly listening: boolean;
}

/** The checked options that the transport works by. */
export interface ClientSettings {
  readonly baseUrl: string;
  readonly timeout: number | undefined;
  readonly overallTimeout: number | undefined;
  readonly retry: ClientRetryOptions | false | undefined;
  readonly quota: QuotaOptions | false;
  readonly maxResponseBytes: number | undefined;
  readonly onRequest: ZoomClientOptions["onRequest"];
  readonly onResponse: ZoomClientOptions["onResponse"];
}

const DEFAULT_OVERALL_TIMEOUT = 300_000;

const OPTIONS = [
  "auth",
  "baseUrl",
  "allowInsecureHosts",
  "fetch",
  "timeout",
  "overallTimeout",
  "retry",
  "quota",
  "maxResponseBytes",
  "onRequest",
  "onResponse",
  "on",
  "deps",
] as const satisfies readonly (keyof ZoomClientOptions)[];
const RETRY_OPTIONS = ["attempts", "base", "cap", "maxWait", "budget"] as const;

export function depsOf(options: ZoomClientOptions, lifetime: Lifetime): Deps {
  const { fetch, on, deps, allowInsecureHosts } = options;
  return {
    // Looked up at each call, so that whatever wraps the global later is used.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    clock: deps?.clock ?? systemClock,
    random: deps?.random ?? Math.random,
    emit: emitter(on),
    listening: on !== undefined,
    lifetime,
    allowInsecureHosts,
  };
}

/** Throws `ZoomInputError` for an option that cannot be right. */
export function settingsOf(options: ZoomClientOptions): ClientSettings {
  const example = "`createZoomClient({ auth: serverToServer({ accountId, clientId, clientSecret }) })`";
  if (typeof options !== "object" || options === null) {
    throw new ZoomInputError("options", `\`createZoomClient\` needs options: ${example}.`);
  }
  checkNames("options", options, OPTIONS);
  const {
    auth,
    timeout,
    overallTimeout,
    maxResponseBytes,
    retry,
    quota,
    onRequest,
    onResponse,
    allowInsecureHosts = [],
  } = options;
  const isAuth =
    typeof auth === "object" &&
    auth !== null &&
    ("connect" in auth ? typeof auth.connect === "function" : "clientId" in auth);
  if (typeof auth !== "string" && !isAuth) {
    throw new ZoomInputError("options.auth", `The option \`auth\` is missing or of the wrong type. Give ${example}.`);
  }
  for (const name of ["fetch", "on", "onRequest", "onResponse"] as const) {
    if (options[name] !== undefined && typeof options[name] !== "function") {
      throw new ZoomInputError(`options.${name}`, `The option \`${name}\` must be a function.`);
    }
  }
  if (!Array.isArray(allowInsecureHosts) || !allowInsecureHosts.every((host) => typeof host === "string")) {
    const message = 'The option `allowInsecureHosts` must be a list of host names, such as `["sandbox"]`.';
    throw new ZoomInputError("options.allowInsecureHosts", message);
  }
  checkNumbers("options", { timeout, overallTimeout, maxResponseBytes });
  checkDeps(options.deps);
  checkRetry("options.retry", retry);
  checkQuota(quota);
  return {
    baseUrl: checkBaseUrl("options.baseUrl", options.baseUrl ?? defaultBaseUrl, allowInsecureHosts),
    timeout,
    overallTimeout,
    retry,
    quota: quota ?? {},
    maxResponseBytes,
    onRequest,
    onResponse,
  };
}

/** The limit of one call, which begins now. */
export function callDeadline(
  { clock, lifetime }: Pick<Deps, "clock" | "lifetime">,
  settings: Pick<ClientSettings, "overallTimeout">,
  own: { readonly overallTimeout?: number | undefined; readonly signal?: WebAbortSignal | null | undefined },
): Deadline {
  const asked = own.overallTimeout ?? settings.overallTimeout;
  return createDeadline({
    clock,
    ms: asked ?? DEFAULT_OVERALL_TIMEOUT,
    option: "overallTimeout",
    signal: own.signal,
    owner: lifetime,
    pausable: asked === undefined,
  });
}

function checkDeps(deps: ZoomClientOptions["deps"]): void {
  if (deps === undefined) return;
  const refuse = (name: string, what: string): never => {
    throw new ZoomInputError(name, `\`${name}\` must be ${what}.`);
  };
  if (typeof deps !== "object" || deps === null) return refuse("options.deps", "an object such as `{ clock, random }`");
  checkNames("options.deps", deps, ["clock", "random"]);
  const { clock, random } = deps;
  if (clock !== undefined && (typeof clock?.now !== "function" || typeof clock.after !== "function")) {
    refuse("options.deps.clock", "a Clock, such as one of `createManualClock()`");
  }
  if (random !== undefined && typeof random !== "function") {
    refuse("options.deps.random", "a function that gives a number in [0, 1)");
  }
}

/** Throws `ZoomInputError` for retry options, of the client or of a call, that cannot be right. */
export function checkRetry(argument: string, retry: unknown, call?: CallInfo): void {
  if (retry === undefined || retry === false) return;
  if (typeof retry !== "object" || retry === null) {
    throw new ZoomInputError(
      argument,
      `\`${argument}\` must be an object such as \`{ attempts: 2 }\`, or \`false\`.`,
      call,
    );
  }
  checkNames(argument, retry, RETRY_OPTIONS, call);
  // Every value of an object may be asked for; each one is checked.
  const { attempts, ...numbers } = retry as Record<string, unknown>;
  checkNumbers(argument, numbers, call);
  if (attempts !== undefined && (typeof attempts !== "number" || !(attempts >= 1))) {
    throw new ZoomInputError(`${argument}.attempts`, `\`${argument}.attempts\` must be a number of at least 1.`, call);
  }
}

/** Throws `ZoomInputError` for what is not a number of at least 0. `argument` names what holds them. */
export function checkNumbers(argument: string, numbers: Readonly<Record<string, unknown>>, call?: CallInfo): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (value === undefined || (typeof value === "number" && value >= 0)) continue;
    const full = argument === "" ? name : `${argument}.${name}`;
    throw new ZoomInputError(full, `\`${full}\` must be a number of at least 0.`, call);
  }
}

function checkNames(argument: string, value: object, known: readonly string[], call?: CallInfo): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const message = `Unknown option \`${unknown}\` in \`${argument}\`. Known are ${known.join(", ")}.`;
  throw new ZoomInputError(`${argument}.${unknown}`, message, call);
}
