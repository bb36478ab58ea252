/** A retry layer around answers given in order, and the calls that go into it. */
import { ZoomConnectionError, ZoomTimeoutError, type Outcome } from "../../src/errors/classes.js";
import { createRetry, type RetryOptions, type TimeoutOptions } from "../../src/transport/retry.js";
import type { Reply } from "../../src/transport/types.js";
import { operation, request, type TestDeps } from "./support.js";

export const URL = "https://api.zoom.us/v2/users/a";

export function reply(status: number, headers: Record<string, string> = {}, text = ""): Reply {
  return { status, headers: new Headers(headers), text, url: URL };
}

export const broken = (outcome: Outcome = "unknown") => new ZoomConnectionError("The connection failed.", { outcome });
export const late = () => new ZoomTimeoutError("No answer in time.", { outcome: "unknown" });

/** A retry layer around answers given in order; the last one is repeated. */
export function retrying(
  deps: TestDeps,
  script: (Reply | Error | (() => Reply | Error))[],
  options: RetryOptions & TimeoutOptions = {},
) {
  let calls = 0;
  const send = createRetry(
    deps,
    options,
  )(async () => {
    const next = script[Math.min(calls++, script.length - 1)];
    const result = typeof next === "function" ? next() : next;
    if (result instanceof Error) throw result;
    return result ?? reply(200);
  });
  return { send, calls: () => calls };
}

export const get = (init = {}) => request(URL, { operation: operation(), operationId: "groups.updateMember", ...init });
export const post = (init = {}) =>
  request(URL, { method: "POST", operation: operation({ method: "POST", idempotent: false }), ...init });
