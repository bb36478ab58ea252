/** The transport: all layers in their order, around one `fetch`. */
import { baseUrl as defaultBaseUrl } from "../../generated/platform.js";
import type { Deps } from "../options.js";
import { ZoomInputError } from "../errors/classes.js";
import { callInfo } from "./call-info.js";
import { createReceive, type ReceiveOptions } from "./fetch-reply.js";
import { createRedirects } from "./redirects.js";
import type { ZoomRequest } from "../request/request.js";
import { checkJson } from "./reply.js";
import { createRetry, type RetryOptions, type TimeoutOptions } from "./retry.js";
import { abortError, createTimeout } from "./timeout.js";
import type { Layer, Send } from "./types.js";

export interface TransportOptions extends TimeoutOptions, ReceiveOptions {
  /** When and how often calls are repeated. */
  readonly retry?: RetryOptions | undefined;
  /** The address of the API. Besides Zoom's own hosts only its origin may see the token. */
  readonly baseUrl?: string | undefined;
}

/** Sends requests through `auth → retry → redirects → timeout → fetch`. Throws `ZoomInputError` for options that cannot be. */
export function createTransport(deps: Deps, options: TransportOptions, auth: Layer): Send {
  checkOptions(options);
  const { retry, timeout, overallTimeout, baseUrl = defaultBaseUrl } = options;
  const layers: readonly Layer[] = [
    auth,
    createRetry(deps, { ...retry, timeout, overallTimeout }),
    createRedirects(baseUrl),
    createTimeout(deps, timeout),
  ];
  const send = layers.reduceRight((next, layer) => layer(next), createReceive(deps, options));
  return async (request) => {
    checkCall(request);
    return checkJson(await send(request), request);
  };
}

function checkCall(request: ZoomRequest): void {
  if (!isAtLeast(request.timeout, 0)) {
    throw new ZoomInputError(
      "timeout",
      "`timeout` is a number of milliseconds; `0` means no limit. Nothing was sent.",
      callInfo(request),
    );
  }
  if (request.signal?.aborted) throw abortError(request);
}

function checkOptions({ retry = {}, ...options }: TransportOptions): void {
  const { attempts, base, cap, maxWait, budget } = retry;
  const { timeout, overallTimeout, maxResponseBytes } = options;
  for (const [name, value] of Object.entries({ timeout, overallTimeout, maxResponseBytes })) check(name, value, 0);
  for (const [name, value] of Object.entries({ base, cap, maxWait, budget })) check(`retry.${name}`, value, 0);
  check("retry.attempts", attempts, 1);
  const unknown = Object.keys(retry).find((name) => !RETRY_OPTIONS.has(name));
  if (unknown) {
    throw new ZoomInputError(
      `options.retry.${unknown}`,
      `There is no option \`retry.${unknown}\`. Known are ${[...RETRY_OPTIONS].join(", ")}.`,
    );
  }
}

const RETRY_OPTIONS = new Set(["attempts", "base", "cap", "maxWait", "budget"]);

function check(name: string, value: number | undefined, least: number): void {
  if (isAtLeast(value, least)) return;
  throw new ZoomInputError(`options.${name}`, `The option \`${name}\` must be a number of at least ${least}.`);
}

/** The types say so too, but values also come from JavaScript and from configuration files. */
function isAtLeast(value: unknown, least: number): boolean {
  return value === undefined || (typeof value === "number" && value >= least);
}
