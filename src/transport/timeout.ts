/** A limit of time for each attempt, and the caller's signal. Both end the request, and neither leaves anything behind. */
import type { Deps } from "../options.js";
import { ZoomAbortError, ZoomTimeoutError } from "../errors/classes.js";
import { callInfo } from "./call-info.js";
import { createControllers } from "./controllers.js";
import type { ZoomRequest } from "../request/request.js";
import type { Layer } from "./types.js";

export const DEFAULT_TIMEOUT = 30_000;

/** `fallback` is in milliseconds and for requests without a `timeout` of their own; `0` and `Infinity` mean none. */
export function createTimeout({ clock }: Pick<Deps, "clock">, fallback: number = DEFAULT_TIMEOUT): Layer {
  const controllers = createControllers();
  return (next) => (request) => {
    const ms = request.timeout ?? fallback;
    const limited = ms > 0 && ms !== Infinity;
    const { signal } = request;
    if (!limited && !signal) return next(request);
    if (signal?.aborted) return Promise.reject(abortError(request));

    // The caller's signal is listened to by hand, and never handed to fetch: `AbortSignal.any` and fetch itself leave
    // something on a signal that outlives the call. Settling here also ends a call whose fetch ignores signals.
    return new Promise((resolve, reject) => {
      const lease = controllers.take();
      const { controller } = lease;
      const end = () => {
        cancel?.();
        signal?.removeEventListener("abort", abort);
      };
      const abort = () => {
        end();
        controller.abort(signal?.reason);
        reject(abortError(request));
      };
      const cancel = limited
        ? clock.after(ms, () => {
            end();
            reject(timeoutError(request, ms));
            controller.abort();
          })
        : undefined;
      signal?.addEventListener("abort", abort);
      next(request.with({ signal: controller.signal })).then(
        (reply) => {
          end();
          controllers.release(lease);
          resolve(reply);
        },
        (error: unknown) => {
          end();
          reject(error);
        },
      );
    });
  };
}

/** What a call throws whose signal was aborted. */
export function abortError(request: ZoomRequest): ZoomAbortError {
  return new ZoomAbortError("The call was aborted by its signal.", {
    ...callInfo(request),
    cause: request.signal?.reason,
  });
}

function timeoutError(request: ZoomRequest, ms: number): ZoomTimeoutError {
  const message = `No answer within ${ms} ms (option \`timeout\`). Nobody knows whether it was carried out.`;
  // Bytes may have left at any time before.
  return new ZoomTimeoutError(message, { ...callInfo(request), outcome: "unknown" });
}
